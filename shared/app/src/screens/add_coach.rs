//! Adding a coach to a session.

use domain::id::{MemberId, SessionId};
use serde::{Deserialize, Serialize};

use crate::model::Model;
use crate::replica::Replica;
use crate::view::part::RowPart;
use crate::view::{Part, Screen, Section};
use crate::words::SessionWords;

use super::action::Action;
use super::listing::WINDOW;
use super::route::{Id, Route};
use super::scene::Scene;
use super::{new_session, not_here, people, rows};

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Adds this coach.
    Add(Id, Id),
}

/// Does it.
pub fn act(model: &mut Model, act: &Act) {
    let Act::Add(session, coach) = act;
    let scene = Scene::of(model);
    let Some(replica) = &mut model.replica else {
        return;
    };
    let (session, coach) = (SessionId(*session), MemberId(*coach));
    if replica
        .session(session)
        .is_none_or(|index| index.person(coach).is_some())
    {
        return;
    }
    replica.add_coach(session, coach);
    let name = replica.name(coach);
    model.screens.navigation.sheet = None;
    model.screens.toast.say(
        scene.t(SessionWords::CoachAdded { name: &name }),
        None,
        None,
    );
}

/// The sheet.
pub fn view(scene: &Scene, replica: &Replica, session: Id) -> Screen {
    let route = Route::AddCoach(session);
    let Some(index) = replica.session(SessionId(session)) else {
        return not_here::view(scene, &route);
    };
    let others = new_session::others(replica).into_iter();
    let mut rows: Vec<Part> = others
        .filter(|member| index.person(*member).is_none())
        .take(WINDOW)
        .map(|member| {
            let row = RowPart::new(format!("row/{member}"), replica.name(member))
                .avatar(people::avatar(scene, replica, member));
            rows::tappable(
                row,
                format!("coach/{member}"),
                &Action::AddCoach(Act::Add(session, member.0)),
            )
        })
        .collect();
    if rows.is_empty() {
        rows.push(Part::empty(
            "nobody",
            scene.t(SessionWords::NobodyToAdd),
            None,
        ));
    }
    let section = Section::new("section/people", rows);
    rows::page(
        rows::header(&route, scene.t(SessionWords::AddCoachTitle)),
        vec![section],
    )
}
