//! One at a time, where two runs would write the same folder.

use std::fs::File;

use super::made;
use crate::outcome::Outcome;

/// Held until it is dropped.
#[derive(Debug)]
pub struct Held(#[expect(dead_code, reason = "its end lets go")] File);

/// Waits for the lock of this name, and holds it.
pub fn held(name: &str) -> Outcome<Held> {
    std::fs::create_dir_all(made())?;
    let file = File::create(made().join(format!("{name}.lock")))?;
    file.lock()?;
    Ok(Held(file))
}
