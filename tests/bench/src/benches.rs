//! The benches by name.

pub mod ack;
pub mod cold_start;
pub mod first_sync;
pub mod reconnect;
pub mod tap;
pub mod upload;

use crate::figure::Figure;
use crate::outcome::Outcome;

/// A bench: its name, and what runs it.
pub type Bench = (&'static str, fn() -> Outcome<Vec<Figure>>);

/// All of them, in order.
pub const ALL: [Bench; 6] = [
    ("tap", tap::run),
    ("cold-start", cold_start::run),
    ("reconnect", reconnect::run),
    ("ack", ack::run),
    ("first-sync", first_sync::run),
    ("upload", upload::run),
];
