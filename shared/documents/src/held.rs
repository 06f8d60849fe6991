//! A value, and those that were written at the same time elsewhere.

/// What stands in one place of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Held<T> {
    /// The value every replica shows.
    pub value: T,
    /// Concurrent values that differ from it, newest first; the next write settles them.
    pub others: Vec<T>,
}

impl<T> Held<T> {
    /// A value without a conflict.
    pub fn of(value: T) -> Self {
        Self {
            value,
            others: Vec::new(),
        }
    }

    /// Whether people who were apart wrote different things here.
    pub fn is_conflict(&self) -> bool {
        !self.others.is_empty()
    }
}
