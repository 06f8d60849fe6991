//! Drafts, cards and the reveal: who gets a card when, and what is closed by it.

mod support;

use domain::id::{Document, DocumentId, SessionId};
use protocol::code::Code;
use protocol::control::Operation;
use protocol::row::{CardState, Row};
use protocol::sync::{GoneReason, SyncRequest};
use support::{Phone, World, later, never, stored};

/// Ana coaches Ben, who presents; each owes a card.
async fn blind_session(world: &World) -> (Phone, Phone, SessionId) {
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let session = ana.coaches(ben.member);
    assert_eq!(ana.syncs().await, [stored(), stored()]);
    ben.pulls().await;
    (ana, ben, session)
}

#[tokio::test]
async fn neither_sees_the_others_card_before_giving_their_own() {
    let world = World::new().await;
    let (mut ana, mut ben, session) = blind_session(&world).await;
    assert_eq!(ben.person(session, ben.member), Some(CardState::Owed));
    ana.drafts(session, "2");
    ana.syncs().await;
    ana.shares(session, "3");
    assert_eq!(ana.syncs().await, [stored(), stored(), stored()]);
    ben.pulls().await;
    assert_eq!(
        ben.person(session, ana.member),
        Some(CardState::Sealed),
        "Ben knows that she shared"
    );
    assert!(!ben.reads(ana.card(session)), "not what");
    assert!(ben.shared(session, ana.member).is_none(), "nor how");
    assert!(!ben.reads(Document::Draft(session, ana.member)));

    ben.drafts(session, "1");
    ben.shares(session, "4");
    ben.syncs().await;
    ana.pulls().await;
    for phone in [&ana, &ben] {
        assert_eq!(phone.changes_of(ana.card(session)), 1);
        assert_eq!(phone.changes_of(ben.card(session)), 1);
        for other in [&ana, &ben] {
            assert!(
                phone
                    .shared(session, other.member)
                    .expect("shared")
                    .independent
            );
        }
    }
}

#[tokio::test]
async fn before_the_reveal_not_a_byte_of_the_card_leaves_the_server() {
    let world = World::new().await;
    let (mut ana, ben, session) = blind_session(&world).await;
    ana.shares(session, "a very particular phrase");
    ana.syncs().await;
    let reply = ben
        .asks(SyncRequest::default())
        .await
        .expect("everything Ben may know");
    let bytes = protocol::to_bytes(&reply);
    let phrase = b"a very particular phrase";
    assert!(!bytes.windows(phrase.len()).any(|window| window == phrase));
}

#[tokio::test]
async fn sharing_closes_the_draft_on_every_own_device() {
    let world = World::new().await;
    let (mut ana, _ben, session) = blind_session(&world).await;
    ana.drafts(session, "2");
    ana.syncs().await;
    let mut tablet = world.second_device(&mut ana).await;
    tablet.pulls().await;
    let draft = Document::Draft(session, ana.member);
    assert!(tablet.reads(draft));
    ana.shares(session, "3");
    ana.syncs().await;
    tablet.writes(draft, "closing", "4");
    assert_eq!(tablet.syncs().await, [never(Code::CLOSED)]);
    assert_eq!(tablet.gone, [(draft.into(), GoneReason::Closed)]);
    tablet.creates(draft);
    assert_eq!(tablet.syncs().await, [never(Code::CLOSED)]);
    let mut phone = world.second_device(&mut ana).await;
    phone.pulls().await;
    assert!(!phone.reads(draft), "its bytes are gone");
    assert!(phone.reads(ana.card(session)));
}

#[tokio::test]
async fn what_was_stored_is_stored_when_it_is_sent_again_after_a_lost_reply() {
    let world = World::new().await;
    let (mut ana, _ben, session) = blind_session(&world).await;
    ana.drafts(session, "2");
    ana.writes(Document::Draft(session, ana.member), "closing", "1");
    ana.shares(session, "3");
    let sent = SyncRequest {
        push: std::mem::take(&mut ana.outbox),
        ..ana.request()
    };
    for time in ["first", "again", "and again"] {
        let reply = ana.asks(sent.clone()).await.expect("a reply");
        let outcomes = reply.replies.into_iter().map(|reply| reply.outcome);
        assert!(
            outcomes.into_iter().all(|outcome| outcome == stored()),
            "{time}"
        );
    }
    ana.writes(Document::Draft(session, ana.member), "closing", "2");
    assert_eq!(
        ana.syncs().await,
        [never(Code::CLOSED)],
        "what is new is not"
    );
}

#[tokio::test]
async fn what_was_stored_of_a_declined_or_discarded_session_is_too() {
    let world = World::new().await;
    let (mut ana, ben, session) = blind_session(&world).await;
    let other = ana.coaches(ben.member);
    let ends = [
        (session, Operation::Decline { session }),
        (other, Operation::Discard { session: other }),
    ];
    for (session, end) in ends {
        ana.drafts(session, "2");
        ana.operation(end);
        let sent = SyncRequest {
            push: std::mem::take(&mut ana.outbox),
            ..ana.request()
        };
        for time in ["first", "again"] {
            let reply = ana.asks(sent.clone()).await.expect("a reply");
            let outcomes = reply.replies.into_iter().map(|reply| reply.outcome);
            assert!(
                outcomes.into_iter().all(|outcome| outcome == stored()),
                "{time}"
            );
        }
    }
}

#[tokio::test]
async fn a_draft_made_after_the_share_is_closed_too() {
    let world = World::new().await;
    let (mut ana, _ben, session) = blind_session(&world).await;
    ana.shares(session, "3");
    ana.syncs().await;
    let mut tablet = world.second_device(&mut ana).await;
    tablet.drafts(session, "2");
    assert_eq!(
        tablet.syncs().await,
        [never(Code::CLOSED), later(Code::SKIPPED)]
    );
}

#[tokio::test]
async fn the_first_of_two_own_shares_fixes_the_value() {
    let world = World::new().await;
    let (mut ana, _ben, session) = blind_session(&world).await;
    let mut tablet = world.second_device(&mut ana).await;
    ana.shares(session, "3");
    tablet.shares(session, "4");
    assert_eq!(ana.syncs().await, [stored(), stored(), stored()]);
    let first = ana.shared(session, ana.member).expect("shared");
    assert_eq!(tablet.syncs().await, [stored(), stored(), stored()]);
    ana.pulls().await;
    assert_eq!(ana.shared(session, ana.member).expect("shared"), first);
    assert_eq!(ana.changes_of(ana.card(session)), 2, "both are stored");
}

#[tokio::test]
async fn declining_is_final_and_ends_what_one_owed() {
    let world = World::new().await;
    let (mut ana, mut ben, session) = blind_session(&world).await;
    ana.shares(session, "3");
    ana.syncs().await;
    ben.drafts(session, "1");
    ben.syncs().await;
    assert_eq!(ben.does(Operation::Decline { session }).await, stored());
    ben.pulls().await;
    assert_eq!(ben.person(session, ben.member), Some(CardState::Declined));
    assert!(ben.reads(ana.card(session)), "he owes nothing any more");
    assert_eq!(
        ben.gone,
        [(
            Document::Draft(session, ben.member).into(),
            GoneReason::Closed
        )]
    );
    ben.shares(session, "4");
    let outcomes = ben.syncs().await;
    assert_eq!(
        outcomes,
        [
            never(Code::CLOSED),
            later(Code::SKIPPED),
            later(Code::SKIPPED)
        ]
    );
    assert_eq!(
        ana.does(Operation::Decline { session }).await,
        never(Code::CLOSED),
        "shared is shared"
    );
}

#[tokio::test]
async fn in_an_open_session_cards_come_at_once_and_the_second_is_not_independent() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let mut cy = world.joins(&mut ana, "Cy").await;
    let session = ana.starts(ben.member, vec![ana.member, cy.member], false);
    ana.syncs().await;
    ana.shares(session, "3");
    ana.syncs().await;
    ben.pulls().await;
    cy.pulls().await;
    assert_eq!(ben.person(session, ben.member), Some(CardState::Free));
    assert!(ben.reads(ana.card(session)));
    assert!(cy.reads(ana.card(session)));
    cy.shares(session, "4");
    cy.syncs().await;
    assert!(!cy.shared(session, cy.member).expect("shared").independent);
    ana.pulls().await;
    assert!(ana.shared(session, ana.member).expect("shared").independent);
}

#[tokio::test]
async fn a_coach_added_later_gets_what_is_sealed_from_then_on() {
    let world = World::new().await;
    let (mut ana, mut ben, session) = blind_session(&world).await;
    let mut cy = world.joins(&mut ana, "Cy").await;
    let mut dee = world.joins(&mut ana, "Dee").await;
    assert_eq!(
        dee.does(Operation::AddCoach {
            session,
            coach: dee.member
        })
        .await,
        later(Code::UNKNOWN_PARENT),
        "nobody adds themselves"
    );
    ana.shares(session, "3");
    ana.syncs().await;
    assert_eq!(
        ben.does(Operation::AddCoach {
            session,
            coach: cy.member
        })
        .await,
        stored()
    );
    assert_eq!(
        cy.does(Operation::AddCoach {
            session,
            coach: dee.member
        })
        .await,
        never(Code::NOT_WRITER)
    );
    cy.pulls().await;
    assert_eq!(
        cy.changes_of(Document::Session(session)),
        1,
        "the session comes whole"
    );
    assert_eq!(cy.person(session, cy.member), Some(CardState::Owed));
    cy.shares(session, "2");
    cy.syncs().await;
    assert!(!cy.reads(ana.card(session)), "sealed before Cy was there");
    ben.shares(session, "4");
    ben.syncs().await;
    cy.pulls().await;
    assert!(cy.reads(ben.card(session)));
    assert!(ben.reads(cy.card(session)));
    ana.pulls().await;
    assert!(ana.reads(cy.card(session)));
}

#[tokio::test]
async fn what_was_shared_is_on_bens_phone_when_his_phone_says_so() {
    let world = World::new().await;
    let (mut ana, mut ben, session) = blind_session(&world).await;
    ana.shares(session, "3");
    ana.syncs().await;
    ben.shares(session, "4");
    let receipts = |phone: &Phone| {
        let of = |row: &&Row| matches!(row, Row::Receipt(row) if row.session == session);
        phone.rows.values().filter(of).count()
    };
    ben.pushes().await;
    ana.pulls().await;
    assert!(
        ben.reads(ana.card(session)),
        "sent to Ben, but has he stored it?"
    );
    assert_eq!(receipts(&ana), 0);
    ben.pushes().await;
    ana.pulls().await;
    assert_eq!(receipts(&ana), 1, "his cursor has passed it");
    ben.pulls().await;
    ana.pulls().await;
    assert_eq!(receipts(&ana), 1);
    assert_eq!(receipts(&ben), 1, "and Ana's phone has his");
    let mut tablet = world.second_device(&mut ana).await;
    tablet.pulls().await;
    assert_eq!(receipts(&tablet), 1);
}

#[tokio::test]
async fn a_share_needs_its_card_and_its_heads() {
    let world = World::new().await;
    let (mut ana, mut ben, session) = blind_session(&world).await;
    let heads = vec![protocol::hash::ChangeHash([9; 32])];
    let share = |heads| Operation::ShareCard { session, heads };
    assert_eq!(
        ana.does(share(heads.clone())).await,
        later(Code::UNKNOWN_PARENT)
    );
    ana.creates(ana.card(session));
    ana.syncs().await;
    assert_eq!(
        ana.does(share(heads)).await,
        later(Code::MISSING_DEPENDENCY)
    );
    assert_eq!(ana.does(share(vec![])).await, never(Code::MALFORMED));
    let theirs = DocumentId::from(ana.card(session));
    ben.writes(theirs, "opening", "1");
    assert_eq!(
        ben.syncs().await,
        [later(Code::UNKNOWN_PARENT)],
        "there or not, Ben cannot tell"
    );
}

#[tokio::test]
async fn an_edit_after_sharing_arrives_as_a_later_change() {
    let world = World::new().await;
    let (mut ana, mut ben, session) = blind_session(&world).await;
    ana.shares(session, "3");
    ana.syncs().await;
    ben.shares(session, "4");
    ben.syncs().await;
    ana.writes(ana.card(session), "opening", "2");
    ana.syncs().await;
    ben.pulls().await;
    assert_eq!(ben.changes_of(ana.card(session)), 2);
    assert_eq!(
        ben.shared(session, ana.member).expect("shared").heads.len(),
        1
    );
    ben.writes(ana.card(session), "opening", "4");
    assert_eq!(
        ben.syncs().await,
        [never(Code::NOT_WRITER)],
        "he may read it, and only that"
    );
}
