//! Contrast by WCAG 2.2, "relative luminance" and "contrast ratio" (W3C, 2023).

use super::{Tokens, channels};
use crate::outcome::Outcome;

/// Refuses tokens with a pair that is too faint in either mode.
pub fn verify(tokens: &Tokens) -> Outcome {
    let text = tokens
        .text_pairs
        .iter()
        .map(|pair| (pair, tokens.text_contrast_least));
    let marks = tokens
        .mark_pairs
        .iter()
        .map(|pair| (pair, tokens.mark_contrast_least));
    for ((front, behind), least) in text.chain(marks) {
        let (front_both, behind_both) = (both(tokens, front)?, both(tokens, behind)?);
        for (mode, place) in [("light", 0), ("dark", 1)] {
            let found = ratio(front_both[place], behind_both[place]);
            // Two decimals, as ratios are written down.
            if (found * 100.0).round() / 100.0 < least {
                return Err(format!(
                    "read {front} on {behind} in {mode}: {found:.2}:1 is below {least}:1"
                )
                .into());
            }
        }
    }
    Ok(())
}

fn both(tokens: &Tokens, name: &str) -> Outcome<[[u8; 3]; 2]> {
    let colour = tokens.colours.iter().find(|colour| colour.name == name);
    let colour = colour.ok_or_else(|| format!("find the colour {name}"))?;
    Ok([channels(&colour.light)?, channels(&colour.dark)?])
}

fn ratio(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(channels: [u8; 3]) -> f64 {
    let [red, green, blue] = channels.map(|channel| {
        let part = f64::from(channel) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
