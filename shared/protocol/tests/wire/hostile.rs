//! A stranger's bytes: never a panic, never more memory than they are worth.

use proptest::collection::vec;
use proptest::prelude::*;
use protocol::account::{Admission, FoundRequest, InvitationReply, InvitationRequest, JoinRequest};
use protocol::code::ErrorBody;
use protocol::control::Control;
use protocol::limits::{CAPABILITIES_MAX, ENTRIES_MAX, PUSH_ITEMS_READ_MAX};
use protocol::minicbor::{Decode, Encode, Encoder};
use protocol::row::{Row, RowBytes};
use protocol::sync::{ClientFrame, ServerFrame, SyncReply, SyncRequest};
use protocol::{from_bytes, to_bytes};

use crate::any;

/// Reads the bytes as everything there is; what could be read must be writable and readable again.
fn read_as_everything(bytes: &[u8]) {
    fn read<T: for<'b> Decode<'b, ()> + Encode<()> + PartialEq + std::fmt::Debug>(bytes: &[u8]) {
        if let Ok(value) = from_bytes::<T>(bytes) {
            assert_eq!(from_bytes::<T>(&to_bytes(&value)), Ok(value));
        }
    }
    read::<SyncRequest>(bytes);
    read::<SyncReply>(bytes);
    read::<ClientFrame>(bytes);
    read::<ServerFrame>(bytes);
    read::<Control>(bytes);
    read::<ErrorBody>(bytes);
    read::<FoundRequest>(bytes);
    read::<InvitationRequest>(bytes);
    read::<InvitationReply>(bytes);
    read::<JoinRequest>(bytes);
    read::<Admission>(bytes);
    for kind in 0..12 {
        let row = RowBytes {
            kind,
            key: Vec::new(),
            value: bytes.to_vec(),
        };
        let _ = Row::from_row_bytes(&row);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn noise_is_refused(bytes in vec(any::<u8>(), 0..200)) {
        read_as_everything(&bytes);
    }

    #[test]
    fn a_flipped_request_is_refused_or_read(
        request in any::sync_request(), place in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let mut bytes = to_bytes(&request);
        let place = place.index(bytes.len());
        bytes[place] = byte;
        read_as_everything(&bytes);
    }

    #[test]
    fn a_flipped_reply_is_refused_or_read(
        reply in any::sync_reply(), place in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let mut bytes = to_bytes(&reply);
        let place = place.index(bytes.len());
        bytes[place] = byte;
        read_as_everything(&bytes);
    }

    #[test]
    fn a_torn_frame_is_refused(request in any::sync_request(), place in any::<prop::sample::Index>()) {
        let bytes = to_bytes(&request);
        let torn = &bytes[..place.index(bytes.len())];
        prop_assert!(from_bytes::<SyncRequest>(torn).is_err());
    }

    #[test]
    fn bytes_behind_a_frame_are_refused(request in any::sync_request(), byte in any::<u8>()) {
        let mut bytes = to_bytes(&request);
        bytes.push(byte);
        prop_assert!(from_bytes::<SyncRequest>(&bytes).is_err());
    }
}

/// `9b 10 00…`: "an array of 2^60 items follows".
const HUGE_ARRAY: [u8; 9] = [0x9b, 0x10, 0, 0, 0, 0, 0, 0, 0];

fn with_prefix(prefix: &[u8]) -> Vec<u8> {
    [prefix, &HUGE_ARRAY].concat()
}

#[test]
fn a_header_that_claims_2_to_the_60_items_allocates_nothing() {
    // Memory for such a claim cannot be had: reserving it would end the test.
    for key in [0, 2, 4, 5] {
        assert!(
            from_bytes::<SyncRequest>(&with_prefix(&[0xa1, key])).is_err(),
            "key {key}"
        );
    }
    for key in [0, 1, 6, 8] {
        assert!(
            from_bytes::<SyncReply>(&with_prefix(&[0xa1, key])).is_err(),
            "key {key}"
        );
    }
    // `coaches` of create_session, `heads` of share_card, `dropped` of stored.
    let session = [&[0x50][..], &[7; 16]].concat();
    let control = [&[0xa2, 0, 0x50][..], &[1; 16], &[1]].concat();
    let coaches = [&control[..], &[0x86, 1], &session, &session, &HUGE_ARRAY].concat();
    assert!(from_bytes::<Control>(&coaches).is_err());
    let heads = [&control[..], &[0x83, 5], &session, &HUGE_ARRAY].concat();
    assert!(from_bytes::<Control>(&heads).is_err());
    let dropped = [&[0xa1, 0, 0x81, 0xa2, 0, 0, 1, 0x82, 0][..], &HUGE_ARRAY].concat();
    assert!(from_bytes::<SyncReply>(&dropped).is_err());
    // A variant, an unknown field, a map, a byte string and a text of that length.
    assert!(from_bytes::<ClientFrame>(&HUGE_ARRAY).is_err());
    assert!(from_bytes::<SyncRequest>(&with_prefix(&[0xa1, 0x18, 99])).is_err());
    for major in [0x40, 0x60, 0xa0] {
        let mut claim = HUGE_ARRAY;
        claim[0] = major | 0x1b;
        assert!(from_bytes::<SyncRequest>(&claim).is_err());
        for key in [0, 1, 3] {
            assert!(from_bytes::<SyncRequest>(&[&[0xa1, key][..], &claim].concat()).is_err());
        }
    }
}

#[test]
fn nests_of_unknown_values_are_passed_over_without_a_deep_stack() {
    for opening in [0x81, 0x9f, 0xc1, 0xbf] {
        let mut bytes = vec![0xa1, 0x18, 99];
        bytes.extend(std::iter::repeat_n(opening, 1_000_000));
        assert!(from_bytes::<SyncRequest>(&bytes).is_err());
    }
}

/// A map with one key: an array of this item, so many times.
fn list(key: u8, count: usize, item: &[u8]) -> Vec<u8> {
    let mut e = Encoder::new(vec![0xa1, key]);
    e.array(count as u64).expect("a Vec");
    [e.into_writer(), item.repeat(count)].concat()
}

#[test]
fn lists_of_tiny_items_end_at_their_limit() {
    let unknown = [0x81, 0x18, 99];
    assert!(from_bytes::<SyncRequest>(&list(2, PUSH_ITEMS_READ_MAX, &unknown)).is_ok());
    assert!(from_bytes::<SyncRequest>(&list(2, PUSH_ITEMS_READ_MAX + 1, &unknown)).is_err());
    assert!(from_bytes::<SyncRequest>(&list(0, CAPABILITIES_MAX, &[0x60])).is_ok());
    assert!(from_bytes::<SyncRequest>(&list(0, CAPABILITIES_MAX + 1, &[0x60])).is_err());
    let now = [9, 0];
    let reply = |count| {
        let mut bytes = [list(1, count, &unknown), now.to_vec()].concat();
        bytes[0] = 0xa2;
        from_bytes::<SyncReply>(&bytes).map(|reply| reply.entries.len())
    };
    assert_eq!(reply(ENTRIES_MAX), Ok(ENTRIES_MAX));
    assert!(reply(ENTRIES_MAX + 1).is_err());
}
