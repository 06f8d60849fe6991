//! What the phone does: the Crux core, its screens and its replica.
//!
//! Where to start: [`app::Spotter`] is the five-line app; [`event`] is what a shell says,
//! [`effects`] what the core asks for, [`view`] what is drawn. Inside, `model` holds everything,
//! `replica` keeps a team's documents and rows and sends what is waiting, `screens` turns both
//! into views and taps into calls, `words` holds every sentence.
//!
//! No clock, no randomness and no I/O in here: the same events make the same bytes.

pub mod app;
mod dice;
pub mod effects;
pub mod environment;
pub mod event;
pub mod model;
pub mod replica;
pub mod screens;
mod store;
#[cfg(any(test, feature = "samples"))]
#[cfg_attr(
    not(test),
    allow(dead_code, reason = "tests use all of it, samples some")
)]
mod testing;
pub mod view;
mod want;
pub mod words;

pub use app::Spotter;
pub use effects::Effect;
pub use event::Event;
