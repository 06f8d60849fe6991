//! A Swift for this machine: the one on the PATH, else Debian's in a folder under `target/`.
//!
//! The folder is made once, in `target/swift.part`, and gets its name when it is whole: a set-up
//! that was interrupted begins anew. It is entered in a mount namespace of its own, so that nothing
//! stays mounted whatever ends the command.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::outcome::Outcome;
use crate::prerequisites::{Ready, program};
use crate::process::{on_path, read, settle};
use crate::root::root;

const FOLDER: &str = "target/swift";
const PACKAGES: &str = "swiftlang,libc6-dev,libstdc++-14-dev,ca-certificates";
const MIRROR: &str = "http://deb.debian.org/debian";

const ENTER: &str = "xtask/src/ios/enter.sh";

/// Where Swift is.
#[derive(Debug)]
pub enum Toolchain {
    /// On the PATH.
    Here,
    /// In Debian's folder.
    Inside(PathBuf),
}

/// Finds one or makes one; why not, where neither can be had.
pub fn find() -> Result<Toolchain, String> {
    if on_path("swift") {
        return Ok(Toolchain::Here);
    }
    let folder = root().join(FOLDER);
    if !is_root() || !on_path("unshare") {
        let why = "no swift on the PATH, and Debian's in a folder needs root and unshare";
        return Err(why.into());
    }
    if !folder.is_dir() {
        if let Ready::No(why) = program("debootstrap", "debootstrap") {
            return Err(format!("no swift on the PATH, and {why}"));
        }
        if let Err(error) = make(&folder) {
            return Err(format!("Debian's swift could not be had: {error}"));
        }
    }
    let toolchain = Toolchain::Inside(folder);
    match settle(&mut toolchain.command(&[], &["swift", "--version"])) {
        Ok(()) => Ok(toolchain),
        Err(error) => Err(format!("Debian's swift cannot be entered here: {error}")),
    }
}

fn make(folder: &Path) -> Outcome {
    let part = folder.with_extension("part");
    if part.is_dir() {
        std::fs::remove_dir_all(&part)?;
    }
    println!("Debian's swift goes to {FOLDER}: about two minutes, once");
    settle(
        // What it mounts on its way goes with it, however it ends.
        Command::new("unshare")
            .args(["--mount", "debootstrap"])
            .args(["--variant=minbase", &format!("--include={PACKAGES}")])
            .arg("trixie")
            .arg(&part)
            .arg(MIRROR)
            .stdout(std::process::Stdio::null()),
    )?;
    // The packages as they were fetched are of no more use.
    std::fs::remove_dir_all(part.join("var/cache/apt/archives"))?;
    Ok(std::fs::rename(part, folder)?)
}

fn is_root() -> bool {
    read("id", &["-u"]).is_ok_and(|id| id.trim() == "0")
}

impl Toolchain {
    /// A command of this Swift, run in the project's root with these settings around it.
    pub fn command(&self, settings: &[(&str, String)], line: &[&str]) -> Command {
        match self {
            Self::Here => {
                let mut command = Command::new(line[0]);
                command.args(&line[1..]).current_dir(root());
                command.envs(settings.iter().map(|(name, value)| (name, value)));
                command
            }
            Self::Inside(folder) => {
                let mut command = Command::new("unshare");
                command.args(["--mount", "sh", ENTER]);
                command.arg(folder).arg(root()).current_dir(root());
                command.args(
                    settings
                        .iter()
                        .map(|(name, value)| format!("{name}={value}")),
                );
                command.args(line);
                command
            }
        }
    }
}
