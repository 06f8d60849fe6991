//! Colours as Kotlin constants.

use std::fmt::Write;

use super::{Colour, Tokens, capitalised, channels};
use crate::outcome::Outcome;

/// One object per mode, each colour a `0xAARRGGBB` number.
pub fn write(tokens: &Tokens) -> Outcome<String> {
    let light = object(tokens, "Light", |colour| &colour.light)?;
    let dark = object(tokens, "Dark", |colour| &colour.dark)?;
    Ok(format!(
        "// Made by `cargo xtask bindings` from shared/app/tokens.json; not written by hand.\n\
         package app.spotter.ui.generated\n\n\
         /** Every colour there is, as 0xAARRGGBB. */\n\
         object Tokens {{\n{light}\n{dark}}}\n"
    ))
}

fn object(tokens: &Tokens, mode: &str, value: fn(&Colour) -> &String) -> Outcome<String> {
    let mut text = format!("    object {mode} {{\n");
    for colour in &tokens.colours {
        let [red, green, blue] = channels(value(colour))?;
        writeln!(text, "        /** {}. */", colour.used_for)?;
        writeln!(
            text,
            "        const val {} = 0xFF{red:02X}{green:02X}{blue:02X}L",
            capitalised(&colour.name)
        )?;
    }
    text.push_str("    }\n");
    Ok(text)
}
