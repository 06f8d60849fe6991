//! Placeholder until the real one.
use crate::outcome::Outcome;
/// Wasm.
pub fn wasm(_dev: bool) -> Outcome {
    Ok(())
}
