//! What a tap means. A shell carries it as bytes and cannot read it.

use serde::{Deserialize, Serialize};

use crate::model::Model;

use super::route::{Route, Tab};
use super::{
    add_coach, blueprint, finish, join, member, new_session, new_team, reminders, role_play,
    score_card, session, sessions, settings, setup, sync, team, today, welcome,
};

/// An action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// A tab of the bar.
    Tab(Tab),
    /// Opens a screen.
    Open(Route),
    /// Opens a sheet.
    Sheet(Route),
    /// Closes this screen or sheet; nothing if it is closed already.
    Leave(Route),
    /// Welcome.
    Welcome(welcome::Act),
    /// Join.
    Join(join::Act),
    /// New team.
    NewTeam(new_team::Act),
    /// Today.
    Today(today::Act),
    /// New session.
    NewSession(new_session::Act),
    /// Blueprint and format of a session.
    Setup(setup::Act),
    /// Score card, Criterion, Overview.
    Score(score_card::Act),
    /// Finish.
    Finish(finish::Act),
    /// The sample's role-play.
    RolePlay(role_play::Act),
    /// Session.
    Session(session::Act),
    /// Add a coach.
    AddCoach(add_coach::Act),
    /// Sessions.
    Sessions(sessions::Act),
    /// Blueprint.
    Blueprint(blueprint::Act),
    /// Team and invitations.
    Team(team::Act),
    /// Member.
    Member(member::Act),
    /// Sync.
    Sync(sync::Act),
    /// Settings.
    Settings(settings::Act),
    /// Reminders.
    Reminders(reminders::Act),
}

impl Action {
    /// As a control carries it.
    pub fn to_bytes(&self) -> Vec<u8> {
        // Writing to a `Vec` cannot fail, and nothing in an action refuses to be written.
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// Reads what a control carried; `None` for anything else.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        match postcard::take_from_bytes(bytes) {
            Ok((action, [])) => Some(action),
            _ => None,
        }
    }
}

/// Does what a tap means; `at_ms` is when the finger came down.
pub fn perform(model: &mut Model, action: Action, at_ms: i64) {
    match action {
        Action::Tab(tab) => model.screens.navigation.choose(tab),
        Action::Open(route) => open(model, route),
        Action::Sheet(route) => sheet(model, route),
        Action::Leave(route) => leave(model, &route),
        Action::Welcome(act) => welcome::act(model, act),
        Action::Join(act) => join::act(model, act),
        Action::NewTeam(act) => new_team::act(model, act),
        Action::Today(act) => today::act(model, act),
        Action::NewSession(act) => new_session::act(model, &act),
        Action::Setup(act) => setup::act(model, &act),
        Action::Score(act) => score_card::act(model, &act, at_ms),
        Action::Finish(act) => finish::act(model, act),
        Action::RolePlay(act) => role_play::act(model, act),
        Action::Session(act) => session::act(model, &act),
        Action::AddCoach(act) => add_coach::act(model, &act),
        Action::Sessions(act) => sessions::act(model, &act),
        Action::Blueprint(act) => blueprint::act(model, &act),
        Action::Team(act) => team::act(model, &act),
        Action::Member(act) => member::act(model, &act),
        Action::Sync(act) => sync::act(model, &act),
        Action::Settings(act) => settings::act(model, act),
        Action::Reminders(act) => reminders::act(model, act),
    }
}

fn open(model: &mut Model, route: Route) {
    match route {
        Route::Finish(session) => finish::open(model, session),
        Route::Join => join::open(model),
        Route::ScoreCard(session) => {
            model.screens.navigation.push(route);
            role_play::offer(model, session);
        }
        _ => model.screens.navigation.push(route),
    }
}

fn sheet(model: &mut Model, route: Route) {
    if route == Route::NewSession {
        model.screens.new_session = new_session::State::default();
    }
    model.screens.navigation.open_sheet(route);
}

/// Closes a screen once, however often its control is tapped.
fn leave(model: &mut Model, route: &Route) {
    let navigation = &mut model.screens.navigation;
    let on_top = navigation.sheet.clone().unwrap_or_else(|| navigation.top());
    if on_top == *route {
        navigation.back();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_are_no_action_are_none() {
        let action = Action::Open(Route::Session([3; 16]));
        let mut bytes = action.to_bytes();
        assert_eq!(Action::from_bytes(&bytes), Some(action));
        bytes.push(0);
        assert_eq!(Action::from_bytes(&bytes), None);
        assert_eq!(Action::from_bytes(&[]), None);
        assert_eq!(Action::from_bytes(&[255; 9]), None);
    }
}
