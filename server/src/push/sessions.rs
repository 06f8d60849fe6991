//! Sessions: made with their people, never changed but by `add_coach`, taken away by `discard`.

use domain::id::{Document, DocumentId, MemberId, SessionId};
use protocol::code::Code;
use protocol::limits::COACHES_MAX;
use protocol::reply::Outcome;
use protocol::row::{CardState, Visibility};
use rusqlite::{Connection, OptionalExtension, params};

use super::sight::{Sight, is_live, people, sight};
use super::{Context, documents, later, never, release, stored};
use crate::access::Principal;
use crate::rows::RowKey;
use crate::store::{Audienced, Entry, Seq, TeamNo, WriteTx};

/// What `create_session` says.
#[derive(Debug)]
pub struct NewSession {
    pub session: SessionId,
    pub presenter: MemberId,
    pub coaches: Vec<MemberId>,
    pub blind: bool,
    pub visibility: Visibility,
}

pub fn create(
    tx: &mut WriteTx<'_>,
    who: &Principal,
    mut new: NewSession,
    context: Context,
) -> rusqlite::Result<Outcome> {
    match taken(tx.connection, who, new.session)? {
        Some(true) => return Ok(never(Code::DISCARDED)),
        Some(false) => return Ok(never(Code::TAKEN)),
        None => {}
    }
    new.coaches.retain(|coach| *coach != new.presenter);
    new.coaches.sort_unstable();
    new.coaches.dedup();
    if new.coaches.len() > COACHES_MAX {
        return Ok(never(Code::TOO_LARGE));
    }
    if !documents::count_document(tx, who, context)? {
        return Ok(later(Code::FULL));
    }
    let mut dropped = Vec::new();
    let mut listed = vec![(new.presenter, true)];
    listed.extend(new.coaches.iter().map(|coach| (*coach, false)));
    let mut people = Vec::new();
    for (member, presents) in listed {
        if is_live(tx.connection, who.team, member)? {
            people.push((member, presents));
        } else {
            dropped.push(member);
        }
    }
    write_session(tx, who, &new)?;
    let audience = match new.visibility {
        Visibility::Participants => Audienced::Readers,
        Visibility::Team => Audienced::Team,
    };
    let id = DocumentId::from(Document::Session(new.session));
    documents::make(tx, who, id, Some(new.session), audience)?;
    let added_seq = crate::store::end_of_log(tx.connection, who.team)?;
    for (member, presents) in people {
        let card = if presents && !new.blind {
            CardState::Free
        } else {
            CardState::Owed
        };
        add_person(tx, who.team, new.session, member, presents, card, added_seq)?;
        if audience == Audienced::Readers {
            release::grant(tx, who.team, id, member)?;
        }
    }
    Ok(Outcome::Stored { dropped })
}

/// Adds one coach, who owes a card and gets those that are sealed from now on.
pub fn add_coach(
    tx: &mut WriteTx<'_>,
    who: &Principal,
    session: SessionId,
    coach: MemberId,
) -> rusqlite::Result<Outcome> {
    let found = match sight(tx.connection, who, session)? {
        Sight::Absent => return Ok(later(Code::UNKNOWN_PARENT)),
        Sight::Discarded => return Ok(never(Code::DISCARDED)),
        Sight::Live(found) => found,
    };
    if who.member != found.maker && who.member != found.presenter {
        return Ok(never(Code::NOT_WRITER));
    }
    if !is_live(tx.connection, who.team, coach)? {
        return Ok(never(Code::UNKNOWN_MEMBER));
    }
    let there = people(tx.connection, who.team, session)?;
    if there.iter().any(|person| person.member == coach) {
        return Ok(stored());
    }
    if there.len() > COACHES_MAX {
        return Ok(never(Code::TOO_LARGE));
    }
    let id = DocumentId::from(Document::Session(session));
    let for_team = tx
        .document(who.team, id)?
        .is_some_and(|document| document.audience == Audienced::Team);
    let granted = !for_team && release::grant(tx, who.team, id, coach)?.is_some();
    let added_seq = tx.append(who.team, &Entry::Row(RowKey::Person(session, coach)))?;
    add_person(
        tx,
        who.team,
        session,
        coach,
        false,
        CardState::Owed,
        added_seq,
    )?;
    if !granted {
        // They read the session already, but not yet what its people owe and gave.
        for person in there {
            let row = RowKey::Person(session, person.member);
            tx.append(who.team, &Entry::RowTo(coach, row))?;
        }
    }
    Ok(stored())
}

/// `Some(true)` for this member's own discarded session, `Some(false)` for any other that is there.
fn taken(
    connection: &Connection,
    who: &Principal,
    session: SessionId,
) -> rusqlite::Result<Option<bool>> {
    connection
        .prepare_cached("SELECT discarded AND maker = ?3 FROM session WHERE team = ?1 AND id = ?2")?
        .query_row(params![who.team, session.0, who.member.0], |row| row.get(0))
        .optional()
}

fn write_session(tx: &WriteTx<'_>, who: &Principal, new: &NewSession) -> rusqlite::Result<()> {
    tx.connection
        .prepare_cached(
            "INSERT INTO session (team, id, maker, presenter, blind, visibility)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            who.team,
            new.session.0,
            who.member.0,
            new.presenter.0,
            new.blind,
            i64::from(new.visibility == Visibility::Team)
        ])?;
    Ok(())
}

fn add_person(
    tx: &WriteTx<'_>,
    team: TeamNo,
    session: SessionId,
    member: MemberId,
    presents: bool,
    card: CardState,
    added_seq: Seq,
) -> rusqlite::Result<()> {
    tx.connection
        .prepare_cached(
            "INSERT INTO person (team, session, member, presenter, card, added_seq)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            team,
            session.0,
            member.0,
            presents,
            i64::from(card == CardState::Owed),
            added_seq
        ])?;
    Ok(())
}
