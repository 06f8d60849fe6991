//! What a session's document says; who takes part is a matter of rows.

use automerge::ScalarValue;
use domain::id::{BlueprintId, VersionId};
use domain::moment::Moment;
use domain::session::{Details, Format};

use super::view::View;
use crate::stored::{StoredMoment, read_format};
use crate::{Doc, Held};

/// What is scored by. One value, so that a merge cannot pair a blueprint with another's version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Basis {
    /// The blueprint.
    pub blueprint: BlueprintId,
    /// Its version.
    pub version: VersionId,
}

/// A session's document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SessionContent {
    /// All of it; absent if a part is missing or needs a newer app.
    pub details: Option<Details>,
    /// When it is or was practised, with concurrent values.
    pub practised_at: Option<Held<Moment>>,
    /// How, with concurrent values; absent also if this build does not know the format.
    pub format: Option<Held<Format>>,
    /// What is scored by, with concurrent values.
    pub basis: Option<Held<Basis>>,
}

/// A session's document as it is now.
pub fn session(doc: &Doc) -> SessionContent {
    let view = View::now(doc, "details");
    let practised_at = view.held("practised_at", read_moment);
    let format = view.held("format", |value| read_format(value.as_str()?));
    let basis = view.held("basis", read_basis);
    let details = practised_at
        .as_ref()
        .zip(format.as_ref())
        .zip(basis.as_ref());
    SessionContent {
        details: details.map(|((practised_at, format), basis)| Details {
            practised_at: practised_at.value,
            format: format.value,
            blueprint: basis.value.blueprint,
            version: basis.value.version,
        }),
        practised_at,
        format,
        basis,
    }
}

/// A blueprint and its version as one value.
pub(crate) fn basis_bytes(blueprint: BlueprintId, version: VersionId) -> Vec<u8> {
    [blueprint.0, version.0].concat()
}

pub(super) fn read_basis(value: &ScalarValue) -> Option<Basis> {
    let (blueprint, version) = value.as_bytes()?.split_first_chunk::<16>()?;
    Some(Basis {
        blueprint: BlueprintId(*blueprint),
        version: VersionId(version.try_into().ok()?),
    })
}

fn read_moment(value: &ScalarValue) -> Option<Moment> {
    minicbor::decode::<StoredMoment>(value.as_bytes()?)
        .ok()?
        .read()
}
