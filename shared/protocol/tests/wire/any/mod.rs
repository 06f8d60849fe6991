//! Any frame at all, for the property tests.

mod accounts;
mod control;
mod rows;
mod sync;

use domain::id::DocumentId;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use protocol::code::Code;
use protocol::hash::ChangeHash;
use protocol::minicbor::Encoder;
use protocol::row::{Role, Visibility};
use protocol::secret::{InviteCode, Token};

pub use accounts::{
    admission, error_body, found_request, invitation_reply, invitation_request, join_request,
};
pub use control::control;
pub use rows::row;
pub use sync::{
    client_frame, entry, item_reply, push_item, server_frame, sync_reply, sync_request,
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

fn code() -> impl Strategy<Value = Code> {
    prop_oneof![
        (0..Code::ALL.len()).prop_map(|place| Code::ALL[place].clone()),
        words().prop_map(|text| Code(text.into())),
    ]
}

pub fn invite_code() -> impl Strategy<Value = InviteCode> {
    any::<[u8; 8]>().prop_map(InviteCode::from_random)
}

fn token() -> impl Strategy<Value = Token> {
    any::<[u8; 32]>().prop_map(|random| Token(format!("spt_{}", hex::encode(random))))
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
