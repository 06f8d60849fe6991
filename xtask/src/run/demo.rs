//! `--demo`: a team with realistic data, made through the real protocol.

use std::process::Command;

use crate::outcome::Outcome;
use crate::process::{cargo, settle};

/// Starts the server on data of its own, fills it, prints how to look at it, and waits.
pub fn serve(server: &mut Command, port: u16) -> Outcome {
    let data = tempfile::tempdir()?;
    let mut serving = server.arg("--data").arg(data.path()).spawn()?;
    let mut filler = cargo();
    filler.args([
        "run", "--locked", "--quiet", "-p", "tests", "--bin", "demo", "--",
    ]);
    filler
        .arg(format!("http://127.0.0.1:{port}"))
        .arg(data.path());
    if let Err(error) = settle(&mut filler) {
        serving.kill()?;
        serving.wait()?;
        return Err(error);
    }
    serving.wait()?;
    Ok(())
}
