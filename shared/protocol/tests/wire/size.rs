//! What an idle round trip costs.

use protocol::sync::{Cursor, Entry, SyncReply, SyncRequest};
use protocol::{CAPABILITIES, to_bytes};

const IDLE_BYTES_MAX: usize = 120;

#[test]
fn nothing_happened_and_little_was_said() {
    let cursor = Some(Cursor(vec![7; 40]));
    let capabilities = CAPABILITIES.iter().map(|name| (*name).into()).collect();
    let request = SyncRequest {
        capabilities,
        cursor: cursor.clone(),
        ..SyncRequest::default()
    };
    assert!(
        to_bytes(&request).len() <= IDLE_BYTES_MAX,
        "{}",
        to_bytes(&request).len()
    );
    let reply = SyncReply {
        cursor,
        now_ms: 1_795_460_000_000,
        ..SyncReply::default()
    };
    assert!(
        to_bytes(&reply).len() <= IDLE_BYTES_MAX,
        "{}",
        to_bytes(&reply).len()
    );
}

#[test]
fn what_is_absent_is_not_written() {
    assert_eq!(to_bytes(&SyncRequest::default()), [0xa0]);
    assert_eq!(to_bytes(&SyncReply::default()), [0xa1, 9, 0]);
}

#[test]
fn the_smallest_entry_takes_20_bytes() {
    // `limits::ENTRIES_MAX` stands on this.
    let document = domain::id::Document::Team([1; 16].into()).into();
    assert_eq!(to_bytes(&Entry::Grant { document }).len(), 20);
}
