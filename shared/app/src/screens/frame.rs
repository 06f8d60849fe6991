//! The whole view: tabs, stack, sheet, pill and toast around the screens.

use crate::model::{Model, Phase, Standing};
use crate::replica::{Replica, SyncStatus};
use crate::view::page::Header;
use crate::view::{Control, Hand, Icon, Screen, Sheet, Tone, View};
use crate::view::{SheetSize, Tab as TabView};
use crate::words::{CommonWords, SyncWords};

use super::action::Action;
use super::route::{Route, Tab};
use super::scene::{Scene, spoken};
use super::{
    add_coach, blueprint, blueprints, counted, criterion, finish, invitation, join, me, member,
    new_session, new_team, not_here, role_play, score_card, session, sessions, settings, setup,
    sync, team, today, trouble, twins, welcome,
};

/// What to draw.
pub fn view(model: &Model) -> View {
    let scene = Scene::of(model);
    let mut view = View {
        language: scene.language.tag().into(),
        direction: scene.language.direction(),
        hand: if model.settings.left_hand {
            Hand::Left
        } else {
            Hand::Right
        },
        text_percent: model.settings.text_percent,
        toast: model.screens.toast.toast(),
        say: model.screens.toast.said(),
        path: "/".into(),
        depth: 1,
        ..View::default()
    };
    if model.phase == Phase::Ready {
        ready(model, &scene, &mut view);
    } else {
        view.stack = vec![trouble::view(&scene, &model.phase)];
    }
    twins::tell_apart(&scene, &mut view);
    view
}

fn ready(model: &Model, scene: &Scene, view: &mut View) {
    let navigation = &model.screens.navigation;
    let stack = navigation.stack();
    let below = stack.len().saturating_sub(2);
    view.path = navigation.top().path();
    view.depth = u32::try_from(stack.len() + usize::from(navigation.sheet.is_some())).unwrap_or(1);
    for (place, route) in stack.iter().enumerate().skip(below) {
        let mut screen = screen(model, scene, route);
        if place > 0 {
            header_mut(&mut screen).back = Some(back(scene, route));
        }
        view.stack.push(screen);
    }
    // The screen on top comes first.
    view.stack.reverse();
    if let Some(route) = &navigation.sheet {
        let mut screen = screen(model, scene, route);
        header_mut(&mut screen).back = Some(close(scene, route));
        view.sheet = Some(Sheet {
            screen,
            size: size(route),
        });
    }
    if let Some(replica) = &model.replica {
        let is_root = stack.len() == 1;
        view.tabs = Tab::ALL
            .map(|tab| tab_view(scene, tab, navigation.tab))
            .into();
        view.sync = pill(model, scene, replica, is_root);
    }
}

fn screen(model: &Model, scene: &Scene, route: &Route) -> Screen {
    let Some(replica) = &model.replica else {
        return outside(model, scene, route);
    };
    match route {
        Route::Today => today::view(model, scene, replica),
        Route::Sessions => sessions::view(model, scene, replica),
        Route::Blueprints => blueprints::view(scene, replica),
        Route::Blueprint(id) => blueprint::view(scene, replica, *id),
        Route::AboutCriterion { version, criterion } => {
            criterion::about(scene, replica, *version, *criterion)
        }
        Route::NewSession => new_session::view(model, scene, replica),
        Route::Session(id) => session::view(model, scene, replica, *id),
        Route::ScoreCard(id) => score_card::view(model, scene, replica, *id),
        Route::Overview(id) => score_card::overview(model, scene, replica, *id),
        Route::Criterion { session, criterion } => {
            criterion::view(scene, replica, *session, *criterion)
        }
        Route::Finish(id) => finish::view(model, scene, replica, *id),
        Route::HowCounted(id) => counted::view(scene, replica, *id),
        Route::AddCoach(id) => add_coach::view(scene, replica, *id),
        Route::Setup(id) => setup::view(scene, replica, *id),
        Route::Me => me::view(scene, replica),
        Route::Team => team::view(model, scene, replica),
        Route::Member(id) => member::view(scene, replica, *id),
        Route::Invitation(id) => invitation::view(scene, replica, *id),
        Route::Sync => sync::view(model, scene, replica),
        Route::Settings => settings::view(model, scene, replica),
        _ => outside(model, scene, route),
    }
}

/// The screens that need no team.
fn outside(model: &Model, scene: &Scene, route: &Route) -> Screen {
    match route {
        Route::Join => join::view(model, scene),
        Route::NewTeam => new_team::view(model, scene),
        Route::RolePlay => role_play::view(model, scene),
        Route::Welcome => welcome::view(model, scene),
        Route::NotHere(_) => not_here::nowhere(scene, route),
        _ => not_here::view(scene, route),
    }
}

fn back(scene: &Scene, route: &Route) -> Control {
    let leave = Action::Leave(route.clone());
    if matches!(route, Route::ScoreCard(_)) {
        scene
            .control("back", CommonWords::Close, &leave)
            .icon(Icon::Close)
    } else {
        scene
            .control("back", CommonWords::Back, &leave)
            .icon(Icon::Back)
    }
}

fn close(scene: &Scene, route: &Route) -> Control {
    scene
        .control("close", CommonWords::Close, &Action::Leave(route.clone()))
        .icon(Icon::Close)
}

fn size(route: &Route) -> SheetSize {
    match route {
        Route::Me | Route::Setup(_) => SheetSize::Half,
        _ => SheetSize::Full,
    }
}

fn tab_view(scene: &Scene, tab: Tab, active: Tab) -> TabView {
    let (key, words, icon) = match tab {
        Tab::Today => ("tab/today", CommonWords::Today, Icon::Today),
        Tab::Sessions => ("tab/sessions", CommonWords::Sessions, Icon::Sessions),
        Tab::Blueprints => ("tab/blueprints", CommonWords::Blueprints, Icon::Blueprints),
    };
    let control = scene
        .control(key, words, &Action::Tab(tab))
        .icon(icon)
        .selected(tab == active);
    TabView { control }
}

/// The pill: nothing when all is sent, and never red for plain offline.
fn pill(model: &Model, scene: &Scene, replica: &Replica, is_root: bool) -> Option<Control> {
    if replica.is_sample() {
        return None;
    }
    let standing = model
        .account
        .as_ref()
        .map_or(Standing::Good, |account| account.standing);
    let status = replica.sync_status();
    let (words, tone) = match status {
        SyncStatus::NotSaved => (SyncWords::NotSavedPill, Tone::Warn),
        SyncStatus::JoinAgain(0) => (SyncWords::JoinAgain, Tone::Plain),
        SyncStatus::JoinAgain(count) => (SyncWords::JoinAgainToSend { count }, Tone::Plain),
        SyncStatus::Refused(count) => (SyncWords::CouldNotSend { count }, Tone::Warn),
        SyncStatus::Sending(count) if count > 0 => (SyncWords::Sending { count }, Tone::Plain),
        SyncStatus::Waiting(count) if count > 0 => (SyncWords::ToSend { count }, Tone::Plain),
        _ if standing != Standing::Good && is_root => (SyncWords::JoinAgain, Tone::Plain),
        SyncStatus::AllSent | SyncStatus::Sending(_) | SyncStatus::Waiting(_) => return None,
    };
    let mut pill = scene
        .control("sync", words, &Action::Open(Route::Sync))
        .tone(tone);
    if let SyncStatus::Refused(count) = status {
        pill.label = sync::could_not_send(scene, replica, count);
    }
    let said = spoken(&pill.label);
    Some(pill.spoken(said))
}

fn header_mut(screen: &mut Screen) -> &mut Header {
    match screen {
        Screen::Page(page) => &mut page.header,
        Screen::ScoreCard(card) => &mut card.header,
        Screen::Session(session) => &mut session.header,
    }
}
