//! The disk below everything: where benches work, and what a sync costs there.

use std::fs::{File, create_dir_all};
use std::io::{Seek, Write};
use std::path::PathBuf;
use std::time::Instant;

use tempfile::TempDir;

use crate::figure::ms;
use crate::outcome::Outcome;

/// The folder of all benches; what is kept between runs lies in it.
pub fn folder() -> Outcome<PathBuf> {
    let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    let folder = PathBuf::from(target).join("bench");
    create_dir_all(&folder)?;
    Ok(folder.canonicalize()?)
}

/// A folder that goes when its bench ends, on the same disk.
pub fn work() -> Outcome<TempDir> {
    Ok(tempfile::tempdir_in(folder()?)?)
}

/// Milliseconds of each of so many syncs of 4 KiB.
pub fn syncs(count: usize) -> Outcome<Vec<f64>> {
    let folder = work()?;
    let mut file = File::create(folder.path().join("file"))?;
    let page = [7_u8; 4096];
    file.write_all(&page)?;
    file.sync_all()?;
    let mut samples = Vec::with_capacity(count);
    for _ in 0..count {
        file.rewind()?;
        file.write_all(&page)?;
        let begun = Instant::now();
        file.sync_data()?;
        samples.push(ms(begun.elapsed()));
    }
    Ok(samples)
}
