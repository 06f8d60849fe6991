//! The peer: what the stock automerge-repo server and client from npm take for the same documents.

use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use serde_json::Value;

use crate::disk;
use crate::history::Made;
use crate::library;
use crate::outcome::Outcome;

const ROUNDS: usize = 3;

/// What each situation took.
#[derive(Debug, Clone)]
pub struct Peer {
    /// Until the server has stored what a client has.
    pub upload: Samples,
    /// Until a new client has stored what the server has.
    pub first: Samples,
    /// Until client and server know that nothing happened.
    pub again: Samples,
}

/// Samples of one situation.
#[derive(Debug, Clone)]
pub struct Samples {
    /// Milliseconds.
    pub ms: Vec<f64>,
    /// Bytes of messages, both ways.
    pub bytes: Vec<f64>,
}

static MEASURED: OnceLock<Option<Peer>> = OnceLock::new();

/// Measures it once a run; `None`, with the reason on stderr, where it cannot be had.
pub fn peer(made: &[Made]) -> Option<&'static Peer> {
    let measured = MEASURED.get_or_init(|| {
        measure(made)
            .inspect_err(|error| eprintln!("peer skipped: {error}"))
            .ok()
    });
    measured.as_ref()
}

fn measure(made: &[Made]) -> Outcome<Peer> {
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("peer");
    if !scripts.join("node_modules").is_dir() {
        return Err("its packages are not here: npm ci in tests/bench/peer".into());
    }
    let work = disk::work()?;
    let documents = work.path().join("documents");
    library::save(made, &documents)?;
    let output = Command::new("node")
        .arg(scripts.join("peer.mjs"))
        .args([documents.as_path(), work.path()])
        .arg(ROUNDS.to_string())
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err(format!("node: {}", output.status).into());
    }
    let found: Value = serde_json::from_slice(&output.stdout)?;
    let samples = |name: &str| Samples {
        ms: numbers(&found[name], &["ms"]),
        bytes: numbers(&found[name], &["sent", "received"]),
    };
    Ok(Peer {
        upload: samples("upload"),
        first: samples("first"),
        again: samples("again"),
    })
}

fn numbers(rounds: &Value, names: &[&str]) -> Vec<f64> {
    let rounds = rounds.as_array().map_or(&[][..], Vec::as_slice);
    let sum = |round: &Value| names.iter().filter_map(|name| round[name].as_f64()).sum();
    rounds.iter().map(sum).collect()
}
