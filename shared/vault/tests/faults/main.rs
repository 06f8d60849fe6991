//! What a phone's disk can do to the vault.

#![allow(clippy::unwrap_used, reason = "a test ends where something cannot be")]

mod disk;
mod full_disk;
mod power_loss;
