//! How index rows and outbox entries stand in the store: CBOR maps with integer keys, so that a
//! newer core adds and an older one passes over. Each row begins with its version.

use std::collections::BTreeMap;

use domain::card::Ratings;
use domain::id::{BlueprintId, CriterionId, MemberId, SessionId, VersionId};
use domain::moment::Moment;
use domain::rating::Rating;
use domain::session::{Details, Format};
use minicbor::{Decode, Encode};
use protocol::hash::ChangeHash;
use protocol::row::{CardState, Visibility};

use super::index::{CardSummary, DraftSummary, Mine, Person, SessionIndex};

/// The index rows' version; rows of another one are made anew.
pub const INDEX_VERSION: u32 = 1;

/// An index row.
#[derive(Debug, Encode, Decode)]
#[cbor(map)]
pub struct IndexRecord {
    #[n(0)]
    version: u32,
    #[cbor(n(1), with = "protocol::encoding::id")]
    session: SessionId,
    #[cbor(n(2), with = "protocol::encoding::id")]
    maker: MemberId,
    #[cbor(n(3), with = "protocol::encoding::id")]
    presenter: MemberId,
    #[n(4)]
    blind: bool,
    #[n(5)]
    visibility: Visibility,
    #[n(6)]
    people: Vec<PersonRecord>,
    #[n(7)]
    details: Option<DetailsRecord>,
    #[n(8)]
    draft: Option<DraftRecord>,
    #[n(9)]
    cards: Vec<CardRecord>,
    #[cbor(n(10), with = "protocol::encoding::ids")]
    receipts: Vec<MemberId>,
    #[n(11)]
    mine: u8,
    #[n(12)]
    unseen: bool,
    #[cbor(n(13), with = "protocol::encoding::ids")]
    dependent: Vec<MemberId>,
    #[n(14)]
    shared_heads: Vec<SharedRecord>,
}

#[derive(Debug, Encode, Decode)]
#[cbor(map)]
struct SharedRecord {
    #[cbor(n(0), with = "protocol::encoding::id")]
    rater: MemberId,
    #[n(1)]
    heads: Vec<ChangeHash>,
}

#[derive(Debug, Encode, Decode)]
#[cbor(map)]
struct PersonRecord {
    #[cbor(n(0), with = "protocol::encoding::id")]
    member: MemberId,
    #[n(1)]
    presenter: bool,
    #[n(2)]
    card: CardState,
}

#[derive(Debug, Encode, Decode)]
#[cbor(map)]
struct DetailsRecord {
    #[n(0)]
    unix_ms: i64,
    #[n(1)]
    utc_offset_min: i32,
    #[n(2)]
    format: u8,
    #[cbor(n(3), with = "protocol::encoding::id")]
    blueprint: BlueprintId,
    #[cbor(n(4), with = "protocol::encoding::id")]
    version: VersionId,
}

#[derive(Debug, Encode, Decode)]
#[cbor(map)]
struct DraftRecord {
    #[cbor(n(0), with = "protocol::encoding::id")]
    version: VersionId,
    #[cbor(n(1), with = "minicbor::bytes")]
    ratings: Vec<u8>,
    #[n(2)]
    touched_ms: i64,
}

#[derive(Debug, Encode, Decode)]
#[cbor(map)]
struct CardRecord {
    #[cbor(n(0), with = "protocol::encoding::id")]
    rater: MemberId,
    #[cbor(n(1), with = "protocol::encoding::id")]
    version: VersionId,
    #[cbor(n(2), with = "minicbor::bytes")]
    ratings: Vec<u8>,
    #[n(3)]
    independent: bool,
}

const fn format_code(format: Format) -> u8 {
    match format {
        Format::Live => 0,
        Format::Tape => 1,
        Format::RolePlay => 2,
        Format::Alone => 3,
    }
}

const fn format_of(code: u8) -> Format {
    match code {
        1 => Format::Tape,
        2 => Format::RolePlay,
        3 => Format::Alone,
        _ => Format::Live,
    }
}

/// One byte a rating: a level, or 254 for N/A, or 255 for not seen.
pub const fn rating_code(rating: Rating) -> u8 {
    match rating {
        Rating::Level(level) => level,
        Rating::NotApplicable => 254,
        Rating::DidNotObserve => 255,
    }
}

/// Reads [`rating_code`].
pub const fn rating_of(code: u8) -> Rating {
    match code {
        254 => Rating::NotApplicable,
        255 => Rating::DidNotObserve,
        level => Rating::Level(level),
    }
}

fn ratings_bytes(ratings: &Ratings) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(ratings.len() * 17);
    for (criterion, rating) in ratings {
        bytes.extend_from_slice(&criterion.0);
        bytes.push(rating_code(*rating));
    }
    bytes
}

fn ratings_of(bytes: &[u8]) -> Ratings {
    let (entries, _) = bytes.as_chunks::<17>();
    entries
        .iter()
        .filter_map(|entry| {
            let (id, code) = entry.split_first_chunk::<16>()?;
            Some((CriterionId(*id), rating_of(*code.first()?)))
        })
        .collect::<BTreeMap<_, _>>()
}

/// The bytes of an index row.
pub fn index_bytes(index: &SessionIndex) -> Vec<u8> {
    let record = IndexRecord {
        version: INDEX_VERSION,
        session: index.session,
        maker: index.maker,
        presenter: index.presenter,
        blind: index.blind,
        visibility: index.visibility,
        people: index
            .people
            .iter()
            .map(|person| PersonRecord {
                member: person.member,
                presenter: person.presenter,
                card: person.card,
            })
            .collect(),
        details: index.details.as_ref().map(|details| DetailsRecord {
            unix_ms: details.practised_at.unix_ms,
            utc_offset_min: details.practised_at.utc_offset_min,
            format: format_code(details.format),
            blueprint: details.blueprint,
            version: details.version,
        }),
        draft: index.draft.as_ref().map(|draft| DraftRecord {
            version: draft.version,
            ratings: ratings_bytes(&draft.ratings),
            touched_ms: draft.touched_ms,
        }),
        cards: index
            .cards
            .iter()
            .map(|card| CardRecord {
                rater: card.rater,
                version: card.version,
                ratings: ratings_bytes(&card.ratings),
                independent: card.independent,
            })
            .collect(),
        receipts: index.receipts.clone(),
        mine: match index.mine {
            None => 0,
            Some(Mine::Shared) => 1,
            Some(Mine::Declined) => 2,
            Some(Mine::Discarded) => 3,
        },
        unseen: index.unseen,
        dependent: index.dependent.clone(),
        shared_heads: index
            .shared_heads
            .iter()
            .map(|(rater, heads)| SharedRecord {
                rater: *rater,
                heads: heads.iter().map(|head| ChangeHash(*head)).collect(),
            })
            .collect(),
    };
    protocol::to_bytes(&record)
}

/// Reads an index row; `None` if it is of another version, or is not one.
pub fn index_of(bytes: &[u8]) -> Option<SessionIndex> {
    let record: IndexRecord = protocol::from_bytes(bytes).ok()?;
    if record.version != INDEX_VERSION {
        return None;
    }
    Some(SessionIndex {
        session: record.session,
        maker: record.maker,
        presenter: record.presenter,
        blind: record.blind,
        visibility: record.visibility,
        people: record
            .people
            .into_iter()
            .map(|person| Person {
                member: person.member,
                presenter: person.presenter,
                card: person.card,
            })
            .collect(),
        details: record.details.map(|details| Details {
            practised_at: Moment {
                unix_ms: details.unix_ms,
                utc_offset_min: details.utc_offset_min,
            },
            format: format_of(details.format),
            blueprint: details.blueprint,
            version: details.version,
        }),
        draft: record.draft.map(|draft| DraftSummary {
            version: draft.version,
            ratings: ratings_of(&draft.ratings),
            touched_ms: draft.touched_ms,
        }),
        cards: record
            .cards
            .into_iter()
            .map(|card| CardSummary {
                rater: card.rater,
                version: card.version,
                ratings: ratings_of(&card.ratings),
                independent: card.independent,
            })
            .collect(),
        receipts: record.receipts,
        mine: match record.mine {
            1 => Some(Mine::Shared),
            2 => Some(Mine::Declined),
            3 => Some(Mine::Discarded),
            _ => None,
        },
        unseen: record.unseen,
        dependent: record.dependent,
        shared_heads: record
            .shared_heads
            .into_iter()
            .map(|shared| {
                (
                    shared.rater,
                    shared.heads.iter().map(|head| head.0).collect(),
                )
            })
            .collect(),
    })
}
