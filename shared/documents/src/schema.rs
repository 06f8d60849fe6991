//! Where everything stands: the root containers of each kind, and the names of what is in them.
//!
//! Every container is a flat map from genesis that holds scalars only:
//!
//! | place | value |
//! | --- | --- |
//! | `schema` (root) | integer; the highest counts |
//! | `ratings{criterion}` | integer: a level ≥ 0, −1 not applicable, −2 did not observe |
//! | `comments{criterion}` | text |
//! | `fields{name}` | text; `basis` is blueprint id ‖ version id, 32 bytes |
//! | `versions{version}` | bytes: the whole version in CBOR |
//! | `details{practised_at}` | bytes: CBOR `[unix ms, UTC offset in minutes]` |
//! | `details{format}` | text: `live`, `tape`, `role_play`, `alone` |
//! | `details{basis}` | as above |
//! | `stages{stage/title}` … | text `title`, `order`; 16 bytes `blueprint`; boolean `retired` |
//! | `focus{member/week}` | 16 bytes: a criterion's id |
//! | `phrases{text}` | integer: when last used, unix ms |
//! | `preferences{name}`, `notes{key}` | text |
//!
//! Containers without a row are there for what is yet to come: a container can never be added.

use automerge::{ActorId, ObjId};
use domain::id::DocumentKind;

/// The schema this build writes; a document with a higher one opens read-only.
pub const SCHEMA: u64 = 1;
/// The root key of the schema.
pub(crate) const SCHEMA_KEY: &str = "schema";
/// The author of every genesis. One byte, so that no device can have it, and so that naming a
/// container's maker in each change costs little.
pub(crate) const GENESIS_ACTOR: [u8; 1] = [0];

/// The operation that makes the first container; before it stand `kind` and `schema`.
const FIRST_CONTAINER_OP: u64 = 3;

const CARD: &[&str] = &["ratings", "comments", "fields", "marks", "questions"];

/// The root containers of a kind, in the order in which its genesis makes them. Never changed.
pub(crate) fn containers(kind: DocumentKind) -> Option<&'static [&'static str]> {
    Some(match kind {
        DocumentKind::TEAM => &["stages", "settings", "slots", "focus"],
        DocumentKind::BLUEPRINT => &["versions", "fields", "steps", "criteria"],
        DocumentKind::SESSION => &["details", "tape", "pauses", "notes"],
        DocumentKind::DRAFT | DocumentKind::CARD => CARD,
        DocumentKind::PRIVATE => &["phrases", "preferences", "notes", "ticks"],
        _ => return None,
    })
}

/// A container by its genesis operation, whatever somebody has since put at its root key.
pub(crate) fn container(kind: DocumentKind, name: &str) -> Option<ObjId> {
    let place = containers(kind)?.iter().position(|known| *known == name)?;
    let counter = FIRST_CONTAINER_OP + u64::try_from(place).ok()?;
    Some(ObjId::Id(counter, ActorId::from(GENESIS_ACTOR), 0))
}
