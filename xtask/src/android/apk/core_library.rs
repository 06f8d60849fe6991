//! The core for a phone: `shared/ffi` for arm64, linked without the NDK.
//!
//! Only this debug package is made so. Releases use cargo-ndk and the NDK's own libraries
//! (`android/README.md`).

use std::path::PathBuf;

use crate::outcome::Outcome;
use crate::prerequisites::{Ready, target};
use crate::process::{cargo, settle};
use crate::root::root;

use super::stubs;

/// The one instruction set of the debug package.
pub const TARGET: &str = "aarch64-linux-android";
/// Pages of this size are what new phones have; smaller ones take it too.
pub const PAGE_BYTES: u64 = 16 * 1024;
const PROFILE: &str = "android";

/// Builds `libspotter.so`.
pub fn build() -> Outcome<PathBuf> {
    if let Ready::No(why) = target(TARGET) {
        return Err(format!("build the core for a phone: {why}").into());
    }
    let stubs = stubs::stubs()?;
    let flags = [
        "-Clinker-flavor=ld.lld".to_owned(),
        format!("-Clink-arg=-L{}", stubs.display()),
        "-Clink-arg=-zdefs".to_owned(),
        format!("-Clink-arg=-zmax-page-size={PAGE_BYTES}"),
        "-Clink-arg=-soname=libspotter.so".to_owned(),
        // Places of panics name the library, not the folder of the machine that built it.
        format!(
            "--remap-path-prefix={}=/registry/src",
            registry()?.display()
        ),
    ];
    let mut command = cargo();
    command.args(["rustc", "--quiet", "--locked", "-p", "ffi", "--lib"]);
    command.args(["--crate-type", "cdylib", "--features", "unwinder"]);
    command.args(["--profile", PROFILE, "--target", TARGET]);
    command.env("CARGO_TARGET_AARCH64_LINUX_ANDROID_LINKER", "rust-lld");
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    settle(&mut command)?;
    let folder = std::env::var_os("CARGO_TARGET_DIR").map_or(root().join("target"), PathBuf::from);
    Ok(folder.join(TARGET).join(PROFILE).join("libspotter.so"))
}

fn registry() -> Outcome<PathBuf> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    Ok(home.ok_or("find cargo's folder")?.join("registry/src"))
}
