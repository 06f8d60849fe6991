//! A team in the middle of a session, with somebody in every position, and another team beside it.

use domain::id::{BlueprintId, DeviceId, Document, InvitationId, MemberId, SessionId, TeamId};
use protocol::control::Operation;
use protocol::hash::ChangeHash;
use protocol::secret::{InviteCode, Token};
use protocol::sync::Cursor;

use super::ask;
use super::cast::Cast;
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
        let mut cast = Cast::meets(&world).await;
        let (session, discarded) = (SessionId(fresh_id()), SessionId(fresh_id()));
        let (cy, gil) = (cast.cy.member, cast.gil.member);
        cast.starts(discarded, vec![cy]).await;
        let discard = Operation::Discard { session: discarded };
        assert_eq!(cast.mia.does(discard).await, stored());
        cast.starts(session, vec![cy, gil, cast.fay.member]).await;
        let blueprint = BlueprintId(fresh_id());
        cast.writes_for_the_team(blueprint).await;
        cast.score(session).await;
        if stage == Stage::After {
            cast.reveal(session).await;
        }
        let code = InviteCode::from_random(*b"the code");
        let invitation = cast.invites(&code).await;
        let used_code = cast.ana.invites(None).await;
        let pam = world.join_with(&used_code, Some("Pam"), fresh_id().into(), None);
        drop(pam.await.expect("joined"));
        let bens_code = cast.ana.invites(Some(cast.ben.member)).await;
        cast.part().await;
        cast.pull().await;
        let mut team = Self {
            id: cast.ana.team,
            blueprint,
            session,
            discarded,
            nowhere: SessionId(fresh_id()),
            ana: cast.ana.member,
            anas_device: cast.ana.device,
            ben: cast.ben.member,
            cy,
            gil,
            dee: cast.dee.member,
            dees_device: cast.dee.device,
            invitation,
            code,
            used_code,
            bens_code,
            copy: Vec::new(),
            people: vec![
                somebody("steward", cast.ana),
                somebody("maker", cast.mia),
                somebody("presenter", cast.ben),
                somebody("coach", cast.cy),
                somebody("coach who shared", cast.gil),
                somebody("member", cast.dee),
                somebody("member of another team", cast.zoe),
                somebody("revoked device", cast.tablet),
                somebody("removed member", cast.fay),
                stranger(),
            ],
            secrets: cast.secrets,
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
