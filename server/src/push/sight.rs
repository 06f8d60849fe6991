//! A session and its people, as one member sees them.

use domain::id::{MemberId, SessionId};
use protocol::row::CardState;
use rusqlite::{Connection, params};

use crate::access::{Principal, may_read_session};
use crate::rows::card_state;
use crate::store::{Seq, TeamNo};

/// A session that is there.
#[derive(Debug, Clone, Copy)]
pub struct Session {
    pub maker: MemberId,
    pub presenter: MemberId,
}

/// One of its people.
#[derive(Debug, Clone, Copy)]
pub struct Person {
    pub member: MemberId,
    pub card: CardState,
    pub added_seq: Seq,
    pub sealed_seq: Option<Seq>,
}

/// What a member sees of a session.
#[derive(Debug, Clone, Copy)]
pub enum Sight {
    /// It is not there, or not for them.
    Absent,
    /// It was taken away.
    Discarded,
    /// It is there.
    Live(Session),
}

/// Looks at a session with a member's eyes.
pub fn sight(
    connection: &Connection,
    who: &Principal,
    session: SessionId,
) -> rusqlite::Result<Sight> {
    if !may_read_session(connection, who, session)? {
        return Ok(Sight::Absent);
    }
    connection
        .prepare_cached(
            "SELECT maker, presenter, discarded FROM session WHERE team = ?1 AND id = ?2",
        )?
        .query_row(params![who.team, session.0], |row| {
            let found = Session {
                maker: MemberId(row.get(0)?),
                presenter: MemberId(row.get(1)?),
            };
            Ok(if row.get(2)? {
                Sight::Discarded
            } else {
                Sight::Live(found)
            })
        })
}

/// One of a session's people.
pub fn person(
    connection: &Connection,
    team: TeamNo,
    session: SessionId,
    member: MemberId,
) -> rusqlite::Result<Option<Person>> {
    Ok(people(connection, team, session)?
        .into_iter()
        .find(|person| person.member == member))
}

/// A session's people, in the order in which they were added.
pub fn people(
    connection: &Connection,
    team: TeamNo,
    session: SessionId,
) -> rusqlite::Result<Vec<Person>> {
    connection
        .prepare_cached(
            "SELECT member, card, added_seq, sealed_seq FROM person
             WHERE team = ?1 AND session = ?2 ORDER BY added_seq, member",
        )?
        .query_map(params![team, session.0], |row| {
            Ok(Person {
                member: MemberId(row.get(0)?),
                card: card_state(row.get(1)?),
                added_seq: row.get(2)?,
                sealed_seq: row.get(3)?,
            })
        })?
        .collect()
}

/// Whether a member is on the team.
pub fn is_live(connection: &Connection, team: TeamNo, member: MemberId) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT 1 FROM member WHERE team = ?1 AND id = ?2 AND state = 0")?
        .exists(params![team, member.0])
}
