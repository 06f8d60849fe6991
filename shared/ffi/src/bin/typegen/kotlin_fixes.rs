//! What the generator's Kotlin needs before it can be used: two of its habits do not go together
//! with our types.

use std::error::Error;
use std::path::Path;

/// Instead of the generator's own, which compares by identity.
const BYTES: &str = include_str!("Bytes.kt");

/// A variant called `List` hides Kotlin's own inside its enum.
const HIDDEN: &str = "val value: List<";
const WHOLE: &str = "val value: kotlin.collections.List<";

/// Puts it right in `folder`.
pub fn apply(folder: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::write(folder.join("com/novi/serde/Bytes.kt"), BYTES)?;
    let types = folder.join("app/spotter/core/types/Types.kt");
    let text = std::fs::read_to_string(&types)?;
    Ok(std::fs::write(types, text.replace(HIDDEN, WHOLE))?)
}
