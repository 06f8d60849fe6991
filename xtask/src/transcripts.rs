//! Transcripts of five flows: written by Rust, played again by every language.

use crate::fingerprint::Fingerprint;
use crate::outcome::Outcome;
use crate::prerequisites::{Ready, node};
use crate::process::{cargo, run, settle};
use crate::root::root;
use crate::steps::Ended;
use crate::{flows, wasm, web};

const FOLDER: &str = "target/transcripts";

/// Writes `target/transcripts`, where the core or a flow changed since.
pub fn write() -> Outcome {
    let made_from = ["shared", "server/src", "tests/src", "tests/flows"];
    let kept = Fingerprint::of("transcripts", &made_from)?;
    if kept.is_kept() && root().join(FOLDER).is_dir() {
        return Ok(());
    }
    flows::write()?;
    let write = [
        "run",
        "-p",
        "tests",
        "--bin",
        "transcripts",
        "--locked",
        "--quiet",
    ];
    let part = format!("{FOLDER}.part");
    settle(cargo().args(write).args(["--", &part]))?;
    let folder = root().join(FOLDER);
    if folder.is_dir() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::rename(root().join(part), folder)?;
    kept.keep()
}

/// Plays them in Rust, and in wasm under Node. Kotlin and Swift play them in their own steps.
pub fn test() -> Outcome<Ended> {
    write()?;
    let play = [
        "test",
        "-p",
        "tests",
        "--test",
        "transcripts",
        "--locked",
        "--quiet",
    ];
    settle(cargo().args(play))?;
    for need in [node(), web::ready()] {
        if let Ready::No(why) = need {
            return Ok(Ended::Skipped(format!("in wasm: {why}")));
        }
    }
    wasm::wasm(false)?;
    run("node", &["--test", "tests/transcripts/"])?;
    Ok(Ended::Ran)
}
