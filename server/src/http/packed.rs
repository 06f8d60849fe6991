//! Gzip of the web app's files where no packed file lies beside them: made once for what carries
//! its content's hash in its name, each time for the few small others.

use std::collections::HashMap;
use std::io::Write as _;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;

/// Below this packing saves nothing.
const BYTES_MIN: usize = 1024;
/// What is not kept is packed at every request: only if it is small.
const UNKEPT_BYTES_MAX: usize = 64 * 1024;

/// The packed files.
#[derive(Debug, Default)]
pub struct Packed {
    kept: Mutex<HashMap<String, Bytes>>,
}

impl Packed {
    /// The file packed, if that is worth it. `keep` says that its name stands for its content.
    pub async fn gzip(&self, name: &str, keep: bool, content: &Bytes) -> Option<Bytes> {
        if content.len() < BYTES_MIN
            || !packs_well(name)
            || (!keep && content.len() > UNKEPT_BYTES_MAX)
        {
            return None;
        }
        if keep && let Some(packed) = self.lock().get(name) {
            return Some(packed.clone());
        }
        let content = content.clone();
        let packed: Bytes = tokio::task::spawn_blocking(move || pack(&content))
            .await
            .ok()??
            .into();
        if keep {
            self.lock().insert(name.to_owned(), packed.clone());
        }
        Some(packed)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Bytes>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn pack(content: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content).ok()?;
    encoder.finish().ok()
}

fn packs_well(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default();
    matches!(
        ending,
        "html" | "js" | "mjs" | "css" | "wasm" | "json" | "map" | "webmanifest" | "svg" | "txt"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn all_who_ask_are_given_the_same_bytes() {
        let packed = Packed::default();
        let content = Bytes::from("again ".repeat(1_000));
        let first = packed.gzip("assets/app.js", true, &content).await;
        let second = packed.gzip("assets/app.js", true, &content).await;
        let (first, second) = (first.expect("packed"), second.expect("packed"));
        assert_eq!(first.as_ptr(), second.as_ptr(), "shared, not copied");
    }
}
