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
    /// Second line of a stage: its blueprint.
    Of {
        /// The blueprint.
        title: &'a str,
        /// Criteria.
        criteria: usize,
    },
    /// Second line of a stage.
    Gap,
    /// Second line of a stage.
    OnItsWay,
    /// Below the journey: how many stages have none.
    Gaps {
        /// How many.
        count: usize,
    },
    /// Section: blueprints of no stage.
    Elsewhere,
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
