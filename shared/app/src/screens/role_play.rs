//! The sample's role-play: two minutes to read, then to score.

use domain::id::SessionId;
use domain::role_plays::{RolePlay, role_play_of, role_plays};
use domain::session::{Details, Format};
use protocol::row::{CardState, Visibility};
use serde::{Deserialize, Serialize};

use crate::model::Model;
use crate::replica::{NewSession, Replica};
use crate::view::page::Page;
use crate::view::part::{QuotePart, TextRole};
use crate::view::{Part, Screen, Section};
use crate::words::ScoreWords;

use super::action::Action;
use super::route::{Id, Route};
use super::rows;
use super::scene::Scene;

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Scores it.
    ScoreIt,
}

/// Does it.
pub fn act(model: &mut Model, act: Act) {
    match act {
        Act::ScoreIt => {
            let play = shown(model);
            let Some(replica) = &mut model.replica else {
                return;
            };
            if let Some(session) = to_score(replica, &play).or_else(|| start(replica, &play)) {
                model.screens.navigation.push(Route::ScoreCard(session.0));
            }
        }
    }
}

/// Opens the sheet over a sample that was not scored yet: the first minute with the app.
pub fn begin(model: &mut Model) {
    if model
        .replica
        .as_ref()
        .is_some_and(|replica| to_score(replica, &first()).is_some())
    {
        model.screens.navigation.open_sheet(Route::RolePlay);
    }
}

/// Opens the sheet over a card that scores one nobody has read yet; the first was read already.
pub fn offer(model: &mut Model, session: Id) {
    let Some(replica) = &model.replica else {
        return;
    };
    let index = replica.session(SessionId(session));
    let unread = index.filter(|index| {
        let is_play = |details: &Details| {
            details.format == Format::RolePlay
                && details.blueprint != first().blueprint
                && role_play_of(details.blueprint).is_some()
        };
        let me = replica.me();
        replica.is_sample()
            && index.presenter != me
            && index.draft.is_none()
            && index.card_state(me, me) == Some(CardState::Owed)
            && index.details.as_ref().is_some_and(is_play)
    });
    if unread.is_some() {
        model.screens.navigation.open_sheet(Route::RolePlay);
    }
}

fn first() -> RolePlay {
    let [first, _] = role_plays();
    first
}

/// The one that the sheet shows: that of the card below it, or the first.
fn shown(model: &Model) -> RolePlay {
    let session = model.screens.navigation.top().session();
    let details = session
        .zip(model.replica.as_ref())
        .and_then(|(session, replica)| replica.session(session)?.details.as_ref());
    details
        .and_then(|details| role_play_of(details.blueprint))
        .unwrap_or_else(first)
}

/// The sample's own session of it, while I owe a card.
fn to_score(replica: &Replica, play: &RolePlay) -> Option<SessionId> {
    if !replica.is_sample() {
        return None;
    }
    let me = replica.me();
    let blueprint = play.blueprint;
    let mut sessions = replica.sessions().filter(|session| {
        let details = session.details.as_ref();
        session.presenter != me
            && session.card_state(me, me) == Some(CardState::Owed)
            && details.is_some_and(|details| {
                details.format == Format::RolePlay && details.blueprint == blueprint
            })
    });
    sessions.next().map(|session| session.session)
}

/// A new one, where the sample's own is scored already.
fn start(replica: &mut Replica, play: &RolePlay) -> Option<SessionId> {
    if !replica.is_sample() {
        return None;
    }
    let me = replica.me();
    let presenter = {
        let members = replica.members();
        let mut others = members.iter().filter(|row| row.member != me);
        let named = others
            .clone()
            .find(|row| row.name.starts_with(play.presenter));
        named.or_else(|| others.next())?.member
    };
    let version = {
        let all = replica.blueprints();
        all.iter()
            .find(|version| version.blueprint == play.blueprint)?
            .id
    };
    Some(replica.start_session(NewSession {
        presenter,
        coaches: vec![me],
        blueprint: play.blueprint,
        version,
        format: Format::RolePlay,
        blind: true,
        visibility: Visibility::Participants,
    }))
}

/// The sheet.
pub fn view(model: &Model, scene: &Scene) -> Screen {
    let play = shown(model);
    let title = scene.t(ScoreWords::RolePlay { title: play.title });
    let lead = scene.t(ScoreWords::RolePlayLead {
        name: play.presenter,
    });
    let lines = play
        .lines
        .iter()
        .enumerate()
        .map(|(place, (speaker, words))| {
            Part::Quote(QuotePart {
                key: format!("line/{place}"),
                text: (*words).into(),
                by: (*speaker).into(),
                about: None,
                controls: Vec::new(),
            })
        });
    let score_it = scene
        .control(
            "score-it",
            ScoreWords::ScoreIt,
            &Action::RolePlay(Act::ScoreIt),
        )
        .primary();
    Screen::Page(Page {
        header: rows::header(&Route::RolePlay, title),
        sections: vec![
            Section::plain(
                "section/lead",
                vec![Part::text("lead", TextRole::Lead, lead)],
            ),
            Section::plain("section/lines", lines.collect()),
        ],
        bar: vec![score_it],
        ..Page::default()
    })
}
