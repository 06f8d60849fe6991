//! The sample team: on this phone alone, it never syncs and is never counted. Its people answer at
//! once, so that the first minute shows a whole round: score, share, see it side by side.

#[cfg(any(test, feature = "samples"))]
mod scenery;

use documents::{Actor, CardContent, Doc, Edit, Held};
use domain::blueprint::Version;
use domain::card::Ratings;
use domain::id::{CriterionId, DeviceId, Document, MemberId, SessionId, TeamId};
use domain::moment::Moment;
use domain::rating::Rating;
use domain::role_plays::{self, RolePlay};
use domain::session::{Details, Format};
use domain::starters;
use protocol::row::{CardState, MemberRow, MemberState, Role, Row, TeamRow, Visibility};

use super::desk::Desk;
use super::index::Mine;
use super::link::Link;
use super::{OpenDocument, Replica};

/// The reserved team.
pub const SAMPLE_TEAM: TeamId = TeamId([0x5a; 16]);
const YOU: MemberId = MemberId([0x51; 16]);
const BEN: MemberId = MemberId([0x52; 16]);
const CLEO: MemberId = MemberId([0x53; 16]);
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// The session that waits to be scored: its id is fixed, so that a share can answer to it.
const ROLE_PLAY: SessionId = SessionId([0x61; 16]);
const OWN_CALL: SessionId = SessionId([0x62; 16]);
/// The second role-play: it waits once the first is shared.
const SECOND_PLAY: SessionId = SessionId([0x63; 16]);

impl Replica {
    /// The session of the sample that waits with the role-play.
    pub const fn sample_role_play() -> SessionId {
        ROLE_PLAY
    }

    /// The person in the sample.
    pub const fn sample_member() -> MemberId {
        YOU
    }

    /// The sample as it begins.
    pub fn new_sample(you: &str, names: [&str; 3], device: DeviceId, desk: Desk) -> Self {
        let mut replica = Self::new(SAMPLE_TEAM, YOU, device, true, Link::default(), desk);
        let [team, ben, cleo] = names;
        let people = [(YOU, you), (BEN, ben), (CLEO, cleo)];
        replica.take_row(
            &Row::Team(TeamRow {
                team: SAMPLE_TEAM,
                name: team.into(),
            })
            .to_row_bytes(),
        );
        for (member, name) in people {
            let row = MemberRow {
                member,
                name: name.into(),
                role: Role::Member,
                state: MemberState::Live,
            };
            replica.take_row(&Row::Member(row).to_row_bytes());
        }
        replica.publish_starters();
        replica.begin_journey();
        replica.sample_sessions();
        replica.keep_state();
        replica
    }

    fn sample_sessions(&mut self) {
        let [first, _] = role_plays::role_plays();
        self.sample_waits(ROLE_PLAY, &first, BEN, CLEO);
        let Some(version) = version_of(&first) else {
            return;
        };
        let version = &version;
        self.sample_session(OWN_CALL, version, YOU, &[CLEO, BEN], 2 * DAY_MS);
        let (mine, theirs) = own_call(version);
        self.sample_card(OWN_CALL, YOU, version, mine, "", "");
        let (keep, change) = (
            "You let them finish, every time.",
            "After \u{201c}it's slow\u{201d}, ask what slow costs them. Then stay quiet.",
        );
        self.sample_card(OWN_CALL, CLEO, version, theirs.clone(), keep, change);
        self.sample_card(OWN_CALL, BEN, version, theirs, "", "");
        self.change_index(OWN_CALL, |index| index.unseen = true);
    }

    fn sample_session(
        &mut self,
        session: SessionId,
        version: &Version,
        presenter: MemberId,
        coaches: &[MemberId],
        ago_ms: i64,
    ) {
        let index = Self::empty_index(
            session,
            presenter,
            presenter,
            coaches,
            true,
            Visibility::Participants,
        );
        self.sessions.insert(index);
        let now = self.desk.now;
        let practised_at = Moment {
            unix_ms: now.unix_ms - ago_ms,
            ..now
        };
        let format = Format::RolePlay;
        let details = Details {
            practised_at,
            format,
            blueprint: version.blueprint,
            version: version.id,
        };
        let document = Document::Session(session).into();
        self.open_new(document);
        self.edit(document, &[Edit::Details(details)], 0);
        self.open.remove(&document);
        self.keep_index(session);
    }

    fn set_card_state(&mut self, session: SessionId, member: MemberId, state: CardState) {
        self.change_index(session, |index| {
            if let Some(person) = index
                .people
                .iter_mut()
                .find(|person| person.member == member)
            {
                person.card = state;
            }
        });
    }

    fn sample_card(
        &mut self,
        session: SessionId,
        rater: MemberId,
        version: &Version,
        ratings: Ratings,
        keep: &str,
        change: &str,
    ) {
        let said = |text: &str| (!text.is_empty()).then(|| Held::of(text.to_owned()));
        let content = CardContent {
            blueprint: Some(version.blueprint),
            version: Some(version.id),
            ratings: ratings
                .into_iter()
                .map(|(id, rating)| (id, Held::of(rating)))
                .collect(),
            keep_one: said(keep),
            change_one: said(change),
            ..CardContent::default()
        };
        self.place_card(session, rater, content);
    }

    /// A shared card of somebody, as if it had arrived.
    fn place_card(&mut self, session: SessionId, rater: MemberId, content: CardContent) {
        let document = Document::Card(session, rater).into();
        let Some(mut doc) = Doc::new(document) else {
            return;
        };
        let actor = Actor::new(DeviceId(rater.0), self.desk.dice.bytes());
        for chunk in doc.edit(actor, &Edit::Final(content)).unwrap_or_default() {
            self.store_chunk(document, chunk);
        }
        self.set_card_state(session, rater, CardState::Sealed);
        self.index_document(&doc);
        if self.kept.contains(&document) {
            self.open.insert(document, OpenDocument::new(doc));
        }
    }

    /// In the sample a share arrives at once, and the others' cards open.
    pub(super) fn share_in_sample(&mut self, session: SessionId) {
        if !self.sample {
            return;
        }
        self.change_index(session, |index| index.mine = None);
        let me = self.me;
        self.set_card_state(session, me, CardState::Sealed);
        self.has_left(session);
        let [first, second] = role_plays::role_plays();
        match session {
            ROLE_PLAY => {
                let keep = "The silence after your question about cost.";
                let change = "Agree the next step before you say goodbye.";
                self.others_answer(session, [BEN, CLEO], &first, [keep, change]);
                self.sample_waits(SECOND_PLAY, &second, CLEO, BEN);
            }
            SECOND_PLAY => {
                let keep = "A page with gives and wants, on the table from the start.";
                let change = "Ask for something before the seats are theirs.";
                self.others_answer(session, [CLEO, BEN], &second, [keep, change]);
            }
            _ => {}
        }
    }

    /// A role-play of the presenter's waits for your card; its coach has given theirs.
    fn sample_waits(
        &mut self,
        session: SessionId,
        play: &RolePlay,
        presenter: MemberId,
        coach: MemberId,
    ) {
        let Some(version) = version_of(play) else {
            return;
        };
        self.sample_session(session, &version, presenter, &[YOU, coach], 0);
        self.set_card_state(session, presenter, CardState::Sealed);
        self.set_card_state(session, coach, CardState::Sealed);
    }

    /// The presenter and the coach show their cards.
    fn others_answer(
        &mut self,
        session: SessionId,
        [presenter, coach]: [MemberId; 2],
        play: &RolePlay,
        [keep, change]: [&str; 2],
    ) {
        let Some(version) = version_of(play) else {
            return;
        };
        let theirs = play.ratings();
        let own = raised(&version, &theirs);
        self.sample_card(session, coach, &version, theirs, keep, change);
        self.sample_card(session, presenter, &version, own, "", "");
    }

    /// In the sample a decline or discard is settled at once.
    pub(super) fn settle_in_sample(&mut self, session: SessionId) {
        if !self.sample {
            return;
        }
        let me = self.me;
        match self.session(session).and_then(|index| index.mine) {
            Some(Mine::Declined) => {
                self.change_index(session, |index| index.mine = None);
                self.set_card_state(session, me, CardState::Declined);
            }
            Some(Mine::Discarded | Mine::Shared) | None => {}
        }
    }
}

/// The blueprint that a role-play is scored with.
fn version_of(play: &RolePlay) -> Option<Version> {
    let mut all = starters::starters().into_iter();
    all.find(|version| version.blueprint == play.blueprint)
}

/// People rate themselves a little higher than others do.
fn raised(version: &Version, ratings: &Ratings) -> Ratings {
    let lift = |(place, (id, rating)): (usize, (&CriterionId, &Rating))| {
        let top = version
            .criterion(*id)
            .map_or(0, |criterion| criterion.level_max);
        let rating = match rating {
            Rating::Level(level) if place % 2 == 0 => Rating::Level((level + 1).min(top)),
            other => *other,
        };
        (*id, rating)
    };
    ratings.iter().enumerate().map(lift).collect()
}

/// Your own call two days ago: your view, and theirs.
fn own_call(version: &Version) -> (Ratings, Ratings) {
    let level = |wanted: u8, id: &CriterionId| {
        let top = version
            .criterion(*id)
            .map_or(0, |criterion| criterion.level_max);
        Rating::Level(wanted.min(top))
    };
    let ids: Vec<CriterionId> = version.scored().map(|criterion| criterion.id).collect();
    let rate = |levels: [u8; 8]| {
        ids.iter()
            .zip(levels)
            .map(|(id, wanted)| (*id, level(wanted, id)))
            .collect::<Ratings>()
    };
    (
        rate([1, 2, 3, 3, 2, 1, 2, 3]),
        rate([3, 2, 3, 1, 2, 1, 2, 3]),
    )
}
