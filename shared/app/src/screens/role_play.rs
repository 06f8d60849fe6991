//! The sample's role-play: two minutes to read, then to score.

use domain::id::SessionId;
use domain::role_plays::sample_role_play;
use domain::session::Format;
use protocol::row::{CardState, Visibility};
use serde::{Deserialize, Serialize};

use crate::model::Model;
use crate::replica::{NewSession, Replica};
use crate::view::page::Page;
use crate::view::part::{QuotePart, TextRole};
use crate::view::{Part, Screen, Section};
use crate::words::ScoreWords;

use super::action::Action;
use super::route::Route;
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
            let Some(replica) = &mut model.replica else {
                return;
            };
            if let Some(session) = to_score(replica).or_else(|| start(replica)) {
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
        .is_some_and(|replica| to_score(replica).is_some())
    {
        model.screens.navigation.open_sheet(Route::RolePlay);
    }
}

/// The sample's own session of it, while I owe a card.
fn to_score(replica: &Replica) -> Option<SessionId> {
    if !replica.is_sample() {
        return None;
    }
    let me = replica.me();
    let blueprint = sample_role_play().blueprint;
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
fn start(replica: &mut Replica) -> Option<SessionId> {
    if !replica.is_sample() {
        return None;
    }
    let play = sample_role_play();
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
pub fn view(scene: &Scene) -> Screen {
    let play = sample_role_play();
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
