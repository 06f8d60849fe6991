//! What the score card shows around its criteria.

use domain::blueprint::Criterion;
use domain::id::SessionId;
use domain::role_plays::role_play_of;
use domain::session::Format;

use crate::model::Model;
use crate::replica::{Replica, SyncStatus};
use crate::view::page::Header;
use crate::view::part::ClockPart;
use crate::view::score_card::{Dot, ScoreCardBody};
use crate::view::{Control, Icon, ScoreCard, Screen};
use crate::words::ScoreWords;

use super::super::action::Action;
use super::super::route::{Id, Route};
use super::super::scene::Scene;
use super::super::work::Work;
use super::super::{not_here, rows, session, setup, titles};
use super::{Act, bar, is_list, list, single};

/// A live session's clock stops being shown after so long.
const CLOCK_MS: i64 = 3 * 60 * 60 * 1000;

/// The screen.
pub fn view(model: &Model, scene: &Scene, replica: &Replica, session: Id) -> Screen {
    let route = Route::ScoreCard(session);
    let Some(work) = Work::of(replica, SessionId(session)) else {
        return match replica.session(SessionId(session)) {
            Some(_) => not_here::no_blueprint(scene, &route),
            None => not_here::view(scene, &route),
        };
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
        bar: bar::bar(scene, replica, &work, shown, list),
        settle_ms: bar::settle_ms(scene, replica, &work, list),
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
    session::with_endings(menu, scene, replica, work.session)
}

/// The sample's session that its role-play belongs to.
pub fn is_role_play(replica: &Replica, work: &Work<'_>) -> bool {
    let format = work.session.details.as_ref().map(|details| details.format);
    replica.is_sample()
        && format == Some(Format::RolePlay)
        && role_play_of(work.version.blueprint).is_some()
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
