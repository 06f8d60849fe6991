//! Flows: what people do, in Maestro's language, as `xtask` wrote them to `target/flows`.
//!
//! `tests/flows/README.md` lists the steps. A single file is one person's flow; a folder is a
//! journey of several people, with `order.yaml` saying who comes when.

mod journey;
mod needs;
mod read;
mod run;

use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

pub use journey::{run_journey, run_journey_in};
pub use needs::{Lived, missing};
pub use read::Step;
pub use run::{Runner, run_flow, run_flow_in};

/// One person's flow.
#[derive(Debug, Clone, Deserialize)]
pub struct Flow {
    /// Its name and its marks.
    pub head: Head,
    /// What the person does.
    pub steps: Vec<Value>,
}

/// What stands above a flow.
#[derive(Debug, Clone, Deserialize)]
pub struct Head {
    /// In words.
    pub name: String,
    /// How many taps it takes, where that is promised.
    #[serde(default)]
    pub env: std::collections::BTreeMap<String, String>,
    /// What it needs, as `needs:scan`, among other marks.
    #[serde(default)]
    pub tags: Vec<String>,
}

/// Where the flows are, in JSON.
pub fn folder() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("tests lies in the project");
    root.join("target/flows")
}

/// A flow's file, read.
pub fn read(path: &Path) -> Result<Flow, String> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Every single flow, and every journey's folder, in order of their names.
pub fn all() -> Result<(Vec<PathBuf>, Vec<PathBuf>), String> {
    let listed = std::fs::read_dir(folder());
    let listed =
        listed.map_err(|_| "run `cargo xtask test flows-core`, which writes target/flows")?;
    let mut paths: Vec<PathBuf> = listed.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let (journeys, files): (Vec<_>, Vec<_>) = paths.into_iter().partition(|path| path.is_dir());
    let is_flow = |path: &PathBuf| !path.ends_with("matcher.json");
    Ok((
        files.into_iter().filter(is_flow).collect(),
        journeys
            .into_iter()
            .filter(|path| path.join("order.json").is_file())
            .collect(),
    ))
}
