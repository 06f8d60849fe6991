//! The iOS kit on this machine: a Swift, the core as a shared library, a real server, and the
//! kit's tests over them.
//!
//! `IOS=SpotterUITests cargo xtask test ios` builds and runs one test target only, in a build
//! folder of its own.

mod bench;
mod kit;
mod library;
mod toolchain;

use crate::outcome::Outcome;
use crate::process::{cargo, settle};
use crate::steps::Ended;
use crate::{flows, transcripts};

pub use bench::bench;
use kit::Kit;

/// Runs everything that proves the kit here.
pub fn test() -> Outcome<Ended> {
    let toolchain = match toolchain::find() {
        Ok(toolchain) => toolchain,
        Err(why) => return Ok(Ended::Skipped(why)),
    };
    // The samples' library has another feature: the one that ships is built after it.
    samples()?;
    core_and_server()?;
    flows::write()?;
    transcripts::write()?;
    let only = std::env::var("IOS").ok();
    let built = match only {
        None => library::build()?,
        Some(_) => Ok(()),
    };
    let kit = Kit::chosen(toolchain, only);
    // Somebody who works on one target hears about style last.
    kit.test()?;
    kit.lint()?;
    Ok(match built {
        Ok(()) => Ended::Ran,
        Err(why) => Ended::Skipped(format!("the privacy manifest over the library: {why}")),
    })
}

/// The core's own views in every state, which the screens' tests and previews draw.
fn samples() -> Outcome {
    let features = ["-p", "ffi", "--features", "samples", "--bin", "samples"];
    let into = ["--locked", "--quiet", "--", "target/samples.json"];
    settle(cargo().arg("run").args(features).args(into))
}

/// What the kit's tests run against.
fn core_and_server() -> Outcome {
    settle(cargo().args(["build", "-p", "ffi", "--lib", "--locked", "--quiet"]))?;
    settle(cargo().args(["build", "-p", "spotter-server", "--locked", "--quiet"]))
}
