//! Undo levels of a card: a hundred, kept over a restart, until a share has left the phone.

use documents::Edit;
use domain::id::CriterionId;
use domain::rating::Rating;
use minicbor::{Decode, Encode};

use super::record::{rating_code, rating_of};

/// So many steps can be taken back.
const LEVELS_MAX: usize = 100;

/// One value that a step wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// On which criterion.
    pub criterion: CriterionId,
    /// The value before.
    pub before: Option<Rating>,
    /// The value it wrote.
    pub after: Option<Rating>,
}

/// What is taken back at once.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Step {
    /// The ratings it wrote.
    pub ratings: Vec<Written>,
    /// What brings back whatever else it took away: the blueprint, notes and texts.
    pub back: Vec<Edit>,
}

impl Step {
    /// The criterion that it was about.
    pub fn criterion(&self) -> Option<CriterionId> {
        let noted = self.back.iter().find_map(|edit| match edit {
            Edit::Comment { criterion, .. } => Some(*criterion),
            _ => None,
        });
        let rated = self.ratings.first().map(|written| written.criterion);
        rated.or(noted)
    }
}

/// The steps, oldest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UndoLevels(Vec<Step>);

/// A rating, or with `back` an edit: then the others say nothing.
#[derive(Encode, Decode)]
#[cbor(map)]
struct WrittenRecord {
    #[cbor(n(0), with = "protocol::encoding::id")]
    criterion: CriterionId,
    #[n(1)]
    before: Option<u8>,
    #[n(2)]
    after: Option<u8>,
    #[cbor(n(3), with = "minicbor::bytes")]
    #[cbor(default)]
    back: Option<Vec<u8>>,
}

impl UndoLevels {
    /// Adds a step.
    pub fn push(&mut self, step: Step) {
        self.0.push(step);
        if self.0.len() > LEVELS_MAX {
            self.0.remove(0);
        }
    }

    /// Takes the newest step out.
    pub fn pop(&mut self) -> Option<Step> {
        self.0.pop()
    }

    /// The newest step.
    pub fn newest(&self) -> Option<&Step> {
        self.0.last()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// As it stands in the store.
    pub fn to_bytes(&self) -> Vec<u8> {
        let steps: Vec<Vec<WrittenRecord>> = self.0.iter().map(records).collect();
        protocol::to_bytes(&steps)
    }

    /// Reads it.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let steps: Vec<Vec<WrittenRecord>> = protocol::from_bytes(bytes).ok()?;
        Some(Self(steps.into_iter().map(step_of).collect()))
    }
}

fn records(step: &Step) -> Vec<WrittenRecord> {
    let ratings = step.ratings.iter().map(|written| WrittenRecord {
        criterion: written.criterion,
        before: written.before.map(rating_code),
        after: written.after.map(rating_code),
        back: None,
    });
    let edits = step.back.iter().map(|edit| WrittenRecord {
        criterion: CriterionId([0; 16]),
        before: None,
        after: None,
        back: Some(edit.to_bytes()),
    });
    ratings.chain(edits).collect()
}

/// A step as it was; an edit that cannot be read is passed over.
fn step_of(records: Vec<WrittenRecord>) -> Step {
    let mut step = Step::default();
    for record in records {
        match record.back {
            Some(bytes) => step.back.extend(Edit::from_bytes(&bytes)),
            None => step.ratings.push(Written {
                criterion: record.criterion,
                before: record.before.map(rating_of),
                after: record.after.map(rating_of),
            }),
        }
    }
    step
}
