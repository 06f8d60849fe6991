//! Reminders: which cards are reminded of and in which words, and the one question about it.

use std::cmp::Reverse;

use domain::id::SessionId;
use domain::moment::Moment;
use protocol::row::CardState;
use serde::{Deserialize, Serialize};

use crate::effects::open_settings::OpenSettingsOperation;
use crate::effects::reminders::{Reminder, ReminderAction};
use crate::model::{Choice, Model, Permission, QUIET_HOURS};
use crate::replica::{Replica, SessionIndex};
use crate::view::part::{RowPart, TogglePart};
use crate::view::{Icon, Part, Section};
use crate::words::ReminderWords;

use super::action::Action;
use super::route::{Id, Route, id};
use super::scene::Scene;
use super::today;

/// A phone that shows more than this at once only nags.
const AT_ONCE_MAX: usize = 8;
/// Nobody is reminded of what was practised before that.
const DAYS_MAX: i64 = 7;
const HOUR_MS: i64 = 60 * 60 * 1000;

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Remind me, or not.
    Choose(bool),
    /// The platform's settings for it.
    OpenSettings,
}

/// Does it.
pub fn act(model: &mut Model, act: Act) {
    match act {
        Act::Choose(on) => model.choose_reminders(on),
        Act::OpenSettings => model.open_settings(OpenSettingsOperation::Notifications),
    }
}

/// `/give/ID`: opens the card that waits, or the session where it is given already.
pub fn give(model: &mut Model, session: Id) {
    let waits = model.replica.as_ref().is_some_and(|replica| {
        let index = replica.session(SessionId(session));
        index.is_some_and(|index| {
            index.card_state(replica.me(), replica.me()) == Some(CardState::Owed)
        })
    });
    let route = if waits {
        Route::ScoreCard(session)
    } else {
        Route::Session(session)
    };
    model.screens.navigation.open(route);
}

/// `/later/ID`: *Later today*. Nothing is opened by it.
pub fn later(model: &mut Model, session: Id) {
    let Some(when) = model.remind_later(SessionId(session)) else {
        return;
    };
    let scene = Scene::of(model);
    let when = scene.day_and_time_of_ms(when.unix_ms);
    let said = scene.t(ReminderWords::Later { when: &when });
    model.screens.toast.say(said, None, None);
}

/// What the platform said to a yes.
pub fn answered(scene: &Scene, permission: Permission) -> (String, Option<Action>) {
    match permission {
        Permission::Fine => (scene.t(ReminderWords::On), None),
        Permission::Denied | Permission::DeniedForever => {
            let words = scene.t(ReminderWords::NotAllowed);
            (words, Some(Action::Open(Route::Settings)))
        }
    }
}

/// Cards to remind of, newest sessions first.
pub fn waiting(replica: &Replica) -> Vec<SessionId> {
    let since_ms = replica.now().unix_ms - DAYS_MAX * 24 * HOUR_MS;
    let mut waiting: Vec<&SessionIndex> = replica
        .owing()
        .filter(|index| index.mine.is_none() && index.when_ms() >= since_ms)
        .collect();
    waiting.sort_by_key(|index| Reverse((index.when_ms(), index.session)));
    waiting.truncate(AT_ONCE_MAX);
    waiting.iter().map(|index| index.session).collect()
}

/// As the platform shows them, the first due first.
pub fn reminders(model: &Model, mut dues: Vec<(i64, SessionId)>) -> Vec<Reminder> {
    dues.sort_unstable();
    let scene = Scene::of(model);
    let Some(replica) = &model.replica else {
        return Vec::new();
    };
    dues.into_iter()
        .filter_map(|(at_ms, session)| {
            Some(reminder(&scene, replica, replica.session(session)?, at_ms))
        })
        .collect()
}

fn reminder(scene: &Scene, replica: &Replica, index: &SessionIndex, at_ms: i64) -> Reminder {
    let id = id(&index.session.0);
    let (title, body) = today::waiting_words(scene, replica, index);
    let action = |words, link: &str, opens| ReminderAction {
        label: scene.t(words),
        link: format!("/{link}/{id}"),
        opens,
    };
    Reminder {
        key: format!("card/{id}"),
        at_ms,
        title,
        body,
        link: format!("/give/{id}"),
        actions: vec![
            action(ReminderWords::ScoreNow, "give", true),
            action(ReminderWords::LaterToday, "later", false),
        ],
    }
}

/// Asked once, after the first shared card, where the shell can remind at all.
pub fn ask(model: &Model, scene: &Scene, replica: &Replica) -> Option<Section> {
    let asks = model.can("reminders")
        && model.reminding.choice == Choice::NotAsked
        && !replica.is_sample()
        && replica.has_given();
    asks.then(|| {
        let button =
            |key: &str, words, on| scene.control(key, words, &Action::Reminders(Act::Choose(on)));
        let row = RowPart::new("reminders/ask", scene.t(ReminderWords::Ask))
            .second(quiet(scene))
            .icon(Icon::Clock)
            .part();
        let buttons = vec![
            button("reminders/yes", ReminderWords::Yes, true),
            button("reminders/no", ReminderWords::NotNow, false),
        ];
        Section::new(
            "section/reminders",
            vec![row, Part::line("reminders/do", buttons)],
        )
    })
}

/// The toggle in Settings, with the way out where the platform does not allow it.
pub fn setting(model: &Model, scene: &Scene) -> Vec<Part> {
    let reminding = &model.reminding;
    if !model.can("reminders") {
        return Vec::new();
    }
    let on = reminding.is_on();
    let refused = reminding.choice == Choice::On && !on;
    let note = match reminding.permission {
        Permission::Denied if refused => scene.t(ReminderWords::NotAllowed),
        Permission::DeniedForever if refused => scene.t(ReminderWords::NotAllowedForever),
        _ => quiet(scene),
    };
    let control = scene
        .control(
            "reminders",
            ReminderWords::Toggle,
            &Action::Reminders(Act::Choose(!on)),
        )
        .selected(on);
    let mut parts = vec![Part::Toggle(TogglePart {
        key: "toggle/reminders".into(),
        note: Some(note),
        control,
    })];
    if refused && reminding.permission == Permission::DeniedForever {
        let open = Action::Reminders(Act::OpenSettings);
        let open = scene.control("reminders/settings", ReminderWords::OpenSettings, &open);
        parts.push(Part::line("reminders/out", vec![open]));
    }
    parts
}

/// "Once for each card, never between 20:00 and 08:00."
fn quiet(scene: &Scene) -> String {
    let hour = |hour: i64| {
        scene.time(Moment {
            unix_ms: hour * HOUR_MS,
            utc_offset_min: 0,
        })
    };
    let (from, to) = (hour(QUIET_HOURS.0), hour(QUIET_HOURS.1));
    scene.t(ReminderWords::AskNote {
        from: &from,
        to: &to,
    })
}
