//! Who is there, and what they do before anybody is asked.

use domain::id::{BlueprintId, Document, InvitationId, MemberId, SessionId};
use protocol::control::Operation;
use protocol::hash::ChangeHash;
use protocol::row::Visibility;
use protocol::secret::InviteCode;

use super::people::Secret;
use super::support::{Phone, World, fresh_id, stored};

/// Everybody with a phone.
pub struct Cast {
    pub ana: Phone,
    pub mia: Phone,
    pub ben: Phone,
    pub cy: Phone,
    /// Cy's second device.
    pub tablet: Phone,
    pub gil: Phone,
    pub dee: Phone,
    pub fay: Phone,
    pub zoe: Phone,
    /// What they have written.
    pub secrets: Vec<(&'static str, Secret)>,
}

impl Cast {
    /// All but Zoe are on Ana's team.
    pub async fn meets(world: &World) -> Self {
        let mut ana = world.founder("Ana").await;
        let mut cy = world.joins(&mut ana, "Cy").await;
        Self {
            mia: world.joins(&mut ana, "Mia").await,
            ben: world.joins(&mut ana, "Ben").await,
            tablet: world.second_device(&mut cy).await,
            gil: world.joins(&mut ana, "Gil").await,
            dee: world.joins(&mut ana, "Dee").await,
            fay: world.joins(&mut ana, "Fay").await,
            zoe: world.founder("Zoe").await,
            ana,
            cy,
            secrets: Vec::new(),
        }
    }

    /// Mia makes a session that Ben presents.
    pub async fn starts(&mut self, session: SessionId, coaches: Vec<MemberId>) {
        let create = Operation::CreateSession {
            session,
            presenter: self.ben.member,
            coaches,
            blind: true,
            visibility: Visibility::Participants,
        };
        assert_eq!(self.mia.does(create).await, stored());
    }

    /// Ana writes down what is the team's and what is her own.
    pub async fn writes_for_the_team(&mut self, blueprint: BlueprintId) {
        let ana = &mut self.ana;
        let team = Document::Team(ana.team);
        let own = Document::Private(ana.member);
        let blueprint = Document::Blueprint(blueprint);
        ana.creates(blueprint);
        ana.creates(own);
        for (name, document, words) in [
            ("team", team, "Words for the team"),
            ("blueprint", blueprint, "Words of a blueprint"),
            ("the steward's private", own, "Words to oneself"),
        ] {
            writes(&mut self.secrets, ana, name, document, words);
        }
        all_stored(ana).await;
    }

    /// Mia describes the session, Cy begins a draft, Gil has drafted and shared.
    pub async fn score(&mut self, session: SessionId) {
        let secrets = &mut self.secrets;
        let (mia, cy, gil) = (&mut self.mia, &mut self.cy, &mut self.gil);
        let about = Document::Session(session);
        writes(secrets, mia, "session", about, "Words about the session");
        for (phone, name, words) in [
            (&mut *cy, "the coach's draft", "Words of a draft"),
            (
                &mut *gil,
                "the other coach's closed draft",
                "Words taken back",
            ),
        ] {
            let draft = Document::Draft(session, phone.member);
            phone.creates(draft);
            writes(secrets, phone, name, draft, words);
        }
        shares(
            secrets,
            gil,
            session,
            "the other coach's card",
            "Words of a card",
        );
        for phone in [mia, cy, gil] {
            all_stored(phone).await;
        }
    }

    /// Cy and Ben share as well: everybody has.
    pub async fn reveal(&mut self, session: SessionId) {
        let secrets = &mut self.secrets;
        shares(
            secrets,
            &mut self.cy,
            session,
            "the coach's card",
            "Words of the coach",
        );
        all_stored(&mut self.cy).await;
        shares(
            secrets,
            &mut self.ben,
            session,
            "the presenter's card",
            "Words of the presenter",
        );
        all_stored(&mut self.ben).await;
    }

    /// Ana invites anybody, by a code of which only its hash is sent.
    pub async fn invites(&mut self, code: &InviteCode) -> InvitationId {
        let invitation = InvitationId(fresh_id());
        let invite = Operation::Invite {
            invitation,
            code_hash: code.hash(),
            uses: 1,
            lifetime_ms: 60_000,
            member: None,
        };
        assert_eq!(self.ana.does(invite).await, stored());
        invitation
    }

    /// Fay is removed, and Cy's tablet revoked, after both knew what they could.
    pub async fn part(&mut self) {
        self.tablet.pulls().await;
        self.fay.pulls().await;
        let remove = Operation::Remove {
            member: self.fay.member,
        };
        assert_eq!(self.ana.does(remove).await, stored());
        let revoke = Operation::RevokeDevice {
            device: self.tablet.device,
        };
        assert_eq!(self.cy.does(revoke).await, stored());
    }

    /// Everybody gets everything. A later pull says that the earlier was stored; what follows from
    /// that has happened, too.
    pub async fn pull(&mut self) {
        for _ in 0..3 {
            let Self {
                ana,
                mia,
                ben,
                cy,
                gil,
                dee,
                zoe,
                ..
            } = self;
            for phone in [ana, mia, ben, cy, gil, dee, zoe] {
                phone.pulls().await;
            }
        }
    }
}

fn writes(
    secrets: &mut Vec<(&'static str, Secret)>,
    phone: &mut Phone,
    name: &'static str,
    document: Document,
    words: &'static str,
) -> ChangeHash {
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
}

fn shares(
    secrets: &mut Vec<(&'static str, Secret)>,
    phone: &mut Phone,
    session: SessionId,
    name: &'static str,
    words: &'static str,
) {
    let card = Document::Card(session, phone.member);
    phone.creates(card);
    let heads = vec![writes(secrets, phone, name, card, words)];
    phone.operation(Operation::ShareCard { session, heads });
}

async fn all_stored(phone: &mut Phone) {
    let outcomes = phone.syncs().await;
    assert!(outcomes.iter().all(|outcome| *outcome == stored()));
}
