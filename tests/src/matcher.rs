//! Matching words as Maestro does: the whole text, case-insensitive, as a regex or literally.
//!
//! The same vectors, `tests/flows/matcher.json`, are run against the drivers in TypeScript.

use regex::RegexBuilder;

/// What a step is looking for.
#[derive(Debug, Clone)]
pub struct Matcher {
    literal: String,
    pattern: Option<regex::Regex>,
}

impl Matcher {
    /// From the text of a step. What is no regex is only matched literally.
    pub fn new(wanted: &str) -> Self {
        let plain = plain(wanted);
        let pattern = RegexBuilder::new(&format!("^(?:{plain})$"))
            .case_insensitive(true)
            .dot_matches_new_line(true)
            .build()
            .ok();
        Self {
            literal: plain.to_lowercase(),
            pattern,
        }
    }

    /// Whether it is this text, the whole of it.
    pub fn matches(&self, text: &str) -> bool {
        let text = plain(text);
        text.to_lowercase() == self.literal
            || self
                .pattern
                .as_ref()
                .is_some_and(|pattern| pattern.is_match(&text))
    }
}

/// Without marks of direction, with plain spaces, trimmed.
fn plain(text: &str) -> String {
    let marks = |letter: &char| !matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let spaces = |letter| {
        if matches!(letter, '\u{a0}' | '\u{202f}') {
            ' '
        } else {
            letter
        }
    };
    text.chars()
        .filter(marks)
        .map(spaces)
        .collect::<String>()
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(serde::Deserialize)]
    struct Vector {
        wanted: String,
        text: String,
        matches: bool,
    }

    #[test]
    fn every_vector_holds() {
        let vectors: Vec<Vector> =
            serde_json::from_str(include_str!("../flows/matcher.json")).expect("the vectors");
        for vector in vectors {
            let found = Matcher::new(&vector.wanted).matches(&vector.text);
            assert_eq!(
                found, vector.matches,
                "{:?} against {:?}",
                vector.wanted, vector.text
            );
        }
    }
}
