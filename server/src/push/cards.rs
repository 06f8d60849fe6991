//! Sharing a card, and declining to give one. Both end what the member owed, close the draft, and
//! release what they may now see, in one transaction.

use domain::id::{Document, DocumentId, SessionId};
use protocol::code::Code;
use protocol::hash::ChangeHash;
use protocol::limits::CHANGE_DEPS_MAX;
use protocol::reply::Outcome;
use protocol::row::CardState;
use rusqlite::params;

use super::sight::{Person, Sight, people, person, sight};
use super::{later, never, release, stored};
use crate::access::Principal;
use crate::gate::genesis;
use crate::rows::RowKey;
use crate::store::{DocumentState, Entry, Seq, WriteTx};

/// "I am done": the first share that arrives fixes the value at sharing.
pub fn share(
    tx: &mut WriteTx<'_>,
    who: &Principal,
    session: SessionId,
    heads: &[ChangeHash],
) -> rusqlite::Result<Outcome> {
    let me = match me(tx, who, session)? {
        Ok(me) => me,
        Err(refusal) => return Ok(refusal),
    };
    match me.card {
        CardState::Sealed => return Ok(stored()),
        CardState::Declined => return Ok(never(Code::CLOSED)),
        CardState::Owed | CardState::Free => {}
    }
    if heads.is_empty() {
        return Ok(never(Code::MALFORMED));
    }
    if heads.len() > CHANGE_DEPS_MAX {
        return Ok(never(Code::TOO_LARGE));
    }
    if let Some(refusal) = lacks(tx, who, session, heads)? {
        return Ok(refusal);
    }
    let independent = !has_others_card(tx, who, session)?;
    let flat: Vec<u8> = heads.iter().flat_map(|head| head.0).collect();
    tx.connection
        .prepare_cached(
            "INSERT INTO shared (team, session, rater, heads, independent) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![who.team, session.0, who.member.0, flat, independent])?;
    let sealed_seq = set_card(tx, who, session, CardState::Sealed)?;
    tx.connection
        .prepare_cached(
            "UPDATE person SET sealed_seq = ?4 WHERE team = ?1 AND session = ?2 AND member = ?3",
        )?
        .execute(params![who.team, session.0, who.member.0, sealed_seq])?;
    tx.append(who.team, &Entry::Row(RowKey::Shared(session, who.member)))?;
    finish(tx, who, session)
}

/// "I give no card": final.
pub fn decline(
    tx: &mut WriteTx<'_>,
    who: &Principal,
    session: SessionId,
) -> rusqlite::Result<Outcome> {
    let me = match me(tx, who, session)? {
        Ok(me) => me,
        Err(refusal) => return Ok(refusal),
    };
    match me.card {
        CardState::Declined => return Ok(stored()),
        CardState::Sealed => return Ok(never(Code::CLOSED)),
        CardState::Owed | CardState::Free => {}
    }
    set_card(tx, who, session, CardState::Declined)?;
    finish(tx, who, session)
}

fn finish(tx: &mut WriteTx<'_>, who: &Principal, session: SessionId) -> rusqlite::Result<Outcome> {
    release::release(tx, who.team, session)?;
    let draft = DocumentId::from(Document::Draft(session, who.member));
    release::end(tx, who.team, draft, DocumentState::Closed)?;
    Ok(stored())
}

fn me(
    tx: &WriteTx<'_>,
    who: &Principal,
    session: SessionId,
) -> rusqlite::Result<Result<Person, Outcome>> {
    match sight(tx.connection, who, session)? {
        Sight::Absent => return Ok(Err(later(Code::UNKNOWN_PARENT))),
        Sight::Discarded => return Ok(Err(never(Code::DISCARDED))),
        Sight::Live(_) => {}
    }
    let me = person(tx.connection, who.team, session, who.member)?;
    Ok(me.ok_or_else(|| never(Code::NOT_WRITER)))
}

/// What is missing for the share of these heads, if something is.
fn lacks(
    tx: &mut WriteTx<'_>,
    who: &Principal,
    session: SessionId,
    heads: &[ChangeHash],
) -> rusqlite::Result<Option<Outcome>> {
    let id = DocumentId::from(Document::Card(session, who.member));
    let connection = tx.connection;
    let (card, known) = tx.document_and_known(who.team, id)?;
    let Some(card) = card.filter(|card| card.state == DocumentState::Live) else {
        return Ok(Some(later(Code::UNKNOWN_PARENT)));
    };
    let first = genesis(id.kind()).map(|genesis| genesis.hash);
    for head in heads {
        let is_first = Some(*head) == first;
        if !is_first && known.max_op_of(connection, who.team, card, head)?.is_none() {
            return Ok(Some(later(Code::MISSING_DEPENDENCY)));
        }
    }
    Ok(None)
}

/// Whether another's card of this session was granted to this member before.
fn has_others_card(
    tx: &WriteTx<'_>,
    who: &Principal,
    session: SessionId,
) -> rusqlite::Result<bool> {
    tx.connection
        .prepare_cached(
            "SELECT 1 FROM document JOIN reader
                ON reader.team = document.team AND reader.document = document.no AND reader.member = ?3
             WHERE document.team = ?1 AND document.session = ?2 AND document.owner <> ?3
               AND substr(document.id, 1, 1) = x'05'",
        )?
        .exists(params![who.team, session.0, who.member.0])
}

/// Only its people are told, so that others cannot tell from what comes when somebody has given a
/// card.
fn set_card(
    tx: &mut WriteTx<'_>,
    who: &Principal,
    session: SessionId,
    card: CardState,
) -> rusqlite::Result<Seq> {
    let number = if card == CardState::Sealed { 2 } else { 3 };
    tx.connection
        .prepare_cached(
            "UPDATE person SET card = ?4 WHERE team = ?1 AND session = ?2 AND member = ?3",
        )?
        .execute(params![who.team, session.0, who.member.0, number])?;
    let mut place = 0;
    for person in people(tx.connection, who.team, session)? {
        let row = RowKey::Person(session, who.member);
        place = tx.append(who.team, &Entry::RowTo(person.member, row))?;
    }
    Ok(place)
}
