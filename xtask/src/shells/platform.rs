//! Where each shell keeps its screens and parts, and how it spells a field.

use std::path::{Path, PathBuf};

use super::view::Piece;
use crate::outcome::Outcome;
use crate::root::root;

/// A shell.
#[derive(Debug)]
pub struct Platform {
    /// As people call it.
    pub name: &'static str,
    folder: &'static str,
    ending: &'static str,
    /// What a file may be called beside the piece's own name.
    suffix: &'static str,
    /// Files are in kebab-case without *part*, and fields in snake case.
    is_web: bool,
}

/// All three.
pub const PLATFORMS: [Platform; 3] = [
    Platform {
        name: "web",
        folder: "web/src",
        ending: "tsx",
        suffix: "",
        is_web: true,
    },
    Platform {
        name: "Android",
        folder: "android/ui/src/main/kotlin/app/spotter/ui",
        ending: "kt",
        suffix: "Screen",
        is_web: false,
    },
    Platform {
        name: "iOS",
        folder: "ios/SpotterKit/Sources/SpotterUI",
        ending: "swift",
        suffix: "View",
        is_web: false,
    },
];

impl Platform {
    /// The text of every file that draws.
    pub fn sources(&self) -> Outcome<String> {
        let mut texts = Vec::new();
        for path in self.files()? {
            texts.push(code(&path)?);
        }
        Ok(texts.join("\n"))
    }

    /// Whether some file reads this field.
    pub fn reads(&self, sources: &str, field: &str) -> bool {
        place(sources, &self.spelled(field)).is_some()
    }

    /// The file that draws a piece: its name, and its text.
    pub fn file(&self, piece: &Piece) -> Outcome<Option<(String, String)>> {
        let own = piece.file_name();
        let names = if self.is_web {
            [kebab(own.trim_end_matches("Part")), String::new()]
        } else {
            [own.to_owned(), format!("{own}{}", self.suffix)]
        };
        for path in self.files()? {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            if names.contains(&stem.into_owned()) {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                return Ok(Some((name.into_owned(), code(&path)?)));
            }
        }
        Ok(None)
    }

    /// The fields that a text reads, in the order in which it does.
    pub fn order<'f>(&self, text: &str, fields: &'f [String]) -> Vec<&'f str> {
        let mut found: Vec<_> = fields
            .iter()
            .filter_map(|field| Some((place(text, &self.spelled(field))?, field.as_str())))
            .collect();
        found.sort_unstable();
        found.into_iter().map(|(_, field)| field).collect()
    }

    fn spelled(&self, field: &str) -> String {
        if self.is_web {
            field.to_owned()
        } else {
            camel(field)
        }
    }

    fn files(&self) -> Outcome<Vec<PathBuf>> {
        let mut files = Vec::new();
        collect(&root().join(self.folder), self.ending, &mut files)?;
        files.sort();
        Ok(files)
    }
}

/// Files with the ending, and on the web plain scripts beside them; nothing generated.
fn collect(folder: &Path, ending: &str, files: &mut Vec<PathBuf>) -> Outcome {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let is_made = path.to_string_lossy().to_lowercase().ends_with("generated");
        if path.is_dir() && !is_made {
            collect(&path, ending, files)?;
        } else if path
            .extension()
            .is_some_and(|own| own == ending || own == "ts")
        {
            files.push(path);
        }
    }
    Ok(())
}

/// A file without comments and imports.
fn code(path: &Path) -> Outcome<String> {
    let text = std::fs::read_to_string(path)?;
    let is_code = |line: &&str| {
        let line = line.trim_start();
        !["//", "/*", "*", "import "]
            .iter()
            .any(|start| line.starts_with(start))
    };
    Ok(text.lines().filter(is_code).collect::<Vec<_>>().join("\n"))
}

/// Where a word stands first in a text, as a word of its own.
fn place(text: &str, word: &str) -> Option<usize> {
    let is_letter = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.match_indices(word)
        .map(|(place, _)| place)
        .find(|place| {
            let before = text[..*place].chars().next_back();
            let after = text[place + word.len()..].chars().next();
            !before.is_some_and(is_letter) && !after.is_some_and(is_letter)
        })
}

fn camel(field: &str) -> String {
    let mut parts = field.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |name, part| {
        let (head, tail) = part.split_at(part.len().min(1));
        name + &head.to_uppercase() + tail
    })
}

fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(letter.to_lowercase());
    }
    kebab
}
