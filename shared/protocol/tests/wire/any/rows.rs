//! Any row.

use proptest::option;
use proptest::prelude::*;
use protocol::row::{
    CardState, DeviceRow, DocumentRow, InvitationRow, MemberRow, MemberState, PersonRow,
    ReceiptRow, Row, SessionRow, SharedRow, TeamRow,
};

use super::{document, heads, id, role, visibility, words};

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
