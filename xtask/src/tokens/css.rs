//! Colours as CSS custom properties.

use std::fmt::Write;

use super::{Colour, Tokens};

/// Light by default, dark where the system is dark.
pub fn write(tokens: &Tokens) -> String {
    let light = properties(tokens, "  ", |colour| &colour.light);
    let dark = properties(tokens, "    ", |colour| &colour.dark);
    format!(
        "/* Made by `cargo xtask bindings` from shared/app/tokens.json; not written by hand. */\n\
         :root {{\n  color-scheme: light dark;\n{light}}}\n\n\
         @media (prefers-color-scheme: dark) {{\n  :root {{\n{dark}  }}\n}}\n"
    )
}

fn properties(tokens: &Tokens, indent: &str, value: fn(&Colour) -> &String) -> String {
    tokens
        .colours
        .iter()
        .fold(String::new(), |mut text, colour| {
            let _ = writeln!(text, "{indent}--{}: {};", colour.name, value(colour));
            text
        })
}
