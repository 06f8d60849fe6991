//! The iOS kit on this machine: a Swift, the core as a shared library, a real server, and the
//! kit's tests over them.
//!
//! `IOS=SpotterUITests cargo xtask test ios` builds and runs one test target only, in a build
//! folder of its own.

mod kit;
mod toolchain;

use crate::flows;
use crate::outcome::Outcome;
use crate::process::{cargo, settle};
use crate::steps::Ended;

use kit::Kit;

/// Runs everything that proves the kit here.
pub fn test() -> Outcome<Ended> {
    let toolchain = match toolchain::find()? {
        Ok(toolchain) => toolchain,
        Err(why) => return Ok(Ended::Skipped(why)),
    };
    core_and_server()?;
    flows::write()?;
    let kit = Kit::chosen(toolchain, std::env::var("IOS").ok());
    // Somebody who works on one target hears about style last.
    kit.test()?;
    kit.lint()?;
    Ok(Ended::Ran)
}

/// What the kit's tests run against.
fn core_and_server() -> Outcome {
    settle(cargo().args(["build", "-p", "ffi", "--lib", "--locked", "--quiet"]))?;
    settle(cargo().args(["build", "-p", "spotter-server", "--locked", "--quiet"]))
}
