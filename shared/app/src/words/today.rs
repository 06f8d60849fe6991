//! Today.

/// Keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TodayWords<'a> {
    /// Section.
    Continue,
    /// Section.
    Waiting,
    /// Section.
    Arrived,
    /// A row: a draft begun.
    ContinueRow {
        /// Whose session.
        name: &'a str,
        /// Rated.
        scored: u32,
        /// Of so many.
        total: u32,
    },
    /// A row: my own draft begun.
    ContinueSelf {
        /// Rated.
        scored: u32,
        /// Of so many.
        total: u32,
    },
    /// The button.
    ContinueButton,
    /// A row: somebody's session waits.
    ScoreRow {
        /// The presenter.
        name: &'a str,
        /// "call" and the like.
        noun: &'a str,
    },
    /// A row: my self card waits.
    ScoreSelf,
    /// The button.
    ScoreButton,
    /// Second line.
    ToScore {
        /// The blueprint.
        blueprint: &'a str,
        /// Criteria.
        count: usize,
        /// Minutes.
        minutes: usize,
    },
    /// Second line of one's own.
    ThenSee {
        /// The blueprint.
        blueprint: &'a str,
        /// Whose card opens then.
        names: &'a [String],
    },
    /// A row: a card arrived.
    Scored {
        /// Who.
        names: &'a [String],
        /// The blueprint.
        blueprint: &'a str,
    },
    /// A row: a card arrived for somebody else's session.
    ScoredOther {
        /// Who.
        names: &'a [String],
        /// The presenter.
        presenter: &'a str,
    },
    /// Second line: how many differ.
    Differ {
        /// Criteria.
        count: usize,
    },
    /// Second line: none differ.
    SameView,
    /// Nothing.
    Empty,
    /// The button of nothing.
    EmptyButton,
    /// This device's access ended.
    Revoked,
    /// What that means.
    RevokedNote {
        /// How many wait.
        waiting: usize,
    },
    /// The member is off the team.
    Removed {
        /// The team.
        team: &'a str,
    },
    /// What that means.
    RemovedNote,
    /// The store has no token.
    Restored,
    /// A button.
    JoinAgain,
    /// A button.
    ForgetTeam,
    /// Its question.
    ForgetTeamAsk {
        /// How many were never sent.
        waiting: usize,
    },
    /// Its yes.
    ForgetTeamYes,
}
