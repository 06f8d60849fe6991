//! Twins of the types of `domain` with a stored form. Numbers here never change their meaning;
//! later fields get new numbers and may be absent.

mod card;
mod details;
mod small;
mod version;

pub(crate) use card::StoredCard;
pub(crate) use details::{StoredDetails, StoredMoment, format_name, read_format};
pub(crate) use small::{StoredMaybeId, StoredRating, StoredWeek, rating_number, read_rating};
pub(crate) use version::{StoredVersion, read_version, version_bytes};
