//! The WebSocket.

use protocol::code::{Code, ErrorBody};
use protocol::sync::{ClientFrame, ServerFrame};

use super::{Golden, cursor, golden, idle_reply, idle_request, token};

pub fn frames() -> Vec<Golden> {
    let error = ErrorBody {
        code: Code::REVOKED,
        message: "the device was revoked".into(),
        retry_after_ms: None,
    };
    vec![
        golden(
            "hello-frame",
            ClientFrame::Hello {
                token: token(),
                cursor: Some(cursor()),
                capabilities: vec!["spotter/1".into()],
            },
        ),
        golden(
            "sync-frame",
            ClientFrame::Sync {
                request: idle_request(),
            },
        ),
        golden(
            "reply-frame",
            ServerFrame::Reply {
                reply: idle_reply(),
            },
        ),
        golden("error-frame", ServerFrame::Error { error }),
    ]
}
