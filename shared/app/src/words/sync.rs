//! Sync.

/// Keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SyncWords<'a> {
    /// The pill.
    ToSend {
        /// How many.
        count: usize,
    },
    /// The pill.
    Sending {
        /// How many.
        count: usize,
    },
    /// The pill.
    CouldNotSend {
        /// How many.
        count: usize,
    },
    /// The pill, where there is one reason.
    CouldNotSendWhy {
        /// How many.
        count: usize,
        /// Why.
        why: &'a str,
    },
    /// The pill.
    JoinAgainToSend {
        /// How many.
        count: usize,
    },
    /// The pill.
    JoinAgain,
    /// The pill.
    NotSavedPill,
    /// The page.
    AllSent,
    /// The page, in the sample.
    SampleNote,
    /// The page.
    OfflineNote,
    /// Row.
    LastTime,
    /// Row.
    Verified,
    /// Why it is not compared yet.
    WaitsForOthers,
    /// Value.
    Never,
    /// A button.
    CheckNow,
    /// Section.
    Waiting,
    /// Section.
    Asides,
    /// What waits.
    Session,
    /// What waits.
    Draft,
    /// What waits.
    Card,
    /// What waits.
    Decline,
    /// What waits.
    Discard,
    /// What waits.
    Invitation,
    /// What waits.
    People,
    /// What waits.
    Blueprint,
    /// What waits.
    Private,
    /// What waits, of a session.
    OfSession {
        /// What.
        what: &'a str,
        /// Which.
        title: &'a str,
    },
    /// Why: the phone is offline, or it is its turn soon.
    WhyOffline,
    /// Why.
    WhyRate,
    /// Why.
    WhyFull,
    /// Why.
    WhyEarlier,
    /// Why.
    WhyServer,
    /// Why.
    WhyNewerApp,
    /// Why refused.
    NotAllowed,
    /// Why refused.
    WasDiscarded,
    /// Why refused.
    InUse {
        /// Who; empty if unknown.
        name: &'a str,
    },
    /// Taps that came too late for a shared card.
    LateTaps,
    /// A button.
    AddToCard,
    /// Why refused.
    Closed,
    /// Why refused.
    TooLarge,
    /// Why refused.
    NotReadable,
    /// Why refused.
    LastSteward,
    /// Why refused.
    OtherReason,
    /// A row's words.
    Kept {
        /// Why.
        why: &'a str,
    },
    /// A button.
    Export,
    /// A button.
    StartAgain,
    /// A button.
    LetGo,
    /// Its question.
    LetGoAsk,
    /// What follows.
    LetGoBody,
    /// A toast.
    SomethingRefused,
    /// A toast.
    NotSaved,
    /// A toast.
    Copied,
    /// A toast.
    ShareFailed,
    /// A toast's button.
    Look,
    /// A toast.
    TeamLeft,
    /// How many changes.
    Changes {
        /// How many.
        count: usize,
    },
}
