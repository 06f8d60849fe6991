//! Where one can be, as a value, and its path.

use domain::id::SessionId;
use serde::{Deserialize, Serialize};

/// An id as routes and actions carry it.
pub type Id = [u8; 16];

/// The three tabs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Tab {
    /// What is waiting.
    #[default]
    Today,
    /// Every session.
    Sessions,
    /// What good looks like.
    Blueprints,
}

impl Tab {
    /// All of them, in order.
    pub const ALL: [Self; 3] = [Self::Today, Self::Sessions, Self::Blueprints];

    /// Its first screen.
    pub fn root(self) -> Route {
        match self {
            Self::Today => Route::Today,
            Self::Sessions => Route::Sessions,
            Self::Blueprints => Route::Blueprints,
        }
    }
}

/// A screen or sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Route {
    /// Before there is a team.
    Welcome,
    /// Joining by a code.
    Join,
    /// Founding a team.
    NewTeam,
    /// Tab Today.
    Today,
    /// Tab Sessions.
    Sessions,
    /// Tab Blueprints.
    Blueprints,
    /// One blueprint.
    Blueprint(Id),
    /// Sheet: a criterion of a version, outside a session.
    AboutCriterion {
        /// The version.
        version: Id,
        /// The criterion.
        criterion: Id,
    },
    /// Sheet: starting a session.
    NewSession,
    /// A session.
    Session(Id),
    /// Scoring it.
    ScoreCard(Id),
    /// Sheet: all criteria of a score card.
    Overview(Id),
    /// Sheet: a criterion while scoring.
    Criterion {
        /// The session.
        session: Id,
        /// The criterion.
        criterion: Id,
    },
    /// Before sharing.
    Finish(Id),
    /// Sheet: "How is this counted?".
    HowCounted(Id),
    /// Sheet: adding a coach.
    AddCoach(Id),
    /// Sheet: blueprint and format of a session that nobody has begun to score.
    Setup(Id),
    /// Sheet: the sample's role-play.
    RolePlay,
    /// Sheet behind the avatar.
    Me,
    /// The roster.
    Team,
    /// A member.
    Member(Id),
    /// Sheet: an invitation's code.
    Invitation(Id),
    /// What is waiting to be sent.
    Sync,
    /// What the person chose.
    Settings,
    /// A link to something that is not here yet.
    NotHere(String),
}

impl Route {
    /// The key of its header: unique in a stack.
    pub fn key(&self) -> String {
        match self {
            Self::NotHere(path) => format!("not-here{path}"),
            Self::AboutCriterion { version, criterion } => {
                format!("version/{}/{}", id(version), id(criterion))
            }
            Self::NewSession => "new-session".into(),
            Self::Overview(session) => format!("s/{}/overview", id(session)),
            Self::Criterion { session, criterion } => {
                format!("s/{}/criterion/{}", id(session), id(criterion))
            }
            Self::HowCounted(session) => format!("s/{}/counted", id(session)),
            Self::AddCoach(session) => format!("s/{}/coach", id(session)),
            Self::Setup(session) => format!("s/{}/setup", id(session)),
            Self::RolePlay => "role-play".into(),
            Self::Me => "me".into(),
            Self::Invitation(invitation) => format!("invitation/{}", id(invitation)),
            _ => self.path()[1..].to_owned(),
        }
    }

    /// Its path; a sheet has none of its own and stands on its screen's.
    pub fn path(&self) -> String {
        match self {
            Self::Welcome => "/welcome".into(),
            Self::Join => "/join".into(),
            Self::NewTeam => "/new".into(),
            Self::Sessions => "/sessions".into(),
            Self::Blueprints => "/blueprints".into(),
            Self::Blueprint(blueprint) => format!("/b/{}", id(blueprint)),
            Self::Session(session) => format!("/s/{}", id(session)),
            Self::ScoreCard(session) => format!("/s/{}/score", id(session)),
            Self::Finish(session) => format!("/s/{}/finish", id(session)),
            Self::Team => "/team".into(),
            Self::Member(member) => format!("/team/{}", id(member)),
            Self::Sync => "/sync".into(),
            Self::Settings => "/settings".into(),
            Self::NotHere(path) => path.clone(),
            _ => "/today".into(),
        }
    }

    /// Reads a path; `None` for one that leads nowhere.
    pub fn of_path(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        Some(match parts.as_slice() {
            [] | ["today"] => Self::Today,
            ["welcome"] => Self::Welcome,
            ["join"] => Self::Join,
            ["new"] => Self::NewTeam,
            ["sessions"] => Self::Sessions,
            ["blueprints"] => Self::Blueprints,
            ["b", blueprint] => Self::Blueprint(read_id(blueprint)?),
            ["s", session] => Self::Session(read_id(session)?),
            ["s", session, "score"] => Self::ScoreCard(read_id(session)?),
            ["s", session, "finish"] => Self::Finish(read_id(session)?),
            ["team"] => Self::Team,
            ["team", member] => Self::Member(read_id(member)?),
            ["sync"] => Self::Sync,
            ["settings"] => Self::Settings,
            _ => return None,
        })
    }

    /// The session it is about.
    pub fn session(&self) -> Option<SessionId> {
        match self {
            Self::Session(session)
            | Self::ScoreCard(session)
            | Self::Overview(session)
            | Self::Criterion { session, .. }
            | Self::Finish(session)
            | Self::HowCounted(session)
            | Self::AddCoach(session)
            | Self::Setup(session) => Some(SessionId(*session)),
            _ => None,
        }
    }
}

/// An id as it stands in keys and paths.
pub fn id(bytes: &Id) -> String {
    SessionId(*bytes).to_string()
}

/// Reads an id from a path.
pub fn read_id(text: &str) -> Option<Id> {
    text.parse::<SessionId>().ok().map(|session| session.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_reads_what_it_wrote() {
        let here = [7; 16];
        for route in [
            Route::Today,
            Route::Sessions,
            Route::Blueprint(here),
            Route::Session(here),
            Route::ScoreCard(here),
            Route::Finish(here),
            Route::Member(here),
            Route::Sync,
        ] {
            assert_eq!(Route::of_path(&route.path()), Some(route));
        }
        assert_eq!(Route::of_path("/s/not-an-id"), None);
        assert_eq!(Route::of_path("/elsewhere"), None);
    }
}
