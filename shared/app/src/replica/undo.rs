//! Undo levels of a card: a hundred, kept over a restart, until a share has left the phone.

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

/// The steps, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UndoLevels(Vec<Vec<Written>>);

#[derive(Encode, Decode)]
#[cbor(map)]
struct WrittenRecord {
    #[cbor(n(0), with = "protocol::encoding::id")]
    criterion: CriterionId,
    #[n(1)]
    before: Option<u8>,
    #[n(2)]
    after: Option<u8>,
}

impl UndoLevels {
    /// Adds a step.
    pub fn push(&mut self, step: Vec<Written>) {
        self.0.push(step);
        if self.0.len() > LEVELS_MAX {
            self.0.remove(0);
        }
    }

    /// Takes the newest step out.
    pub fn pop(&mut self) -> Option<Vec<Written>> {
        self.0.pop()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// As it stands in the store.
    pub fn to_bytes(&self) -> Vec<u8> {
        let steps: Vec<Vec<WrittenRecord>> = self
            .0
            .iter()
            .map(|step| {
                step.iter()
                    .map(|written| WrittenRecord {
                        criterion: written.criterion,
                        before: written.before.map(rating_code),
                        after: written.after.map(rating_code),
                    })
                    .collect()
            })
            .collect();
        protocol::to_bytes(&steps)
    }

    /// Reads it.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let steps: Vec<Vec<WrittenRecord>> = protocol::from_bytes(bytes).ok()?;
        let read = |record: WrittenRecord| Written {
            criterion: record.criterion,
            before: record.before.map(rating_of),
            after: record.after.map(rating_of),
        };
        Some(Self(
            steps
                .into_iter()
                .map(|step| step.into_iter().map(read).collect())
                .collect(),
        ))
    }
}
