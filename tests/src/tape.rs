//! Transcripts: every call of a core, with the bytes on both sides, for shells to play again.
//!
//! A transcript is text. `new` begins a process; each call is three lines: `event HEX` or
//! `answer ID HEX`, then `asked HEX`, what the core asked for, and `view HEX`, what there was to
//! draw after it (`view =` where it is what it was). Whoever plays it again calls a core of its own
//! in this order and compares both.

use std::fmt::Write;
use std::sync::{Arc, Mutex, PoisonError};

/// What is being written. Clones write on the same one.
#[derive(Debug, Clone, Default)]
pub struct Tape(Arc<Mutex<Written>>);

#[derive(Debug, Default)]
struct Written {
    text: String,
    view: Vec<u8>,
}

impl Tape {
    /// A process begins.
    pub fn begin(&self) {
        self.with(|written| {
            written.text.push_str("new\n");
            written.view.clear();
        });
    }

    /// A call: an event, or the answer to a request.
    pub fn call(&self, what: &str, id: Option<u32>, told: &[u8], asked: &[u8], view: &[u8]) {
        let id = id.map_or(String::new(), |id| format!("{id} "));
        self.with(|written| {
            let shown = if written.view == view {
                "=".into()
            } else {
                hex(view)
            };
            let (told, asked) = (hex(told), hex(asked));
            // Writing to a string cannot fail.
            let _ = writeln!(
                written.text,
                "{what} {id}{told}\nasked {asked}\nview {shown}"
            );
            written.view = view.into();
        });
    }

    /// Everything written so far.
    pub fn text(&self) -> String {
        self.with(|written| written.text.clone())
    }

    fn with<T>(&self, act: impl FnOnce(&mut Written) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| char::from(DIGITS[usize::from(value)]);
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}
