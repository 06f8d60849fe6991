//! Placeholder until the real one.
use crate::outcome::Outcome;
/// Bindings.
pub fn bindings(_check: bool) -> Outcome {
    Ok(())
}
