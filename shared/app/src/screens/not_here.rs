//! A link to something that is not on this phone yet.

use crate::view::{Part, Screen, Section};
use crate::words::{CommonWords, ScoreWords};

use super::action::Action;
use super::route::{Route, Tab};
use super::rows;
use super::scene::Scene;

/// It may still arrive.
pub fn view(scene: &Scene, route: &Route) -> Screen {
    let header = rows::header(route, scene.t(CommonWords::NotHere));
    rows::page(header, vec![sentence(scene, CommonWords::NotHereBody)])
}

/// The session is here, its blueprint is not.
pub fn no_blueprint(scene: &Scene, route: &Route) -> Screen {
    let header = rows::header(route, scene.t(ScoreWords::NoBlueprint));
    rows::page(header, vec![sentence(scene, CommonWords::NotHereBody)])
}

/// The link leads nowhere.
pub fn nowhere(scene: &Scene, route: &Route) -> Screen {
    let header = rows::header(route, scene.t(CommonWords::NoSuchPage));
    rows::page(header, vec![sentence(scene, CommonWords::NotHereBody)])
}

fn sentence(scene: &Scene, words: CommonWords<'_>) -> Section {
    let button = scene.control("to-today", CommonWords::ToToday, &Action::Tab(Tab::Today));
    let empty = Part::empty("not-here", scene.t(words), Some(button));
    Section::plain("section/not-here", vec![empty])
}
