//! A package for a phone, made without Gradle, SDK or NDK: `cargo xtask apk DIR`.
//!
//! It is a debug package in that its key is made here; its code is shrunk as a release's is. What
//! has not changed since the last run is not made again.

mod archive;
mod core_library;
mod elf;
mod inspect;
mod listing;
mod manifest;
mod pack;
pub mod resources;
mod shrink;
mod sign;
mod stubs;

use std::path::{Path, PathBuf};

use super::made;
use crate::outcome::Outcome;
use crate::prerequisites::{Ready, program};

/// The app's own name on a phone.
pub const PACKAGE: &str = "app.spotter";
/// The set of libraries that a phone gets.
pub const BUNDLE: &str = "android";

/// The programs that packing needs beside those of every part.
pub fn ready() -> Ready {
    for (name, package) in [("aapt2", "aapt"), ("apksigner", "apksigner")] {
        if let Ready::No(why) = program(name, package) {
            return Ready::No(why);
        }
    }
    super::ready()
}

/// Builds it, checks it and writes it into a folder for a person.
pub fn apk(folder: &Path) -> Outcome {
    if let Ready::No(why) = ready() {
        return Err(format!("build the package: {why}").into());
    }
    let package = build()?;
    inspect::inspect(&package)?;
    std::fs::create_dir_all(folder)?;
    let place = folder.join("spotter-debug.apk");
    std::fs::copy(&package, &place)?;
    println!("adb install -r {}", place.display());
    Ok(())
}

/// Builds it and checks its parts.
pub fn test() -> Outcome {
    inspect::inspect(&build()?)
}

/// The signed package.
fn build() -> Outcome<PathBuf> {
    let linked = resources::link(BUNDLE)?;
    let app = super::compile::kotlinc("app", std::slice::from_ref(&linked.classes))?;
    let code = shrink::shrink(&app, &linked)?;
    let library = core_library::build()?;
    let path = folder()?.join("spotter-debug.apk");
    let unsigned = folder()?.join("unsigned.apk");
    pack::pack(&linked.package, &code, &library, &unsigned)?;
    sign::sign(&unsigned, &path)?;
    Ok(path)
}

/// Where its parts are made.
fn folder() -> Outcome<PathBuf> {
    let folder = made().join("apk");
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}
