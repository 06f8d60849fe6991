//! The same as the finger does, for a test that tells a story: what cannot be done ends the test.

use super::{Phone, Target};
use crate::reading::contains;

impl Phone {
    /// Taps what is drawn or spoken so.
    #[track_caller]
    pub fn tap(&mut self, words: &str) {
        self.must(|phone| phone.try_tap(&Target::words(words)));
    }

    /// Taps by key.
    #[track_caller]
    pub fn tap_key(&mut self, key: &str) {
        self.must(|phone| phone.try_tap(&Target::key(key)));
    }

    /// Types into a field.
    #[track_caller]
    pub fn type_into(&mut self, key: &str, text: &str) {
        self.tap_key(key);
        self.must(|phone| phone.try_type(text));
    }

    /// Sees it, now or soon.
    #[track_caller]
    pub fn see(&mut self, words: &str) {
        self.must(|phone| phone.try_see(&Target::words(words)));
    }

    /// Does not see it, now or soon.
    #[track_caller]
    pub fn not_see(&mut self, words: &str) {
        self.must(|phone| phone.try_not_see(&Target::words(words)));
    }

    #[track_caller]
    fn must(&mut self, act: impl FnOnce(&mut Self) -> Result<(), String>) {
        if let Err(error) = act(self) {
            panic!("{error}");
        }
    }

    /// Whether these words stand anywhere in what the phone keeps, packed or not.
    pub fn holds(&mut self, words: &str) -> bool {
        let entries = self
            .alive()
            .vault
            .scan(&[], &[], usize::MAX)
            .expect("the vault");
        entries
            .iter()
            .any(|(key, value)| contains(key, words) || contains(value, words))
    }
}
