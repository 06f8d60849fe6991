//! ISO weeks, as they stand in keys.

use std::fmt;
use std::str::FromStr;

/// An ISO week, `2026-W07` in texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week {
    /// The ISO year, which differs from the calendar's around New Year.
    pub year: u16,
    /// `1..=53`.
    pub number: u8,
}

/// A text that is not a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a week")]
pub struct NotAWeek;

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-W{:02}", self.year, self.number)
    }
}

impl FromStr for Week {
    type Err = NotAWeek;

    fn from_str(text: &str) -> Result<Self, NotAWeek> {
        let (year, number) = text.split_once("-W").ok_or(NotAWeek)?;
        let week = Self {
            year: year.parse().map_err(|_| NotAWeek)?,
            number: number.parse().map_err(|_| NotAWeek)?,
        };
        // One spelling only, so that one week is one key.
        let same = (1..=53).contains(&week.number) && week.to_string() == text;
        same.then_some(week).ok_or(NotAWeek)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_has_one_spelling() {
        let week = Week {
            year: 2026,
            number: 7,
        };
        assert_eq!(week.to_string().parse(), Ok(week));
        for other in ["2026-W7", "2026-W54", "2026-W00", "+2026-W07", "2026", ""] {
            assert_eq!(other.parse::<Week>(), Err(NotAWeek), "{other}");
        }
    }
}
