//! "How is this counted?": the rule in words, and the list a number is made from.

use domain::card::Ratings;
use domain::id::SessionId;
use domain::peers::peers;
use domain::round_half_up;

use crate::replica::Replica;
use crate::view::part::{RowPart, TextRole};
use crate::view::{Part, Screen, Section};
use crate::words::{ScoreWords, SessionWords};

use super::route::{Id, Route};
use super::scene::Scene;
use super::{not_here, rows};

/// The sheet.
pub fn view(scene: &Scene, replica: &Replica, session: Id) -> Screen {
    let route = Route::HowCounted(session);
    let Some(index) = replica.session(SessionId(session)) else {
        return not_here::view(scene, &route);
    };
    let coaches = || {
        index
            .cards
            .iter()
            .filter(|card| card.rater != index.presenter)
    };
    let first = index.card(index.presenter).or_else(|| coaches().next());
    let version = first.and_then(|card| replica.version(card.version));
    let Some(version) = version else {
        return not_here::view(scene, &route);
    };
    let mut counted: Vec<&Ratings> = coaches()
        .filter(|card| card.version == version.id)
        .map(|card| &card.ratings)
        .collect();
    if counted.is_empty() {
        counted.extend(index.card(index.presenter).map(|card| &card.ratings));
    }
    let view = peers(version, &counted);
    let percent = view
        .score()
        .coverage
        .map_or(0, |share| round_half_up(share * 100));
    let mut about = vec![text("lead", scene.t(SessionWords::CountedLead))];
    if counted.len() > 1 {
        about.push(text("peers", scene.t(SessionWords::CountedPeers)));
    }
    about.push(text(
        "weights",
        scene.t(SessionWords::CountedWeights { percent }),
    ));
    if index.card(index.presenter).is_some() && coaches().next().is_some() {
        about.push(text("gap", scene.t(SessionWords::CountedGap)));
    }
    if version.scored().any(|criterion| criterion.must_do) {
        about.push(text("must-do", scene.t(SessionWords::CountedMustDo)));
    }
    let list = version.scored().map(|criterion| {
        let top = criterion.level_max;
        let level = view.level(criterion.id).map(|level| {
            let shown = if level.is_integer() {
                level.to_integer().to_string()
            } else {
                format!("{}½", level.to_integer())
            };
            scene.t(SessionWords::LevelOf { level: &shown, top })
        });
        let weight = match criterion.weight {
            0 => scene.t(ScoreWords::NotCounted),
            weight => scene.t(ScoreWords::Weight { weight }),
        };
        RowPart::new(format!("counted/{}", criterion.id), &criterion.title)
            .second(weight)
            .value(level.unwrap_or_else(|| scene.t(ScoreWords::Open)))
            .part()
    });
    let sections = vec![
        Section::plain("section/about", about),
        Section::new("section/list", list.collect()),
    ];
    rows::page(
        rows::header(&route, scene.t(SessionWords::HowCounted)),
        sections,
    )
}

fn text(key: &str, words: String) -> Part {
    Part::text(format!("counted/{key}"), TextRole::Body, words)
}
