//! Making a document. Who may make what: a steward a blueprint; one of a session's people their own
//! draft and card; everybody their own private document. The team's document is made with the team,
//! a session's with the session.

use domain::id::{Document, DocumentId, MemberId, SessionId};
use protocol::code::Code;
use protocol::reply::Outcome;
use protocol::row::{CardState, Role};
use rusqlite::params;

use super::sight::{Sight, person, sight};
use super::{Context, later, never, release, stored};
use crate::access::Principal;
use crate::store::{Audienced, DocumentNo, DocumentState, Entry, WriteTx};

pub fn create(
    tx: &mut WriteTx<'_>,
    who: &Principal,
    id: DocumentId,
    context: Context,
) -> rusqlite::Result<Outcome> {
    let owner = tx
        .document(who.team, id)?
        .map(|there| (there.owner, there.state));
    if let Some((owner, state)) = owner
        && owner == who.member
    {
        return Ok(match state {
            DocumentState::Live => stored(),
            DocumentState::Closed => never(Code::CLOSED),
            DocumentState::Discarded => never(Code::DISCARDED),
        });
    }
    let Some(document) = id.known() else {
        let known = id.kind().name().is_some();
        return Ok(if known {
            never(Code::MALFORMED)
        } else {
            later(Code::CAPABILITY)
        });
    };
    let (audience, session) = match document {
        Document::Blueprint(_) if who.role == Role::Steward => (Audienced::Team, None),
        Document::Private(member) if member == who.member => (Audienced::Readers, None),
        Document::Draft(session, _) | Document::Card(session, _) => {
            if let Some(refusal) = refuse_part(tx, who, document, session)? {
                return Ok(refusal);
            }
            (Audienced::Readers, Some(session))
        }
        Document::Team(_)
        | Document::Blueprint(_)
        | Document::Session(_)
        | Document::Private(_) => {
            return Ok(never(Code::NOT_WRITER));
        }
    };
    // Only now: whether another's document is there is nobody's business.
    if owner.is_some() {
        return Ok(never(Code::TAKEN));
    }
    // Sharing must always be possible: a card is never refused for its maker's budget.
    if !matches!(document, Document::Card(..)) && !count_document(tx, who, context)? {
        return Ok(later(Code::FULL));
    }
    make(tx, who, id, session, audience)?;
    Ok(stored())
}

/// Makes a document of the pusher and grants it to its first readers.
pub fn make(
    tx: &mut WriteTx<'_>,
    who: &Principal,
    id: DocumentId,
    session: Option<SessionId>,
    audience: Audienced,
) -> rusqlite::Result<DocumentNo> {
    let no = tx.create_document(who.team, id, who.member, session, audience)?;
    match audience {
        Audienced::Team => {
            tx.append(who.team, &Entry::Grant(no, None))?;
        }
        Audienced::Readers => {
            release::grant(tx, who.team, id, who.member)?;
        }
    }
    Ok(no)
}

/// Counts one more document of this member; `false` at the limit.
pub fn count_document(
    tx: &WriteTx<'_>,
    who: &Principal,
    context: Context,
) -> rusqlite::Result<bool> {
    let counted = tx
        .connection
        .prepare_cached(
            "UPDATE member SET documents = documents + 1
             WHERE team = ?1 AND id = ?2 AND documents < ?3",
        )?
        .execute(params![
            who.team,
            who.member.0,
            context.limits.documents_per_member_max.cast_signed()
        ])?;
    Ok(counted == 1)
}

/// Why a draft or card of a session may not be made, if it may not.
fn refuse_part(
    tx: &WriteTx<'_>,
    who: &Principal,
    document: Document,
    session: SessionId,
) -> rusqlite::Result<Option<Outcome>> {
    match sight(tx.connection, who, session)? {
        Sight::Absent => return Ok(Some(later(Code::UNKNOWN_PARENT))),
        Sight::Discarded => return Ok(Some(never(Code::DISCARDED))),
        Sight::Live(_) => {}
    }
    let me = person(tx.connection, who.team, session, who.member)?;
    let of = |member: MemberId| member == who.member;
    let state = match (document, me) {
        (Document::Draft(_, member) | Document::Card(_, member), Some(me)) if of(member) => me.card,
        _ => return Ok(Some(never(Code::NOT_WRITER))),
    };
    let closed = match document {
        Document::Draft(..) => matches!(state, CardState::Sealed | CardState::Declined),
        _ => state == CardState::Declined,
    };
    Ok(closed.then(|| never(Code::CLOSED)))
}
