//! Any frame at all, for the property tests.

use domain::id::DocumentId;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use protocol::account::{Admission, FoundRequest, InvitationReply, InvitationRequest, JoinRequest};
use protocol::code::{Code, ErrorBody};
use protocol::control::{Control, Operation};
use protocol::hash::ChangeHash;
use protocol::minicbor::Encoder;
use protocol::reply::{ItemReply, Outcome};
use protocol::row::{
    CardState, DeviceRow, DocumentRow, InvitationRow, MemberRow, MemberState, PersonRow,
    ReceiptRow, Role, Row, RowBytes, SessionRow, SharedRow, TeamRow, Visibility,
};
use protocol::secret::{InviteCode, Token};
use protocol::sync::{
    ClientFrame, Cursor, DocumentHeads, Entry, GoneReason, PushItem, ServerFrame, SyncReply,
    SyncRequest, Wanted,
};

pub fn id<T: From<[u8; 16]> + std::fmt::Debug>() -> impl Strategy<Value = T> {
    any::<[u8; 16]>().prop_map(T::from)
}

pub fn document() -> impl Strategy<Value = DocumentId> {
    (
        any::<u8>(),
        any::<[u8; 16]>(),
        option::of(any::<[u8; 16]>()),
    )
        .prop_map(|(kind, first, second)| {
            let bytes = [
                &[kind][..],
                &first,
                second.as_ref().map_or(&[][..], |id| id),
            ]
            .concat();
            DocumentId::from_bytes(&bytes).expect("17 or 33 bytes")
        })
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    vec(any::<u8>(), 0..40)
}

fn words() -> impl Strategy<Value = String> {
    ".{0,12}"
}

fn heads() -> impl Strategy<Value = Vec<ChangeHash>> {
    vec(any::<[u8; 32]>().prop_map(ChangeHash), 0..4)
}

fn document_heads() -> impl Strategy<Value = Vec<DocumentHeads>> {
    vec(
        (document(), heads()).prop_map(|(document, heads)| DocumentHeads { document, heads }),
        0..3,
    )
}

fn cursor() -> impl Strategy<Value = Option<Cursor>> {
    option::of(bytes().prop_map(Cursor))
}

fn code() -> impl Strategy<Value = Code> {
    prop_oneof![
        (0..Code::ALL.len()).prop_map(|place| Code::ALL[place].clone()),
        words().prop_map(|text| Code(text.into())),
    ]
}

pub fn invite_code() -> impl Strategy<Value = InviteCode> {
    any::<[u8; 8]>().prop_map(InviteCode::from_random)
}

/// A variant that no build knows: its number, and the bytes it stands in.
fn unknown() -> impl Strategy<Value = (u64, Vec<u8>)> {
    (1_000..u64::MAX, any::<u64>(), words()).prop_map(|(kind, number, text)| {
        let mut e = Encoder::new(Vec::new());
        e.array(3)
            .and_then(|e| e.u64(kind))
            .and_then(|e| e.u64(number))
            .expect("a Vec");
        e.map(1)
            .and_then(|e| e.u8(0))
            .and_then(|e| e.str(&text))
            .expect("a Vec");
        (kind, e.into_writer())
    })
}

fn visibility() -> impl Strategy<Value = Visibility> {
    prop_oneof![Just(Visibility::Participants), Just(Visibility::Team)]
}

fn role() -> impl Strategy<Value = Role> {
    prop_oneof![Just(Role::Member), Just(Role::Steward)]
}

pub fn operation() -> impl Strategy<Value = Operation> {
    prop_oneof![
        document().prop_map(|document| Operation::CreateDocument { document }),
        (id(), id(), vec(id(), 0..4), any::<bool>(), visibility()).prop_map(
            |(session, presenter, coaches, blind, visibility)| Operation::CreateSession {
                session,
                presenter,
                coaches,
                blind,
                visibility
            }
        ),
        (id(), id()).prop_map(|(session, coach)| Operation::AddCoach { session, coach }),
        id().prop_map(|session| Operation::Decline { session }),
        id().prop_map(|session| Operation::Discard { session }),
        (id(), heads()).prop_map(|(session, heads)| Operation::ShareCard { session, heads }),
        words().prop_map(|name| Operation::Rename { name }),
        (
            id(),
            any::<[u8; 32]>(),
            any::<u32>(),
            any::<u64>(),
            option::of(id())
        )
            .prop_map(|(invitation, code_hash, uses, lifetime_ms, member)| {
                Operation::Invite {
                    invitation,
                    code_hash,
                    uses,
                    lifetime_ms,
                    member,
                }
            }),
        id().prop_map(|invitation| Operation::RevokeInvitation { invitation }),
        Just(Operation::Leave {}),
        id().prop_map(|member| Operation::Remove { member }),
        id().prop_map(|device| Operation::RevokeDevice { device }),
        (id(), role()).prop_map(|(member, role)| Operation::SetRole { member, role }),
        unknown().prop_map(|(kind, bytes)| Operation::Unknown { kind, bytes }),
    ]
}

pub fn control() -> impl Strategy<Value = Control> {
    (id(), operation()).prop_map(|(id, operation)| Control { id, operation })
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

pub fn row() -> impl Strategy<Value = Row> {
    let state = prop_oneof![
        Just(MemberState::Live),
        Just(MemberState::Left),
        Just(MemberState::Removed)
    ];
    let card = prop_oneof![
        Just(CardState::Free),
        Just(CardState::Owed),
        Just(CardState::Sealed),
        Just(CardState::Declined)
    ];
    prop_oneof![
        (id(), words()).prop_map(|(team, name)| Row::Team(TeamRow { team, name })),
        (id(), words(), role(), state).prop_map(|(member, name, role, state)| Row::Member(
            MemberRow {
                member,
                name,
                role,
                state
            }
        )),
        (id(), id(), words(), any::<bool>(), any::<i64>()).prop_map(
            |(device, member, name, revoked, joined_ms)| Row::Device(DeviceRow {
                device,
                member,
                name,
                revoked,
                joined_ms
            })
        ),
        (id(), id(), option::of(id()), any::<u32>(), any::<i64>()).prop_map(
            |(invitation, by, member, uses_left, expires_ms)| Row::Invitation(InvitationRow {
                invitation,
                by,
                member,
                uses_left,
                expires_ms
            })
        ),
        (document(), id())
            .prop_map(|(document, owner)| Row::Document(DocumentRow { document, owner })),
        (id(), id(), id(), any::<bool>(), visibility()).prop_map(
            |(session, maker, presenter, blind, visibility)| Row::Session(SessionRow {
                session,
                maker,
                presenter,
                blind,
                visibility
            })
        ),
        (id(), id(), any::<bool>(), card).prop_map(|(session, member, presenter, card)| {
            Row::Person(PersonRow {
                session,
                member,
                presenter,
                card,
            })
        }),
        (id(), id(), heads(), any::<bool>()).prop_map(|(session, rater, heads, independent)| {
            Row::Shared(SharedRow {
                session,
                rater,
                heads,
                independent,
            })
        }),
        (id(), id(), id()).prop_map(|(session, rater, reader)| Row::Receipt(ReceiptRow {
            session,
            rater,
            reader
        })),
    ]
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

pub fn error_body() -> impl Strategy<Value = ErrorBody> {
    (code(), words(), option::of(any::<u64>())).prop_map(|(code, message, retry_after_ms)| {
        ErrorBody {
            code,
            message,
            retry_after_ms,
        }
    })
}

pub fn client_frame() -> impl Strategy<Value = ClientFrame> {
    prop_oneof![
        (words(), cursor(), vec(words(), 0..3)).prop_map(|(token, cursor, capabilities)| {
            ClientFrame::Hello {
                token: Token(token),
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

pub fn found_request() -> impl Strategy<Value = FoundRequest> {
    (option::of(invite_code()), words(), words(), id(), words()).prop_map(
        |(code, team_name, name, device, device_name)| FoundRequest {
            code,
            team_name,
            name,
            device,
            device_name,
        },
    )
}

pub fn invitation_request() -> impl Strategy<Value = InvitationRequest> {
    invite_code().prop_map(|code| InvitationRequest { code })
}

pub fn invitation_reply() -> impl Strategy<Value = InvitationReply> {
    (id(), words(), option::of(id()), option::of(words())).prop_map(
        |(team, team_name, member, member_name)| InvitationReply {
            team,
            team_name,
            member,
            member_name,
        },
    )
}

pub fn join_request() -> impl Strategy<Value = JoinRequest> {
    (
        invite_code(),
        option::of(words()),
        id(),
        words(),
        option::of(id()),
    )
        .prop_map(
            |(code, name, device, device_name, only_member)| JoinRequest {
                code,
                name,
                device,
                device_name,
                only_member,
            },
        )
}

pub fn admission() -> impl Strategy<Value = Admission> {
    (id(), id(), words(), words(), words()).prop_map(|(team, member, token, team_name, name)| {
        Admission {
            team,
            member,
            token: Token(token),
            team_name,
            name,
        }
    })
}
