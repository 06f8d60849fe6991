//! The platform's share sheet, or a download where there is none.

use crux_core::capability::Operation;
use facet::Facet;
use facet_generate_attrs as typegen;
use serde::{Deserialize, Serialize};

/// What to share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum ShareOutOperation {
    /// Words, as a link with a sentence.
    Text(SharedText),
    /// A file.
    File(SharedFile),
}

/// Words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct SharedText {
    /// A title, for platforms that show one.
    pub title: String,
    /// The words.
    pub text: String,
    /// A link.
    pub url: Option<String>,
}

/// A file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct SharedFile {
    /// Its name.
    pub name: String,
    /// As `application/json`.
    pub mime: String,
    /// Its bytes.
    #[serde(with = "serde_bytes")]
    #[facet(typegen::bytes)]
    pub bytes: Vec<u8>,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum ShareOutOutput {
    /// Handed to the platform.
    Shared,
    /// There is no share sheet; the words are on the clipboard instead.
    Copied,
    /// The person thought better of it.
    Cancelled,
    /// It could not be done.
    Failed,
}

impl Operation for ShareOutOperation {
    type Output = ShareOutOutput;
}
