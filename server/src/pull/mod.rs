//! What a phone gets: pages of what it may read, from where it stands.
//!
//! A cursor passes a grant only when everything older of that document was sent. A device that has
//! no cursor is first told how things are now (cursor zero: the roster, then its documents), and
//! then what happened since.

mod cursor;
mod log;
mod page;
mod repair;
mod zero;

use protocol::sync::{Cursor, DocumentHeads, SyncReply, Wanted};
use rusqlite::Connection;

use crate::access::Principal;
use crate::store::{Seq, Tag};

use cursor::{Place, is_of_this_log, read_tag};
pub use cursor::{end_of, read_end};
use page::Page;

/// What a phone asks beside what it gives.
#[derive(Debug, Default)]
pub struct Question {
    /// Where it stands.
    pub cursor: Option<Cursor>,
    /// Its digest.
    pub digest: Option<Vec<u8>>,
    /// Its documents and heads.
    pub heads: Option<Vec<DocumentHeads>>,
    /// What it wants whole.
    pub want: Option<Vec<Wanted>>,
}

/// An answer, and how far it goes.
#[derive(Debug)]
pub struct Answer {
    /// For the phone; the pushed items' replies are added by the caller.
    pub reply: SyncReply,
    /// The place in the log that the reply reaches, once cursor zero is done.
    pub reached: Option<Seq>,
    /// The place in the log up to which the question's cursor says everything is stored.
    pub proven: Option<Seq>,
}

/// The cursor of a phone that has everything up to a place of the log, and the place's tag.
pub fn cursor_behind(seq: Seq, tag: Tag) -> Cursor {
    Place::behind(seq).to_cursor(tag)
}

/// Answers a question over one state of the database.
pub fn pull(
    connection: &Connection,
    who: &Principal,
    question: Question,
    bytes_max: usize,
) -> rusqlite::Result<Answer> {
    let (end, end_tag) = read_end(connection, who.team)?;
    let mut reply = SyncReply::default();
    if let Some(heads) = question.heads {
        reply.lacking = Some(repair::lacking(connection, who, heads)?);
    }
    let place = match &question.cursor {
        None => Place::beginning(end),
        Some(cursor) => match Place::from_cursor(cursor) {
            Some(place) if is_of_this_log(connection, who.team, cursor, place)? => place,
            _ => {
                reply.reconcile = true;
                return Ok(Answer {
                    reply,
                    reached: None,
                    proven: None,
                });
            }
        },
    };
    let proven = place.reached();
    let mut page = Page::new(bytes_max);
    if let Some(wanted) = question.want {
        repair::whole(connection, who, &wanted, &mut page)?;
    }
    let asked_for = page.is_empty();
    let place = match place {
        Place::Roster { .. } | Place::Documents { .. } => {
            zero::fill(connection, who, place, &mut page)?
        }
        Place::Log { .. } => place,
    };
    let place = match place {
        Place::Log { seq, offset } => log::fill(connection, who, seq, offset, end, &mut page)?,
        unfinished => unfinished,
    };
    let reached = place.reached();
    reply.more = reached != Some(end)
        || matches!(
            place,
            Place::Log {
                offset: Some(_),
                ..
            }
        );
    if reply.more {
        reply.left = zero::left(connection, who, place, end)?;
    }
    if let Some(digest) = question.digest
        && !reply.more
        && asked_for
        && page.is_empty()
    {
        let (verified, heads) = repair::compare(connection, who, &digest)?;
        reply.verified = Some(verified);
        reply.heads = heads;
    }
    reply.entries = page.into_entries();
    let tag = match place.log_seq() {
        seq if seq == end => end_tag,
        seq => read_tag(connection, who.team, seq)?,
    };
    reply.cursor = Some(place.to_cursor(tag));
    Ok(Answer {
        reply,
        reached,
        proven,
    })
}
