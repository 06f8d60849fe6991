//! New session.

/// Keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewSessionWords<'a> {
    /// Title.
    Title,
    /// A choice.
    Blueprint,
    /// A choice.
    Format,
    /// A format.
    Live,
    /// A format.
    Tape,
    /// A format.
    RolePlay,
    /// A format.
    Alone,
    /// Section: whom to score.
    Who,
    /// Section: who scores me.
    ScoredBy,
    /// A row: the other way round.
    MeScoredBy,
    /// Back to scoring others.
    SomebodyElse,
    /// A row's spoken label.
    StartWith {
        /// Who.
        name: &'a str,
    },
    /// A row's spoken label.
    ScoredByName {
        /// Who.
        name: &'a str,
    },
    /// Section: what is open today.
    OpenToday,
    /// Second line of an open one.
    OpenSecond {
        /// The blueprint.
        blueprint: &'a str,
        /// The time.
        time: &'a str,
    },
    /// A row of an open one.
    OpenRow {
        /// Who.
        name: &'a str,
    },
    /// Nobody to practise with.
    Nobody,
    /// The button of it.
    Invite,
    /// What a live session is called in a sentence.
    NounLive,
    /// A tape.
    NounTape,
    /// A role-play.
    NounRolePlay,
    /// Alone.
    NounAlone,
    /// A row: nobody else.
    JustMe,
    /// A title: blueprint and format of a session.
    Setup,
    /// A note.
    SetupNote,
}
