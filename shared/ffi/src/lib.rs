//! How shells call the core: a uniffi object for Kotlin and Swift, and its twin for the browser.
//!
//! Bytes go in and bytes come out (bincode, with codecs made by `cargo xtask bindings`), so the
//! bindings stay three methods while the core grows. A panic never crosses: it becomes an error
//! that a shell shows as "please report this", with the place in the source and no content.

mod bridge;
mod error;
mod panic;

#[cfg(not(target_family = "wasm"))]
mod native;
#[cfg(not(target_family = "wasm"))]
mod store;
#[cfg(target_family = "wasm")]
mod web;

#[cfg(not(target_family = "wasm"))]
pub use native::{Core, VaultHandle};
#[cfg(target_family = "wasm")]
pub use web::Core;

pub use error::CoreError;

#[cfg(all(target_os = "android", feature = "unwinder"))]
extern crate unwinding as _;

#[cfg(not(target_family = "wasm"))]
uniffi::setup_scaffolding!();
