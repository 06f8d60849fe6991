//! What a member keeps for themselves.

use std::collections::BTreeMap;

use automerge::ScalarValue;

use super::view::{View, text};
use crate::{Doc, Held};

/// An own phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// The words.
    pub text: String,
    /// When it was last used on any own device, in unix milliseconds.
    pub used_ms: i64,
}

/// A member's private document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PrivateContent {
    /// Own phrases, last used first.
    pub phrases: Vec<Phrase>,
    /// Preferences by name.
    pub preferences: BTreeMap<String, Held<String>>,
    /// Notes by what they are about.
    pub notes: BTreeMap<String, Held<String>>,
}

/// A member's private document as it is now.
pub fn private(doc: &Doc) -> PrivateContent {
    let phrases = View::now(doc, "phrases");
    let phrases = phrases.entries(ScalarValue::as_i64);
    let mut phrases: Vec<Phrase> = phrases
        .map(|(text, held): (String, Held<i64>)| Phrase {
            text,
            used_ms: held.others.into_iter().fold(held.value, i64::max),
        })
        .collect();
    phrases.sort_by(|a, b| b.used_ms.cmp(&a.used_ms).then_with(|| a.text.cmp(&b.text)));
    PrivateContent {
        phrases,
        preferences: View::now(doc, "preferences").entries(text).collect(),
        notes: View::now(doc, "notes").entries(text).collect(),
    }
}
