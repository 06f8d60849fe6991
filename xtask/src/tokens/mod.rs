//! Colours: one file, `shared/app/tokens.json`, written out for the three shells.
//!
//! A shell never names a colour itself; it takes the generated constants.

mod android;
mod apple;
mod contrast;
mod css;
mod kotlin;

use std::path::Path;

use serde::Deserialize;

use crate::generated::Generated;
use crate::outcome::Outcome;

/// The token file.
#[derive(Debug, Deserialize)]
pub struct Tokens {
    /// Every colour, in the order they are written.
    pub colours: Vec<Colour>,
    /// What a text pair must reach in both modes.
    pub text_contrast_least: f64,
    /// Text and what it stands on.
    pub text_pairs: Vec<(String, String)>,
    /// What a mark must reach in both modes.
    pub mark_contrast_least: f64,
    /// Marks and what they stand on.
    pub mark_pairs: Vec<(String, String)>,
}

/// One colour in both modes.
#[derive(Debug, Deserialize)]
pub struct Colour {
    /// As `blue-quiet`.
    pub name: String,
    /// `#rrggbb`.
    pub light: String,
    /// `#rrggbb`.
    pub dark: String,
    /// What it is used for.
    #[serde(rename = "for")]
    pub used_for: String,
}

/// Writes the generated files, or with `check` says which of them differ.
pub fn tokens(root: &Path, check: bool) -> Outcome {
    let tokens = read(root)?;
    contrast::verify(&tokens)?;
    let mut files = vec![
        Generated::new("web/src/generated/tokens.css", css::write(&tokens)),
        Generated::new(
            "android/ui/src/main/kotlin/app/spotter/ui/generated/Tokens.kt",
            kotlin::write(&tokens)?,
        ),
    ];
    files.extend(android::write(&tokens)?);
    files.extend(apple::write(&tokens)?);
    crate::generated::settle(root, &files, check)
}

fn read(root: &Path) -> Outcome<Tokens> {
    let text = std::fs::read_to_string(root.join("shared/app/tokens.json"))?;
    Ok(serde_json::from_str(&text)?)
}

/// Red, green and blue of `#rrggbb`.
fn channels(hex: &str) -> Outcome<[u8; 3]> {
    let digits = hex.strip_prefix('#').filter(|digits| digits.len() == 6);
    let digits = digits.ok_or_else(|| format!("read the colour {hex}: it is not #rrggbb"))?;
    let value = u32::from_str_radix(digits, 16)?;
    let [_, red, green, blue] = value.to_be_bytes();
    Ok([red, green, blue])
}

/// `blue-quiet` as `BlueQuiet`.
fn capitalised(name: &str) -> String {
    name.split('-')
        .map(|word| {
            let (first, rest) = word.split_at(1);
            first.to_uppercase() + rest
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_and_mark_can_be_read_in_both_modes() {
        let tokens = read(crate::root::root()).expect("the token file");
        contrast::verify(&tokens).expect("enough contrast");
    }

    #[test]
    fn a_pair_that_is_too_faint_is_named() {
        let mut tokens = read(crate::root::root()).expect("the token file");
        tokens.text_pairs.push(("line".into(), "card".into()));
        let refused = contrast::verify(&tokens).expect_err("a hairline is no text");
        assert!(refused.to_string().contains("line on card"), "{refused}");
    }
}
