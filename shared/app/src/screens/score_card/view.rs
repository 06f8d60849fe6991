//! What the score card shows around its criteria.

use domain::blueprint::Criterion;
use domain::id::SessionId;
use domain::rating::Rating;
use domain::session::Format;
use domain::starters::DISCOVERY_CALL;

use crate::model::Model;
use crate::replica::{Replica, SyncStatus};
use crate::view::page::Header;
use crate::view::part::{Badge, ClockPart};
use crate::view::score_card::{Dot, ScoreCardBar, ScoreCardBody};
use crate::view::{Control, Icon, ScoreCard, Screen, Tone};
use crate::words::{CommonWords, ScoreWords, SessionWords};

use super::super::action::Action;
use super::super::route::{Id, Route, id};
use super::super::scene::Scene;
use super::super::work::{Work, is_shared};
use super::super::{not_here, rows, session, setup, titles};
use super::{Act, is_list, list, single};

/// A live session's clock stops being shown after so long.
const CLOCK_MS: i64 = 3 * 60 * 60 * 1000;
/// After so many cards on a version, the settled row is shown for a shorter time.
const PRACTISED_CARDS: usize = 5;

/// The screen.
pub fn view(model: &Model, scene: &Scene, replica: &Replica, session: Id) -> Screen {
    let route = Route::ScoreCard(session);
    let Some(work) = Work::of(replica, SessionId(session)) else {
        return not_here::view(scene, &route);
    };
    let Some(shown) = model.screens.score_card.places.shown(&work) else {
        return not_here::view(scene, &route);
    };
    let list = is_list(model, scene);
    let body = if list {
        ScoreCardBody::List(list::lines(scene, &work))
    } else {
        ScoreCardBody::Single(single::criterion(model, scene, &work, shown))
    };
    Screen::ScoreCard(ScoreCard {
        header: header(model, scene, replica, &work, &route),
        clock: clock(scene, &work),
        dots: dots(&work, (!list).then_some(shown)),
        overview: overview_control(scene, &work),
        body,
        bar: bar(scene, replica, &work, shown, list),
        settle_ms: settle_ms(scene, replica, &work, list),
    })
}

fn header(
    model: &Model,
    scene: &Scene,
    replica: &Replica,
    work: &Work<'_>,
    route: &Route,
) -> Header {
    let mut header = rows::header(route, titles::session(scene, replica, work.session));
    header.subtitle = Some(scene.t(match replica.sync_status() {
        SyncStatus::NotSaved => ScoreWords::NotSavedYet,
        _ if work.revising => ScoreWords::Revising,
        _ => ScoreWords::Saved,
    }));
    header.menu = menu(model, scene, replica, work);
    header
}

fn menu(model: &Model, scene: &Scene, replica: &Replica, work: &Work<'_>) -> Vec<Control> {
    let id = work.session.session.0;
    let mut menu = Vec::new();
    if !scene.wide {
        let (words, icon, on) = if model.settings.list_mode {
            (ScoreWords::AsSingle, Icon::Single, false)
        } else {
            (ScoreWords::AsList, Icon::List, true)
        };
        let action = Action::Score(Act::List(on));
        menu.push(scene.control("menu/list", words, &action).icon(icon));
    }
    if is_role_play(replica, work) {
        let read = Action::Sheet(Route::RolePlay);
        menu.push(
            scene
                .control("menu/role-play", ScoreWords::ReadRolePlay, &read)
                .icon(Icon::Info),
        );
    }
    if setup::can_change(replica, work.session.session) {
        let change = Action::Sheet(Route::Setup(id));
        menu.push(
            scene
                .control("menu/setup", ScoreWords::Setup, &change)
                .icon(Icon::Blueprints),
        );
    }
    menu.extend(session::endings(scene, replica, work.session));
    menu
}

/// The sample's session that its role-play belongs to.
pub fn is_role_play(replica: &Replica, work: &Work<'_>) -> bool {
    let format = work.session.details.as_ref().map(|details| details.format);
    replica.is_sample()
        && format == Some(Format::RolePlay)
        && work.version.blueprint == DISCOVERY_CALL
}

fn clock(scene: &Scene, work: &Work<'_>) -> Option<ClockPart> {
    let details = work.session.details.as_ref()?;
    let since_ms = details.practised_at.unix_ms;
    let running = (0..CLOCK_MS).contains(&(scene.now.unix_ms - since_ms));
    (details.format == Format::Live && running && !work.revising).then(|| ClockPart {
        key: "clock".into(),
        label: scene.t(ScoreWords::Running),
        since_ms,
        before_ms: 0,
        running: true,
    })
}

fn dots(work: &Work<'_>, shown: Option<&Criterion>) -> Vec<Dot> {
    let dot = |criterion: &&Criterion| {
        if shown.is_some_and(|shown| shown.id == criterion.id) {
            Dot::Current
        } else if work.rating(criterion.id).is_some() {
            Dot::Done
        } else {
            Dot::Open
        }
    };
    work.criteria().iter().map(dot).collect()
}

fn overview_control(scene: &Scene, work: &Work<'_>) -> Control {
    let total = work.criteria().len();
    let scored = total - work.missing().len();
    let action = Action::Sheet(Route::Overview(work.session.session.0));
    scene
        .control("overview", ScoreWords::Overview, &action)
        .value(scene.t(ScoreWords::ScoredOf { scored, total }))
}

fn bar(
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

fn settle_ms(scene: &Scene, replica: &Replica, work: &Work<'_>, list: bool) -> u32 {
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

/// A rating in words: "3, date agreed".
pub fn rating_words(scene: &Scene, criterion: &Criterion, rating: Rating) -> String {
    match rating {
        Rating::NotApplicable => scene.t(ScoreWords::NotApplicableSpoken),
        Rating::DidNotObserve => scene.t(ScoreWords::NotSeen),
        Rating::Level(number) => match anchor(criterion, number) {
            Some(anchor) => scene.t(ScoreWords::LevelSpoken { number, anchor }),
            None => scene.t(ScoreWords::Level { number }),
        },
    }
}

/// A rating in one sign or two words: "3", "N/A".
pub fn rating_short(scene: &Scene, rating: Rating) -> String {
    match rating {
        Rating::NotApplicable => scene.t(SessionWords::NotApplicable),
        Rating::DidNotObserve => scene.t(SessionWords::NotSeen),
        Rating::Level(number) => number.to_string(),
    }
}

/// A level's anchor.
pub fn anchor(criterion: &Criterion, level: u8) -> Option<&str> {
    criterion
        .anchors
        .get(usize::from(level))?
        .as_deref()
        .filter(|anchor| !anchor.is_empty())
}

/// "Must do", and what another phone of one's own says.
pub fn badges(scene: &Scene, work: &Work<'_>, criterion: &Criterion) -> Vec<Badge> {
    let must_do = criterion.must_do.then(|| Badge {
        label: scene.t(ScoreWords::MustDo),
        tone: Tone::Plain,
    });
    let others = work.other_ratings(criterion.id).iter().map(|rating| {
        let rating = rating_short(scene, *rating);
        Badge {
            label: scene.t(ScoreWords::OtherPhone { rating: &rating }),
            tone: Tone::You,
        }
    });
    must_do.into_iter().chain(others).collect()
}

/// A criterion's key on any screen.
pub fn key(criterion: &Criterion) -> String {
    id(&criterion.id.0)
}
