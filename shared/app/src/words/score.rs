//! Score card, Criterion, Overview, Finish, Role-play.

/// Keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScoreWords<'a> {
    /// "Ben · Discovery call".
    Title {
        /// The presenter.
        name: &'a str,
        /// The blueprint.
        blueprint: &'a str,
    },
    /// "Your own view · Discovery call".
    TitleSelf {
        /// The blueprint.
        blueprint: &'a str,
    },
    /// Second line.
    Saved,
    /// Second line.
    NotSavedYet,
    /// Second line of a revision.
    Revising,
    /// The clock.
    Running,
    /// The dots.
    Overview,
    /// Their value.
    ScoredOf {
        /// Rated.
        scored: usize,
        /// Of so many.
        total: usize,
    },
    /// A badge.
    MustDo,
    /// A badge.
    OtherPhone {
        /// What it says there.
        rating: &'a str,
    },
    /// A level without an anchor.
    Level {
        /// Its number.
        number: u8,
    },
    /// What is said of a level's row.
    LevelSpoken {
        /// Its number.
        number: u8,
        /// Its anchor.
        anchor: &'a str,
    },
    /// What is said after a rating under a screen reader.
    Set {
        /// What was set.
        what: &'a str,
    },
    /// A rating.
    NotSeen,
    /// A rating.
    NotApplicable,
    /// The same, spoken.
    NotApplicableSpoken,
    /// A button.
    Note,
    /// The same, while there is one.
    NoteThere,
    /// The field.
    NoteOn {
        /// The criterion.
        criterion: &'a str,
    },
    /// Its example.
    NoteExample,
    /// Nothing to undo.
    NothingToUndo,
    /// Said after an undo.
    Undone,
    /// ‹
    Previous,
    /// ›
    Next,
    /// The first criterion has no previous one.
    AtFirst,
    /// The last criterion has no next one.
    AtLast,
    /// The button.
    Finish,
    /// The button with what is missing.
    FinishLeft {
        /// How many.
        left: usize,
    },
    /// What is said of it.
    FinishLeftSpoken {
        /// How many.
        left: usize,
    },
    /// The button of a revision.
    Done,
    /// A menu entry.
    AsList,
    /// A menu entry.
    AsSingle,
    /// A menu entry.
    Setup,
    /// A menu entry.
    ReadRolePlay,
    /// A title tap's hint.
    AboutHint,
    /// Spoken numeral in the list.
    NumeralSpoken {
        /// The criterion.
        criterion: &'a str,
        /// What is set.
        what: &'a str,
    },
    /// Section of Criterion.
    Levels,
    /// Section of Criterion.
    Questions,
    /// The step of a criterion.
    InStep {
        /// The step.
        step: &'a str,
    },
    /// What the number of a blueprint's level is worth.
    Weight {
        /// The weight.
        weight: u32,
    },
    /// Not counted.
    NotCounted,
    /// Row value: not scored.
    Open,
    /// Section of Finish.
    NotScored {
        /// How many.
        count: usize,
    },
    /// The button.
    MarkNotSeen,
    /// Which they are.
    Those {
        /// Their titles.
        titles: &'a [String],
    },
    /// A field.
    KeepOne {
        /// Who should keep it; absent for oneself.
        name: Option<&'a str>,
    },
    /// A field.
    ChangeOne {
        /// Who should change it; absent for oneself.
        name: Option<&'a str>,
    },
    /// A field.
    Took,
    /// That it need not be filled.
    Optional,
    /// Chips.
    Recent,
    /// What is said of a chip.
    UsePhrase {
        /// The phrase.
        phrase: &'a str,
    },
    /// The button.
    Share,
    /// A note.
    ShareBlind {
        /// The presenter.
        name: &'a str,
    },
    /// A note.
    ShareBlindSelf,
    /// A note.
    ShareOpen,
    /// Why it cannot be shared.
    NothingScored,
    /// Said when all is scored.
    AllScored,
    /// The role-play's title.
    RolePlay {
        /// Its title.
        title: &'a str,
    },
    /// Its first line.
    RolePlayLead {
        /// Who presents.
        name: &'a str,
    },
    /// The button.
    ScoreIt,
    /// A blueprint that this phone lacks.
    NoBlueprint,
}
