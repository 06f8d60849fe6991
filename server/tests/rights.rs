//! The rights matrix: who may do what, asked of the running server, one line each.

mod support;

use std::fmt::Write as _;

use domain::id::{BlueprintId, Document, DocumentId, MemberId, SessionId};
use protocol::control::Operation;
use protocol::reply::Outcome;
use protocol::row::Role;
use protocol::sync::{SyncRequest, Wanted};
use support::{Phone, Refused, World, fresh_id};

/// Ana founds the team and makes a session that Ben presents and Cy coaches. Dee is on the team.
/// Zoe is a stranger with a team of her own. Rex was removed, one device of Cy's was revoked.
struct People {
    ana: Phone,
    ben: Phone,
    cy: Phone,
    dee: Phone,
    zoe: Phone,
    rex: Phone,
    revoked: Phone,
    session: SessionId,
    blueprint: BlueprintId,
}

impl People {
    async fn new(world: &World) -> Self {
        let mut ana = world.founder("Ana").await;
        let mut ben = world.joins(&mut ana, "Ben").await;
        let mut cy = world.joins(&mut ana, "Cy").await;
        let dee = world.joins(&mut ana, "Dee").await;
        let rex = world.joins(&mut ana, "Rex").await;
        let revoked = world.second_device(&mut cy).await;
        let zoe = world.founder("Zoe").await;
        let session = ana.starts(ben.member, vec![cy.member], true);
        let blueprint = BlueprintId(fresh_id());
        ana.creates(Document::Blueprint(blueprint));
        ana.operation(Operation::Remove { member: rex.member });
        ana.syncs().await;
        cy.operation(Operation::RevokeDevice {
            device: revoked.device,
        });
        cy.creates(Document::Private(cy.member));
        cy.drafts(session, "2");
        cy.syncs().await;
        ben.shares(session, "3");
        ben.syncs().await;
        Self {
            ana,
            ben,
            cy,
            dee,
            zoe,
            rex,
            revoked,
            session,
            blueprint,
        }
    }

    fn documents(&self) -> Vec<(&'static str, DocumentId)> {
        vec![
            ("the team's", Document::Team(self.ana.team).into()),
            ("a blueprint", Document::Blueprint(self.blueprint).into()),
            ("the session", Document::Session(self.session).into()),
            (
                "Cy's draft",
                Document::Draft(self.session, self.cy.member).into(),
            ),
            (
                "Ben's card",
                Document::Card(self.session, self.ben.member).into(),
            ),
            ("Cy's notes", Document::Private(self.cy.member).into()),
            ("nothing", Document::Session(SessionId([0; 16])).into()),
        ]
    }

    fn operations(&self) -> Vec<(&'static str, Operation)> {
        let session = self.session;
        let make = |document: Document| Operation::CreateDocument {
            document: document.into(),
        };
        vec![
            (
                "make a blueprint",
                make(Document::Blueprint(BlueprintId(fresh_id()))),
            ),
            ("make a team document", make(Document::Team(self.ana.team))),
            (
                "make Cy's card",
                make(Document::Card(session, self.cy.member)),
            ),
            ("make Cy's notes", make(Document::Private(self.cy.member))),
            (
                "add Dee as coach",
                Operation::AddCoach {
                    session,
                    coach: self.dee.member,
                },
            ),
            ("discard the session", Operation::Discard { session }),
            ("decline", Operation::Decline { session }),
            (
                "share without a card",
                Operation::ShareCard {
                    session,
                    heads: vec![],
                },
            ),
            (
                "revoke Cy's device",
                Operation::RevokeDevice {
                    device: self.revoked.device,
                },
            ),
            (
                "remove nobody",
                Operation::Remove {
                    member: MemberId([0; 16]),
                },
            ),
            (
                "make Dee a member",
                Operation::SetRole {
                    member: self.dee.member,
                    role: Role::Member,
                },
            ),
        ]
    }
}

fn short(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Stored { .. } => "stored".into(),
        Outcome::Later { code, .. } => format!("later {code}"),
        Outcome::Never { code } => format!("never {code}"),
        Outcome::Fork {} => "fork".into(),
        Outcome::Unknown { .. } => "unknown".into(),
    }
}

async fn tries(phone: &mut Phone) -> String {
    let push = std::mem::take(&mut phone.outbox);
    match phone
        .asks(SyncRequest {
            push,
            ..phone.request()
        })
        .await
    {
        Ok(reply) => short(&reply.replies.last().expect("a reply").outcome),
        Err(Refused { status, body }) => format!("{status} {}", body.code),
    }
}

/// Everybody tries everything, each in a world of their own.
async fn matrix(who: &str, choose: impl Fn(&mut People) -> &mut Phone) -> String {
    let mut lines = String::new();
    for number in 0..7 {
        let world = World::new().await;
        let mut people = People::new(&world).await;
        let (name, document) = people.documents()[number];
        let phone = choose(&mut people);
        let want = SyncRequest {
            want: Some(vec![Wanted(document)]),
            ..SyncRequest::default()
        };
        let reads = match phone.asks(want).await {
            Ok(reply) => protocol::to_bytes(&reply.entries)
                .windows(document.to_bytes().len())
                .any(|bytes| bytes == document.to_bytes()),
            Err(_) => false,
        };
        // A phone that holds the document adds to it; another begins at the genesis.
        phone.writes(document, "opening", "4");
        let writes = tries(phone).await;
        let reads = if reads { "reads" } else { "-" };
        writeln!(lines, "{who:>8}  {name:<22} {reads:<6} {writes}").expect("a String");
    }
    for number in 0..11 {
        let world = World::new().await;
        let mut people = People::new(&world).await;
        let (name, operation) = people.operations().swap_remove(number);
        let phone = choose(&mut people);
        phone.operation(operation);
        let outcome = tries(phone).await;
        writeln!(lines, "{who:>8}  {name:<22}        {outcome}").expect("a String");
    }
    lines
}

#[tokio::test]
async fn who_may_do_what() {
    let mut lines = String::new();
    lines += &matrix("maker", |people| &mut people.ana).await;
    lines += &matrix("presents", |people| &mut people.ben).await;
    lines += &matrix("coach", |people| &mut people.cy).await;
    lines += &matrix("member", |people| &mut people.dee).await;
    lines += &matrix("stranger", |people| &mut people.zoe).await;
    lines += &matrix("removed", |people| &mut people.rex).await;
    lines += &matrix("revoked", |people| &mut people.revoked).await;
    insta::assert_snapshot!(lines);
}
