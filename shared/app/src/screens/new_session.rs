//! New session: a tap on a peer starts at once, with the blueprint and format shown above.

mod view;

pub use view::view;

use domain::id::{BlueprintId, MemberId, SessionId, VersionId};
use domain::session::Format;
use protocol::row::{MemberState, Visibility};
use serde::{Deserialize, Serialize};

use crate::model::Model;
use crate::replica::{NewSession, Replica};

use super::route::{Id, Route};

/// What is chosen before a peer is tapped.
#[derive(Debug, Clone, Default)]
pub struct State {
    /// The blueprint, if it is not the one used last.
    pub blueprint: Option<Id>,
    /// How.
    pub format: Way,
    /// Whether I am the one who is scored.
    pub scored_by: bool,
    /// Which window of the peers.
    pub page: usize,
}

/// A format as an action carries it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Way {
    /// With a customer, now.
    #[default]
    Live,
    /// From a recording.
    Tape,
    /// Played with colleagues.
    RolePlay,
}

impl Way {
    /// All, in order.
    pub const ALL: [Self; 3] = [Self::Live, Self::Tape, Self::RolePlay];

    /// As the domain says it.
    pub fn format(self) -> Format {
        match self {
            Self::Live => Format::Live,
            Self::Tape => Format::Tape,
            Self::RolePlay => Format::RolePlay,
        }
    }
}

/// What can be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Another blueprint.
    Blueprint(Id),
    /// Another format.
    Format(Way),
    /// Starts: this peer presents, I score.
    Score(Id),
    /// Starts: I present, this peer scores.
    ScoredBy(Id),
    /// Starts: I present and score myself.
    Alone,
    /// The other way round.
    Turn(bool),
    /// Another window of the peers.
    Page(usize),
    /// Opens one that is open today.
    Continue(Id),
    /// Opens the sheet with this blueprint.
    With(Id),
}

/// Does it.
pub fn act(model: &mut Model, act: &Act) {
    let state = &mut model.screens.new_session;
    match act {
        Act::Blueprint(blueprint) => state.blueprint = Some(*blueprint),
        Act::Format(way) => state.format = *way,
        Act::Turn(scored_by) => state.scored_by = *scored_by,
        Act::Page(page) => state.page = *page,
        Act::Score(peer) => start(model, Some(*peer), None),
        Act::ScoredBy(coach) => start(model, None, Some(*coach)),
        Act::Alone => start(model, None, None),
        Act::Continue(session) => model.screens.navigation.push(Route::ScoreCard(*session)),
        Act::With(blueprint) => {
            *state = State {
                blueprint: Some(*blueprint),
                ..State::default()
            };
            model.screens.navigation.open_sheet(Route::NewSession);
        }
    }
}

fn start(model: &mut Model, presenter: Option<Id>, coach: Option<Id>) {
    // The sheet closes with the first tap: a second one would make a second session.
    if model.screens.navigation.sheet != Some(Route::NewSession) {
        return;
    }
    let state = model.screens.new_session.clone();
    let Some(replica) = &mut model.replica else {
        return;
    };
    let Some((blueprint, version)) = chosen(replica, &state) else {
        return;
    };
    let me = replica.me();
    let presenter = presenter.map_or(me, MemberId);
    let alone = presenter == me && coach.is_none();
    let coaches = match coach {
        Some(coach) => vec![MemberId(coach)],
        None if alone => Vec::new(),
        None => vec![me],
    };
    let session = replica.start_session(NewSession {
        presenter,
        coaches,
        blueprint,
        version,
        format: if alone {
            Format::Alone
        } else {
            state.format.format()
        },
        blind: true,
        visibility: Visibility::Participants,
    });
    model.screens.new_session = State::default();
    let route = if presenter == me && !alone {
        Route::Session(session.0)
    } else {
        Route::ScoreCard(session.0)
    };
    model.screens.navigation.push(route);
}

/// The blueprint that is shown: chosen, or the one of my newest session, or the first.
pub fn chosen(replica: &Replica, state: &State) -> Option<(BlueprintId, VersionId)> {
    let all = replica.blueprints();
    let newest = |wanted: BlueprintId| all.iter().find(|version| version.blueprint == wanted);
    let me = replica.me();
    let last_used = || {
        let mut mine = replica.sessions().filter(|session| session.maker == me);
        mine.find_map(|session| newest(session.details.as_ref()?.blueprint))
    };
    let chosen = state
        .blueprint
        .and_then(|blueprint| newest(BlueprintId(blueprint)));
    let version = chosen.or_else(last_used).or_else(|| all.first())?;
    Some((version.blueprint, version.id))
}

/// Everybody I can practise with.
pub fn others(replica: &Replica) -> Vec<MemberId> {
    let me = replica.me();
    let live = replica
        .members()
        .into_iter()
        .filter(|row| row.state == MemberState::Live);
    live.map(|row| row.member)
        .filter(|member| *member != me)
        .collect()
}

/// My sessions of today that are still open, newest first.
pub fn open_today(replica: &Replica, is_today: impl Fn(SessionId) -> bool) -> Vec<SessionId> {
    let me = replica.me();
    replica
        .sessions()
        .take_while(|session| session.details.is_none() || is_today(session.session))
        .filter(|session| session.presenter != me && session.details.is_some())
        .filter(|session| session.card_state(me, me) == Some(protocol::row::CardState::Owed))
        .map(|session| session.session)
        .collect()
}
