//! Where each card was left: reopening lands on the same criterion.

use domain::blueprint::Criterion;
use domain::id::{CriterionId, SessionId};
use serde::{Deserialize, Serialize};

use super::super::route::Id;
use super::super::work::Work;

/// Cards whose place is remembered; older ones open at the first criterion not scored.
const PLACES_MAX: usize = 50;

/// The places, newest last.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Places(Vec<Place>);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Place {
    session: Id,
    criterion: Id,
    note: bool,
}

impl Places {
    /// Goes to a criterion; its note is closed.
    pub fn go(&mut self, session: SessionId, criterion: CriterionId) {
        self.put(session, criterion, false);
    }

    /// Opens or closes the note of the criterion shown.
    pub fn turn_note(&mut self, session: SessionId, criterion: CriterionId) {
        let open = !self.note_is_open(session, criterion);
        self.put(session, criterion, open);
    }

    /// Whether the note is open.
    pub fn note_is_open(&self, session: SessionId, criterion: CriterionId) -> bool {
        let place = self.0.iter().find(|place| place.session == session.0);
        place.is_some_and(|place| place.criterion == criterion.0 && place.note)
    }

    /// The criterion that is shown: where the card was left, or the first not scored, or the first.
    pub fn shown<'a>(&self, work: &Work<'a>) -> Option<&'a Criterion> {
        let criteria = work.criteria();
        let session = work.session.session;
        let place = self.0.iter().find(|place| place.session == session.0);
        let left = place.and_then(|place| {
            criteria
                .iter()
                .find(|criterion| criterion.id.0 == place.criterion)
        });
        left.copied()
            .or_else(|| work.missing().first().copied())
            .or_else(|| criteria.first().copied())
    }

    fn put(&mut self, session: SessionId, criterion: CriterionId, note: bool) {
        self.0.retain(|place| place.session != session.0);
        if self.0.len() >= PLACES_MAX {
            self.0.remove(0);
        }
        self.0.push(Place {
            session: session.0,
            criterion: criterion.0,
            note,
        });
    }
}
