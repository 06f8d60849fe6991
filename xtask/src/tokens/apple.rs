//! Colours as an Xcode asset catalogue.

use serde_json::{Value, json};

use super::{Tokens, capitalised, channels};
use crate::generated::Generated;
use crate::outcome::Outcome;

const CATALOGUE: &str = "ios/Spotter/Resources/Colours.xcassets";

/// A colour set each, and the catalogue's own page.
pub fn write(tokens: &Tokens) -> Outcome<Vec<Generated>> {
    let info = json!({ "author": "xcode", "version": 1 });
    let mut files = vec![page(
        format!("{CATALOGUE}/Contents.json"),
        &json!({ "info": info }),
    )?];
    for colour in &tokens.colours {
        let light = json!({ "idiom": "universal", "color": components(&colour.light)? });
        let dark = json!({
            "idiom": "universal",
            "appearances": [{ "appearance": "luminosity", "value": "dark" }],
            "color": components(&colour.dark)?,
        });
        let name = capitalised(&colour.name);
        files.push(page(
            format!("{CATALOGUE}/{name}.colorset/Contents.json"),
            &json!({ "colors": [light, dark], "info": info }),
        )?);
    }
    Ok(files)
}

fn components(hex: &str) -> Outcome<Value> {
    let [red, green, blue] = channels(hex)?.map(|channel| format!("0x{channel:02X}"));
    Ok(json!({
        "color-space": "srgb",
        "components": { "alpha": "1.000", "red": red, "green": green, "blue": blue },
    }))
}

fn page(path: String, value: &Value) -> Outcome<Generated> {
    Ok(Generated::new(
        path,
        serde_json::to_string_pretty(value)? + "\n",
    ))
}
