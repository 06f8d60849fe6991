//! What is written is what the CDDL of `docs/PROTOCOL.md` says, whatever is in it.

use std::sync::LazyLock;

use proptest::prelude::*;
use protocol::control::Operation;
use protocol::reply::Outcome;
use protocol::sync::{ClientFrame, Entry, PushItem, ServerFrame};
use protocol::to_bytes;

use crate::cddl::Rules;
use crate::{any, text};

static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::read(&text::cddl()));

macro_rules! is_as_the_text_says {
    ($($name:ident: $rule:literal),* $(,)?) => {proptest! {$(
        #[test]
        fn $name(value in any::$name()) {
            let bytes = to_bytes(&value);
            prop_assert!(RULES.holds($rule, &bytes), "{}: {}", $rule, hex::encode(bytes));
        }
    )*}};
}

is_as_the_text_says! {
    sync_request: "sync-request", sync_reply: "sync-reply", client_frame: "client-frame",
    server_frame: "server-frame", error_body: "error-body", control: "control",
    push_item: "push-item", item_reply: "item-reply", entry: "entry",
    found_request: "found-request", invitation_request: "invitation-request",
    invitation_reply: "invitation-reply", join_request: "join-request", admission: "admission",
}

/// The rule for a row's value, by the row's kind.
const ROWS: [&str; 9] = [
    "team-row",
    "member-row",
    "device-row",
    "invitation-row",
    "document-row",
    "session-row",
    "person-row",
    "shared-row",
    "receipt-row",
];

proptest! {
    #[test]
    fn a_row_is_as_the_text_says(row in any::row()) {
        let row = row.to_row_bytes();
        prop_assert!(RULES.holds("row", &to_bytes(&row)));
        let rule = ROWS[row.kind as usize - 1];
        prop_assert!(RULES.holds(rule, &row.value), "{rule}: {}", hex::encode(&row.value));
    }
}

#[test]
fn the_text_has_a_rule_for_nothing_else() {
    // Every variant that the text numbers is one that the code reads, and the other way round.
    let known = |read: &dyn Fn(&[u8]) -> Option<bool>| -> Vec<i128> {
        let is_known = |number: &u8| read(&[0x81, *number]) != Some(true);
        (0..24).filter(is_known).map(i128::from).collect()
    };
    macro_rules! is_unknown {
        ($type:ident) => {
            &|bytes| {
                let read = protocol::from_bytes::<$type>(bytes).ok()?;
                Some(matches!(read, $type::Unknown { .. }))
            }
        };
    }
    assert_eq!(RULES.variants("operation"), known(is_unknown!(Operation)));
    assert_eq!(RULES.variants("outcome"), known(is_unknown!(Outcome)));
    assert_eq!(RULES.variants("push-item"), known(is_unknown!(PushItem)));
    assert_eq!(RULES.variants("entry"), known(is_unknown!(Entry)));
    assert_eq!(
        RULES.variants("client-frame"),
        known(is_unknown!(ClientFrame))
    );
    assert_eq!(
        RULES.variants("server-frame"),
        known(is_unknown!(ServerFrame))
    );
}
