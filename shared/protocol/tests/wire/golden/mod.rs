//! The examples of `docs/PROTOCOL.md`, as values.

mod accounts;
mod frames;
mod operations;
mod repair;
mod round_trips;
mod rows;

use domain::id::{DeviceId, Document, DocumentId, InvitationId, MemberId, SessionId, TeamId};
use protocol::hash::ChangeHash;
use protocol::minicbor::{Decode, Encode};
use protocol::secret::{InviteCode, Token};
use protocol::sync::{Cursor, DocumentHeads, SyncReply, SyncRequest};
use protocol::{from_bytes, to_bytes};

type Check = Box<dyn Fn(&[u8])>;

/// An example: its name, its bytes, and a check that they read as the value and are written again.
pub struct Golden {
    pub name: &'static str,
    pub bytes: Vec<u8>,
    pub check: Check,
}

fn golden<T>(name: &'static str, value: T) -> Golden
where
    T: for<'b> Decode<'b, ()> + Encode<()> + PartialEq + std::fmt::Debug + 'static,
{
    let bytes = to_bytes(&value);
    let check = Box::new(move |bytes: &[u8]| {
        let read: T = from_bytes(bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(read, value, "{name}");
        assert_eq!(to_bytes(&read), bytes, "{name}");
    });
    Golden { name, bytes, check }
}

const TEAM: TeamId = TeamId([0x11; 16]);
const ANA: MemberId = MemberId([0xaa; 16]);
const BEN: MemberId = MemberId([0xbb; 16]);
const ANAS_PHONE: DeviceId = DeviceId([0xa1; 16]);
const BENS_PHONE: DeviceId = DeviceId([0xb1; 16]);
const SESSION: SessionId = SessionId([0x55; 16]);
const INVITATION: InvitationId = InvitationId([0x66; 16]);
const HEAD: ChangeHash = ChangeHash([0xc5; 32]);

pub fn code() -> InviteCode {
    InviteCode::from_random([0, 1, 2, 3, 4, 5, 6, 7])
}

fn token() -> Token {
    Token(format!("spt_{}", "0f".repeat(32)))
}

fn card() -> DocumentId {
    Document::Card(SESSION, ANA).into()
}

fn draft() -> DocumentId {
    Document::Draft(SESSION, ANA).into()
}

fn cursor() -> Cursor {
    Cursor(vec![0xcc; 40])
}

fn heads(document: DocumentId) -> DocumentHeads {
    DocumentHeads {
        document,
        heads: vec![HEAD],
    }
}

/// The documents over which the example digest is made.
pub fn digested() -> Vec<DocumentHeads> {
    vec![heads(card()), heads(Document::Team(TEAM).into())]
}

const NOW_MS: i64 = 1_795_460_000_000;

pub fn goldens() -> Vec<Golden> {
    let parts = [
        accounts::accounts(),
        operations::operations(),
        rows::rows(),
        round_trips::round_trips(),
        repair::repair(),
        frames::frames(),
    ];
    parts.into_iter().flatten().collect()
}

fn idle_request() -> SyncRequest {
    SyncRequest {
        capabilities: vec!["spotter/1".into()],
        cursor: Some(cursor()),
        ..SyncRequest::default()
    }
}

fn idle_reply() -> SyncReply {
    SyncReply {
        cursor: Some(cursor()),
        now_ms: NOW_MS,
        ..SyncReply::default()
    }
}
