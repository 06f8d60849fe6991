//! Screens: where the person is, what is drawn there, and what a tap does.
//!
//! The core calls [`started`], [`happening`] and [`news`]; it asks [`needs`] which documents to
//! keep open and [`view`] what to draw. One module per screen: its state, its `act`, its `view`.
//! A screen knows the domain and the replica, not its neighbours.

pub mod action;
pub mod news;
pub mod route;

#[cfg(any(test, feature = "samples"))]
pub mod samples;

mod add_coach;
mod blueprint;
mod blueprints;
mod counted;
mod criterion;
mod fields;
mod finish;
mod frame;
mod invitation;
mod join;
mod kept;
mod links;
mod listing;
mod me;
mod member;
mod navigation;
mod needs;
mod new_session;
mod new_team;
mod not_here;
mod people;
mod reminders;
mod role_play;
mod rows;
mod scene;
mod score_card;
mod server_field;
mod session;
mod sessions;
mod settings;
mod setup;
mod sync;
mod team;
#[cfg(test)]
mod tests;
#[cfg(any(test, feature = "samples"))]
#[cfg_attr(
    not(test),
    allow(dead_code, reason = "tests use all of it, samples some")
)]
mod thumb;
mod titles;
mod toast;
mod today;
mod trouble;
mod twins;
mod welcome;
mod work;
mod written;

pub use frame::view;
pub use needs::needs;
pub use news::News;
pub use reminders::{reminders, waiting as waiting_cards};
pub use written::keep_waiting;

use crate::event::Happening;
use crate::model::{Model, Phase};

use action::Action;
use fields::Fields;
use navigation::Navigation;
use route::{Route, Tab};
use toast::Toasts;

/// How long a place is come back to: after that, the app opens on Today.
const COME_BACK_MS: i64 = 30 * 60 * 1000;

/// Routes, sheets, fields and toasts.
#[derive(Debug, Default)]
pub struct Screens {
    navigation: Navigation,
    fields: Fields,
    toast: Toasts,
    join: join::State,
    new_team: new_team::State,
    new_session: new_session::State,
    score_card: score_card::State,
    sessions: sessions::State,
    team: team::State,
    /// A sheet to open over the team that is being read.
    intent: Option<Route>,
    last_ms: i64,
    /// What was stored last, but for the time.
    stored: Vec<u8>,
}

impl Screens {
    /// What Background stores: stacks, windows, the open field, and where each card was left.
    pub fn to_bytes(&self) -> Vec<u8> {
        kept::to_bytes(self)
    }

    /// What to store now, if a place changed since the last call: a kill lands there as well.
    pub fn to_store(&mut self) -> Option<Vec<u8>> {
        let places = kept::places(self);
        if places == self.stored {
            return None;
        }
        self.stored = places;
        Some(self.to_bytes())
    }

    /// Reads what [`Self::to_bytes`] wrote; anything else is a fresh start.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        kept::from_bytes(bytes)
    }
}

/// The store is read: chooses the first screen. Back within 30 minutes lands where one was.
pub fn started(model: &mut Model, url: &str) {
    let now = now_ms(model);
    let outside = model.replica.is_none();
    let screens = &mut model.screens;
    let recent = (now - screens.last_ms).abs() <= COME_BACK_MS;
    if !recent || screens.navigation.outside != outside {
        screens.navigation.clear(outside);
        // What was typed on a card and not kept is kept as soon as its draft is open.
        screens
            .fields
            .retain_typed(|key| !outside && written::is_of_a_card(key));
    }
    screens.fields.all_wait();
    let here = screens.navigation.top().path();
    let is_here = url.is_empty() || url.ends_with(&here) || (recent && is_root(url));
    if !is_here {
        links::open(model, url);
    }
    if model.screens.intent.take() == Some(Route::RolePlay) {
        role_play::begin(model);
    }
    settle(model);
}

/// Something happened.
pub fn happening(model: &mut Model, what: &Happening) {
    if model.phase == Phase::Starting {
        // The place that was kept is being read, or the team that it is in.
        return;
    }
    match what {
        Happening::Typed(typed) => {
            model.screens.fields.typed(&typed.key, &typed.text);
            sessions::typed(model, &typed.key);
            return;
        }
        Happening::Left(field) => written::keep(model, &field.key),
        Happening::Do(tap) => {
            written::keep_all(model);
            if let Some(action) = Action::from_bytes(&tap.action) {
                action::perform(model, action, tap.at_ms);
            }
        }
        Happening::WentBack(back) => {
            written::keep_all(model);
            model.screens.navigation.went_back(&back.to);
        }
        Happening::Dismissed(gone) => {
            written::keep_all(model);
            model.screens.toast.dismissed(&gone.key);
            model.screens.navigation.dismissed(&gone.key);
        }
        Happening::OpenUrl(link) => {
            written::keep_all(model);
            links::open(model, &link.url);
        }
        Happening::Background => written::keep_all(model),
        Happening::Foreground => come_back(model),
        Happening::Start(_) | Happening::Environment(_) | Happening::Reachable(_) => (),
    }
    settle(model);
}

/// The core has news.
pub fn news(model: &mut Model, news: &News) {
    news::take(model, news);
    settle(model);
}

/// After everything: a team that came or went, texts that changed elsewhere, what was looked at.
fn settle(model: &mut Model) {
    let outside = model.replica.is_none();
    if model.screens.navigation.outside != outside {
        model.screens.navigation.clear(outside);
    }
    written::adopt(model);
    model.screens.fields.settle();
    model.screens.last_ms = now_ms(model);
    if let (Route::Session(session), Some(replica)) =
        (model.screens.navigation.top(), &mut model.replica)
    {
        let session = domain::id::SessionId(session);
        if replica.session(session).is_some_and(|index| index.unseen) {
            replica.seen(session);
        }
    }
}

fn come_back(model: &mut Model) {
    if now_ms(model) - model.screens.last_ms > COME_BACK_MS && model.replica.is_some() {
        model.screens.navigation.reset(Tab::Today);
    }
}

fn is_root(url: &str) -> bool {
    let path = url.split_once("://").map_or(url, |(_, rest)| {
        rest.find('/').map_or("", |slash| &rest[slash..])
    });
    matches!(path, "" | "/")
}

fn now_ms(model: &Model) -> i64 {
    model.now.map_or(0, |now| now.unix_ms)
}
