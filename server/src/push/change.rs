//! One change: known already? allowed? honest? within the budget? Then it is stored.

use domain::id::{DeviceId, DocumentId, DocumentKind};
use protocol::code::Code;
use protocol::limits::CHANGE_BYTES_MAX;
use protocol::reply::Outcome;
use rusqlite::{Connection, params};

use super::{Context, later, never, stored};
use crate::access::{Action, Decision, Grant, Principal, can};
use crate::gate::{Parsed, Refusal, Verdict, admit, genesis};
use crate::store::{Actor, DocumentState, Frontier, Head, StoredDocument, WriteTx};

/// What is remembered from one change of a push to the next: the bytes this member has used of the
/// team's room, whose device it is, and what the last change was allowed to write.
#[derive(Debug)]
pub struct Pushing {
    used: u64,
    added: u64,
    device: Option<(DeviceId, bool)>,
    writes: Option<(DocumentId, Grant)>,
}

impl Pushing {
    /// From what was used before.
    pub fn new(who: &Principal) -> Self {
        Self {
            used: who.bytes,
            added: 0,
            device: None,
            writes: None,
        }
    }

    /// Writes what this push added.
    pub fn write(&self, tx: &WriteTx<'_>, who: &Principal) -> rusqlite::Result<()> {
        if self.added > 0 {
            tx.connection
                .prepare_cached("UPDATE member SET bytes = bytes + ?3 WHERE team = ?1 AND id = ?2")?
                .execute(params![who.team, who.member.0, self.added.cast_signed()])?;
        }
        Ok(())
    }

    /// A control operation may have changed who may write.
    pub fn forget_rights(&mut self) {
        self.writes = None;
    }

    /// Whether a device, live or revoked, is this member's.
    fn owns(
        &mut self,
        connection: &Connection,
        who: &Principal,
        device: DeviceId,
    ) -> rusqlite::Result<bool> {
        if device == who.device {
            return Ok(true);
        }
        if let Some((known, own)) = self.device
            && known == device
        {
            return Ok(own);
        }
        let own = is_device_of(connection, who, device)?;
        self.device = Some((device, own));
        Ok(own)
    }
}

pub fn change(
    tx: &mut WriteTx<'_>,
    who: &Principal,
    id: DocumentId,
    change: Result<Parsed, Refusal>,
    pushing: &mut Pushing,
    context: Context,
) -> rusqlite::Result<Outcome> {
    let change = match change {
        Ok(change) => change,
        Err(refusal) => return Ok(never(refusal.code())),
    };
    let connection = tx.connection;
    let (document, known) = tx.document_and_known(who.team, id)?;
    if let Some(document) = document.as_deref()
        && may_be_known(document, &change)
        && known
            .max_op_of(connection, who.team, document, &change.hash)?
            .is_some()
    {
        return Ok(stored());
    }
    let grant = match pushing.writes {
        Some((granted, grant)) if granted == id => grant,
        _ => match can(connection, who, document.as_deref(), Action::Write)? {
            Decision::Absent => return Ok(later(Code::UNKNOWN_PARENT)),
            Decision::NotWriter => return Ok(never(Code::NOT_WRITER)),
            Decision::Closed => return Ok(never(Code::CLOSED)),
            Decision::Discarded => return Ok(never(Code::DISCARDED)),
            Decision::Granted(grant) => grant,
        },
    };
    pushing.writes = Some((id, grant));
    let Some(document) = document else {
        return Ok(later(Code::UNKNOWN_PARENT));
    };
    let Some(genesis) = genesis(id.kind()) else {
        return Ok(later(Code::CAPABILITY));
    };
    if !pushing.owns(connection, who, device_of(&change.actor))? {
        return Ok(never(Code::FORGED));
    }
    let verdict = admit(&change, &document.frontier, genesis, |hash| {
        known.max_op_of(connection, who.team, document, hash)
    })?;
    match verdict {
        Verdict::Admit => {}
        Verdict::Fork => return Ok(Outcome::Fork {}),
        Verdict::Later(code) => return Ok(later(code)),
        Verdict::Never(code) => return Ok(never(code)),
    }
    let bytes = change.chunk.len() as u64;
    let limits = context.limits;
    let used = pushing.used + pushing.added + bytes;
    if (used > limits.member_team_bytes_max && !is_first_of_card(document, bytes))
        || is_over(
            connection,
            who,
            &document.frontier,
            bytes,
            limits.member_document_bytes_max,
        )?
    {
        return Ok(later(Code::FULL));
    }
    pushing.added += bytes;
    let Parsed {
        hash,
        actor,
        seq,
        max_op,
        deps,
        chunk,
        ..
    } = change;
    let head = Head { hash, max_op };
    document.frontier.advance(
        head,
        &deps,
        Actor {
            id: actor,
            seq,
            last: hash,
            bytes,
        },
    );
    tx.add_change(who.team, id, grant, &chunk, head)?;
    Ok(stored())
}

/// Only an actor's earlier numbers can be known already: the honest next change costs no look-up.
/// A document that has ended has forgotten its actors, and not what it was sent.
fn may_be_known(document: &StoredDocument, change: &Parsed) -> bool {
    document.state != DocumentState::Live
        || document
            .frontier
            .actor(&change.actor)
            .is_some_and(|actor| change.seq <= actor.seq)
}

/// Sharing is always possible: a card is made with one change, which no budget of the team refuses.
/// How many cards there can be is the budget of sessions.
fn is_first_of_card(document: &StoredDocument, bytes: u64) -> bool {
    let before: u64 = document.frontier.actors.iter().map(|by| by.bytes).sum();
    document.id.kind() == DocumentKind::CARD && before + bytes <= CHANGE_BYTES_MAX as u64
}

/// Whether a member's own changes of one document would go over its limit. Others' do not count.
fn is_over(
    connection: &Connection,
    who: &Principal,
    frontier: &Frontier,
    bytes: u64,
    bytes_max: u64,
) -> rusqlite::Result<bool> {
    let everybody: u64 = frontier.actors.iter().map(|actor| actor.bytes).sum();
    if everybody + bytes <= bytes_max {
        return Ok(false);
    }
    let mut own = bytes;
    for actor in &frontier.actors {
        if is_device_of(connection, who, device_of(&actor.id))? {
            own += actor.bytes;
        }
    }
    Ok(own > bytes_max)
}

fn is_device_of(
    connection: &Connection,
    who: &Principal,
    device: DeviceId,
) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT 1 FROM device WHERE team = ?1 AND id = ?2 AND member = ?3")?
        .exists(params![who.team, device.0, who.member.0])
}

fn device_of(actor: &[u8; 24]) -> DeviceId {
    let mut device = [0; 16];
    device.copy_from_slice(&actor[..16]);
    DeviceId(device)
}
