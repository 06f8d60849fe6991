//! The few words that a shell says itself, before the core exists or after it failed.

use super::Language;
use super::en;

/// Keys and words.
pub fn shell_words(language: Language) -> Vec<(&'static str, String)> {
    let words = match language {
        Language::English => en::shell::WORDS,
    };
    words
        .iter()
        .map(|(key, words)| (*key, (*words).to_owned()))
        .collect()
}
