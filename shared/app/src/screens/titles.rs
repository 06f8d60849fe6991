//! What a session is called.

use domain::blueprint::Version;
use domain::id::SessionId;
use domain::session::Format;

use crate::replica::{Replica, SessionIndex};
use crate::words::{NewSessionWords, ScoreWords, SessionWords};

use super::scene::Scene;

/// How long it takes to score so many criteria: a quarter of a minute each.
pub fn minutes(criteria: usize) -> usize {
    criteria.div_ceil(4).max(1)
}

/// The version a session is scored with: my draft's, or the one its maker saw.
pub fn version<'a>(replica: &'a Replica, session: &SessionIndex) -> Option<&'a Version> {
    replica.version(session.scored_by()?)
}

/// The blueprint's title, or that it is on its way.
pub fn blueprint(scene: &Scene, replica: &Replica, session: &SessionIndex) -> String {
    match version(replica, session) {
        Some(version) => version.title.clone(),
        None => scene.t(SessionWords::DetailsComing),
    }
}

/// "Ben · Discovery call".
pub fn session(scene: &Scene, replica: &Replica, session: &SessionIndex) -> String {
    let blueprint = blueprint(scene, replica, session);
    if session.presenter == replica.me() {
        scene.t(ScoreWords::TitleSelf {
            blueprint: &blueprint,
        })
    } else {
        let name = replica.called(session.presenter);
        scene.t(ScoreWords::Title {
            name: &name,
            blueprint: &blueprint,
        })
    }
}

/// A session's title by its id; empty if it is not here.
pub fn of(scene: &Scene, replica: &Replica, id: SessionId) -> String {
    replica
        .session(id)
        .map_or_else(String::new, |index| session(scene, replica, index))
}

/// "Live".
pub fn format(scene: &Scene, format: Format) -> String {
    scene.t(match format {
        Format::Live => NewSessionWords::Live,
        Format::Tape => NewSessionWords::Tape,
        Format::RolePlay => NewSessionWords::RolePlay,
        Format::Alone => NewSessionWords::Alone,
    })
}

/// "call", as in "Score Ben’s call".
pub fn noun(scene: &Scene, session: &SessionIndex) -> String {
    let format = session
        .details
        .as_ref()
        .map_or(Format::Live, |details| details.format);
    scene.t(match format {
        Format::Live => NewSessionWords::NounLive,
        Format::Tape => NewSessionWords::NounTape,
        Format::RolePlay => NewSessionWords::NounRolePlay,
        Format::Alone => NewSessionWords::NounAlone,
    })
}
