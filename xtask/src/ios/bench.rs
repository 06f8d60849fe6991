//! `cargo xtask bench ios`: the tap's round trip in Swift, over the release build of the core.

use std::process::Command;

use super::kit::Kit;
use super::toolchain;
use crate::outcome::Outcome;
use crate::process::{cargo, settle};
use crate::root::root;

const PHONE: &str = "target/bench/ios-phone";

/// Measures and prints; says why not, where there is no Swift.
pub fn bench(json: bool) -> Outcome {
    let toolchain = match toolchain::find() {
        Ok(toolchain) => toolchain,
        Err(why) => {
            eprintln!("in Swift, skipped: {why}");
            return Ok(());
        }
    };
    let release = ["build", "--release", "--locked", "--quiet"];
    settle(cargo().args(release).args(["-p", "ffi", "--lib"]))?;
    settle(cargo().args(release).args(["-p", "bench"]))?;
    let phone = root().join(PHONE);
    if phone.is_dir() {
        std::fs::remove_dir_all(&phone)?;
    }
    let mut made = Command::new(root().join("target/release/bench"));
    settle(made.arg("--phone").arg(&phone))?;
    Kit::measured(toolchain).bench(&phone, json)
}
