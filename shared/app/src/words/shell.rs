//! The few words that a shell says itself: before the core exists, after it failed, and where the
//! platform wants words before anything runs. `cargo xtask bindings` writes them out for each
//! shell.

use super::{Language, ReminderWords, en, t};

/// Keys, as `use_it_here`, and words.
pub fn shell_words(language: Language) -> Vec<(&'static str, String)> {
    let words = match language {
        Language::English => en::shell::WORDS,
    };
    // A platform may want a notification's buttons before there is a notification.
    let buttons = [
        ("score_now", t(language, ReminderWords::ScoreNow)),
        ("later_today", t(language, ReminderWords::LaterToday)),
    ];
    let own = words.iter().map(|(key, words)| (*key, (*words).to_owned()));
    own.chain(buttons).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_language_has_the_same_keys_and_no_empty_words() {
        let keys = |language| -> Vec<&str> {
            let words = shell_words(language);
            assert!(words.iter().all(|(_, words)| !words.trim().is_empty()));
            words.iter().map(|(key, _)| *key).collect()
        };
        let first = keys(Language::English);
        assert_eq!(
            BTreeSet::from_iter(&first).len(),
            first.len(),
            "a key twice"
        );
        for language in Language::ALL {
            assert_eq!(keys(language), first, "{}", language.tag());
        }
    }
}
