//! One rater's view of one session.

use std::collections::BTreeMap;

use crate::id::{CriterionId, MemberId};
use crate::rating::Rating;

/// The ratings of one rater, by criterion; criteria not scored are absent.
pub type Ratings = BTreeMap<CriterionId, Rating>;

/// A rater and what they rated, as numbers are made from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Who rated.
    pub rater: MemberId,
    /// What they rated.
    pub ratings: Ratings,
}
