//! The questions.

use automerge::ROOT;
use automerge::transaction::Transactable;
use domain::id::{
    BlueprintId, DeviceId, Document, DocumentId, DocumentKind, InvitationId, MemberId, SessionId,
};
use protocol::control::{Control, Operation};
use protocol::hash::ChangeHash;
use protocol::row::{Role, Visibility};
use protocol::sync::{DocumentHeads, PushItem, SyncRequest, Wanted};

use super::ask;
use super::people::{Somebody, Team};
use super::routes::{CodeOf, Route};
use super::support::{fresh_id, fresh_number, honest_document};

type About<T> = fn(&Team, &Somebody) -> T;

/// A question, and what it is called.
pub struct Row {
    pub name: &'static str,
    pub ask: Ask,
}

/// A question.
pub enum Ask {
    /// A route beside `/v1/sync`.
    Route(Route),
    /// A control operation.
    Does(About<Operation>),
    /// A change of a document, by an actor of one's own.
    Writes(About<Document>),
    /// The same by an actor of the steward's device.
    Forges(About<Document>),
    /// A card made and shared.
    Shares(About<SessionId>),
    /// A document, whole.
    Wants(About<Document>),
    /// Whether the server has these heads.
    Compares(About<Document>),
}

impl Ask {
    /// Whether it can store nothing.
    pub fn is_harmless(&self) -> bool {
        match self {
            Self::Route(route) => route.is_harmless(),
            Self::Wants(_) | Self::Compares(_) => true,
            _ => false,
        }
    }

    /// Somebody asks it.
    pub async fn put(&self, team: &Team, place: usize) -> String {
        let who = &team.people[place];
        match self {
            Self::Route(route) => route.put(team, who).await,
            Self::Does(about) => ask::push(team, who, vec![does(about(team, who))]).await,
            Self::Writes(about) => {
                let (_, change) = writes(about(team, who).into(), who.device);
                ask::push(team, who, vec![change]).await
            }
            Self::Forges(about) => {
                let (_, change) = writes(about(team, who).into(), team.anas_device);
                ask::push(team, who, vec![change]).await
            }
            Self::Shares(about) => {
                let session = about(team, who);
                let card = Document::Card(session, who.member).into();
                let (head, change) = writes(card, who.device);
                let share = Operation::ShareCard {
                    session,
                    heads: vec![head],
                };
                let create = Operation::CreateDocument { document: card };
                ask::push(team, who, vec![does(create), change, does(share)]).await
            }
            Self::Wants(about) => wants(team, who, about(team, who)).await,
            Self::Compares(about) => compares(team, who, about(team, who)).await,
        }
    }
}

fn does(operation: Operation) -> PushItem {
    let control = Control {
        id: fresh_id().into(),
        operation,
    };
    PushItem::Control {
        item: fresh_number(),
        control,
    }
}

fn writes(document: DocumentId, device: DeviceId) -> (ChangeHash, PushItem) {
    let mut doc = honest_document(document, device, 200);
    doc.put(ROOT, "words", "Another word").expect("a change");
    let change = doc.get_last_local_change().expect("a change");
    let hash = ChangeHash(change.hash().0);
    let change = change.raw_bytes().to_vec();
    (
        hash,
        PushItem::Change {
            item: fresh_number(),
            document,
            change,
        },
    )
}

async fn wants(team: &Team, who: &Somebody, document: Document) -> String {
    let request = SyncRequest {
        want: Some(vec![Wanted(document.into())]),
        ..SyncRequest::default()
    };
    match ask::sync(team, who, &request).await {
        Ok((reply, _)) => {
            let is_it = |entry: &protocol::sync::Entry| matches!(entry, protocol::sync::Entry::Changes { document: of, .. } if *of == document.into());
            let came = reply.entries.iter().any(is_it);
            if came { "comes whole" } else { "nothing comes" }.into()
        }
        Err(refusal) => refusal,
    }
}

async fn compares(team: &Team, who: &Somebody, document: Document) -> String {
    let heads = vec![
        team.secret(document)
            .map_or(ChangeHash([7; 32]), |secret| secret.head),
    ];
    let request = SyncRequest {
        heads: Some(vec![DocumentHeads {
            document: document.into(),
            heads,
        }]),
        ..SyncRequest::default()
    };
    match ask::sync(team, who, &request).await {
        Ok((reply, _)) => {
            let lacks = reply.lacking.is_some_and(|lacking| !lacking.is_empty());
            if lacks { "lacking" } else { "here" }.into()
        }
        Err(refusal) => refusal,
    }
}

fn row(name: &'static str, ask: Ask) -> Row {
    Row { name, ask }
}

/// All of them.
pub fn before_the_reveal() -> Vec<Row> {
    let mut rows = routes();
    rows.extend(creations());
    rows.extend(operations());
    rows.extend(changes());
    rows.extend(readings());
    rows
}

fn routes() -> Vec<Row> {
    use Ask::Route as By;
    vec![
        row("GET /v1/health", By(Route::Health)),
        row("POST /v1/teams (no such route)", By(Route::Unknown)),
        row("DELETE /v1/sync", By(Route::AnotherMethod)),
        row(
            "POST /v1/found, by the code of an invitation",
            By(Route::Found),
        ),
        row("POST /v1/invitation", By(Route::Look(CodeOf::Good))),
        row(
            "POST /v1/invitation, used up",
            By(Route::Look(CodeOf::Used)),
        ),
        row(
            "POST /v1/invitation, nobody's",
            By(Route::Look(CodeOf::Nobody)),
        ),
        row("POST /v1/join", By(Route::Join(CodeOf::Good))),
        row("POST /v1/join, used up", By(Route::Join(CodeOf::Used))),
        row("POST /v1/join, nobody's", By(Route::Join(CodeOf::Nobody))),
        row(
            "POST /v1/join, with the steward's device",
            By(Route::JoinWithTakenDevice),
        ),
        row(
            "POST /v1/join, as oneself by the presenter's code",
            By(Route::JoinAsSomebodyElse),
        ),
        row("POST /v1/sync", By(Route::Sync)),
        row(
            "POST /v1/sync, no request of this protocol",
            By(Route::SyncGarbage),
        ),
        row("GET /v1/live, no upgrade", By(Route::LiveWithoutUpgrade)),
        row(
            "GET /v1/live, from another page",
            By(Route::LiveFromElsewhere),
        ),
        row("frame hello", By(Route::Hello)),
        row("frame sync before hello", By(Route::SyncBeforeHello)),
        row("frame sync: rename", By(Route::RenameByFrame)),
    ]
}

fn creations() -> Vec<Row> {
    let create = |name, about: About<Operation>| row(name, Ask::Does(about));
    vec![
        create("create the team's document", |team, _| {
            made(Document::Team(team.id))
        }),
        create("create a blueprint", |_, _| {
            made(Document::Blueprint(BlueprintId(fresh_id())))
        }),
        create("create the blueprint that is there", |team, _| {
            made(Document::Blueprint(team.blueprint))
        }),
        create("create a session's document alone", |_, _| {
            made(Document::Session(SessionId(fresh_id())))
        }),
        create(
            "create the document of the session that is there",
            |team, _| made(Document::Session(team.session)),
        ),
        create("create one's draft", |team, who| {
            made(Document::Draft(team.session, who.member))
        }),
        create("create the coach's draft, which is there", |team, _| {
            made(Document::Draft(team.session, team.cy))
        }),
        create("create the presenter's draft, which is not", |team, _| {
            made(Document::Draft(team.session, team.ben))
        }),
        create("create one's card", |team, who| {
            made(Document::Card(team.session, who.member))
        }),
        create(
            "create the other coach's card, which is there",
            |team, _| made(Document::Card(team.session, team.gil)),
        ),
        create("create the presenter's card, which is not", |team, _| {
            made(Document::Card(team.session, team.ben))
        }),
        create("create one's draft, session discarded", |team, who| {
            made(Document::Draft(team.discarded, who.member))
        }),
        create("create one's card, session discarded", |team, who| {
            made(Document::Card(team.discarded, who.member))
        }),
        create("create one's card, no such session", |team, who| {
            made(Document::Card(team.nowhere, who.member))
        }),
        create("create one's private document", |_, who| {
            made(Document::Private(who.member))
        }),
        create(
            "create the steward's private document, which is there",
            |team, _| made(Document::Private(team.ana)),
        ),
        create(
            "create the member's private document, which is not",
            |team, _| made(Document::Private(team.dee)),
        ),
        create("create a document of a kind to come", |_, _| {
            Operation::CreateDocument {
                document: to_come(),
            }
        }),
        create("create a session", |team, who| {
            starts(SessionId(fresh_id()), who.member, team.ben)
        }),
        create(
            "create a session under the id of the one that is there",
            |team, who| starts(team.session, who.member, team.ben),
        ),
        create("create a session with the member as coach", |team, who| {
            starts(SessionId(fresh_id()), team.dee, who.member)
        }),
    ]
}

fn operations() -> Vec<Row> {
    let does = |name, about: About<Operation>| row(name, Ask::Does(about));
    vec![
        row(
            "create a card, write it, share it",
            Ask::Shares(|team, _| team.session),
        ),
        row(
            "the same, session discarded",
            Ask::Shares(|team, _| team.discarded),
        ),
        row(
            "the same, no such session",
            Ask::Shares(|team, _| team.nowhere),
        ),
        does("share without a card", |team, _| share(team)),
        does("add the member as coach", |team, _| Operation::AddCoach {
            session: team.session,
            coach: team.dee,
        }),
        does("add nobody as coach", |team, _| Operation::AddCoach {
            session: team.session,
            coach: MemberId(fresh_id()),
        }),
        does("add a coach, session discarded", |team, _| {
            Operation::AddCoach {
                session: team.discarded,
                coach: team.dee,
            }
        }),
        does("decline", |team, _| Operation::Decline {
            session: team.session,
        }),
        does("decline, session discarded", |team, _| Operation::Decline {
            session: team.discarded,
        }),
        does("decline, no such session", |team, _| Operation::Decline {
            session: team.nowhere,
        }),
        does("discard", |team, _| Operation::Discard {
            session: team.session,
        }),
        does("discard, session discarded", |team, _| Operation::Discard {
            session: team.discarded,
        }),
        does("discard, no such session", |team, _| Operation::Discard {
            session: team.nowhere,
        }),
        does("rename oneself", |_, _| Operation::Rename {
            name: "Another".into(),
        }),
        does("rename oneself to nothing", |_, _| Operation::Rename {
            name: " ".into(),
        }),
        does("invite anybody", |_, _| invite(None)),
        does("invite a phone of one's own", |_, who| {
            invite(Some(who.member))
        }),
        does("invite a phone of the presenter", |team, _| {
            invite(Some(team.ben))
        }),
        does("revoke the steward's invitation", |team, _| {
            Operation::RevokeInvitation {
                invitation: team.invitation,
            }
        }),
        does("revoke no invitation", |_, _| Operation::RevokeInvitation {
            invitation: InvitationId(fresh_id()),
        }),
        does("leave", |_, _| Operation::Leave {}),
        does("remove the member", |team, _| Operation::Remove {
            member: team.dee,
        }),
        does("remove nobody", |_, _| Operation::Remove {
            member: MemberId(fresh_id()),
        }),
        does("revoke one's device", |_, who| Operation::RevokeDevice {
            device: who.device,
        }),
        does("revoke the member's device", |team, _| {
            Operation::RevokeDevice {
                device: team.dees_device,
            }
        }),
        does("revoke no device", |_, _| Operation::RevokeDevice {
            device: DeviceId(fresh_id()),
        }),
        does("make the member a steward", |team, _| {
            role(team.dee, Role::Steward)
        }),
        does("make the steward a member", |team, _| {
            role(team.ana, Role::Member)
        }),
        does("an operation to come", |_, _| Operation::Unknown {
            kind: 250,
            bytes: protocol::to_bytes(&(250_u64, "later")),
        }),
    ]
}

fn changes() -> Vec<Row> {
    let writes = |name, about: About<Document>| row(name, Ask::Writes(about));
    vec![
        writes("change team", |team, _| Document::Team(team.id)),
        writes("change blueprint", |team, _| {
            Document::Blueprint(team.blueprint)
        }),
        writes("change session", |team, _| Document::Session(team.session)),
        writes("change the coach's draft", |team, _| {
            Document::Draft(team.session, team.cy)
        }),
        writes("change the other coach's closed draft", |team, _| {
            Document::Draft(team.session, team.gil)
        }),
        writes("change the other coach's card", |team, _| {
            Document::Card(team.session, team.gil)
        }),
        writes(
            "change the presenter's card, which is not there",
            |team, _| Document::Card(team.session, team.ben),
        ),
        writes("change the steward's private document", |team, _| {
            Document::Private(team.ana)
        }),
        writes("change session, discarded", |team, _| {
            Document::Session(team.discarded)
        }),
        writes("change session, no such session", |team, _| {
            Document::Session(team.nowhere)
        }),
        row(
            "change team, by the steward's device",
            Ask::Forges(|team, _| Document::Team(team.id)),
        ),
    ]
}

fn readings() -> Vec<Row> {
    let wants = |name, about: About<Document>| row(name, Ask::Wants(about));
    let compares = |name, about: About<Document>| row(name, Ask::Compares(about));
    vec![
        wants("want team", |team, _| Document::Team(team.id)),
        wants("want blueprint", |team, _| {
            Document::Blueprint(team.blueprint)
        }),
        wants("want session", |team, _| Document::Session(team.session)),
        wants("want the coach's draft", |team, _| {
            Document::Draft(team.session, team.cy)
        }),
        wants("want the other coach's closed draft", |team, _| {
            Document::Draft(team.session, team.gil)
        }),
        wants("want the other coach's card", |team, _| {
            Document::Card(team.session, team.gil)
        }),
        wants("want the steward's private document", |team, _| {
            Document::Private(team.ana)
        }),
        wants("want session, discarded", |team, _| {
            Document::Session(team.discarded)
        }),
        compares("heads of session", |team, _| {
            Document::Session(team.session)
        }),
        compares("heads of the coach's draft", |team, _| {
            Document::Draft(team.session, team.cy)
        }),
        compares("heads of the other coach's card", |team, _| {
            Document::Card(team.session, team.gil)
        }),
        compares(
            "heads of the presenter's card, which is not there",
            |team, _| Document::Card(team.session, team.ben),
        ),
        compares("heads of the steward's private document", |team, _| {
            Document::Private(team.ana)
        }),
    ]
}

/// What is different once all have shared.
pub fn after_the_reveal() -> Vec<Row> {
    let does = |name, about: About<Operation>| row(name, Ask::Does(about));
    let writes = |name, about: About<Document>| row(name, Ask::Writes(about));
    let wants = |name, about: About<Document>| row(name, Ask::Wants(about));
    vec![
        does("create one's draft", |team, who| {
            made(Document::Draft(team.session, who.member))
        }),
        does("create one's card", |team, who| {
            made(Document::Card(team.session, who.member))
        }),
        does("decline", |team, _| Operation::Decline {
            session: team.session,
        }),
        does("discard", |team, _| Operation::Discard {
            session: team.session,
        }),
        does("add the member as coach", |team, _| Operation::AddCoach {
            session: team.session,
            coach: team.dee,
        }),
        writes("change the coach's closed draft", |team, _| {
            Document::Draft(team.session, team.cy)
        }),
        writes("change the coach's card", |team, _| {
            Document::Card(team.session, team.cy)
        }),
        writes("change the presenter's card", |team, _| {
            Document::Card(team.session, team.ben)
        }),
        wants("want the coach's closed draft", |team, _| {
            Document::Draft(team.session, team.cy)
        }),
        wants("want the coach's card", |team, _| {
            Document::Card(team.session, team.cy)
        }),
        wants("want the other coach's card", |team, _| {
            Document::Card(team.session, team.gil)
        }),
        wants("want the presenter's card", |team, _| {
            Document::Card(team.session, team.ben)
        }),
    ]
}

fn made(document: Document) -> Operation {
    Operation::CreateDocument {
        document: document.into(),
    }
}

fn to_come() -> DocumentId {
    let bytes = [&[200][..], &fresh_id()].concat();
    let id = DocumentId::from_bytes(&bytes).expect("an id");
    assert_eq!(id.kind(), DocumentKind(200));
    id
}

fn starts(session: SessionId, presenter: MemberId, coach: MemberId) -> Operation {
    Operation::CreateSession {
        session,
        presenter,
        coaches: vec![coach],
        blind: true,
        visibility: Visibility::Participants,
    }
}

fn share(team: &Team) -> Operation {
    Operation::ShareCard {
        session: team.session,
        heads: vec![ChangeHash([7; 32])],
    }
}

fn invite(member: Option<MemberId>) -> Operation {
    Operation::Invite {
        invitation: InvitationId(fresh_id()),
        code_hash: [9; 32],
        uses: 1,
        lifetime_ms: 60_000,
        member,
    }
}

fn role(member: MemberId, role: Role) -> Operation {
    Operation::SetRole { member, role }
}
