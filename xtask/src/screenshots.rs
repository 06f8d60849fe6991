//! `cargo xtask screenshots DIR`: every screen and its sample states, as Chromium draws them.

use std::path::Path;

use crate::browser;
use crate::outcome::Outcome;
use crate::process::settle;

/// Draws them into a folder.
pub fn screenshots(folder: &Path) -> Outcome {
    if let Some(why) = browser::prepare()? {
        return Err(format!("draw screenshots: {why}").into());
    }
    let folder = std::path::absolute(folder)?;
    settle(browser::command().arg("screenshots.mjs").arg(folder))
}
