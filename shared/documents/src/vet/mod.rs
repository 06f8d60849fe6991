//! What can be judged about changes of others before the engine sees them.
//!
//! Automerge trusts what it applies: of honest changes with a flipped bit and a repaired checksum
//! it panics at one in eleven, and takes in one in sixty after which the saved document no longer
//! loads. Where panics can be caught that costs one change; on wasm it would cost the worker. So
//! what arrives must be a change that an honest phone could have made:
//!
//! - within the server's limits, and encoded exactly as Automerge itself encodes it;
//! - maps of scalars only ([`columns`] and [`operations`]): no lists, texts, counters or marks,
//!   which documents do not use;
//! - in its place ([`Context`]): numbered after what it builds on, and naming only operations
//!   that are here, on the key where they stand.

mod alone;
mod columns;
mod context;
mod operations;

pub(crate) use alone::vet_alone;
pub(crate) use context::Context;
