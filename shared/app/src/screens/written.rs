//! Fields whose text belongs to a card: kept when they are left, and before anything else happens.

use domain::id::{CriterionId, SessionId};
use protocol::limits::NAME_CHARS_MAX;

use crate::model::Model;
use crate::replica::{CardField, Replica};
use crate::words::SettingsWords;

use super::route::{Id, Route, id};
use super::scene::Scene;
use super::work::Work;

/// The field of one's name, in Settings.
pub const MY_NAME: &str = "settings/name";

/// Where a text belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Note(SessionId, CriterionId),
    Text(SessionId, CardField),
}

/// The key of a note's field.
pub fn note_key(session: Id, criterion: CriterionId) -> String {
    format!("note/{}/{criterion}", id(&session))
}

/// The key of a text's field.
pub fn text_key(session: Id, field: CardField) -> String {
    let name = match field {
        CardField::KeepOne => "keep",
        CardField::ChangeOne => "change",
        CardField::Took => "took",
    };
    format!("text/{}/{name}", id(&session))
}

/// Keeps everything that was typed.
pub fn keep_all(model: &mut Model) {
    for key in model.screens.fields.dirty() {
        keep(model, &key);
    }
}

/// Keeps what was left while its draft was being read, once that is open.
pub fn keep_waiting(model: &mut Model) {
    for key in model.screens.fields.waiting() {
        keep(model, &key);
    }
}

/// The sessions whose drafts are waited for.
pub fn waited_for(model: &Model) -> Vec<SessionId> {
    let waiting = model.screens.fields.waiting();
    let places = waiting.iter().filter_map(|key| Place::of(key));
    places.map(Place::session).collect()
}

/// Whether a field's text belongs to a card.
pub fn is_of_a_card(key: &str) -> bool {
    Place::of(key).is_some()
}

/// Keeps what was typed in this field, if it belongs to something.
pub fn keep(model: &mut Model, key: &str) {
    let text = model.screens.fields.text(key).to_owned();
    if key == MY_NAME {
        rename(model, &text);
        return;
    }
    let Some(place) = Place::of(key) else { return };
    let Some(replica) = &mut model.replica else {
        return;
    };
    // While the draft is being read it stays typed; then it is kept by itself.
    let is_here = replica.session(place.session()).is_some();
    if is_here && !replica.can_write(place.session()) {
        model.screens.fields.wait(key);
        return;
    }
    let text = text.trim().to_owned();
    if place.held(replica).as_deref().unwrap_or_default() != text {
        match place {
            Place::Note(session, criterion) => replica.comment(session, criterion, text),
            Place::Text(session, field) => replica.write(session, field, text),
        }
    }
    model.screens.fields.kept(key);
}

/// Takes over what came from elsewhere (an undo, another device), and forgets fields that are
/// closed.
pub fn adopt(model: &mut Model) {
    let Some(replica) = &model.replica else {
        return;
    };
    let open: Vec<SessionId> = model
        .screens
        .navigation
        .all()
        .filter_map(Route::session)
        .collect();
    let fields = &mut model.screens.fields;
    fields.retain(|key| Place::of(key).is_none_or(|place| open.contains(&place.session())));
    let dirty = fields.dirty();
    for key in fields.keys() {
        let Some(place) = Place::of(&key) else {
            continue;
        };
        if dirty.contains(&key) {
            continue;
        }
        let Some(held) = place.held(replica) else {
            continue;
        };
        if held != fields.text(&key).trim() {
            fields.set(&key, &held);
        }
    }
}

fn rename(model: &mut Model, text: &str) {
    let scene = Scene::of(model);
    let Some(replica) = &mut model.replica else {
        return;
    };
    let name = text.trim();
    let now = replica.name(replica.me());
    if name.is_empty() || name.chars().count() > NAME_CHARS_MAX {
        model.screens.fields.set(MY_NAME, &now);
    } else {
        if name != now {
            replica.rename(name);
            model
                .screens
                .toast
                .say(scene.t(SettingsWords::NameKept), None, None);
        }
        model.screens.fields.kept(MY_NAME);
    }
}

impl Place {
    fn of(key: &str) -> Option<Self> {
        let mut parts = key.split('/');
        let kind = parts.next()?;
        let session = parts.next()?.parse().ok()?;
        Some(match (kind, parts.next()?) {
            ("note", criterion) => Self::Note(session, criterion.parse().ok()?),
            ("text", "keep") => Self::Text(session, CardField::KeepOne),
            ("text", "change") => Self::Text(session, CardField::ChangeOne),
            ("text", "took") => Self::Text(session, CardField::Took),
            _ => return None,
        })
    }

    fn session(self) -> SessionId {
        match self {
            Self::Note(session, _) | Self::Text(session, _) => session,
        }
    }

    /// What the card holds there; `None` while it is being read.
    fn held(self, replica: &Replica) -> Option<String> {
        let work = Work::of(replica, self.session())?;
        work.content?;
        Some(match self {
            Self::Note(_, criterion) => work.note(criterion).to_owned(),
            Self::Text(_, field) => work.text(field).to_owned(),
        })
    }
}
