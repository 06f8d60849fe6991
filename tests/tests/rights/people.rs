//! A team in the middle of a session, with somebody in every position, and another team beside it.

use domain::id::{BlueprintId, DeviceId, Document, InvitationId, MemberId, SessionId, TeamId};
use protocol::control::Operation;
use protocol::hash::ChangeHash;
use protocol::row::Visibility;
use protocol::secret::{InviteCode, Token};
use protocol::sync::Cursor;

use super::ask;
use super::support::{Phone, World, fresh_id, stored};

/// When.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Gil has shared; Ben and Cy owe a card.
    Before,
    /// All three have shared.
    After,
}

/// Somebody with a token, or without.
#[derive(Debug)]
pub struct Somebody {
    /// What they are to the session.
    pub name: &'static str,
    /// Absent: a stranger.
    pub token: Option<Token>,
    pub member: MemberId,
    pub device: DeviceId,
    cursor: Option<Cursor>,
}

/// Everything that questions are about.
pub struct Team {
    pub world: World,
    pub people: Vec<Somebody>,
    pub id: TeamId,
    pub blueprint: BlueprintId,
    /// Blind; made by Mia; Ben presents; Cy, Gil and Fay coach.
    pub session: SessionId,
    /// Made and discarded by Mia; Ben presented, Cy coached.
    pub discarded: SessionId,
    /// A session that nobody made.
    pub nowhere: SessionId,
    pub ana: MemberId,
    pub anas_device: DeviceId,
    pub ben: MemberId,
    pub cy: MemberId,
    pub gil: MemberId,
    pub dee: MemberId,
    pub dees_device: DeviceId,
    /// Ana's, for anybody, unused.
    pub invitation: InvitationId,
    pub code: InviteCode,
    /// Used up.
    pub used_code: InviteCode,
    /// For a new phone of Ben.
    pub bens_code: InviteCode,
    /// What stands in each document, for those who look for it.
    pub secrets: Vec<(&'static str, Secret)>,
    copy: Vec<u8>,
}

/// What nobody but its readers may see.
#[derive(Debug, Clone)]
pub struct Secret {
    pub document: Document,
    pub words: &'static str,
    pub head: ChangeHash,
}

impl Team {
    /// Who is where, and what has happened so far.
    pub async fn meets(stage: Stage) -> Self {
        let world = World::with(|limits| limits.requests_per_minute = 1_000_000).await;
        let mut ana = world.founder("Ana").await;
        let mut mia = world.joins(&mut ana, "Mia").await;
        let mut ben = world.joins(&mut ana, "Ben").await;
        let mut cy = world.joins(&mut ana, "Cy").await;
        let mut gil = world.joins(&mut ana, "Gil").await;
        let mut dee = world.joins(&mut ana, "Dee").await;
        let mut fay = world.joins(&mut ana, "Fay").await;
        let mut tablet = world.second_device(&mut cy).await;
        let mut zoe = world.founder("Zoe").await;
        let used_code = ana.invites(None).await;
        let pam = world.join_with(&used_code, Some("Pam"), fresh_id().into(), None);
        drop(pam.await.expect("joined"));
        let bens_code = ana.invites(Some(ben.member)).await;

        let session = SessionId(fresh_id());
        let discarded = SessionId(fresh_id());
        let (bens, cys, gils) = (ben.member, cy.member, gil.member);
        starts(&mut mia, discarded, bens, vec![cys]).await;
        assert_eq!(
            mia.does(Operation::Discard { session: discarded }).await,
            stored()
        );
        starts(&mut mia, session, bens, vec![cys, gils, fay.member]).await;

        let mut secrets = Vec::new();
        let blueprint = BlueprintId(fresh_id());
        ana.creates(Document::Blueprint(blueprint));
        ana.creates(Document::Private(ana.member));
        let mut writes = |phone: &mut Phone, name, document, words| {
            let head = phone.writes(document, "words", words);
            secrets.push((
                name,
                Secret {
                    document,
                    words,
                    head,
                },
            ));
            head
        };
        let (anas, teams) = (Document::Private(ana.member), Document::Team(ana.team));
        writes(&mut ana, "team", teams, "Words for the team");
        writes(
            &mut ana,
            "blueprint",
            Document::Blueprint(blueprint),
            "Words of a blueprint",
        );
        writes(&mut ana, "the steward's private", anas, "Words to oneself");
        writes(
            &mut mia,
            "session",
            Document::Session(session),
            "Words about the session",
        );
        let cys_draft = Document::Draft(session, cys);
        let gils_draft = Document::Draft(session, gils);
        cy.creates(cys_draft);
        writes(&mut cy, "the coach's draft", cys_draft, "Words of a draft");
        gil.creates(gils_draft);
        writes(
            &mut gil,
            "the other coach's closed draft",
            gils_draft,
            "Words taken back",
        );
        let gils_card = Document::Card(session, gils);
        gil.creates(gils_card);
        let heads = vec![writes(
            &mut gil,
            "the other coach's card",
            gils_card,
            "Words of a card",
        )];
        gil.operation(Operation::ShareCard { session, heads });
        for phone in [&mut ana, &mut mia, &mut cy, &mut gil] {
            assert!(
                phone
                    .syncs()
                    .await
                    .iter()
                    .all(|outcome| *outcome == stored())
            );
        }
        if stage == Stage::After {
            for (phone, name, words) in [
                (&mut cy, "the coach's card", "Words of the coach"),
                (&mut ben, "the presenter's card", "Words of the presenter"),
            ] {
                let card = Document::Card(session, phone.member);
                phone.creates(card);
                let heads = vec![writes(phone, name, card, words)];
                phone.operation(Operation::ShareCard { session, heads });
                assert_eq!(phone.syncs().await, [stored(), stored(), stored()]);
            }
        }
        let invitation = InvitationId(fresh_id());
        let code = InviteCode::from_random(*b"the code");
        let invite = Operation::Invite {
            invitation,
            code_hash: code.hash(),
            uses: 1,
            lifetime_ms: 60_000,
            member: None,
        };
        assert_eq!(ana.does(invite).await, stored());
        tablet.pulls().await;
        fay.pulls().await;
        assert_eq!(
            ana.does(Operation::Remove { member: fay.member }).await,
            stored()
        );
        assert_eq!(
            cy.does(Operation::RevokeDevice {
                device: tablet.device
            })
            .await,
            stored()
        );
        // The second time says that the first was stored: what follows from that has happened, too.
        for _ in 0..3 {
            for phone in [
                &mut ana, &mut mia, &mut ben, &mut cy, &mut gil, &mut dee, &mut zoe,
            ] {
                phone.pulls().await;
            }
        }
        let mut team = Self {
            id: ana.team,
            blueprint,
            session,
            discarded,
            nowhere: SessionId(fresh_id()),
            ana: ana.member,
            anas_device: ana.device,
            ben: bens,
            cy: cys,
            gil: gils,
            dee: dee.member,
            dees_device: dee.device,
            invitation,
            code,
            used_code,
            bens_code,
            secrets,
            copy: Vec::new(),
            people: vec![
                somebody("steward", ana),
                somebody("maker", mia),
                somebody("presenter", ben),
                somebody("coach", cy),
                somebody("coach who shared", gil),
                somebody("member", dee),
                somebody("member of another team", zoe),
                somebody("revoked device", tablet),
                somebody("removed member", fay),
                stranger(),
            ],
            world,
        };
        team.world.stop().await;
        team.copy = std::fs::read(team.file()).expect("the database");
        team.world.start().await;
        team
    }

    /// Puts everything back as it was.
    pub async fn starts_over(&mut self) {
        self.world.stop().await;
        let file = self.file();
        for beside in ["-wal", "-shm"] {
            let mut name = file.clone().into_os_string();
            name.push(beside);
            drop(std::fs::remove_file(name));
        }
        std::fs::write(&file, &self.copy).expect("restored");
        self.world.start().await;
    }

    /// How many entries are new to anybody.
    pub async fn news(&self) -> usize {
        let mut new = 0;
        for who in self.people.iter().filter(|who| who.cursor.is_some()) {
            let request = protocol::sync::SyncRequest {
                cursor: who.cursor.clone(),
                ..Default::default()
            };
            if let Ok((reply, _)) = ask::sync(self, who, &request).await {
                assert!(!reply.reconcile, "the log is as it was");
                new += reply.entries.len();
            }
        }
        new
    }

    /// What stands in a document.
    pub fn secret(&self, document: Document) -> Option<&Secret> {
        let mut all = self.secrets.iter().map(|(_, secret)| secret);
        all.find(|secret| secret.document == document)
    }

    fn file(&self) -> std::path::PathBuf {
        self.world.dir.path().join(spotter_server::DATABASE_FILE)
    }
}

async fn starts(
    maker: &mut Phone,
    session: SessionId,
    presenter: MemberId,
    coaches: Vec<MemberId>,
) {
    let create = Operation::CreateSession {
        session,
        presenter,
        coaches,
        blind: true,
        visibility: Visibility::Participants,
    };
    assert_eq!(maker.does(create).await, stored());
}

fn somebody(name: &'static str, phone: Phone) -> Somebody {
    Somebody {
        name,
        token: Some(phone.token),
        member: phone.member,
        device: phone.device,
        cursor: phone.cursor,
    }
}

fn stranger() -> Somebody {
    Somebody {
        name: "stranger",
        token: None,
        member: MemberId(fresh_id()),
        device: DeviceId(fresh_id()),
        cursor: None,
    }
}
