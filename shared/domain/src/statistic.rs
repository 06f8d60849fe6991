//! A number that knows when it is not one.

/// What can be said from `n` observations: never NaN, never 0 as a stand-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Statistic<T> {
    /// A value and how many observations it was made from.
    Value {
        /// The value.
        value: T,
        /// The number of observations.
        n: u32,
    },
    /// Too few observations to say.
    NotEnough {
        /// How many there are.
        have: u32,
        /// How many it takes.
        need: u32,
    },
    /// All observations are equal, so that what was asked has no answer.
    NoVariation,
}

impl<T> Statistic<T> {
    /// The value, if there is one.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Value { value, .. } => Some(value),
            Self::NotEnough { .. } | Self::NoVariation => None,
        }
    }
}
