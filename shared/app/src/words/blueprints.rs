//! Blueprints.

/// Keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlueprintWords<'a> {
    /// Section.
    Journey,
    /// Second line.
    Second {
        /// Criteria.
        criteria: usize,
        /// Steps.
        steps: usize,
    },
    /// None here.
    None,
    /// Subtitle.
    Version {
        /// Its rank.
        number: usize,
        /// Criteria.
        criteria: usize,
    },
    /// About.
    Taps {
        /// Minutes.
        minutes: usize,
    },
    /// A button.
    Practise,
    /// What is said of it.
    PractiseSpoken {
        /// The blueprint.
        title: &'a str,
    },
    /// What the list is.
    Note,
    /// An earlier version.
    Earlier {
        /// How many.
        count: usize,
    },
}
