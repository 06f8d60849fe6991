//! A team's log: one place after the other, each with a random tag that a cursor names.

use domain::id::MemberId;
use protocol::sync::GoneReason;
use rusqlite::{Connection, params};

use super::{Audience, DocumentNo, Seq, Tag, TeamNo, WriteTx};
use crate::random::random;
use crate::rows::RowKey;

/// A row changed. (These are the kinds of places in the log.)
pub const ROW: i64 = 1;
/// A change of a document that the whole team reads.
pub const CHANGE_TO_TEAM: i64 = 2;
/// Somebody may read a document from here on.
pub const GRANT: i64 = 3;
/// Somebody may no longer read a document.
pub const GONE: i64 = 4;
/// What a member sees of the roster changed.
pub const REFRESH: i64 = 5;
/// A change of a document that those with a reader row read.
pub const CHANGE_TO_READERS: i64 = 6;

/// One place in the log.
#[derive(Debug)]
pub enum Entry {
    /// A row changed.
    Row(RowKey),
    /// A row changed that only this member sees.
    RowTo(MemberId, RowKey),
    /// Somebody (`None`: everybody) may read a document from here on.
    Grant(DocumentNo, Option<MemberId>),
    /// Somebody (`None`: everybody) may no longer read a document.
    Gone {
        /// Which.
        document: DocumentNo,
        /// Who.
        member: Option<MemberId>,
        /// The place of the grant it ends.
        since: Seq,
        /// Why.
        reason: GoneReason,
    },
    /// What this member sees of the roster changed.
    Refresh(MemberId),
}

impl WriteTx<'_> {
    /// Appends to the log. Changes collected before come before it.
    pub fn append(&mut self, team: TeamNo, entry: &Entry) -> rusqlite::Result<Seq> {
        self.flush()?;
        let mut audience = Audience::nobody();
        match entry {
            Entry::Row(_) => audience = Audience::Team,
            Entry::RowTo(member, _) | Entry::Refresh(member) => audience.add(*member),
            Entry::Grant(_, member) | Entry::Gone { member, .. } => match member {
                Some(member) => audience.add(*member),
                None => audience = Audience::Team,
            },
        }
        let (seq, tag) = self.place(team, &audience)?;
        let (kind, document, member, row, since, reason) = match entry {
            Entry::Row(row) => (ROW, None, None, Some(*row), None, None),
            Entry::RowTo(member, row) => (ROW, None, Some(*member), Some(*row), None, None),
            Entry::Grant(document, member) => (GRANT, Some(*document), *member, None, None, None),
            Entry::Gone {
                document,
                member,
                since,
                reason,
            } => (
                GONE,
                Some(*document),
                *member,
                None,
                Some(*since),
                Some(reason_number(*reason)),
            ),
            Entry::Refresh(member) => (REFRESH, None, Some(*member), None, None, None),
        };
        self.connection
            .prepare_cached(
                "INSERT INTO log (team, seq, tag, kind, document, member, row_kind, row_key, since, reason)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            )?
            .execute(params![
                team,
                seq,
                tag,
                kind,
                document,
                member.map(|member| member.0),
                row.as_ref().map(RowKey::kind),
                row.as_ref().map(RowKey::bytes),
                since,
                reason
            ])?;
        Ok(seq)
    }

    /// Takes the next place, and notes whom it concerns.
    pub(super) fn place(
        &mut self,
        team: TeamNo,
        audience: &Audience,
    ) -> rusqlite::Result<(Seq, Tag)> {
        let last = match self.cache.last_seq.get(&team) {
            Some(last) => *last,
            None => self.end_of_log(team)?,
        };
        let seq = last + 1;
        self.cache.last_seq.insert(team, seq);
        let touched = self
            .touched
            .entry(team)
            .or_insert_with(|| (seq, Audience::nobody()));
        touched.0 = seq;
        touched.1.add_all(audience);
        let tag = random();
        self.last_place = Some((seq, tag));
        Ok((seq, tag))
    }

    /// Where the log ends; what another process (`spotter-server invite`) has added is news too.
    fn end_of_log(&mut self, team: TeamNo) -> rusqlite::Result<Seq> {
        let end = end_of_log(self.connection, team)?;
        if self.cache.left_at.get(&team) != Some(&end) {
            self.foreign.push((team, end));
        }
        Ok(end)
    }
}

/// The last place of a team's log; 0 where there is none.
pub fn end_of_log(connection: &Connection, team: TeamNo) -> rusqlite::Result<Seq> {
    connection
        .prepare_cached("SELECT coalesce(max(seq), 0) FROM log WHERE team = ?1")?
        .query_row([team], |row| row.get(0))
}

/// The next `no` of a table that counts within its team.
pub fn next_number(
    connection: &Connection,
    table: &'static str,
    team: TeamNo,
) -> rusqlite::Result<i64> {
    connection
        .prepare_cached(&format!(
            "SELECT coalesce(max(no), 0) + 1 FROM {table} WHERE team = ?1"
        ))?
        .query_row([team], |row| row.get(0))
}

fn reason_number(reason: GoneReason) -> i64 {
    match reason {
        GoneReason::Closed => 0,
        GoneReason::Discarded => 1,
        GoneReason::Revoked => 2,
        GoneReason::Erased => 3,
    }
}
