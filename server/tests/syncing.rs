//! Pages, cursors, repair: nothing is lost, nothing is sent that should not be.

mod support;

use automerge::ROOT;
use automerge::transaction::Transactable;
use domain::id::{Document, DocumentId};
use protocol::code::Code;
use protocol::control::Operation;
use protocol::hash::ChangeHash;
use protocol::reply::Outcome;
use protocol::sync::{
    Cursor, DocumentHeads, Entry, GoneReason, PushItem, SyncRequest, Wanted, digest,
};
use support::{Phone, World, fresh_number, honest_document, later, never, stored};

#[tokio::test]
async fn nothing_happened_is_a_small_answer() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    ana.pulls().await;
    let request = SyncRequest {
        capabilities: vec!["spotter/1".into()],
        ..ana.request()
    };
    assert!(protocol::to_bytes(&request).len() < 60);
    let reply = ana.asks(request).await.expect("a reply");
    assert!(reply.entries.is_empty() && !reply.more);
    assert_eq!(reply.cursor, ana.cursor);
    assert!(
        protocol::to_bytes(&reply).len() < 60,
        "{}",
        protocol::to_bytes(&reply).len()
    );
}

#[tokio::test]
async fn a_long_first_sync_comes_in_pages_and_misses_nothing() {
    let world = World::with(|limits| limits.reply_bytes_max = 2_000).await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let mut sessions = Vec::new();
    for _ in 0..10 {
        let session = ana.coaches(ben.member);
        for round in 0..20 {
            ana.writes(
                Document::Session(session),
                "format",
                &format!("format {round}"),
            );
            ana.pushes().await;
        }
        sessions.push(session);
    }
    let mut dee = world.second_device(&mut ben).await;
    let mut pages = 0;
    loop {
        let reply = dee.asks(dee.request()).await.expect("a reply");
        assert!(
            protocol::to_bytes(&reply).len() < 3_000,
            "a page keeps its limit"
        );
        pages += 1;
        let (more, left) = (reply.more, reply.left);
        dee.takes(reply);
        if !more {
            assert_eq!(left, 0);
            break;
        }
        assert!(left > 0);
        if pages % 3 == 0 {
            // Meanwhile things happen: they come after what was there.
            ana.writes(Document::Session(sessions[0]), "format", "again");
            ana.pushes().await;
        }
    }
    assert!(pages > 10, "{pages}");
    ana.pulls().await;
    dee.pulls().await;
    for session in sessions {
        let id = DocumentId::from(Document::Session(session));
        assert_eq!(
            dee.readable[&id], ana.readable[&id],
            "the same changes in the same order"
        );
        assert!(dee.person(session, ben.member).is_some());
    }
}

#[tokio::test]
async fn a_grant_larger_than_a_page_goes_on_where_it_stopped() {
    let mut world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let session = ana.coaches(ben.member);
    ana.creates(ana.card(session));
    ana.syncs().await;
    for round in 0..40 {
        ana.writes(
            ana.card(session),
            "opening",
            &format!("{round} {}", "x".repeat(200)),
        );
        ana.pushes().await;
    }
    let heads = vec![ana.writes(ana.card(session), "opening", "4")];
    ana.operation(Operation::ShareCard { session, heads });
    ana.syncs().await;
    ben.pulls().await;
    ben.shares(session, "3");
    world.stop().await;
    world.limits.reply_bytes_max = 1_000;
    world.start().await;
    for phone in [&mut ana, &mut ben] {
        phone.address = world.address;
    }
    let before = ben.cursor.clone();
    ben.pushes().await;
    assert_ne!(ben.cursor, before);
    let pages = ben.pulls().await;
    assert!(pages > 5, "{pages}");
    assert_eq!(ben.changes_of(ana.card(session)), 41);
    ana.writes(ana.card(session), "opening", "1");
    ana.pushes().await;
    ben.pulls().await;
    assert_eq!(ben.changes_of(ana.card(session)), 42);
}

#[tokio::test]
async fn a_grant_that_is_over_before_it_was_seen_is_never_sent() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    ben.pulls().await;
    let session = ana.coaches(ben.member);
    ana.syncs().await;
    ana.does(Operation::Discard { session }).await;
    let reply = ben.asks(ben.request()).await.expect("a reply");
    assert!(
        reply
            .entries
            .iter()
            .all(|entry| matches!(entry, Entry::Row { .. })),
        "{:?}",
        reply.entries
    );
    let mut seen = world.joins(&mut ana, "Cy").await;
    let session = ana.coaches(seen.member);
    ana.syncs().await;
    seen.pulls().await;
    ana.does(Operation::Discard { session }).await;
    seen.pulls().await;
    assert_eq!(
        seen.gone,
        [(Document::Session(session).into(), GoneReason::Discarded)]
    );
}

#[tokio::test]
async fn a_change_that_comes_twice_is_stored_once() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let team = Document::Team(ana.team);
    ana.writes(team, "journey", "first");
    ana.writes(team, "journey", "second");
    let again = ana.outbox.clone();
    assert_eq!(ana.syncs().await, [stored(), stored()]);
    ana.outbox = again.clone();
    assert_eq!(ana.syncs().await, [stored(), stored()]);
    assert_eq!(ana.changes_of(team), 2);
    let mut ben = world.joins(&mut ana, "Ben").await;
    ben.outbox = again;
    assert_eq!(
        ben.syncs().await,
        [stored(), stored()],
        "known is known, whoever brings it"
    );
}

#[tokio::test]
async fn a_fork_is_told_and_what_follows_waits() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let team = DocumentId::from(Document::Team(ana.team));
    ana.writes(team, "journey", "one");
    ana.syncs().await;
    let mut other = honest_document(team, ana.device, 0);
    for value in ["another one", "and on"] {
        other.put(ROOT, "journey", value).expect("a change");
        let change = other
            .get_last_local_change()
            .expect("a change")
            .raw_bytes()
            .to_vec();
        ana.outbox.push(PushItem::Change {
            item: fresh_number(),
            document: team,
            change,
        });
    }
    assert_eq!(ana.syncs().await, [Outcome::Fork {}, later(Code::SKIPPED)]);
    assert_eq!(ana.changes_of(team), 1);
}

#[tokio::test]
async fn chains_break_apart_and_not_together() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let team = Document::Team(ana.team);
    let notes = Document::Private(ana.member);
    ana.creates(notes);
    ana.writes(notes, "note", "lost");
    ana.outbox.pop();
    ana.writes(notes, "note", "after the gap");
    ana.writes(notes, "note", "and after");
    ana.writes(team, "journey", "one");
    let outcomes = ana.syncs().await;
    assert_eq!(
        outcomes,
        [stored(), later(Code::GAP), later(Code::SKIPPED), stored()]
    );
}

#[tokio::test]
async fn an_equal_digest_is_verified_and_another_gets_the_heads() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let team = DocumentId::from(Document::Team(ana.team));
    let notes = DocumentId::from(Document::Private(ana.member));
    ana.creates(notes);
    let head = ana.writes(team, "journey", "one");
    ana.syncs().await;
    let genesis = ChangeHash(documents::genesis_hash(notes.kind()).expect("a genesis"));
    let mut holds = [
        DocumentHeads {
            document: notes,
            heads: vec![genesis],
        },
        DocumentHeads {
            document: team,
            heads: vec![head],
        },
    ];
    let ask = |digest: [u8; 32]| SyncRequest {
        digest: Some(digest.to_vec()),
        ..ana.request()
    };
    let reply = ana.asks(ask(digest(&mut holds))).await.expect("a reply");
    assert_eq!((reply.verified, reply.heads), (Some(true), None));
    let reply = ana.asks(ask([0; 32])).await.expect("a reply");
    assert_eq!(reply.verified, Some(false));
    let mut listed = reply.heads.expect("the heads");
    listed.sort_by_key(|entry| entry.document);
    holds.sort_by_key(|entry| entry.document);
    assert_eq!(listed, holds);
    let fresh = SyncRequest {
        digest: Some(digest(&mut holds).to_vec()),
        ..SyncRequest::default()
    };
    assert_eq!(
        ana.asks(fresh).await.expect("a reply").verified,
        None,
        "not before it has everything"
    );
}

#[tokio::test]
async fn a_wanted_document_comes_whole_and_another_members_does_not() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let notes = DocumentId::from(Document::Private(ana.member));
    ana.creates(notes);
    ana.writes(notes, "note", "one");
    ana.writes(notes, "note", "two");
    ana.syncs().await;
    ben.pulls().await;
    let want = SyncRequest {
        want: Some(vec![Wanted(notes)]),
        ..ana.request()
    };
    let reply = ana.asks(want.clone()).await.expect("a reply");
    ana.takes(reply);
    assert_eq!(ana.changes_of(notes), 2);
    let reply = ben
        .asks(SyncRequest {
            cursor: ben.cursor.clone(),
            ..want
        })
        .await
        .expect("a reply");
    assert_eq!(reply.entries, []);
}

/// The server comes back from a copy: what it forgot is given again by those who made it.
#[tokio::test]
async fn after_a_rollback_the_phones_give_back_what_they_made() {
    let mut world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    ana.syncs().await;
    world.stop().await;
    let file = world.dir.path().join(spotter_server::DATABASE_FILE);
    let copy = std::fs::read(&file).expect("a copy");
    world.start().await;
    (ana.address, ben.address) = (world.address, world.address);

    let session = ana.coaches(ben.member);
    let kept = ana.outbox.clone();
    ana.syncs().await;
    world.stop().await;
    std::fs::write(&file, copy).expect("restored");
    world.start().await;
    (ana.address, ben.address) = (world.address, world.address);
    // The log grows again to where it was, with other rows.
    for round in 0..6 {
        ben.writes(Document::Team(ben.team), "journey", &format!("{round}"));
        ben.pushes().await;
    }

    let reply = ana.asks(ana.request()).await.expect("a reply");
    assert!(reply.reconcile, "another log");
    assert_eq!((reply.cursor, reply.entries.len()), (None, 0));
    let id = DocumentId::from(Document::Session(session));
    let genesis = ChangeHash(documents::genesis_hash(id.kind()).expect("a genesis"));
    let mut heads = vec![DocumentHeads {
        document: id,
        heads: ana
            .documents
            .get_mut(&id)
            .expect("held")
            .get_heads()
            .iter()
            .map(|head| ChangeHash(head.0))
            .collect(),
    }];
    let team = DocumentId::from(Document::Team(ana.team));
    heads.push(DocumentHeads {
        document: team,
        heads: vec![genesis_of(team)],
    });
    assert_ne!(heads[0].heads, [genesis]);
    let lacking = ana
        .asks(SyncRequest {
            heads: Some(heads.clone()),
            ..SyncRequest::default()
        })
        .await;
    assert_eq!(
        lacking.expect("a reply").lacking,
        Some(vec![heads[0].clone()])
    );
    ana.cursor = None;
    ana.outbox = kept;
    assert_eq!(ana.syncs().await, [stored(), stored()]);
    ben.cursor = None;
    ben.pulls().await;
    assert_eq!(ben.changes_of(id), 1);
}

fn genesis_of(document: DocumentId) -> ChangeHash {
    ChangeHash(documents::genesis_hash(document.kind()).expect("a genesis"))
}

#[tokio::test]
async fn a_cursor_of_nobody_answers_reconcile() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    ana.pulls().await;
    let mut forged = ana.cursor.clone().expect("a cursor");
    forged.0[4] ^= 1;
    for cursor in [
        Cursor(vec![]),
        Cursor(vec![9; 30]),
        Cursor(vec![1, 2, 3]),
        forged,
    ] {
        let reply = ana
            .asks(SyncRequest {
                cursor: Some(cursor),
                ..SyncRequest::default()
            })
            .await;
        assert!(reply.expect("a reply").reconcile);
    }
}

#[tokio::test]
async fn a_team_knows_nothing_of_another() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut zoe = world.founder("Zoe").await;
    let ben = world.joins(&mut ana, "Ben").await;
    let session = ana.coaches(ben.member);
    ana.creates(Document::Private(ana.member));
    ana.syncs().await;
    zoe.pulls().await;
    let rows = zoe.rows.len();
    for document in [
        Document::Team(ana.team),
        Document::Session(session),
        Document::Private(ana.member),
    ] {
        zoe.writes(document, "any", "thing");
        assert_eq!(zoe.syncs().await, [later(Code::UNKNOWN_PARENT)]);
    }
    assert_eq!(
        zoe.does(Operation::Remove { member: ana.member }).await,
        never(Code::UNKNOWN_MEMBER)
    );
    assert_eq!(
        zoe.does(Operation::RevokeDevice { device: ana.device })
            .await,
        never(Code::NOT_WRITER)
    );
    assert_eq!(
        zoe.does(Operation::Decline { session }).await,
        later(Code::UNKNOWN_PARENT)
    );
    let reply = zoe
        .asks(SyncRequest {
            cursor: ana.cursor.clone(),
            ..SyncRequest::default()
        })
        .await;
    assert!(
        reply.expect("a reply").reconcile,
        "another team's cursor is no cursor"
    );
    zoe.pulls().await;
    assert_eq!(zoe.rows.len(), rows);
    assert!(!zoe.reads(Document::Team(ana.team)));
}

#[tokio::test]
async fn fifty_changes_among_many_documents_cost_one_small_round_trip() {
    let world = World::with(|limits| limits.requests_per_minute = 1_000_000).await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let mut sessions = Vec::new();
    for _ in 0..300 {
        sessions.push(ana.coaches(ben.member));
    }
    ana.syncs().await;
    ben.pulls().await;
    for session in &sessions[..50] {
        ana.writes(Document::Session(*session), "format", "real call");
    }
    let sent: usize = ana.outbox.iter().map(change_bytes).sum();
    ana.pushes().await;
    let reply = ben.asks(ben.request()).await.expect("a reply");
    assert!(!reply.more);
    let bytes = protocol::to_bytes(&reply).len();
    assert!(bytes * 10 <= sent * 13, "{bytes} for {sent}");
    assert_eq!(reply.entries.len(), 50);
}

fn change_bytes(item: &PushItem) -> usize {
    match item {
        PushItem::Change { change, .. } => change.len(),
        _ => 0,
    }
}

#[tokio::test]
async fn a_phone_that_was_told_everything_can_be_asked_for_nothing_more() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    ana.coaches(ana.member);
    ana.syncs().await;
    let again = async |phone: &Phone| phone.asks(phone.request()).await.expect("a reply");
    assert_eq!(again(&ana).await.entries, []);
    let first = Phone {
        cursor: None,
        ..ana
    };
    let zero = again(&first).await;
    assert!(!zero.more);
    let after = first
        .asks(SyncRequest {
            cursor: zero.cursor,
            ..SyncRequest::default()
        })
        .await;
    assert_eq!(after.expect("a reply").entries, []);
}

#[tokio::test]
async fn who_stood_at_the_end_and_pushed_gets_no_echo_by_http_and_misses_nothing_of_others() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let team = Document::Team(ana.team);
    ana.pulls().await;
    ben.pulls().await;
    ana.writes(team, "journey", "one");
    let alone = SyncRequest {
        push: std::mem::take(&mut ana.outbox),
        ..ana.request()
    };
    let reply = ana.asks(alone.clone()).await.expect("a reply");
    assert!(reply.entries.is_empty(), "Ana has what she wrote");
    let again = ana.asks(alone).await.expect("a reply");
    assert_eq!(
        again.entries.len(),
        1,
        "the reply was lost: she is told where she is"
    );
    ana.takes(reply);

    ben.writes(team, "journey", "his");
    ben.syncs().await;
    ana.writes(team, "journey", "two");
    let before = ana.changes_of(team);
    ana.pushes().await;
    assert_eq!(
        ana.changes_of(team),
        before + 2,
        "Ben's, and her own behind it"
    );
    ben.pulls().await;
    assert_eq!(ben.changes_of(team), 3);
}

#[tokio::test]
async fn a_cursor_that_nobody_gave_out_does_no_harm() {
    let world = World::with(|limits| limits.reply_bytes_max = 1).await;
    let ana = world.founder("Ana").await;
    let reply = ana.asks(ana.request()).await.expect("a reply");
    let given = reply.cursor.expect("a cursor").0;
    // Version, phase and tag as they were, the same end of the log; as many rows sent as there are
    // numbers.
    let end_of_log = 10
        + given[10..]
            .iter()
            .position(|byte| byte & 0x80 == 0)
            .expect("a number");
    for sent in [i64::MAX, i64::MAX - 1, 1_000] {
        let mut forged = given[..=end_of_log].to_vec();
        let mut number = sent.cast_unsigned();
        while number >= 0x80 {
            forged.push((number & 0x7f) as u8 | 0x80);
            number >>= 7;
        }
        forged.extend([(number & 0x7f) as u8, 0]);
        let request = SyncRequest {
            cursor: Some(Cursor(forged)),
            ..SyncRequest::default()
        };
        let reply = ana.asks(request).await.expect("a reply");
        assert!(!reply.reconcile, "it reads as one of ours");
    }
}
