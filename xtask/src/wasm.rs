//! The core for the browser: compiled small, and given its JavaScript side.
//!
//! No `wasm-opt`: measured, `-Os` took the module from 3.09 to 2.81 MB and what travels (brotli)
//! from 673 up to 740 KB, in a minute; and version 108 (Debian 12) wrote a module that loads
//! nowhere, its two tables in each other's place.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use wasm_bindgen_cli_support::Bindgen;

use crate::fingerprint::Fingerprint;
use crate::outcome::Outcome;
use crate::prerequisites::{Ready, target};
use crate::process::{self, cargo, on_path};
use crate::root::root;

const TARGET: &str = "wasm32-unknown-unknown";
/// `spotter.js`, `spotter_bg.wasm` and their types; not checked in.
const FOLDER: &str = "web/src/generated/core";
const MODULE: &str = "spotter_bg.wasm";

/// Builds it into `web/src/generated/core`. With `dev` it is quick to build, large and slow.
pub fn wasm(dev: bool) -> Outcome {
    if let Ready::No(reason) = target(TARGET) {
        return Err(format!("build the core for the browser: {reason}").into());
    }
    let compiled = compile(dev)?;
    let made = root().join(FOLDER).join(MODULE);
    let kept = Fingerprint::of(
        "wasm",
        &[
            &compiled.to_string_lossy(),
            "xtask/src/wasm.rs",
            "Cargo.lock",
        ],
    )?;
    if kept.is_kept() && made.exists() {
        return Ok(());
    }
    bind(&compiled, dev)?;
    if !dev {
        weigh(&made)?;
    }
    kept.keep()
}

fn compile(dev: bool) -> Outcome<PathBuf> {
    let profile = if dev { "dev" } else { "wasm" };
    let mut command = cargo();
    command.args([
        "build",
        "--package",
        "ffi",
        "--target",
        TARGET,
        "--profile",
        profile,
    ]);
    if !dev {
        // Places of panics name the library, not the folder of the machine that built it.
        let cargo_home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
        if let Some(home) = cargo_home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))) {
            let from = home.join("registry/src");
            let flag = format!("--remap-path-prefix={}=/registry/src", from.display());
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flag);
        }
    }
    process::settle(&mut command)?;
    let folder = std::env::var_os("CARGO_TARGET_DIR").map_or(root().join("target"), PathBuf::from);
    let profile_folder = if dev { "debug" } else { profile };
    Ok(folder
        .join(TARGET)
        .join(profile_folder)
        .join("spotter.wasm"))
}

fn bind(compiled: &Path, dev: bool) -> Outcome {
    let bound = Bindgen::new()
        .input_path(compiled)
        .out_name("spotter")
        .web(true)
        .and_then(|bindgen| {
            bindgen
                .typescript(true)
                .keep_debug(dev)
                .remove_name_section(!dev);
            bindgen.generate(root().join(FOLDER))
        });
    bound.map_err(|error| format!("write the core's JavaScript: {error}").into())
}

/// Prints what a phone has to load once: the goal is 1 MB of brotli.
fn weigh(module: &Path) -> Outcome {
    let raw = std::fs::metadata(module)?.len();
    let mut packed = "not measured: no brotli here".to_owned();
    if on_path("brotli") {
        let output = Command::new("brotli")
            .args(["--stdout", "--best"])
            .arg(module)
            .stderr(Stdio::inherit())
            .output()?;
        packed = format!("{} as brotli", output.stdout.len());
    }
    println!("{MODULE}: {raw} bytes, {packed}");
    Ok(())
}
