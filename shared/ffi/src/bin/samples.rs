//! Writes every sample state as the bridge would send it: `samples FILE`, JSON of name to hex.
//!
//! The web's gallery draws them, for pictures and for accessibility checks.

use std::fmt::Write as _;
use std::io::{Error, Result};

use crux_core::bridge::{BincodeFfiFormat, FfiFormat};

fn main() -> Result<()> {
    let path = std::env::args()
        .nth(1)
        .ok_or_else(|| Error::other("name a file to write to"))?;
    let mut json = String::from("{");
    for (name, view) in app::screens::samples::samples() {
        let mut bytes = Vec::new();
        BincodeFfiFormat::serialize(&mut bytes, &view).map_err(Error::other)?;
        let comma = if json.len() > 1 { "," } else { "" };
        // Names are words and dashes: nothing to escape.
        write!(json, "{comma}\n\"{name}\":\"{}\"", hex(&bytes)).map_err(Error::other)?;
    }
    json.push_str("\n}\n");
    std::fs::write(path, json)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        text.push(char::from_digit(u32::from(byte >> 4), 16).unwrap_or('0'));
        text.push(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'));
        text
    })
}
