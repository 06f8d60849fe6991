//! What the server says, and what the phone makes of it; the server is written out by hand.

use domain::id::{DeviceId, Document, DocumentId, MemberId, SessionId, TeamId};
use domain::moment::Moment;
use domain::rating::Rating;
use domain::session::Format;
use domain::starters::starters;
use protocol::account::Admission;
use protocol::code::Code;
use protocol::reply::{ItemReply, Outcome};
use protocol::row::{CardState, Row, SessionRow, Visibility};
use protocol::secret::Token;
use protocol::sync::{ClientFrame, Cursor, Entry as Arrived, PushItem, SyncReply};

use super::super::desk::{Desk, Then};
use super::super::link::{Again, Link, Socket};
use super::super::outbox::{Entry, What, chain_of};
use super::super::status::WaitingWhat;
use super::super::{Loaded, NewSession, Reading, Replica};
use crate::dice::Dice;
use crate::effects::store::StoreEntry;
use crate::want::Want;

const TEAM: TeamId = TeamId([9; 16]);
const ANA: MemberId = MemberId([1; 16]);
const BEN: MemberId = MemberId([2; 16]);

/// Somebody's phone on the team, its socket open.
fn phone(member: MemberId) -> Replica {
    let admission = Admission {
        team: TEAM,
        member,
        token: Token("t".into()),
        team_name: "Field sales".into(),
        name: "Ana".into(),
    };
    let now = Moment {
        unix_ms: 1_795_000_000_000,
        utc_offset_min: 60,
    };
    let desk = Desk::new(now, Dice::new(&member.0.repeat(2)));
    let link = Link {
        origin: "http://server.test".into(),
        token: Some(Token("t".into())),
        foreground: true,
        socket: Socket::Open(1),
        ..Link::default()
    };
    Replica::admitted(&admission, true, DeviceId(member.0), link, desk)
}

/// A session of theirs with the other.
fn starts(replica: &mut Replica, presenter: MemberId, coach: MemberId) -> SessionId {
    let version = starters().remove(0);
    replica.start_session(NewSession {
        presenter,
        coaches: vec![coach],
        blueprint: version.blueprint,
        version: version.id,
        format: Format::Live,
        blind: true,
        visibility: Visibility::Participants,
    })
}

/// What leaves now, if anything does.
fn pushed(replica: &mut Replica) -> Option<Vec<u64>> {
    replica.go_on();
    for then in std::mem::take(&mut replica.desk_mut().then) {
        if then == Then::Send {
            replica.then(&then);
        }
    }
    let wants = std::mem::take(&mut replica.desk_mut().wants);
    let frame = wants.into_iter().find_map(|want| match want {
        Want::SendSocket(_, frame) => Some(frame),
        _ => None,
    })?;
    match protocol::from_bytes(&frame).expect("a frame") {
        ClientFrame::Sync { request } => {
            Some(request.push.iter().filter_map(PushItem::item).collect())
        }
        _ => None,
    }
}

fn session_row(session: SessionId) -> Arrived {
    let row = Row::Session(SessionRow {
        session,
        maker: BEN,
        presenter: ANA,
        blind: true,
        visibility: Visibility::Participants,
    });
    Arrived::Row {
        row: row.to_row_bytes(),
    }
}

#[test]
fn what_waited_for_its_parent_goes_as_soon_as_that_arrives() {
    let mut ana = phone(ANA);
    let session = starts(&mut ana, ANA, BEN);
    let first = pushed(&mut ana).expect("a new session leaves");
    let later = |item: &u64| ItemReply {
        item: *item,
        outcome: Outcome::Later {
            code: Code::UNKNOWN_PARENT,
            retry_after_ms: None,
        },
    };
    ana.take_reply(SyncReply {
        replies: first.iter().map(later).collect(),
        ..SyncReply::default()
    });
    assert!(
        pushed(&mut ana).is_none_or(|items| items.is_empty()),
        "it waits"
    );
    ana.take_reply(SyncReply {
        entries: vec![session_row(SessionId([77; 16]))],
        ..SyncReply::default()
    });
    assert!(
        pushed(&mut ana).is_none_or(|items| items.is_empty()),
        "for its own"
    );
    ana.take_reply(SyncReply {
        entries: vec![session_row(session)],
        ..SyncReply::default()
    });
    let again = pushed(&mut ana).expect("at once, no clock has moved");
    let document = DocumentId::from(Document::Session(session));
    let of_it = ana
        .outbox
        .entries()
        .filter(|entry| entry.chain() == chain_of(document));
    let expected: Vec<u64> = of_it.map(|entry| entry.number).collect();
    assert!(!expected.is_empty() && expected.iter().all(|number| again.contains(number)));
}

/// The changes that a phone has made of a document.
fn changes(replica: &Replica, of: DocumentId) -> Vec<Vec<u8>> {
    let made = replica
        .outbox
        .entries()
        .filter_map(|entry| match &entry.what {
            What::Change {
                document, change, ..
            } if *document == of => Some(change.clone()),
            _ => None,
        });
    made.collect()
}

/// Ana's phone holds this document alone, everything is sent, and the server lists none.
fn compares_with_nothing(ana: &mut Replica, document: DocumentId, runs: &[Vec<u8>]) {
    let entry = |value: &Vec<u8>| StoreEntry {
        key: crate::store::keys::chunk(TEAM, document, 1),
        value: value.clone(),
    };
    let entries: Vec<StoreEntry> = runs.iter().map(entry).collect();
    ana.place_all_sent();
    ana.read(&Reading::Heads, &entries);
    ana.link.compared = ana.link.heads.take().expect("heads");
    assert_eq!(ana.link.compared.len(), 1);
    ana.compare(&[]);
    ana.read(&Reading::Given(document), &entries);
}

#[test]
fn a_document_of_others_that_the_server_does_not_list_is_dropped() {
    let mut ben = phone(BEN);
    let session = starts(&mut ben, ANA, BEN);
    let document = Document::Session(session).into();
    let runs = changes(&ben, document);
    for (restored, stays) in [(false, false), (true, true)] {
        let mut ana = phone(ANA);
        ana.take_entry(session_row(session));
        ana.state.restored = restored;
        compares_with_nothing(&mut ana, document, &runs);
        assert_eq!(
            ana.session(session).is_some(),
            stays,
            "restored: {restored}"
        );
        let drops =
            |want: &Want| matches!(want, Want::Read(Reading::Drop(of, _), _) if *of == document);
        assert_eq!(ana.desk_mut().wants.iter().any(drops), !stays);
    }
}

#[test]
fn own_work_that_the_server_does_not_list_is_given_again() {
    let mut ana = phone(ANA);
    let session = starts(&mut ana, ANA, BEN);
    let document = Document::Session(session).into();
    let runs = changes(&ana, document);
    compares_with_nothing(&mut ana, document, &runs);
    assert!(ana.session(session).is_some());
    assert_eq!(changes(&ana, document), runs);
}

#[test]
fn what_differs_is_compared_again_by_itself_and_what_cannot_be_mended_only_with_news() {
    let mut ben = phone(BEN);
    let session = starts(&mut ben, ANA, BEN);
    let document = Document::Session(session).into();
    let runs = changes(&ben, document);
    let mut ana = phone(ANA);
    ana.state.restored = true;
    compares_with_nothing(&mut ana, document, &runs);
    assert_eq!(ana.link.again, Again::Soon);
    ana.link.want.clear();
    ana.link.ask = false;
    ana.go_on();
    assert!(ana.link.check, "by itself");
    compares_with_nothing(&mut ana, document, &runs);
    assert!(ana.waits_for_others());
    ana.go_on();
    assert!(!ana.link.check, "nothing has changed");
    ana.take_reply(SyncReply {
        entries: vec![session_row(session)],
        ..SyncReply::default()
    });
    ana.go_on();
    assert!(ana.link.check, "something came");
    ana.verified();
    assert!(!ana.waits_for_others() && !ana.state.restored);
}

/// Ana has scored one thing of a session that Ben presents, and shared; it leaves. What each item is
/// about comes with its number.
fn shares(ana: &mut Replica) -> (SessionId, Vec<(u64, Option<DocumentId>)>) {
    let session = starts(ana, BEN, ANA);
    let version = starters().remove(0);
    let criterion = version.criteria[0].id;
    ana.rate(session, criterion, Some(Rating::Level(1)));
    assert!(ana.share(session));
    ana.outbox.release_all();
    let items = pushed(ana).expect("all of it leaves");
    let about = |number: &u64| {
        let entry = ana.outbox.get(*number).expect("it waits");
        (*number, entry.document())
    };
    (session, items.iter().map(about).collect())
}

fn answered(
    ana: &mut Replica,
    items: &[(u64, Option<DocumentId>)],
    outcome: impl Fn(Option<DocumentId>) -> Outcome,
) {
    let replies = items.iter().map(|(item, document)| ItemReply {
        item: *item,
        outcome: outcome(*document),
    });
    ana.take_reply(SyncReply {
        replies: replies.collect(),
        ..SyncReply::default()
    });
}

fn stored() -> Outcome {
    Outcome::Stored {
        dropped: Vec::new(),
    }
}

#[test]
fn a_refused_draft_takes_no_shared_card_with_it() {
    let mut ana = phone(ANA);
    let (session, items) = shares(&mut ana);
    let draft = ana.draft_id(session);
    answered(&mut ana, &items, |document| {
        if document == Some(draft) {
            Outcome::Never { code: Code::CLOSED }
        } else {
            stored()
        }
    });
    assert!(ana.outbox.entries().next().is_none());
    let index = ana.session(session).expect("it is here");
    assert_eq!(index.card_state(ANA, ANA), Some(CardState::Sealed));
    assert!(
        ana.asides()
            .iter()
            .all(|aside| aside.what == WaitingWhat::Draft)
    );
    assert!(!ana.asides().is_empty());
}

#[test]
fn a_refused_card_is_a_draft_again() {
    let mut ana = phone(ANA);
    let (session, items) = shares(&mut ana);
    let card = ana.card_id(session);
    answered(&mut ana, &items, |document| {
        if document == Some(card) {
            let code = Code::TOO_LARGE;
            Outcome::Never { code }
        } else if document.is_some() {
            stored()
        } else {
            let (code, retry_after_ms) = (Code::SKIPPED, None);
            Outcome::Later {
                code,
                retry_after_ms,
            }
        }
    });
    assert!(!ana.is_revision(session), "nobody has a card of hers");
    assert!(ana.session(session).expect("here").mine.is_none());
    assert_eq!(ana.asides().len(), 1, "and it can be read");
    assert!(ana.share(session), "she may try again");
}

#[test]
fn two_taps_on_decline_are_one() {
    let mut ana = phone(ANA);
    let session = starts(&mut ana, BEN, ANA);
    ana.place_all_sent();
    ana.decline(session);
    ana.decline(session);
    assert!(ana.take_back(session));
    assert!(ana.outbox.entries().next().is_none());
}

#[test]
fn a_card_without_a_rating_is_not_shared_any_more() {
    let mut ana = phone(ANA);
    let session = starts(&mut ana, BEN, ANA);
    let version = starters().remove(0);
    let criterion = version.criteria[0].id;
    ana.rate(session, criterion, Some(Rating::Level(1)));
    assert!(ana.share(session));
    ana.rate(session, criterion, None);
    assert!(ana.session(session).expect("here").mine.is_none());
    let shares = |entry: &Entry| entry.group != 0;
    assert!(!ana.outbox.entries().any(shares));
}

#[test]
fn what_did_not_fit_a_page_is_asked_for_again() {
    let mut ana = phone(ANA);
    let session = starts(&mut ana, BEN, ANA);
    let (draft, card) = (ana.draft_id(session), ana.card_id(session));
    let came = |document| SyncReply {
        entries: vec![Arrived::Grant { document }],
        ..SyncReply::default()
    };
    ana.place_all_sent();
    ana.link.want.extend([draft, card]);
    ana.link.ask = true;
    pushed(&mut ana);
    ana.take_reply(came(draft));
    assert_eq!(ana.link.want.iter().collect::<Vec<_>>(), [&card]);
    assert!(ana.link.ask);
    pushed(&mut ana);
    ana.take_reply(SyncReply::default());
    assert!(ana.link.want.is_empty(), "it is not to be had");
}

#[test]
fn a_copy_that_joined_again_sends_nothing_before_it_has_read_everything() {
    let mut ana = phone(ANA);
    starts(&mut ana, ANA, BEN);
    ana.joined_again(DeviceId([7; 16]), Token("new".into()));
    assert!(ana.state.cursor.is_none());
    for more in [true, false] {
        assert_eq!(pushed(&mut ana), Some(Vec::new()), "it only asks");
        ana.take_reply(SyncReply {
            more,
            ..SyncReply::default()
        });
    }
    let sent = pushed(&mut ana).expect("then it sends");
    assert!(!sent.is_empty());
}

#[test]
fn a_copy_that_is_read_for_another_device_begins_from_zero() {
    let mut ana = phone(ANA);
    starts(&mut ana, ANA, BEN);
    ana.take_reply(SyncReply {
        cursor: Some(Cursor(vec![5])),
        ..SyncReply::default()
    });
    let state = StoreEntry {
        key: crate::store::keys::state(TEAM),
        value: ana.state.to_bytes(),
    };
    for (device, from_zero) in [(ANA.0, false), ([7; 16], true)] {
        let mut loaded = Loaded::new(TEAM);
        assert!(loaded.take(vec![state.clone()]));
        let desk = Desk::new(ana.desk.now, Dice::new(&[5; 32]));
        let copy = loaded.open(ANA, DeviceId(device), false, Link::default(), desk);
        assert_eq!(copy.state.from_zero, from_zero);
        assert_eq!(copy.state.cursor.is_none(), from_zero);
    }
}
