//! Session: one's own view beside the others', who owes what, and how my card stands.

mod compared;
mod delivery;
mod gaps;
mod people_section;
mod said;
mod view;

pub use delivery::words as delivery_words;
pub use view::{view, with_endings};

use domain::id::SessionId;
use serde::{Deserialize, Serialize};

use crate::effects::share_out::{ShareOutOperation, SharedText};
use crate::model::Model;
use crate::replica::Mine;
use crate::words::SessionWords;

use super::action::Action;
use super::route::{Id, Route};
use super::scene::Scene;
use super::{finish, titles};

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// "I give no card."
    Decline(Id),
    /// Discards the session.
    Discard(Id),
    /// Takes a share, decline or discard back.
    TakeBack(Id),
    /// Sends the session's link by people's own messenger.
    Tell(Id),
    /// Discards my draft of it.
    DiscardDraft(Id),
}

/// Does it.
pub fn act(model: &mut Model, act: &Act) {
    match act {
        Act::Decline(session) => decline(model, *session),
        Act::Discard(session) => discard(model, *session),
        Act::TakeBack(session) => take_back(model, *session),
        Act::Tell(session) => tell(model, *session),
        Act::DiscardDraft(session) => discard_draft(model, *session),
    }
}

fn decline(model: &mut Model, session: Id) {
    let about = SessionId(session);
    let Some(replica) = &mut model.replica else {
        return;
    };
    replica.decline(about);
    let waits = replica.can_take_back(about);
    let route = Route::Session(session);
    model
        .screens
        .navigation
        .settle(route, |open| open.session() == Some(about));
    offer_take_back(model, session, SessionWords::DeclinedToast, waits);
}

fn discard(model: &mut Model, session: Id) {
    let about = SessionId(session);
    let Some(replica) = &mut model.replica else {
        return;
    };
    replica.discard(about);
    let waits = replica.can_take_back(about);
    discarded(model, session, waits);
}

fn discard_draft(model: &mut Model, session: Id) {
    let Some(replica) = &mut model.replica else {
        return;
    };
    if replica.discard_draft(SessionId(session)) {
        // A cleared draft comes back by its undo, which never leaves the phone.
        discarded(model, session, true);
    }
}

fn discarded(model: &mut Model, session: Id, waits: bool) {
    let about = SessionId(session);
    model
        .screens
        .navigation
        .forget(|open| open.session() == Some(about));
    offer_take_back(model, session, SessionWords::Discarded, waits);
}

/// Says it, with *Take back* while it can be.
pub fn offer_take_back(model: &mut Model, session: Id, words: SessionWords<'_>, waits: bool) {
    let scene = Scene::of(model);
    let back = waits.then(|| {
        let label = scene.t(SessionWords::TakeBack);
        (label, Action::Session(Act::TakeBack(session)))
    });
    model.screens.toast.say(scene.t(words), back, Some(session));
}

fn take_back(model: &mut Model, session: Id) {
    let scene = Scene::of(model);
    let about = SessionId(session);
    let Some(replica) = &mut model.replica else {
        return;
    };
    let mine = replica.session(about).and_then(|index| index.mine);
    let taken = replica.take_back(about);
    let words = if taken {
        SessionWords::TakenBack
    } else {
        SessionWords::TooLate
    };
    if taken && mine == Some(Mine::Shared) {
        let is_open = |open: &Route| open.session() == Some(about);
        model.screens.navigation.forget(is_open);
        finish::open(model, session);
    } else if taken && model.screens.navigation.top() != Route::Session(session) {
        model.screens.navigation.push(Route::Session(session));
    }
    model.screens.toast.say(scene.t(words), None, None);
}

fn tell(model: &mut Model, session: Id) {
    let scene = Scene::of(model);
    let Some(replica) = &model.replica else {
        return;
    };
    let Some(index) = replica.session(SessionId(session)) else {
        return;
    };
    let blueprint = titles::blueprint(&scene, replica, index);
    let text = if index.presenter == replica.me() || !index.blind {
        scene.t(SessionWords::TellText {
            blueprint: &blueprint,
        })
    } else {
        scene.t(SessionWords::TellTextOwes {
            blueprint: &blueprint,
        })
    };
    let title = titles::session(&scene, replica, index);
    let url = format!("{}{}", scene.origin, Route::Session(session).path());
    model.share_out(ShareOutOperation::Text(SharedText {
        title,
        text,
        url: Some(url),
    }));
}
