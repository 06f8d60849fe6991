//! Finish: share, or say what is missing first.

mod view;

pub use view::view;

use domain::id::{CriterionId, SessionId};
use serde::{Deserialize, Serialize};

use crate::effects::haptic::HapticOperation;
use crate::model::Model;
use crate::replica::CardField;
use crate::words::{ScoreWords, SessionWords};

use super::route::{Id, Route};
use super::scene::Scene;
use super::work::Work;
use super::{score_card, session, written};

/// What can be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Shares the card.
    Share(Id),
    /// Marks what is missing as not seen.
    MarkNotSeen(Id),
    /// Writes a recent phrase into a field.
    Phrase(Id, Text, String),
    /// Takes the newest step back.
    Undo(Id),
}

/// A text as an action carries it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Text {
    /// Keep one thing.
    Keep,
    /// Change one thing.
    Change,
    /// What I took from this.
    Took,
}

impl Text {
    /// As the replica says it.
    pub fn field(self) -> CardField {
        match self {
            Self::Keep => CardField::KeepOne,
            Self::Change => CardField::ChangeOne,
            Self::Took => CardField::Took,
        }
    }
}

/// Opens Finish over its score card.
pub fn open(model: &mut Model, session: Id) {
    let navigation = &mut model.screens.navigation;
    if navigation.top() != Route::ScoreCard(session) {
        navigation.push(Route::ScoreCard(session));
    }
    navigation.push(Route::Finish(session));
}

/// Does it.
pub fn act(model: &mut Model, act: Act) {
    match act {
        Act::Share(session) => share(model, session),
        Act::MarkNotSeen(session) => mark_not_seen(model, session),
        Act::Phrase(session, text, phrase) => {
            phrase_into(model, SessionId(session), text.field(), phrase);
        }
        Act::Undo(session) => score_card::undo(model, session),
    }
}

fn phrase_into(model: &mut Model, session: SessionId, field: CardField, phrase: String) {
    let Some(replica) = &mut model.replica else {
        return;
    };
    // While the draft is being read nothing is taken.
    if replica.can_write(session) {
        let key = written::text_key(session.0, field);
        model.screens.fields.set(&key, &phrase);
        replica.write(session, field, phrase);
    }
}

fn mark_not_seen(model: &mut Model, session: Id) {
    let session = SessionId(session);
    let Some(replica) = &mut model.replica else {
        return;
    };
    let missing: Vec<CriterionId> = Work::of(replica, session)
        .map(|work| {
            work.missing()
                .iter()
                .map(|criterion| criterion.id)
                .collect()
        })
        .unwrap_or_default();
    if !missing.is_empty() {
        replica.mark_not_seen(session, &missing);
    }
}

/// Shares, and shows the session: "Shared · Take back".
fn share(model: &mut Model, session: Id) {
    let scene = Scene::of(model);
    let about = SessionId(session);
    let Some(replica) = &mut model.replica else {
        return;
    };
    if !replica.share(about) {
        model
            .screens
            .toast
            .say(scene.t(ScoreWords::NothingScored), None, None);
        return;
    }
    let waits = replica.can_take_back(about);
    model.haptic(HapticOperation::Finished);
    let route = Route::Session(session);
    model
        .screens
        .navigation
        .settle(route, |open| open.session() == Some(about));
    session::offer_take_back(model, session, SessionWords::Shared, waits);
}
