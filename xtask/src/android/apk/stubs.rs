//! Android's C libraries as the linker needs them: their names and symbols, without any code.
//!
//! `android/abi` lists what an app may use on Android 8. A library that links against these stubs
//! with `-zdefs` wants nothing that a phone lacks.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::fingerprint::Fingerprint;
use crate::outcome::Outcome;
use crate::process::settle;
use crate::root::root;

use super::core_library::TARGET;

const LIBRARIES: [&str; 4] = ["libc", "libm", "libdl", "liblog"];
const LISTS: &str = "android/abi";
const FOLDER: &str = "target/kotlin/apk/stubs";

/// The folder that holds them, made when the lists changed.
pub fn stubs() -> Outcome<PathBuf> {
    let folder = root().join(FOLDER);
    let made_by = ["xtask/src/android/apk/stubs.rs", "rust-toolchain.toml"];
    let kept = Fingerprint::of("android-stubs", &[LISTS, made_by[0], made_by[1]])?;
    if kept.is_kept() && folder.join("libc.so").is_file() {
        return Ok(folder);
    }
    std::fs::create_dir_all(&folder)?;
    for library in LIBRARIES {
        build(library, &folder)?;
    }
    // An archive without members: `crate unwinding` brings what std looks for here.
    std::fs::write(folder.join("libunwind.a"), "!<arch>\n")?;
    kept.keep()?;
    Ok(folder)
}

fn build(library: &str, folder: &Path) -> Outcome {
    let list = root().join(LISTS).join(format!("{library}.arm64.txt"));
    let source = folder.join(format!("{library}.rs"));
    std::fs::write(&source, stub(&std::fs::read_to_string(list)?)?)?;
    let mut rustc = Command::new("rustc");
    rustc.args(["--edition=2024", "--crate-type=cdylib", "--target", TARGET]);
    rustc.args([
        "-Cpanic=abort",
        "-Clinker=rust-lld",
        "-Clinker-flavor=ld.lld",
    ]);
    rustc.arg(format!("-Clink-arg=-soname={library}.so"));
    rustc.args(["-Clink-arg=--unresolved-symbols=ignore-all", "-o"]);
    settle(rustc.arg(folder.join(format!("{library}.so"))).arg(&source))
}

/// A crate that exports the listed symbols; `var` behind a name marks data.
fn stub(list: &str) -> Outcome<String> {
    let mut text = "#![no_std]\n#![no_builtins]\n#![allow(warnings)]\n\
                    #[panic_handler]\nfn stop(_: &core::panic::PanicInfo) -> ! { loop {} }\n"
        .to_owned();
    for (number, line) in list.lines().filter(|line| !line.is_empty()).enumerate() {
        let (name, is_data) = line
            .strip_suffix(" var")
            .map_or((line, false), |name| (name, true));
        writeln!(text, "#[unsafe(export_name = \"{name}\")]")?;
        if is_data {
            writeln!(text, "pub static mut D{number}: u64 = 0;")?;
        } else {
            writeln!(text, "pub extern \"C\" fn f{number}() {{}}")?;
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_becomes_functions_and_data() {
        let text = stub("abort\nenviron var\n").expect("a crate");
        assert!(
            text.contains("\"abort\")]\npub extern \"C\" fn f0() {}"),
            "{text}"
        );
        assert!(
            text.contains("\"environ\")]\npub static mut D1: u64 = 0;"),
            "{text}"
        );
    }
}
