//! The numbers of coaching.md, section 4: vectors, stories and what holds for all input.

mod compare;
mod properties;
mod score;
mod support;
