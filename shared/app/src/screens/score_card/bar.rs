//! The bar: Undo, ‹, ›, and Finish, which is quiet until nothing is missing.

use domain::blueprint::Criterion;

use crate::replica::Replica;
use crate::view::score_card::ScoreCardBar;
use crate::view::{Control, Icon, Tone};
use crate::words::{CommonWords, ScoreWords};

use super::super::action::Action;
use super::super::route::Route;
use super::super::scene::Scene;
use super::super::work::{Work, is_shared};
use super::Act;

/// After so many cards on a version, the settled row is shown for a shorter time.
const PRACTISED_CARDS: usize = 5;

/// The bar.
pub fn bar(
    scene: &Scene,
    replica: &Replica,
    work: &Work<'_>,
    shown: &Criterion,
    list: bool,
) -> ScoreCardBar {
    let session = work.session.session;
    let (about, criterion) = (session.0, shown.id.0);
    let criteria = work.criteria();
    let complete = work.missing().is_empty();
    let mut undo = scene
        .control("undo", CommonWords::Undo, &Action::Score(Act::Undo(about)))
        .icon(Icon::Undo);
    if !replica.can_undo(session) {
        undo = undo.disabled(scene.t(ScoreWords::NothingToUndo));
    }
    let previous = Action::Score(Act::Previous {
        session: about,
        criterion,
    });
    let mut previous = scene
        .control("previous", ScoreWords::Previous, &previous)
        .icon(Icon::Back);
    if list || criteria.first().is_none_or(|first| first.id == shown.id) {
        previous = previous.disabled(scene.t(ScoreWords::AtFirst));
    }
    let next = Action::Score(Act::Next {
        session: about,
        criterion,
    });
    let mut next = scene
        .control("next", ScoreWords::Next, &next)
        .icon(Icon::Forward);
    let at_last = criteria.last().is_none_or(|last| last.id == shown.id);
    if list || (at_last && (!complete || work.revising)) {
        next = next.disabled(scene.t(ScoreWords::AtLast));
    }
    ScoreCardBar {
        undo,
        previous,
        next,
        finish: finish(scene, replica, work),
    }
}

/// Quiet until nothing is missing.
fn finish(scene: &Scene, replica: &Replica, work: &Work<'_>) -> Control {
    let session = work.session.session.0;
    if is_shared(work.session, replica) {
        let done = Action::Score(Act::Done(session));
        return scene.control("finish", ScoreWords::Done, &done).primary();
    }
    let action = Action::Open(Route::Finish(session));
    match work.missing().len() {
        0 => scene
            .control("finish", ScoreWords::Finish, &action)
            .primary(),
        left => scene
            .control("finish", ScoreWords::FinishLeft { left }, &action)
            .spoken(scene.t(ScoreWords::FinishLeftSpoken { left }))
            .tone(Tone::Quiet),
    }
}

/// How long the settled row is shown before the next criterion slides in.
pub fn settle_ms(scene: &Scene, replica: &Replica, work: &Work<'_>, list: bool) -> u32 {
    if scene.reduce_motion || scene.screen_reader || list || work.revising {
        return 0;
    }
    let me = replica.me();
    let practised = replica
        .sessions()
        .filter(|session| {
            session
                .card(me)
                .is_some_and(|card| card.version == work.version.id)
        })
        .take(PRACTISED_CARDS)
        .count();
    if practised >= PRACTISED_CARDS {
        120
    } else {
        250
    }
}
