//! Sessions: made, seen, and taken away.

mod support;

use domain::id::{BlueprintId, Document, DocumentId, DocumentKind, MemberId, SessionId};
use protocol::code::Code;
use protocol::control::Operation;
use protocol::reply::Outcome;
use protocol::row::{CardState, Row, Visibility};
use protocol::sync::GoneReason;
use support::{World, fresh_id, later, never, stored};

#[tokio::test]
async fn a_create_leaves_out_who_is_not_on_the_team_and_names_them() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    ben.does(Operation::Leave {}).await;
    let stranger = MemberId(fresh_id());
    let session = SessionId(fresh_id());
    let create = Operation::CreateSession {
        session,
        presenter: ben.member,
        coaches: vec![ana.member, stranger, ana.member],
        blind: true,
        visibility: Visibility::Participants,
    };
    let outcome = ana.does(create).await;
    assert_eq!(
        outcome,
        Outcome::Stored {
            dropped: vec![ben.member, stranger]
        }
    );
    ana.pulls().await;
    assert!(ana.person(session, ana.member).is_some());
    assert!(ana.person(session, ben.member).is_none());
    let row = ana.rows.values().find_map(|row| match row {
        Row::Session(row) => Some(row.presenter),
        _ => None,
    });
    assert_eq!(row, Some(ben.member), "the session says who was to present");
}

#[tokio::test]
async fn an_operation_is_answered_the_same_when_it_comes_again() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    ana.coaches(MemberId(fresh_id()));
    let twice = ana.outbox.clone();
    let first = ana.syncs().await;
    ana.outbox = twice;
    assert_eq!(ana.syncs().await, first);
    assert!(matches!(&first[0], Outcome::Stored { dropped } if dropped.len() == 1));
}

#[tokio::test]
async fn a_session_id_is_taken_once() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let session = ana.coaches(ben.member);
    ana.syncs().await;
    let create = Operation::CreateSession {
        session,
        presenter: ana.member,
        coaches: vec![ben.member],
        blind: false,
        visibility: Visibility::Team,
    };
    assert_eq!(ben.does(create).await, never(Code::TAKEN));
}

#[tokio::test]
async fn strangers_to_a_session_cannot_tell_it_from_none() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let ben = world.joins(&mut ana, "Ben").await;
    let mut cy = world.joins(&mut ana, "Cy").await;
    let there = ana.coaches(ben.member);
    ana.syncs().await;
    for session in [there, SessionId(fresh_id())] {
        for operation in [
            Operation::Discard { session },
            Operation::Decline { session },
            Operation::AddCoach {
                session,
                coach: cy.member,
            },
            Operation::CreateDocument {
                document: Document::Draft(session, cy.member).into(),
            },
            Operation::CreateDocument {
                document: Document::Card(session, cy.member).into(),
            },
        ] {
            assert_eq!(cy.does(operation).await, later(Code::UNKNOWN_PARENT));
        }
        cy.writes(Document::Session(session), "format", "real call");
        assert_eq!(cy.syncs().await, [later(Code::UNKNOWN_PARENT)]);
    }
}

#[tokio::test]
async fn a_team_session_is_read_by_all_and_scored_by_its_people() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let ben = world.joins(&mut ana, "Ben").await;
    let mut cy = world.joins(&mut ana, "Cy").await;
    let session = SessionId(fresh_id());
    ana.operation(Operation::CreateSession {
        session,
        presenter: ben.member,
        coaches: vec![ana.member],
        blind: false,
        visibility: Visibility::Team,
    });
    ana.writes(Document::Session(session), "format", "role-play");
    ana.shares(session, "3");
    ana.syncs().await;
    cy.pulls().await;
    assert_eq!(cy.changes_of(Document::Session(session)), 1);
    assert_eq!(
        cy.person(session, ana.member),
        Some(CardState::Free),
        "she takes part, and whether she gave a card is for its people"
    );
    assert!(!cy.reads(ana.card(session)), "cards are for its people");
    cy.writes(Document::Session(session), "format", "real call");
    cy.drafts(session, "1");
    cy.operation(Operation::Decline { session });
    let outcomes = cy.syncs().await;
    let refused = never(Code::NOT_WRITER);
    assert_eq!(
        outcomes,
        [
            refused.clone(),
            refused.clone(),
            later(Code::SKIPPED),
            refused
        ]
    );
    let mut dee = world.joins(&mut ana, "Dee").await;
    dee.pulls().await;
    assert!(
        dee.reads(Document::Session(session)),
        "who joins later, too"
    );
}

#[tokio::test]
async fn a_session_nobody_has_begun_can_be_discarded_by_its_maker() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let session = ana.coaches(ben.member);
    ana.drafts(session, "2");
    ana.syncs().await;
    ben.pulls().await;
    assert_eq!(
        ben.does(Operation::Discard { session }).await,
        never(Code::NOT_WRITER)
    );
    assert_eq!(ana.does(Operation::Discard { session }).await, stored());
    ana.pulls().await;
    ben.pulls().await;
    let mut gone: Vec<_> = ana.gone.clone();
    gone.sort_by_key(|(id, _)| *id);
    let own = DocumentId::from(Document::Draft(session, ana.member));
    let id = DocumentId::from(Document::Session(session));
    assert_eq!(
        gone,
        [(id, GoneReason::Discarded), (own, GoneReason::Discarded)]
    );
    assert_eq!(ben.gone, [(id, GoneReason::Discarded)]);
    assert_eq!(ana.does(Operation::Discard { session }).await, stored());

    ben.drafts(session, "1");
    ben.shares(session, "4");
    let outcomes = ben.syncs().await;
    assert_eq!(
        outcomes[0],
        never(Code::DISCARDED),
        "his work stays on his phone"
    );
    assert_eq!(outcomes[2], never(Code::DISCARDED));
    ben.writes(id, "format", "real call");
    assert_eq!(ben.syncs().await, [never(Code::DISCARDED)]);
    let mut cy = world.joins(&mut ana, "Cy").await;
    cy.pulls().await;
    assert!(!cy.reads(id));
    cy.writes(id, "format", "real call");
    assert_eq!(
        cy.syncs().await,
        [later(Code::UNKNOWN_PARENT)],
        "a stranger learns nothing"
    );
    let mut tablet = world.second_device(&mut ana).await;
    tablet.pulls().await;
    assert!(!tablet.reads(id));
    assert!(
        tablet.person(session, ana.member).is_none(),
        "it leaves no rows"
    );
}

#[tokio::test]
async fn a_session_somebody_has_begun_stays() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let drafted = ana.coaches(ben.member);
    let declined = ana.coaches(ben.member);
    ana.syncs().await;
    ben.drafts(drafted, "1");
    ben.operation(Operation::Decline { session: declined });
    ben.syncs().await;
    for session in [drafted, declined] {
        assert_eq!(
            ana.does(Operation::Discard { session }).await,
            never(Code::IN_USE)
        );
        ana.pulls().await;
        assert!(ana.reads(Document::Session(session)));
    }
}

#[tokio::test]
async fn who_may_make_what() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let session = ana.coaches(ben.member);
    ana.syncs().await;
    let make = |document: DocumentId| Operation::CreateDocument { document };
    let blueprint = Document::Blueprint(BlueprintId(fresh_id()));
    assert_eq!(
        ben.does(make(blueprint.into())).await,
        never(Code::NOT_WRITER)
    );
    assert_eq!(ana.does(make(blueprint.into())).await, stored());
    assert_eq!(
        ben.does(make(blueprint.into())).await,
        never(Code::NOT_WRITER)
    );
    for others in [
        Document::Team(ana.team),
        Document::Private(ana.member),
        Document::Draft(session, ana.member),
        Document::Card(session, ana.member),
        Document::Session(SessionId(fresh_id())),
    ] {
        let outcome = ben.does(make(others.into())).await;
        assert!(
            matches!(outcome, Outcome::Never { .. }),
            "{others:?}: {outcome:?}"
        );
    }
    ben.pulls().await;
    ben.writes(blueprint, "name", "Discovery");
    assert_eq!(ben.syncs().await, [never(Code::NOT_WRITER)]);
    ana.writes(blueprint, "name", "Discovery");
    ana.syncs().await;
    ben.pulls().await;
    assert_eq!(ben.changes_of(blueprint), 1);
    let mut later_kind = DocumentId::from(blueprint).to_bytes();
    later_kind[0] = 77;
    let of_later = DocumentId::from_bytes(&later_kind).expect("an id");
    assert_eq!(of_later.kind(), DocumentKind(77));
    assert_eq!(ana.does(make(of_later)).await, later(Code::CAPABILITY));
}

#[tokio::test]
async fn what_is_owed_and_given_is_told_to_its_people_alone() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let mut cy = world.joins(&mut ana, "Cy").await;
    // Ana makes both and takes part in neither; one the whole team sees.
    let theirs = ana.starts(ben.member, vec![cy.member], true);
    let teams = SessionId(fresh_id());
    ana.operation(Operation::CreateSession {
        session: teams,
        presenter: ben.member,
        coaches: vec![],
        blind: true,
        visibility: Visibility::Team,
    });
    ana.syncs().await;
    let mut dee = world.joins(&mut ana, "Dee").await;
    for phone in [&mut ana, &mut ben, &mut cy, &mut dee] {
        phone.pulls().await;
    }
    assert_eq!(ana.person(theirs, ben.member), Some(CardState::Free));
    assert_eq!(dee.person(teams, ben.member), Some(CardState::Free));
    assert_eq!(cy.person(theirs, ben.member), Some(CardState::Owed));
    ben.shares(theirs, "3");
    ben.shares(teams, "3");
    ben.syncs().await;
    for outsider in [&mut ana, &mut dee] {
        let reply = outsider.asks(outsider.request()).await.expect("a reply");
        assert_eq!(reply.entries, [], "not even that something happened");
        outsider.takes(reply);
    }
    cy.pulls().await;
    assert_eq!(cy.person(theirs, ben.member), Some(CardState::Sealed));
    assert_eq!(ben.person(theirs, cy.member), Some(CardState::Owed));

    for (session, coach) in [(theirs, ana.member), (teams, dee.member)] {
        let added = ana.does(Operation::AddCoach { session, coach }).await;
        assert_eq!(added, stored());
    }
    ana.pulls().await;
    dee.pulls().await;
    let sealed = Some(CardState::Sealed);
    assert_eq!(ana.person(theirs, ben.member), sealed, "now she is one");
    assert_eq!(dee.person(teams, ben.member), sealed, "and Dee another");
    assert_eq!(dee.person(teams, dee.member), Some(CardState::Owed));
    assert_eq!(ana.person(teams, ben.member), Some(CardState::Free));
}
