//! What is asked and answered when something is wrong.

use protocol::sync::{SyncReply, SyncRequest, Wanted};

use super::{Golden, card, digested, golden, heads, idle_reply, idle_request};

pub fn repair() -> Vec<Golden> {
    let digest = protocol::sync::digest(&mut digested()).to_vec();
    vec![
        golden(
            "digest-request",
            SyncRequest {
                digest: Some(digest),
                ..idle_request()
            },
        ),
        golden(
            "verified-reply",
            SyncReply {
                verified: Some(true),
                ..idle_reply()
            },
        ),
        golden(
            "not-verified-reply",
            SyncReply {
                verified: Some(false),
                heads: Some(vec![heads(card())]),
                ..idle_reply()
            },
        ),
        golden(
            "reconcile-reply",
            SyncReply {
                cursor: None,
                reconcile: true,
                ..idle_reply()
            },
        ),
        golden(
            "heads-request",
            SyncRequest {
                cursor: None,
                heads: Some(vec![heads(card())]),
                ..idle_request()
            },
        ),
        golden(
            "lacking-reply",
            SyncReply {
                lacking: Some(vec![heads(card())]),
                ..idle_reply()
            },
        ),
        golden(
            "want-request",
            SyncRequest {
                want: Some(vec![Wanted(card())]),
                ..idle_request()
            },
        ),
    ]
}
