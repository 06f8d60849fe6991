//! Stories of a thumb on the screens, over the real model and a store in memory.

mod bounce;
mod counts;
mod rules;
mod stories;
