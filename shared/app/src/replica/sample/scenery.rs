//! What sample states are built from: people, sessions and cards as if they had arrived.

use documents::{CardContent, Edit};
use domain::blueprint::Version;
use domain::id::{Document, MemberId, SessionId};
use domain::moment::Moment;
use domain::session::{Details, Format};
use protocol::code::Code;
use protocol::row::{CardState, Row, Visibility};

use super::super::outbox::Outbox;
use super::super::status::{Aside, WaitingWhat};
use super::super::{JourneyStage, Replica, SessionIndex};

impl Replica {
    /// A row arrives.
    pub fn place_row(&mut self, row: &Row) {
        self.take_row(&row.to_row_bytes());
    }

    /// A session somebody made, so many milliseconds ago.
    pub fn place_session(
        &mut self,
        presenter: MemberId,
        coaches: &[MemberId],
        version: &Version,
        format: Format,
        ago_ms: i64,
    ) -> SessionId {
        let now = self.desk.now;
        let at = Moment {
            unix_ms: now.unix_ms - ago_ms,
            ..now
        };
        let session: SessionId = self.desk.dice.document_id(at.unix_ms);
        let visibility = Visibility::Participants;
        let index = Self::empty_index(session, presenter, presenter, coaches, true, visibility);
        self.sessions.insert(index);
        let (blueprint, version) = (version.blueprint, version.id);
        let details = Details {
            practised_at: at,
            format,
            blueprint,
            version,
        };
        let document = Document::Session(session).into();
        self.open_new(document);
        self.edit(document, &[Edit::Details(details)], 0);
        self.open.remove(&document);
        self.keep_index(session);
        session
    }

    /// A session of which only the index row is there: a list needs no more.
    pub fn place_index(
        &mut self,
        presenter: MemberId,
        coaches: &[MemberId],
        version: &Version,
        ago_ms: i64,
        change: impl FnOnce(&mut SessionIndex),
    ) -> SessionId {
        let now = self.desk.now;
        let at = Moment {
            unix_ms: now.unix_ms - ago_ms,
            ..now
        };
        let session: SessionId = self.desk.dice.document_id(at.unix_ms);
        let visibility = Visibility::Participants;
        let mut index = Self::empty_index(session, presenter, presenter, coaches, true, visibility);
        let (blueprint, version) = (version.blueprint, version.id);
        index.details = Some(Details {
            practised_at: at,
            format: Format::Live,
            blueprint,
            version,
        });
        change(&mut index);
        self.sessions.insert(index);
        self.keep_index(session);
        session
    }

    /// Somebody's shared card arrives.
    pub fn place_shared(&mut self, session: SessionId, rater: MemberId, content: CardContent) {
        self.place_card(session, rater, content);
    }

    /// What somebody owes or gave becomes known.
    pub fn place_state(&mut self, session: SessionId, member: MemberId, state: CardState) {
        self.set_card_state(session, member, state);
    }

    /// Anything else about a session becomes known.
    pub fn place_change(&mut self, session: SessionId, change: impl FnOnce(&mut SessionIndex)) {
        self.change_index(session, change);
    }

    /// A blueprint's version arrives.
    pub fn place_version(&mut self, version: Version) {
        let document = Document::Blueprint(version.blueprint).into();
        self.open_new(document);
        self.edit(document, &[Edit::PublishVersion(version)], 0);
    }

    /// Another journey arrives.
    pub fn place_journey(&mut self, stages: Vec<JourneyStage>) {
        self.journey = stages;
    }

    /// Something was refused.
    pub fn place_aside(&mut self, what: WaitingWhat, session: Option<SessionId>, why: Code) {
        let number = u64::try_from(self.asides.len()).unwrap_or(0) + 1;
        self.asides.push(Aside {
            number,
            what,
            session,
            why,
            own: true,
        });
    }

    /// Everything was sent and compared, at this moment.
    pub fn place_all_sent(&mut self) {
        self.outbox = Outbox::default();
        let now_ms = self.desk.now.unix_ms;
        self.state.last_sync_ms = Some(now_ms - 60_000);
        self.state.verified_ms = Some(now_ms - 60_000);
    }
}
