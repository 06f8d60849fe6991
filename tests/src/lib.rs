//! What runs on real parts: flows, journeys, faults and benchmarks.
//!
//! A [`phone::Phone`] is a whole core with real effects: a vault on disk, HTTP and a WebSocket to a
//! real server, timers on a clock of its own. A [`flow`] is what a person does with it.

pub mod demo;
pub mod flow;
pub mod matcher;
pub mod phone;
pub mod reading;
pub mod screen;
pub mod tape;
pub mod town;
