//! Any control operation.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use protocol::control::{Control, Operation};

use super::{document, heads, id, role, unknown, visibility, words};

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
