//! Any request, reply and frame.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use protocol::reply::{ItemReply, Outcome};
use protocol::row::RowBytes;
use protocol::sync::{
    ClientFrame, Cursor, DocumentHeads, Entry, GoneReason, PushItem, ServerFrame, SyncReply,
    SyncRequest, Wanted,
};

use super::{bytes, code, control, document, error_body, heads, id, row, token, unknown, words};

fn document_heads() -> impl Strategy<Value = Vec<DocumentHeads>> {
    vec(
        (document(), heads()).prop_map(|(document, heads)| DocumentHeads { document, heads }),
        0..3,
    )
}

fn cursor() -> impl Strategy<Value = Option<Cursor>> {
    option::of(bytes().prop_map(Cursor))
}

pub fn push_item() -> impl Strategy<Value = PushItem> {
    prop_oneof![
        (any::<u64>(), control()).prop_map(|(item, control)| PushItem::Control { item, control }),
        (any::<u64>(), document(), bytes()).prop_map(|(item, document, change)| PushItem::Change {
            item,
            document,
            change
        }),
        unknown().prop_map(|(kind, bytes)| PushItem::Unknown { kind, bytes }),
    ]
}

pub fn item_reply() -> impl Strategy<Value = ItemReply> {
    let outcome = prop_oneof![
        vec(id(), 0..3).prop_map(|dropped| Outcome::Stored { dropped }),
        (code(), option::of(any::<u64>())).prop_map(|(code, retry_after_ms)| Outcome::Later {
            code,
            retry_after_ms
        }),
        code().prop_map(|code| Outcome::Never { code }),
        Just(Outcome::Fork {}),
        unknown().prop_map(|(kind, bytes)| Outcome::Unknown { kind, bytes }),
    ];
    (any::<u64>(), outcome).prop_map(|(item, outcome)| ItemReply { item, outcome })
}

pub fn entry() -> impl Strategy<Value = Entry> {
    let reason = prop_oneof![
        Just(GoneReason::Closed),
        Just(GoneReason::Discarded),
        Just(GoneReason::Revoked),
        Just(GoneReason::Erased)
    ];
    prop_oneof![
        row().prop_map(|row| Entry::Row {
            row: row.to_row_bytes()
        }),
        (any::<u32>(), bytes(), bytes()).prop_map(|(kind, key, value)| Entry::Row {
            row: RowBytes { kind, key, value }
        }),
        (document(), bytes()).prop_map(|(document, chunks)| Entry::Changes { document, chunks }),
        document().prop_map(|document| Entry::Grant { document }),
        (document(), reason).prop_map(|(document, reason)| Entry::Gone { document, reason }),
        unknown().prop_map(|(kind, bytes)| Entry::Unknown { kind, bytes }),
    ]
}

pub fn sync_request() -> impl Strategy<Value = SyncRequest> {
    (
        vec(words(), 0..3),
        cursor(),
        vec(push_item(), 0..4),
        option::of(vec(any::<u8>(), 32)),
        option::of(document_heads()),
        option::of(vec(document().prop_map(Wanted), 0..3)),
    )
        .prop_map(
            |(capabilities, cursor, push, digest, heads, want)| SyncRequest {
                capabilities,
                cursor,
                push,
                digest,
                heads,
                want,
            },
        )
}

pub fn sync_reply() -> impl Strategy<Value = SyncReply> {
    (
        (
            vec(item_reply(), 0..4),
            vec(entry(), 0..4),
            cursor(),
            any::<bool>(),
            any::<u64>(),
        ),
        (
            any::<bool>(),
            option::of(document_heads()),
            option::of(any::<bool>()),
            option::of(document_heads()),
            any::<i64>(),
        ),
    )
        .prop_map(|(first, second)| {
            let (replies, entries, cursor, more, left) = first;
            let (reconcile, lacking, verified, heads, now_ms) = second;
            SyncReply {
                replies,
                entries,
                cursor,
                more,
                left,
                reconcile,
                lacking,
                verified,
                heads,
                now_ms,
            }
        })
}

pub fn client_frame() -> impl Strategy<Value = ClientFrame> {
    prop_oneof![
        (token(), cursor(), vec(words(), 0..3)).prop_map(|(token, cursor, capabilities)| {
            ClientFrame::Hello {
                token,
                cursor,
                capabilities,
            }
        }),
        sync_request().prop_map(|request| ClientFrame::Sync { request }),
        unknown().prop_map(|(kind, bytes)| ClientFrame::Unknown { kind, bytes }),
    ]
}

pub fn server_frame() -> impl Strategy<Value = ServerFrame> {
    prop_oneof![
        sync_reply().prop_map(|reply| ServerFrame::Reply { reply }),
        error_body().prop_map(|error| ServerFrame::Error { error }),
        unknown().prop_map(|(kind, bytes)| ServerFrame::Unknown { kind, bytes }),
    ]
}
