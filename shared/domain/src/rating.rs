//! The rating of one criterion by one rater.

/// A rating; a criterion without one is simply absent from the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rating {
    /// A level, `0..=m` of its criterion.
    Level(u8),
    /// Leaves the denominator.
    NotApplicable,
    /// Lowers coverage; the card may still be shared.
    DidNotObserve,
}

impl Rating {
    /// The level, if it is one.
    pub const fn level(self) -> Option<u8> {
        match self {
            Self::Level(level) => Some(level),
            Self::NotApplicable | Self::DidNotObserve => None,
        }
    }
}
