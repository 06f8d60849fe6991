//! What finds and mends a difference: the digest, the heads in answer to `reconcile`, and documents
//! wanted whole.

use std::ops::ControlFlow;

use domain::id::DocumentId;
use protocol::hash::ChangeHash;
use protocol::sync::{DocumentHeads, Wanted, digest};
use rusqlite::Connection;
use subtle::ConstantTimeEq;

use super::page::Page;
use super::zero::{announce, send};
use crate::access::{Action, Decision, Principal, can, readable_after};
use crate::gate::genesis;
use crate::rows::read_rows_of;
use crate::store::{Frontier, Seq, read_document, read_known};

/// Whether a phone's digest is that of what it may read; if not, what that is.
pub fn compare(
    connection: &Connection,
    who: &Principal,
    theirs: &[u8],
) -> rusqlite::Result<(bool, Option<Vec<DocumentHeads>>)> {
    let mut ours = Vec::new();
    readable_after(connection, who, 0, |readable| {
        ours.push(DocumentHeads {
            document: readable.id,
            heads: heads(readable.id, &readable.frontier),
        });
        Ok(ControlFlow::Continue(()))
    })?;
    let equal = bool::from(digest(&mut ours).as_slice().ct_eq(theirs));
    Ok((equal, (!equal).then_some(ours)))
}

/// Of the documents and heads a phone holds: those that are not here.
pub fn lacking(
    connection: &Connection,
    who: &Principal,
    theirs: Vec<DocumentHeads>,
) -> rusqlite::Result<Vec<DocumentHeads>> {
    let mut lacking = Vec::new();
    for DocumentHeads { document, heads } in theirs {
        let here = read_document(connection, who.team, document)?;
        let missing = match can(connection, who, here.as_ref(), Action::Read)? {
            Decision::Granted(grant) => {
                let mut missing = heads;
                let first = genesis(document.kind()).map(|genesis| genesis.hash);
                let current = here.iter().flat_map(|here| &here.frontier.heads);
                let current: Vec<_> = current.map(|head| head.hash).chain(first).collect();
                missing.retain(|head| !current.contains(head));
                if !missing.is_empty() {
                    let known = read_known(connection, who.team, grant.document())?;
                    missing.retain(|head| !known.contains_key(head));
                }
                missing
            }
            Decision::Closed | Decision::Discarded => Vec::new(),
            Decision::Absent | Decision::NotWriter => heads,
        };
        if !missing.is_empty() {
            lacking.push(DocumentHeads {
                document,
                heads: missing,
            });
        }
    }
    Ok(lacking)
}

/// Puts wanted documents on the page, whole ones only: a phone asks again for what did not come.
pub fn whole(
    connection: &Connection,
    who: &Principal,
    wanted: &[Wanted],
    page: &mut Page,
) -> rusqlite::Result<()> {
    for Wanted(id) in wanted {
        let here = read_document(connection, who.team, *id)?;
        let Decision::Granted(grant) = can(connection, who, here.as_ref(), Action::Read)? else {
            continue;
        };
        let rows = read_rows_of(connection, who, *id)?;
        let mut apart = Page::new(usize::MAX);
        announce(&mut apart, *id, &rows);
        send(connection, who, grant, *id, 0, Seq::MAX, &mut apart)?;
        if !page.take(apart) {
            return Ok(());
        }
    }
    Ok(())
}

fn heads(id: DocumentId, frontier: &Frontier) -> Vec<ChangeHash> {
    if frontier.heads.is_empty() {
        return genesis(id.kind())
            .map(|genesis| genesis.hash)
            .into_iter()
            .collect();
    }
    frontier.heads.iter().map(|head| head.hash).collect()
}
