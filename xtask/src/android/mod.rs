//! The Android shell without Gradle: Maven finds the libraries, kotlinc compiles, `JUnit` runs.
//!
//! Versions and sets of libraries stand in `android/gradle/libs.versions.toml`, where Gradle reads
//! them too. Everything made lies in `target/kotlin`, under a fingerprint of what it was made
//! from, so that a warm run makes nothing.

pub mod apk;
mod bench;
mod catalog;
pub mod compile;
mod flat;
pub mod junit;
mod lock;
pub mod modules;
pub mod resolve;
mod robolectric;
mod sources;
mod step;
mod style;

use std::path::{Path, PathBuf};

use crate::outcome::Outcome;
use crate::prerequisites::{Ready, program};
use crate::process::{cargo, settle};
use crate::root::root;

pub use bench::bench;
pub use robolectric::goldens;
pub use step::test;

/// Where everything made for Android lies.
pub fn made() -> PathBuf {
    root().join("target/kotlin")
}

/// The programs that every part of the step needs.
pub fn ready() -> Ready {
    for (name, package) in [
        ("javac", "openjdk-17-jdk-headless"),
        ("mvn", "maven"),
        ("unzip", "unzip"),
    ] {
        if let Ready::No(why) = program(name, package) {
            return Ready::No(why);
        }
    }
    Ready::Yes
}

/// The real core for this machine's JVM, and the real server; the folder that holds both.
pub fn host() -> Outcome<PathBuf> {
    settle(cargo().args([
        "build",
        "--locked",
        "--quiet",
        "-p",
        "ffi",
        "-p",
        "spotter-server",
    ]))?;
    Ok(root().join("target/debug"))
}

/// Class paths as the JVM takes them.
pub fn joined(paths: &[PathBuf]) -> Outcome<String> {
    let joined = std::env::join_paths(paths.iter().map(PathBuf::as_path).map(Path::as_os_str))?;
    Ok(joined.to_string_lossy().into_owned())
}
