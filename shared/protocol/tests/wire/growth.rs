//! Old and new: ana's phone is a year older than the server, or ben's a year newer.

use domain::id::{MemberId, OperationId, SessionId};
use protocol::control::{Control, Operation};
use protocol::minicbor::Encoder;
use protocol::reply::{ItemReply, Outcome};
use protocol::row::{CardState, MemberRow, MemberState, Role, Row, RowBytes, TeamRow};
use protocol::sync::{
    ClientFrame, Entry, GoneReason, PushItem, ServerFrame, SyncReply, SyncRequest,
};
use protocol::{from_bytes, to_bytes};

const ANA: [u8; 16] = [0xa; 16];

/// `[99, 7, "new"]`: a variant of a later version.
const LATER: [u8; 8] = [0x83, 0x18, 99, 7, 0x63, b'n', b'e', b'w'];

fn unknown_entry() -> Entry {
    Entry::Unknown {
        kind: 99,
        bytes: LATER.to_vec(),
    }
}

#[test]
fn an_unknown_key_is_passed_over() {
    let request = SyncRequest {
        capabilities: vec!["spotter/1".into()],
        ..SyncRequest::default()
    };
    let mut bytes = to_bytes(&request);
    bytes[0] += 2;
    // 99: [1, {"a": null}, tag 1 (5), 1.5], −3: h'00'
    bytes.extend([
        0x18, 99, 0x84, 1, 0xa1, 0x61, b'a', 0xf6, 0xc1, 5, 0xf9, 0x3e, 0,
    ]);
    bytes.extend([0x22, 0x41, 0]);
    assert_eq!(from_bytes(&bytes), Ok(request));
}

#[test]
fn an_unknown_entry_spoils_nothing_around_it() {
    let row = Row::Team(TeamRow {
        team: ANA.into(),
        name: "Sales".into(),
    })
    .to_row_bytes();
    let reply = SyncReply {
        entries: vec![
            Entry::Row { row: row.clone() },
            unknown_entry(),
            Entry::Row { row },
        ],
        ..SyncReply::default()
    };
    assert_eq!(from_bytes(&to_bytes(&reply)), Ok(reply.clone()));
    assert_eq!(reply.entries[1], from_bytes(&LATER).expect("kept"));
}

#[test]
fn an_unknown_operation_keeps_its_id_and_its_bytes() {
    let id = OperationId([3; 16]);
    let push = PushItem::Control {
        item: 12,
        control: Control {
            id,
            operation: Operation::Unknown {
                kind: 99,
                bytes: LATER.to_vec(),
            },
        },
    };
    let request = SyncRequest {
        push: vec![push],
        ..SyncRequest::default()
    };
    let read: SyncRequest = from_bytes(&to_bytes(&request)).expect("readable");
    assert_eq!(read.push[0].item(), Some(12));
    assert_eq!(read, request);
}

#[test]
fn an_operation_with_an_unknown_choice_is_unknown_and_not_guessed() {
    let known = to_bytes(&Operation::SetRole {
        member: MemberId(ANA),
        role: Role::Steward,
    });
    let mut later = known.clone();
    *later.last_mut().expect("the role") = 9;
    assert_eq!(
        from_bytes::<Operation>(&later),
        Ok(Operation::Unknown {
            kind: 12,
            bytes: later.clone()
        })
    );
}

#[test]
fn a_field_that_a_later_version_added_is_passed_over() {
    let decline = Operation::Decline {
        session: SessionId([5; 16]),
    };
    let mut later = to_bytes(&decline);
    later[0] += 1;
    later.extend([0x82, 1, 2]);
    assert_eq!(from_bytes(&later), Ok(decline));
}

#[test]
fn a_missing_field_is_an_error_unless_it_has_a_default() {
    assert!(from_bytes::<Operation>(&[0x81, 3]).is_err());
    assert_eq!(
        from_bytes(&[0x81, 0]),
        Ok(Outcome::Stored {
            dropped: Vec::new()
        })
    );
    // A default may also be written out.
    let written_out = [0x83, 1, 0x63, b'g', b'a', b'p', 0xf6];
    let short = from_bytes::<Outcome>(&[0x82, 1, 0x63, b'g', b'a', b'p']);
    assert_eq!(from_bytes(&written_out), short);
    assert!(short.is_ok());
}

#[test]
fn an_unknown_push_item_still_says_its_number() {
    let item: PushItem = from_bytes(&LATER).expect("readable");
    assert_eq!(item.item(), Some(7));
    let nameless: PushItem = from_bytes(&[0x82, 0x18, 99, 0x60]).expect("readable");
    assert_eq!(nameless.item(), None);
}

#[test]
fn an_unknown_outcome_keeps_its_class() {
    let class = |class: u8| from_bytes::<Outcome>(&[0x82, 0x18, 99, class]).expect("readable");
    assert!(class(2).is_never() && !class(2).is_later());
    for other in [0, 1, 3, 20] {
        assert!(
            class(other).is_later() && !class(other).is_never(),
            "{other}"
        );
    }
    let bare: Outcome = from_bytes(&[0x81, 0x18, 99]).expect("readable");
    assert!(bare.is_later());
    let reply = ItemReply {
        item: 4,
        outcome: class(1),
    };
    assert_eq!(from_bytes(&to_bytes(&reply)), Ok(reply));
}

#[test]
fn unknown_frames_are_read() {
    assert!(matches!(
        from_bytes(&LATER),
        Ok(ClientFrame::Unknown { kind: 99, .. })
    ));
    assert!(matches!(
        from_bytes(&LATER),
        Ok(ServerFrame::Unknown { kind: 99, .. })
    ));
}

#[test]
fn an_unknown_reason_is_read_as_revoked() {
    let gone = Entry::Gone {
        document: domain::id::Document::Team(ANA.into()).into(),
        reason: GoneReason::Revoked,
    };
    let mut later = to_bytes(&gone);
    *later.last_mut().expect("the reason") = 23;
    assert_eq!(from_bytes(&later), Ok(gone));
}

#[test]
fn unknown_choices_in_rows_are_read_as_the_nearest() {
    let value = |role: u8, state: u8| {
        let mut e = Encoder::new(Vec::new());
        e.map(4)
            .and_then(|e| e.u8(0))
            .and_then(|e| e.bytes(&ANA))
            .expect("a Vec");
        e.u8(1).and_then(|e| e.str("Ana")).expect("a Vec");
        e.u8(2)
            .and_then(|e| e.u8(role))
            .and_then(|e| e.u8(3))
            .expect("a Vec");
        e.u8(state).expect("a Vec");
        RowBytes {
            kind: 2,
            key: ANA.to_vec(),
            value: e.into_writer(),
        }
    };
    let ana = |role, state| {
        Ok(Some(Row::Member(MemberRow {
            member: ANA.into(),
            name: "Ana".into(),
            role,
            state,
        })))
    };
    assert_eq!(
        Row::from_row_bytes(&value(1, 0)),
        ana(Role::Steward, MemberState::Live)
    );
    assert_eq!(
        Row::from_row_bytes(&value(9, 9)),
        ana(Role::Member, MemberState::Left)
    );
    let person = [
        &[0xa4, 0, 0x50][..],
        &ANA,
        &[1, 0x50],
        &ANA,
        &[2, 0xf4, 3, 9],
    ]
    .concat();
    let person = Row::from_row_bytes(&RowBytes {
        kind: 7,
        key: Vec::new(),
        value: person,
    });
    assert!(matches!(person, Ok(Some(Row::Person(row))) if row.card == CardState::Free));
}

#[test]
fn a_row_of_an_unknown_kind_stays_bytes() {
    let row = RowBytes {
        kind: 77,
        key: vec![1],
        value: vec![0xff, 0xff],
    };
    assert_eq!(Row::from_row_bytes(&row), Ok(None));
    let entry = Entry::Row { row };
    assert_eq!(from_bytes(&to_bytes(&entry)), Ok(entry));
}
