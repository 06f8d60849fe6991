//! Session.

/// Keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionWords<'a> {
    /// "17 Nov · scored by Cleo and Ben".
    Subtitle {
        /// The day.
        day: &'a str,
        /// Who has scored.
        raters: &'a [String],
    },
    /// "6 of 7 scored".
    ScoreOf {
        /// Scored.
        scored: u32,
        /// Of those that apply.
        counted: u32,
    },
    /// What is said of the score.
    ScoreSpoken {
        /// The number.
        number: &'a str,
        /// "6 of 7 scored".
        of: &'a str,
    },
    /// A link.
    HowCounted,
    /// Legend.
    LegendPeers {
        /// Who.
        names: &'a [String],
    },
    /// Legend, several.
    LegendMiddle {
        /// Who.
        names: &'a [String],
    },
    /// Legend: the presenter's own view.
    LegendOwnView {
        /// The presenter.
        name: &'a str,
    },
    /// Section.
    LookTogether,
    /// Section.
    Stronger,
    /// Section, of somebody else.
    StrongerOther {
        /// The presenter.
        name: &'a str,
    },
    /// Section.
    SameView {
        /// How many.
        count: usize,
    },
    /// Section: only one side scored.
    OneSided,
    /// Section: levels of cards, without a self card.
    Levels,
    /// "You 3 · they 1".
    YouThey {
        /// Mine.
        you: &'a str,
        /// Theirs.
        they: &'a str,
    },
    /// "Ben 3 · you 1".
    NameYou {
        /// The presenter.
        name: &'a str,
        /// Theirs.
        theirs: &'a str,
        /// Mine.
        you: &'a str,
    },
    /// "Ben 3 · coaches 1".
    NameCoaches {
        /// The presenter.
        name: &'a str,
        /// Theirs.
        theirs: &'a str,
        /// The coaches' median.
        coaches: &'a str,
    },
    /// Spoken form of a comparison.
    CompareSpoken {
        /// The criterion.
        criterion: &'a str,
        /// The words.
        shown: &'a str,
        /// The highest level.
        top: u8,
    },
    /// A value.
    NotSeen,
    /// A value.
    NotApplicable,
    /// Quote.
    WouldKeep {
        /// Who.
        name: &'a str,
    },
    /// Quote.
    WouldChange {
        /// Who.
        name: &'a str,
    },
    /// Quote.
    Keeps {
        /// Who; "You".
        name: &'a str,
    },
    /// Quote.
    Changes {
        /// Who; "You".
        name: &'a str,
    },
    /// Quote.
    TookFrom {
        /// Who.
        name: &'a str,
    },
    /// Section.
    Notes,
    /// Section.
    People,
    /// A person.
    Presents,
    /// A person.
    OwesCard,
    /// A person.
    OwesSelf,
    /// A person.
    HasScored,
    /// A person, whose card is here.
    CardIsHere,
    /// A person, whose card opens later.
    OpensAfterYou,
    /// A person.
    GaveNoCard,
    /// A person.
    LeftNoCard,
    /// A person.
    LeftTeam,
    /// A badge.
    AfterAnother,
    /// Section.
    Revised {
        /// Whose.
        name: &'a str,
    },
    /// A row of it.
    RevisedLine {
        /// Before.
        was: &'a str,
        /// Now.
        now: &'a str,
    },
    /// A row: words changed.
    WordsRevised,
    /// Section.
    YourCard,
    /// Delivery.
    Draft {
        /// Rated.
        scored: u32,
        /// Of so many.
        total: u32,
    },
    /// Delivery.
    Ready,
    /// Delivery.
    WaitingToSend,
    /// Delivery.
    Delivered,
    /// Delivery.
    DeliveredSealed {
        /// The one who has to score first.
        name: &'a str,
    },
    /// Delivery.
    OnPhone {
        /// Whose.
        names: &'a [String],
    },
    /// Delivery.
    Declined,
    /// Delivery.
    Refused,
    /// Delivery in the sample.
    SampleShared,
    /// A button.
    TakeBack,
    /// A toast.
    TakenBack,
    /// A toast.
    TooLate,
    /// A button.
    Tell {
        /// Whom.
        name: &'a str,
    },
    /// What is told.
    TellText {
        /// The blueprint.
        blueprint: &'a str,
    },
    /// What is told where a self card is owed.
    TellTextOwes {
        /// The blueprint.
        blueprint: &'a str,
    },
    /// A button.
    Score {
        /// Whom.
        name: &'a str,
    },
    /// A button.
    ScoreYourself,
    /// A button.
    ContinueScoring {
        /// Rated.
        scored: u32,
        /// Of so many.
        total: u32,
    },
    /// A menu entry.
    Revise,
    /// A menu entry.
    Decline,
    /// A menu entry.
    Discard,
    /// A menu entry.
    DiscardDraft,
    /// A menu entry.
    AddCoach,
    /// A toast.
    Shared,
    /// A toast.
    DeclinedToast,
    /// A toast.
    Discarded,
    /// A toast.
    CoachAdded {
        /// Who.
        name: &'a str,
    },
    /// A sheet's title.
    AddCoachTitle,
    /// Nobody to add.
    NobodyToAdd,
    /// A note about a blind session.
    BlindNote,
    /// A toast: a discard came too late.
    BegunByOthers {
        /// As `OneArrived`.
        title: &'a str,
    },
    /// A toast.
    OneArrived {
        /// Which.
        title: &'a str,
    },
    /// A toast.
    SeveralArrived {
        /// How many.
        count: usize,
    },
    /// A session whose details are not here yet.
    DetailsComing,
    /// How it is counted.
    CountedLead,
    /// How it is counted.
    CountedPeers,
    /// How it is counted.
    CountedWeights {
        /// Scored weight in percent of what applies.
        percent: i64,
    },
    /// How it is counted.
    CountedGap,
    /// How it is counted.
    CountedMustDo,
    /// A row.
    LevelOf {
        /// The level.
        level: &'a str,
        /// The highest.
        top: u8,
    },
    /// The blueprint and version of the cards differ.
    OtherVersion {
        /// Whose.
        names: &'a [String],
    },
    /// Must-dos that were not done.
    MustDoMissed {
        /// How many.
        count: usize,
    },
    /// The format, in a sentence.
    Format {
        /// "Live".
        format: &'a str,
        /// "14:05".
        time: &'a str,
    },
}
