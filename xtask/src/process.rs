//! Other programs, run from the project's root with their output shown.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::outcome::Outcome;
use crate::root::root;

/// Runs a command line in the project's root; refuses when it fails.
pub fn run(program: &str, arguments: &[&str]) -> Outcome {
    settle(Command::new(program).args(arguments))
}

/// Runs a command line in a folder below the root.
pub fn run_in(folder: &str, program: &str, arguments: &[&str]) -> Outcome {
    settle(
        Command::new(program)
            .args(arguments)
            .current_dir(root().join(folder)),
    )
}

/// Runs a prepared command; refuses when it fails.
pub fn settle(command: &mut Command) -> Outcome {
    if command.get_current_dir().is_none() {
        command.current_dir(root());
    }
    let shown = shown(command);
    let status = command
        .status()
        .map_err(|error| format!("start `{shown}`: {error}"))?;
    if status.success() {
        return Ok(());
    }
    Err(format!("run `{shown}`: {status}").into())
}

/// What a command prints; refuses when it fails.
pub fn read(program: &str, arguments: &[&str]) -> Outcome<String> {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .current_dir(root())
        .stderr(Stdio::inherit());
    let shown = shown(&command);
    let output = command
        .output()
        .map_err(|error| format!("start `{shown}`: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8(output.stdout)?);
    }
    Err(format!("run `{shown}`: {}", output.status).into())
}

/// Whether a program is on the PATH.
pub fn on_path(program: &str) -> bool {
    let Some(path) = std::env::var_os("PATH") else {
        return false;
    };
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// The cargo that runs this, or the one on the PATH.
pub fn cargo() -> Command {
    let mut command = Command::new(
        std::env::var_os("CARGO")
            .as_deref()
            .unwrap_or(OsStr::new("cargo")),
    );
    command.current_dir(root());
    // Set by `cargo run` for this package alone; a nested cargo has its own.
    for name in [
        "CARGO_MANIFEST_DIR",
        "CARGO_PKG_NAME",
        "CARGO_MANIFEST_PATH",
    ] {
        command.env_remove(name);
    }
    command
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_name()
        .unwrap_or_default();
    std::iter::once(program)
        .chain(command.get_args())
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}
