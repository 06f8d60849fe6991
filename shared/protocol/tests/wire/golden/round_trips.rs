//! Push and pull.

use domain::id::OperationId;
use protocol::code::Code;
use protocol::control::Control;
use protocol::reply::{ItemReply, Outcome};
use protocol::row::{Row, TeamRow};
use protocol::sync::{Entry, GoneReason, PushItem, SyncReply, SyncRequest};

use super::operations::create_session;
use super::{BEN, Golden, TEAM, card, draft, golden, idle_reply, idle_request};

pub fn round_trips() -> Vec<Golden> {
    let control = Control {
        id: OperationId([0x77; 16]),
        operation: create_session(),
    };
    let push = vec![
        PushItem::Control { item: 1, control },
        PushItem::Change {
            item: 2,
            document: draft(),
            change: vec![0x85, 0x6f, 0x4a, 0x83],
        },
    ];
    vec![
        golden("idle-request", idle_request()),
        golden("idle-reply", idle_reply()),
        golden(
            "push-request",
            SyncRequest {
                push,
                ..idle_request()
            },
        ),
        golden(
            "push-reply",
            SyncReply {
                replies: replies(),
                ..idle_reply()
            },
        ),
        golden(
            "pull-reply",
            SyncReply {
                entries: entries(),
                more: true,
                left: 12,
                ..idle_reply()
            },
        ),
    ]
}

fn replies() -> Vec<ItemReply> {
    let reply = |item, outcome| ItemReply { item, outcome };
    vec![
        reply(
            1,
            Outcome::Stored {
                dropped: Vec::new(),
            },
        ),
        reply(2, Outcome::Stored { dropped: vec![BEN] }),
        reply(
            3,
            Outcome::Later {
                code: Code::GAP,
                retry_after_ms: None,
            },
        ),
        reply(
            4,
            Outcome::Later {
                code: Code::RATE,
                retry_after_ms: Some(1500),
            },
        ),
        reply(
            5,
            Outcome::Never {
                code: Code::NOT_WRITER,
            },
        ),
        reply(6, Outcome::Fork {}),
    ]
}

fn entries() -> Vec<Entry> {
    vec![
        Entry::Row {
            row: Row::Team(TeamRow {
                team: TEAM,
                name: "N".into(),
            })
            .to_row_bytes(),
        },
        Entry::Grant { document: card() },
        Entry::Changes {
            document: card(),
            chunks: vec![0x85, 0x6f, 0x4a, 0x83],
        },
        Entry::Gone {
            document: draft(),
            reason: GoneReason::Closed,
        },
    ]
}
