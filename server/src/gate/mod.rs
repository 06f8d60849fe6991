//! What is refused before anything is stored (docs/PROTOCOL.md, "What a server refuses").
//!
//! Two steps. [`parse`] looks at one chunk alone and runs anywhere; [`admit`] looks at where its
//! document stands and runs in the writer. Neither ever applies a change: hostile ones stop
//! Automerge when applied, hardly ever when parsed.

mod admit;
mod genesis;
mod inflate;
mod parse;

pub use admit::{Verdict, admit};
pub use genesis::{Genesis, genesis};
pub use parse::{Parsed, Refusal, parse};

#[cfg(test)]
mod bombs;
#[cfg(test)]
mod tests;
