//! Whether something made from files is older than the files: a hash kept under `target/stamps`.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::outcome::Outcome;
use crate::root::root;

/// What some files hold, as one number.
#[derive(Debug)]
pub struct Fingerprint {
    stamp: PathBuf,
    value: String,
}

impl Fingerprint {
    /// Of these files and folders (paths under the root), kept under a name.
    pub fn of(name: &str, paths: &[&str]) -> Outcome<Self> {
        let mut files = Vec::new();
        for path in paths {
            collect(&root().join(path), &mut files)?;
        }
        files.sort();
        let mut hasher = DefaultHasher::new();
        for file in &files {
            file.strip_prefix(root()).unwrap_or(file).hash(&mut hasher);
            std::fs::read(file)?.hash(&mut hasher);
        }
        let stamp = root().join("target/stamps").join(name);
        Ok(Self {
            stamp,
            value: format!("{:016x}", hasher.finish()),
        })
    }

    /// Whether these files are as they were when `keep` was last called.
    pub fn is_kept(&self) -> bool {
        std::fs::read_to_string(&self.stamp).is_ok_and(|kept| kept == self.value)
    }

    /// Remembers the files as they are.
    pub fn keep(&self) -> Outcome {
        if let Some(folder) = self.stamp.parent() {
            std::fs::create_dir_all(folder)?;
        }
        Ok(std::fs::write(&self.stamp, &self.value)?)
    }
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Outcome {
    if path.is_file() {
        files.push(path.to_owned());
    } else if path.is_dir() {
        for entry in std::fs::read_dir(path)? {
            let path = entry?.path();
            let made = ["node_modules", "target", "dist"];
            if !made.iter().any(|name| path.ends_with(name)) {
                collect(&path, files)?;
            }
        }
    }
    Ok(())
}
