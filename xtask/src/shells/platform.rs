//! Where each shell keeps its screens and parts, and how it spells a field.

use std::path::{Path, PathBuf};

use super::homes::{ANDROID, Homes, IOS, WEB};
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
    homes: Homes,
}

/// All three.
pub const PLATFORMS: [Platform; 3] = [
    Platform {
        name: "web",
        folder: "web/src",
        ending: "tsx",
        suffix: "",
        is_web: true,
        homes: WEB,
    },
    Platform {
        name: "Android",
        folder: "android/ui/src/main/kotlin/app/spotter/ui",
        ending: "kt",
        suffix: "Screen",
        is_web: false,
        homes: ANDROID,
    },
    Platform {
        name: "iOS",
        folder: "ios/SpotterKit/Sources/SpotterUI",
        ending: "swift",
        suffix: "View",
        is_web: false,
        homes: IOS,
    },
];

impl Platform {
    /// The text that draws a piece: its own file, and those beside it.
    pub fn drawing(&self, piece: &Piece) -> Outcome<String> {
        let own = if piece.has_file {
            self.file(piece)?.map(|(_, text)| text)
        } else {
            None
        };
        let mut texts: Vec<String> = own.into_iter().collect();
        let beside = self.homes.iter().find(|(name, _)| *name == piece.name);
        for stem in beside.map_or(&[][..], |(_, stems)| stems) {
            texts.push(self.named(stem)?);
        }
        if texts.is_empty() {
            return Err(format!("say in homes.rs where {} draws {}", self.name, piece.name).into());
        }
        Ok(texts.join("\n"))
    }

    fn named(&self, stem: &str) -> Outcome<String> {
        let files = self.files()?;
        let found = files
            .iter()
            .find(|path| path.file_stem().is_some_and(|own| own == stem));
        match found {
            Some(path) => code(path),
            None => Err(format!("find {stem}, which homes.rs names, in {}", self.folder).into()),
        }
    }

    /// Whether a text reads this field. Whoever draws a list knows its pieces by their keys.
    pub fn reads(&self, text: &str, field: &str) -> bool {
        field == "key" || place(text, &self.spelled(field)).is_some()
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
            .filter_map(|field| {
                let word = self.spelled(field);
                let first = place_after(text, &word, Some('.')).or_else(|| place(text, &word));
                Some((first?, field.as_str()))
            })
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
    place_after(text, word, None)
}

/// The same, behind a certain sign where one is given.
fn place_after(text: &str, word: &str, sign: Option<char>) -> Option<usize> {
    let is_letter = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.match_indices(word)
        .map(|(place, _)| place)
        .find(|place| {
            let before = text[..*place].chars().next_back();
            let after = text[place + word.len()..].chars().next();
            let fits = sign.is_none() || before == sign;
            fits && !before.is_some_and(is_letter) && !after.is_some_and(is_letter)
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
