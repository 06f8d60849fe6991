//! `cargo xtask screenshots DIR`: every screen and its sample states, as Chromium draws them.
//!
//! The samples are the core's own views; the gallery draws them at three sizes, light, dark, with
//! text at 200 % and mirrored, and says what axe finds on the way.

use std::path::Path;

use crate::outcome::Outcome;
use crate::prerequisites::{Ready, node, packages, program};
use crate::process::{cargo, run_in, settle};

/// Draws them into a folder.
pub fn screenshots(folder: &Path) -> Outcome {
    for need in [node(), program("chromium", "chromium")] {
        if let Ready::No(why) = need {
            return Err(format!("draw screenshots: {why}").into());
        }
    }
    let samples = [
        "--features",
        "samples",
        "--bin",
        "samples",
        "--",
        "target/samples.json",
    ];
    settle(
        cargo()
            .args(["run", "--quiet", "--locked", "-p", "ffi"])
            .args(samples),
    )?;
    packages("web")?;
    run_in("web", "npm", &["run", "--silent", "gallery"])?;
    let folder = std::path::absolute(folder)?;
    let shown = folder.to_str().ok_or("read the folder's name")?;
    run_in("web", "npm", &["run", "--silent", "look", "--", shown])
}
