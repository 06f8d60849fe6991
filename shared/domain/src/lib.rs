//! What coaching is: types and numbers, without I/O, clock, randomness or a stored format.
//!
//! Where to start: [`blueprint`] says what good looks like, [`card`] holds one rater's view of one
//! session, [`score`] turns a card into numbers, [`peers`] several cards into one view, and
//! [`compare`] lays the presenter's own view beside it. Everything is exact: integers and
//! rationals, divided once at the end. [`starters`] are the blueprints that come with the app.

pub mod blueprint;
pub mod card;
pub mod compare;
mod exact;
pub mod id;
pub mod moment;
pub mod peers;
pub mod rating;
pub mod role_plays;
pub mod score;
pub mod session;
pub mod standing;
pub mod starters;
pub mod statistic;

pub use exact::round_half_up;
pub use num_rational::Ratio;
