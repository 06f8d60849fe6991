//! What a phone gives: control operations and changes, in order, each with its own reply.
//!
//! One push is one job of the writer. After a refusal the rest of that chain is skipped; other
//! chains go on. The duplicate check comes before the rights check, so that an answer that was lost
//! on its way never turns into a refusal.

mod cards;
mod chain;
mod change;
mod control;
mod discard;
mod documents;
mod incoming;
mod invitations;
mod receipts;
mod release;
mod roster;
mod sessions;
mod sight;

use protocol::code::Code;
use protocol::reply::{ItemReply, Outcome};
use protocol::sync::Cursor;

use crate::access::{Principal, Refused, authenticate};
use crate::config::Limits;
use crate::pull::{end_of, read_end};
use crate::store::{Seq, Tag, WriteTx};

pub use incoming::{Item, Prepared, prepare};
pub use invitations::{NewInvitation, valid_name, write as write_invitation};
pub use receipts::{acknowledge, receipts_due};

/// What every operation is told beside its own content.
#[derive(Debug, Clone, Copy)]
pub struct Context {
    /// The server's clock.
    pub now_ms: i64,
    /// The limits in force.
    pub limits: Limits,
}

/// What a push came to.
#[derive(Debug)]
pub struct Pushed {
    /// Who pushed.
    pub who: Principal,
    /// A reply for each item, in order.
    pub replies: Vec<ItemReply>,
    /// Whether there was nothing but changes, so that all it put into the log is the phone's own.
    pub only_changes: bool,
    /// Its last place in the log.
    pub last: Option<(Seq, Tag)>,
    /// Whether the phone stood at the end of the log, and has said all that its cursor proves.
    pub stood_at_end: bool,
}

/// Takes the items in, in order. `from` is where the phone stands, if it asks for nothing but what
/// comes behind.
pub fn push(
    tx: &mut WriteTx<'_>,
    token_hash: &[u8; 32],
    items: Vec<Prepared>,
    from: Option<&Cursor>,
    context: Context,
) -> rusqlite::Result<Result<Pushed, Refused>> {
    let mut who = match authenticate(tx.connection, token_hash)? {
        Ok(who) => who,
        Err(refused) => return Ok(Err(refused)),
    };
    let stood_at_end = match from.and_then(end_of) {
        Some((seq, tag)) => {
            read_end(tx.connection, who.team)? == (seq, tag)
                && !receipts_due(tx.connection, &who, seq)?
        }
        None => false,
    };
    let mut chain = chain::Chain::default();
    let mut pushing = change::Pushing::new(&who);
    let mut replies = Vec::with_capacity(items.len());
    let mut only_changes = true;
    for Prepared { item, content } in items {
        if chain.is_broken(&content) {
            replies.push(ItemReply {
                item,
                outcome: later(Code::SKIPPED),
            });
            continue;
        }
        let links = chain::Links::of(&content);
        let is_control = matches!(content, Item::Control(_));
        only_changes &= !is_control;
        let outcome = take(tx, &who, content, &mut pushing, context)?;
        if !matches!(outcome, Outcome::Stored { .. }) {
            chain.refused(links);
        }
        replies.push(ItemReply { item, outcome });
        if is_control {
            pushing.forget_rights();
            match authenticate(tx.connection, token_hash)? {
                Ok(now) => who = now,
                Err(_) => chain.end(),
            }
        }
    }
    pushing.write(tx, &who)?;
    tx.flush()?;
    if only_changes {
        tx.only_changes_by(who.device);
    }
    let last = tx.last_place();
    Ok(Ok(Pushed {
        who,
        replies,
        only_changes,
        last,
        stood_at_end,
    }))
}

fn take(
    tx: &mut WriteTx<'_>,
    who: &Principal,
    item: Item,
    pushing: &mut change::Pushing,
    context: Context,
) -> rusqlite::Result<Outcome> {
    match item {
        Item::Control(control) => control::control(tx, who, control, context),
        Item::Change { document, change } => {
            change::change(tx, who, document, change, pushing, context)
        }
        Item::Unknown => Ok(later(Code::CAPABILITY)),
    }
}

fn stored() -> Outcome {
    Outcome::Stored {
        dropped: Vec::new(),
    }
}

fn later(code: Code) -> Outcome {
    Outcome::Later {
        code,
        retry_after_ms: None,
    }
}

fn never(code: Code) -> Outcome {
    Outcome::Never { code }
}
