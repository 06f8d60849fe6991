//! Where one criterion stands, by one card or by several.

use num_rational::Ratio;

use crate::blueprint::Criterion;
use crate::card::Ratings;
use crate::rating::Rating;

/// The highest number of levels above 0 that a criterion may have.
const LEVEL_MAX: u8 = 4;

/// What the ratings of one criterion come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// At least one rater gave a level.
    Scored {
        /// The median level, in `0..=m`; the mean of the middle two when even.
        level: Ratio<i64>,
        /// The same as a share: level / m, in `0..=1`.
        n: Ratio<i64>,
        /// How many gave a level.
        raters: u32,
    },
    /// All who answered said that it does not apply.
    NotApplicable,
    /// Nobody gave a level.
    NotScored,
}

impl Standing {
    /// Where the criterion stands by these cards; `None` if it is not scored at all: retired, or
    /// with a number of levels that this build does not know.
    ///
    /// A level above the criterion's highest (documents come from strangers) is as if it were
    /// absent. "Did not observe" is an answer: it keeps a criterion from being "not applicable".
    pub fn of(criterion: &Criterion, cards: &[&Ratings]) -> Option<Self> {
        if criterion.retired || !(1..=LEVEL_MAX).contains(&criterion.level_max) {
            return None;
        }
        let answers: Vec<Rating> = cards
            .iter()
            .filter_map(|ratings| ratings.get(&criterion.id).copied())
            .filter(|rating| {
                rating
                    .level()
                    .is_none_or(|level| level <= criterion.level_max)
            })
            .collect();
        let levels: Vec<u8> = answers.iter().copied().filter_map(Rating::level).collect();
        let raters = u32::try_from(levels.len()).unwrap_or(u32::MAX);
        Some(match median(levels) {
            Some(level) => Self::Scored {
                level,
                n: level / i64::from(criterion.level_max),
                raters,
            },
            None if !answers.is_empty()
                && answers
                    .iter()
                    .all(|answer| *answer == Rating::NotApplicable) =>
            {
                Self::NotApplicable
            }
            None => Self::NotScored,
        })
    }

    /// The median level, if there is one.
    pub const fn level(self) -> Option<Ratio<i64>> {
        match self {
            Self::Scored { level, .. } => Some(level),
            Self::NotApplicable | Self::NotScored => None,
        }
    }

    /// The median as a share of the highest level, if there is one.
    pub const fn n(self) -> Option<Ratio<i64>> {
        match self {
            Self::Scored { n, .. } => Some(n),
            Self::NotApplicable | Self::NotScored => None,
        }
    }
}

fn median(mut levels: Vec<u8>) -> Option<Ratio<i64>> {
    levels.sort_unstable();
    let upper = *levels.get(levels.len() / 2)?;
    let lower = levels[(levels.len() - 1) / 2];
    Some(Ratio::new(i64::from(lower) + i64::from(upper), 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_an_even_number_is_the_mean_of_the_middle_two() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![2]), Some(Ratio::from_integer(2)));
        assert_eq!(median(vec![3, 0]), Some(Ratio::new(3, 2)));
        assert_eq!(median(vec![3, 0, 1]), Some(Ratio::from_integer(1)));
        assert_eq!(median(vec![4, 4, 1, 0]), Some(Ratio::new(5, 2)));
    }
}
