//! What a session's document says.

use domain::moment::Moment;
use domain::session::{Details, Format};
use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};

/// A format's name in documents.
pub(crate) fn format_name(format: Format) -> &'static str {
    match format {
        Format::Live => "live",
        Format::Tape => "tape",
        Format::RolePlay => "role_play",
        Format::Alone => "alone",
    }
}

/// The format of a name, if this build knows it.
pub(crate) fn read_format(name: &str) -> Option<Format> {
    let known = [Format::Live, Format::Tape, Format::RolePlay, Format::Alone];
    known
        .into_iter()
        .find(|format| format_name(*format) == name)
}

#[derive(Encode, Decode)]
pub(crate) struct StoredMoment {
    #[n(0)]
    unix_ms: i64,
    #[n(1)]
    utc_offset_min: i32,
}

impl From<&Moment> for StoredMoment {
    fn from(moment: &Moment) -> Self {
        Self {
            unix_ms: moment.unix_ms,
            utc_offset_min: moment.utc_offset_min,
        }
    }
}

impl StoredMoment {
    /// `None` for an offset that no place on earth has: dates are made from it.
    pub(crate) fn read(self) -> Option<Moment> {
        let day_min = 24 * 60;
        let here = (-day_min..=day_min).contains(&self.utc_offset_min);
        let era_ms = 100_000_000 * 86_400_000; // what JavaScript's dates span
        let now = (-era_ms..=era_ms).contains(&self.unix_ms);
        (here && now).then_some(Moment {
            unix_ms: self.unix_ms,
            utc_offset_min: self.utc_offset_min,
        })
    }
}

#[derive(Encode, Decode)]
pub(crate) struct StoredDetails {
    #[n(0)]
    practised_at: StoredMoment,
    #[n(1)]
    format: String,
    #[n(2)]
    blueprint: ByteArray<16>,
    #[n(3)]
    version: ByteArray<16>,
}

impl From<&Details> for StoredDetails {
    fn from(details: &Details) -> Self {
        Self {
            practised_at: (&details.practised_at).into(),
            format: format_name(details.format).into(),
            blueprint: details.blueprint.0.into(),
            version: details.version.0.into(),
        }
    }
}

impl StoredDetails {
    pub(crate) fn read(self) -> Option<Details> {
        Some(Details {
            practised_at: self.practised_at.read()?,
            format: read_format(&self.format)?,
            blueprint: <[u8; 16]>::from(self.blueprint).into(),
            version: <[u8; 16]>::from(self.version).into(),
        })
    }
}
