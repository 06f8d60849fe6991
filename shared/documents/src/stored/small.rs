//! Ratings, ids that may be absent, weeks.

use domain::rating::Rating;
use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};

use crate::limits::LEVEL_MAX;
use crate::week::Week;

const NOT_APPLICABLE: i64 = -1;
const DID_NOT_OBSERVE: i64 = -2;

/// A rating as the integer that stands in a document.
pub(crate) fn rating_number(rating: Rating) -> i64 {
    match rating {
        Rating::Level(level) => i64::from(level),
        Rating::NotApplicable => NOT_APPLICABLE,
        Rating::DidNotObserve => DID_NOT_OBSERVE,
    }
}

/// The rating that an integer means, if any.
pub(crate) fn read_rating(number: i64) -> Option<Rating> {
    match number {
        NOT_APPLICABLE => Some(Rating::NotApplicable),
        DID_NOT_OBSERVE => Some(Rating::DidNotObserve),
        level => {
            let level = u8::try_from(level).ok()?;
            (level <= LEVEL_MAX).then_some(Rating::Level(level))
        }
    }
}

#[derive(Encode, Decode)]
#[cbor(transparent)]
pub(crate) struct StoredRating(#[n(0)] Option<i64>);

impl From<&Option<Rating>> for StoredRating {
    fn from(rating: &Option<Rating>) -> Self {
        Self(rating.map(rating_number))
    }
}

impl StoredRating {
    /// `None` if the number means no rating.
    #[expect(clippy::option_option, reason = "absent and senseless are two things")]
    pub(crate) fn read(self) -> Option<Option<Rating>> {
        self.0
            .map_or(Some(None), |number| read_rating(number).map(Some))
    }
}

#[derive(Encode, Decode)]
#[cbor(transparent)]
pub(crate) struct StoredMaybeId(#[n(0)] Option<ByteArray<16>>);

impl<T: AsRef<[u8]>> From<&Option<T>> for StoredMaybeId {
    fn from(id: &Option<T>) -> Self {
        let bytes = id.as_ref().and_then(|id| id.as_ref().try_into().ok());
        Self(bytes.map(|bytes: [u8; 16]| bytes.into()))
    }
}

impl StoredMaybeId {
    /// Always there: every sixteen bytes are an id.
    #[expect(clippy::option_option, reason = "one shape for all twins")]
    #[expect(clippy::unnecessary_wraps, reason = "one shape for all twins")]
    pub(crate) fn read<T: From<[u8; 16]>>(self) -> Option<Option<T>> {
        Some(self.0.map(|id| T::from(<[u8; 16]>::from(id))))
    }
}

#[derive(Encode, Decode)]
pub(crate) struct StoredWeek {
    #[n(0)]
    year: u16,
    #[n(1)]
    number: u8,
}

impl From<&Week> for StoredWeek {
    fn from(week: &Week) -> Self {
        Self {
            year: week.year,
            number: week.number,
        }
    }
}

impl StoredWeek {
    pub(crate) fn read(self) -> Option<Week> {
        let week = Week {
            year: self.year,
            number: self.number,
        };
        week.to_string().parse().ok()
    }
}
