//! Kotlin files.

use std::path::{Path, PathBuf};

use crate::outcome::Outcome;

/// Those in a folder and below it, but for the folders `without`. A folder that is not there holds
/// none.
pub fn collect(folder: &Path, without: &[PathBuf], found: &mut Vec<PathBuf>) -> Outcome {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() && !without.contains(&path) {
            collect(&path, without, found)?;
        } else if path.extension().is_some_and(|ending| ending == "kt") {
            found.push(path);
        }
    }
    Ok(())
}
