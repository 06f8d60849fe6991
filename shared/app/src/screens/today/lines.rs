//! The rows of Today.

use std::collections::BTreeSet;

use domain::card::Ratings;
use domain::compare::{View as Seen, gap};
use domain::id::MemberId;
use domain::peers::peers;

use crate::replica::{Replica, SessionIndex};
use crate::view::part::RowPart;
use crate::view::{Control, Part};
use crate::words::TodayWords;

use super::super::action::Action;
use super::super::route::{Route, id};
use super::super::scene::{Scene, spoken};
use super::super::{people, rows, titles};

/// "Continue Ben · 3 of 8".
pub fn begun_row(scene: &Scene, replica: &Replica, session: &SessionIndex) -> Part {
    let total = titles::version(replica, session).map_or(0, |version| version.scored().count());
    let total = u32::try_from(total).unwrap_or(0);
    let scored = session
        .draft
        .as_ref()
        .map_or(0, |draft| draft.ratings.len());
    let scored = u32::try_from(scored).unwrap_or(0);
    let title = if session.presenter == replica.me() {
        scene.t(TodayWords::ContinueSelf { scored, total })
    } else {
        let name = replica.called(session.presenter);
        scene.t(TodayWords::ContinueRow {
            name: &name,
            scored,
            total,
        })
    };
    let row =
        row(scene, replica, session, title).second(titles::blueprint(scene, replica, session));
    let row = with_button(scene, row, session, TodayWords::ContinueButton);
    rows::tappable(row, format!("open/{}", key(session)), &open(session))
}

/// "Score Ben’s call", and what it takes.
pub fn waiting_words(scene: &Scene, replica: &Replica, session: &SessionIndex) -> (String, String) {
    let blueprint = titles::blueprint(scene, replica, session);
    let count = titles::version(replica, session).map_or(0, |version| version.scored().count());
    if session.presenter == replica.me() {
        let raters = session
            .cards
            .iter()
            .map(|card| card.rater)
            .collect::<Vec<_>>();
        let coaches: Vec<MemberId> = session
            .people
            .iter()
            .filter(|person| {
                !person.presenter && (raters.is_empty() || !raters.contains(&person.member))
            })
            .map(|person| person.member)
            .collect();
        let names = people::names(replica, &coaches);
        let second = TodayWords::ThenSee {
            blueprint: &blueprint,
            names: &names,
        };
        (scene.t(TodayWords::ScoreSelf), scene.t(second))
    } else {
        let name = replica.called(session.presenter);
        let noun = titles::noun(scene, session);
        let minutes = titles::minutes(count);
        let second = TodayWords::ToScore {
            blueprint: &blueprint,
            count,
            minutes,
        };
        (
            scene.t(TodayWords::ScoreRow {
                name: &name,
                noun: &noun,
            }),
            scene.t(second),
        )
    }
}

/// "Score Ben’s call".
pub fn waiting_row(scene: &Scene, replica: &Replica, session: &SessionIndex) -> Part {
    let count = titles::version(replica, session).map_or(0, |version| version.scored().count());
    let (title, second) = waiting_words(scene, replica, session);
    let row = row(scene, replica, session, title).second(second);
    let row = if count == 0 {
        row
    } else {
        with_button(scene, row, session, TodayWords::ScoreButton)
    };
    rows::tappable(row, format!("open/{}", key(session)), &open(session))
}

/// "Cleo scored your call".
pub fn arrived_row(scene: &Scene, replica: &Replica, session: &SessionIndex) -> Part {
    let others = session.cards.iter().map(|card| card.rater);
    let raters: BTreeSet<MemberId> = others.filter(|rater| *rater != replica.me()).collect();
    let raters: Vec<MemberId> = raters.into_iter().collect();
    let names = people::names(replica, &raters);
    let blueprint = titles::blueprint(scene, replica, session);
    let title = if session.presenter == replica.me() {
        scene.t(TodayWords::Scored {
            names: &names,
            blueprint: &blueprint,
        })
    } else {
        let presenter = replica.called(session.presenter);
        scene.t(TodayWords::ScoredOther {
            names: &names,
            presenter: &presenter,
        })
    };
    let rater = raters.first().copied().unwrap_or(session.presenter);
    let mut row = RowPart::new(format!("row/arrived/{}", key(session)), title)
        .avatar(people::avatar(scene, replica, rater));
    row.second = difference(scene, replica, session);
    rows::tappable(row, format!("arrived/{}", key(session)), &open(session))
}

/// "You two differ on one thing", once both views are here.
fn difference(scene: &Scene, replica: &Replica, session: &SessionIndex) -> Option<String> {
    let own = session.card(session.presenter)?;
    let version = replica.version(own.version)?;
    let others: Vec<&Ratings> = session
        .cards
        .iter()
        .filter(|card| card.rater != session.presenter && card.version == own.version)
        .map(|card| &card.ratings)
        .collect();
    if others.is_empty() {
        return None;
    }
    let gaps = gap(version, &own.ratings, &peers(version, &others));
    let count = gaps
        .criteria
        .iter()
        .filter(|gap| gap.view != Seen::SameView)
        .count();
    Some(scene.t(match count {
        0 => TodayWords::SameView,
        count => TodayWords::Differ { count },
    }))
}

fn row(scene: &Scene, replica: &Replica, session: &SessionIndex, title: String) -> RowPart {
    RowPart::new(format!("row/{}", key(session)), title).avatar(people::avatar(
        scene,
        replica,
        session.presenter,
    ))
}

fn with_button(
    scene: &Scene,
    row: RowPart,
    session: &SessionIndex,
    words: TodayWords<'_>,
) -> RowPart {
    let action = Action::Open(Route::ScoreCard(session.session.0));
    let label = scene.t(words);
    let second = row.second.as_deref().unwrap_or_default();
    let said = format!("{label}: {}, {}", spoken(&row.title), spoken(second));
    let button = Control::new(format!("score/{}", key(session)), label, action.to_bytes());
    row.button(button.spoken(said).primary())
}

fn open(session: &SessionIndex) -> Action {
    Action::Open(Route::Session(session.session.0))
}

fn key(session: &SessionIndex) -> String {
    id(&session.session.0)
}
