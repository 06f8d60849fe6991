//! Colours as Android resources, for what the system draws before and around the app: splash,
//! window and icon.

use std::fmt::Write;

use super::{Colour, Tokens};
use crate::generated::Generated;
use crate::outcome::Outcome;

/// One file per mode; `blue-quiet` is `@color/blue_quiet`.
pub fn write(tokens: &Tokens) -> Outcome<[Generated; 2]> {
    Ok([
        file("values", &resources(tokens, |colour| &colour.light)?),
        file("values-night", &resources(tokens, |colour| &colour.dark)?),
    ])
}

fn file(folder: &str, text: &str) -> Generated {
    let path = format!("android/app/src/main/res/{folder}/colours.xml");
    Generated::new(path, text.to_owned())
}

fn resources(tokens: &Tokens, value: fn(&Colour) -> &String) -> Outcome<String> {
    let mut text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
                    <!-- Made by `cargo xtask bindings` from shared/app/tokens.json; not written by hand. -->\n\
                    <resources>\n"
        .to_owned();
    for colour in &tokens.colours {
        let name = colour.name.replace('-', "_");
        writeln!(text, "    <color name=\"{name}\">{}</color>", value(colour))?;
    }
    text.push_str("</resources>\n");
    Ok(text)
}
