//! Files that are made, checked in, and checked for drift.

use std::path::{Path, PathBuf};

use crate::outcome::Outcome;

/// A file as it should be.
#[derive(Debug)]
pub struct Generated {
    path: PathBuf,
    text: String,
}

impl Generated {
    /// A file by its path under the project's root.
    pub fn new(path: impl Into<PathBuf>, text: String) -> Self {
        Self {
            path: path.into(),
            text,
        }
    }

    /// What it holds.
    #[cfg(test)]
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// Writes the files that differ; with `check` refuses instead, naming them.
pub fn settle(root: &Path, files: &[Generated], check: bool) -> Outcome {
    let mut stale = Vec::new();
    for file in files {
        let path = root.join(&file.path);
        if std::fs::read_to_string(&path).is_ok_and(|text| text == file.text) {
            continue;
        }
        if check {
            stale.push(file.path.display().to_string());
            continue;
        }
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(&path, &file.text)?;
        println!("wrote {}", file.path.display());
    }
    if stale.is_empty() {
        return Ok(());
    }
    Err(format!(
        "find these as generated (run `cargo xtask bindings`): {}",
        stale.join(", ")
    )
    .into())
}
