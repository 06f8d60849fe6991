//! What the score card does.

use domain::blueprint::Criterion;
use domain::id::{CriterionId, SessionId};
use domain::rating::Rating;

use crate::effects::haptic::HapticOperation;
use crate::model::Model;
use crate::words::ScoreWords;

use super::super::finish;
use super::super::route::{Id, Route};
use super::super::scene::Scene;
use super::super::work::Work;
use super::ratings::rating_words;
use super::{Act, Answer, BOUNCE_MS, is_list};

/// Does it; `at_ms` is when the finger came down.
pub fn act(model: &mut Model, act: &Act, at_ms: i64) {
    match act {
        Act::Rate {
            session,
            criterion,
            answer,
        } => {
            rate(
                model,
                SessionId(*session),
                CriterionId(*criterion),
                *answer,
                at_ms,
            );
        }
        Act::Show { session, criterion } => {
            model
                .screens
                .score_card
                .places
                .go(SessionId(*session), CriterionId(*criterion));
            model.screens.navigation.push(Route::ScoreCard(*session));
        }
        Act::Previous { session, criterion } => step(model, *session, *criterion, false),
        Act::Next { session, criterion } => step(model, *session, *criterion, true),
        Act::Note { session, criterion } => {
            let places = &mut model.screens.score_card.places;
            places.turn_note(SessionId(*session), CriterionId(*criterion));
        }
        Act::Undo(session) => undo(model, *session),
        Act::Done(session) => {
            let route = Route::Session(*session);
            let about = SessionId(*session);
            model
                .screens
                .navigation
                .settle(route, |open| open.session() == Some(about));
        }
        Act::List(list) => {
            model.settings.list_mode = *list;
            model.keep_settings();
        }
    }
}

fn rate(model: &mut Model, session: SessionId, criterion: CriterionId, answer: Answer, at_ms: i64) {
    let scene = Scene::of(model);
    let list = is_list(model, &scene);
    let state = &mut model.screens.score_card;
    if state
        .taken_at_ms
        .is_some_and(|last| (at_ms - last).abs() < BOUNCE_MS)
    {
        return;
    }
    let Some(replica) = &mut model.replica else {
        return;
    };
    // While the draft is being read nothing is taken, so that nothing is shown as if it were.
    if !replica.can_write(session) {
        return;
    }
    let Some(work) = Work::of(replica, session) else {
        return;
    };
    let shown = state.places.shown(&work).map(|shown| shown.id);
    if !list && shown != Some(criterion) {
        return;
    }
    let Some(scored) = work
        .criteria()
        .into_iter()
        .find(|scored| scored.id == criterion)
    else {
        return;
    };
    let rating = answer.rating();
    if rating.level().is_some_and(|level| level > scored.level_max) {
        return;
    }
    let words = rating_words(&scene, scored, rating);
    let (before, revising) = (work.rating(criterion), work.revising);
    state.taken_at_ms = Some(at_ms);
    state.places.go(session, criterion);
    if before != Some(rating) {
        replica.rate(session, criterion, Some(rating));
        model.haptic(HapticOperation::Selected);
    }
    if scene.screen_reader && before != Some(rating) {
        model
            .screens
            .toast
            .speak(scene.t(ScoreWords::Set { what: &words }));
        return;
    }
    if moves_on(before, rating, list, revising) {
        advance(model, session, criterion, list);
    }
}

/// A first rating moves on, and so does the chosen level tapped again; correcting stays. In a list
/// nothing moves, but the last rating still finishes.
fn moves_on(before: Option<Rating>, rating: Rating, list: bool, revising: bool) -> bool {
    match before {
        None => !revising,
        Some(before) => before == rating && !list && !revising,
    }
}

/// Goes to the next criterion that is not scored, wrapping; after the last one Finish opens.
fn advance(model: &mut Model, session: SessionId, from: CriterionId, list: bool) {
    let Some(replica) = &model.replica else {
        return;
    };
    let Some(work) = Work::of(replica, session) else {
        return;
    };
    let next = next_missing(&work.criteria(), from, |criterion| {
        work.rating(criterion).is_some()
    });
    match next {
        Some(next) if !list => model.screens.score_card.places.go(session, next),
        Some(_) => (),
        None => finish::open(model, session.0),
    }
}

fn next_missing(
    criteria: &[&Criterion],
    from: CriterionId,
    is_rated: impl Fn(CriterionId) -> bool,
) -> Option<CriterionId> {
    let here = criteria
        .iter()
        .position(|criterion| criterion.id == from)
        .unwrap_or(0);
    let (before, after) = criteria.split_at((here + 1).min(criteria.len()));
    let mut order = after.iter().chain(before).map(|criterion| criterion.id);
    order.find(|criterion| !is_rated(*criterion))
}

fn step(model: &mut Model, session: Id, from: Id, forward: bool) {
    let (session, from) = (SessionId(session), CriterionId(from));
    let Some(replica) = &model.replica else {
        return;
    };
    let Some(work) = Work::of(replica, session) else {
        return;
    };
    let places = &mut model.screens.score_card.places;
    if places.shown(&work).map(|shown| shown.id) != Some(from) {
        return;
    }
    let criteria = work.criteria();
    let Some(here) = criteria.iter().position(|criterion| criterion.id == from) else {
        return;
    };
    let to = if forward {
        here.checked_add(1)
    } else {
        here.checked_sub(1)
    };
    match to.and_then(|to| criteria.get(to)) {
        Some(criterion) => places.go(session, criterion.id),
        None if forward && work.missing().is_empty() && !work.revising => {
            finish::open(model, session.0);
        }
        None => (),
    }
}

/// Takes the newest step back and shows where it was.
pub fn undo(model: &mut Model, session: Id) {
    let scene = Scene::of(model);
    let Some(replica) = &mut model.replica else {
        return;
    };
    let about = SessionId(session);
    let shows = replica.undo_shows(about);
    if !replica.undo(about) {
        return;
    }
    let list = is_list(model, &scene);
    if let Some(criterion) = shows.filter(|_| !list) {
        model.screens.score_card.places.go(about, criterion);
    }
    if model.screens.navigation.top() == Route::Finish(session) {
        model.screens.navigation.back();
        model.screens.navigation.push(Route::ScoreCard(session));
    }
    model.screens.toast.speak(scene.t(ScoreWords::Undone));
}
