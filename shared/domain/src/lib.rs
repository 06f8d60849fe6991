//! What coaching is: types and numbers, without I/O, clock, randomness or a stored format.
//!
//! Where to start: [`blueprint`] says what good looks like, [`card`] holds one rater's view of one
//! session, [`score`] turns cards into numbers. Everything is exact: integers and rationals,
//! divided once at the end.

pub mod blueprint;
pub mod card;
pub mod id;
pub mod moment;
pub mod rating;
pub mod role_plays;
pub mod session;
pub mod starters;
