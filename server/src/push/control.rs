//! Control operations: one that was answered before is answered the same again.
//!
//! Each is kept, and most leave places in the log, so a member has a budget of them. What ends
//! something, and sharing, is never refused for it: above the budget it is kept only if it did
//! something, and there is only so much to end.

use domain::id::{Document, OperationId};
use protocol::control::{Control, Operation};
use protocol::reply::Outcome;
use rusqlite::{OptionalExtension, params};

use super::{Context, cards, discard, documents, invitations, later, roster, sessions};
use crate::access::Principal;
use crate::store::WriteTx;
use protocol::code::Code;

pub fn control(
    tx: &mut WriteTx<'_>,
    who: &Principal,
    control: Control,
    context: Context,
) -> rusqlite::Result<Outcome> {
    if let Some(outcome) = answered(tx, who, control.id)? {
        return Ok(outcome);
    }
    let in_budget = is_in_budget(tx, who, context)?;
    if !in_budget && !is_exempt(&control.operation) {
        return Ok(later(Code::FULL));
    }
    let before = tx.last_place();
    let outcome = match control.operation {
        Operation::CreateDocument { document } => documents::create(tx, who, document, context)?,
        Operation::CreateSession {
            session,
            presenter,
            coaches,
            blind,
            visibility,
        } => {
            let new = sessions::NewSession {
                session,
                presenter,
                coaches,
                blind,
                visibility,
            };
            sessions::create(tx, who, new, context)?
        }
        Operation::AddCoach { session, coach } => sessions::add_coach(tx, who, session, coach)?,
        Operation::Decline { session } => cards::decline(tx, who, session)?,
        Operation::Discard { session } => discard::discard(tx, who, session)?,
        Operation::ShareCard { session, heads } => cards::share(tx, who, session, &heads)?,
        Operation::Rename { name } => roster::rename(tx, who, &name)?,
        Operation::Invite {
            invitation,
            code_hash,
            uses,
            lifetime_ms,
            member,
        } => {
            let new = invitations::NewInvitation {
                invitation,
                code_hash,
                uses,
                lifetime_ms,
                member,
            };
            invitations::invite(tx, who, &new, context)?
        }
        Operation::RevokeInvitation { invitation } => invitations::revoke(tx, who, invitation)?,
        Operation::Leave {} => roster::leave(tx, who)?,
        Operation::Remove { member } => roster::remove(tx, who, member)?,
        Operation::RevokeDevice { device } => roster::revoke_device(tx, who, device)?,
        Operation::SetRole { member, role } => roster::set_role(tx, who, member, role)?,
        Operation::Unknown { .. } => later(Code::CAPABILITY),
    };
    let did_something = tx.last_place() != before;
    if !matches!(outcome, Outcome::Later { .. }) && (in_budget || did_something) {
        record(tx, who, control.id, &outcome)?;
    }
    Ok(outcome)
}

/// What is possible above the budget, because it is bounded by what it ends or makes: once for each
/// card, session, member, device and invitation.
fn is_exempt(operation: &Operation) -> bool {
    match operation {
        Operation::CreateDocument { document } => {
            matches!(document.known(), Some(Document::Card(..)))
        }
        Operation::ShareCard { .. }
        | Operation::Decline { .. }
        | Operation::Discard { .. }
        | Operation::RevokeInvitation { .. }
        | Operation::Leave {}
        | Operation::Remove { .. }
        | Operation::RevokeDevice { .. }
        | Operation::Unknown { .. } => true,
        Operation::CreateSession { .. }
        | Operation::AddCoach { .. }
        | Operation::Rename { .. }
        | Operation::Invite { .. }
        | Operation::SetRole { .. } => false,
    }
}

fn is_in_budget(tx: &WriteTx<'_>, who: &Principal, context: Context) -> rusqlite::Result<bool> {
    let kept: i64 = tx
        .connection
        .prepare_cached("SELECT operations FROM member WHERE team = ?1 AND id = ?2")?
        .query_row(params![who.team, who.member.0], |row| row.get(0))?;
    Ok(kept.unsigned_abs() < context.limits.operations_per_member_max)
}

fn answered(
    tx: &WriteTx<'_>,
    who: &Principal,
    id: OperationId,
) -> rusqlite::Result<Option<Outcome>> {
    let bytes: Option<Vec<u8>> = tx
        .connection
        .prepare_cached(
            "SELECT outcome FROM operation WHERE team = ?1 AND member = ?2 AND id = ?3",
        )?
        .query_row(params![who.team, who.member.0, id.0], |row| row.get(0))
        .optional()?;
    Ok(bytes.and_then(|bytes| protocol::from_bytes(&bytes).ok()))
}

fn record(
    tx: &WriteTx<'_>,
    who: &Principal,
    id: OperationId,
    outcome: &Outcome,
) -> rusqlite::Result<()> {
    tx.connection
        .prepare_cached(
            "INSERT INTO operation (team, member, id, outcome) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![
            who.team,
            who.member.0,
            id.0,
            protocol::to_bytes(outcome)
        ])?;
    tx.connection
        .prepare_cached(
            "UPDATE member SET operations = operations + 1 WHERE team = ?1 AND id = ?2",
        )?
        .execute(params![who.team, who.member.0])?;
    Ok(())
}
