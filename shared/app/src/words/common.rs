//! On every screen.

/// Keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommonWords<'a> {
    /// The app.
    Spotter,
    /// Tab.
    Today,
    /// Tab.
    Sessions,
    /// Tab.
    Blueprints,
    /// Back.
    Back,
    /// Close.
    Close,
    /// Undo.
    Undo,
    /// Show more of a list.
    More {
        /// How many are shown.
        shown: usize,
        /// Of how many.
        total: usize,
    },
    /// Back to the newer ones of a list.
    Newer,
    /// The round button.
    NewSession,
    /// The person.
    You,
    /// The person, inside a sentence.
    YouInside,
    /// Behind the avatar.
    MyPages {
        /// The person's name.
        name: &'a str,
    },
    /// The no of a question.
    Keep,
    /// A team.
    Team,
    /// A page.
    Sync,
    /// A page.
    Settings,
    /// The sample's banner.
    SampleTeam,
    /// Leaving it.
    LeaveSample,
    /// What the banner says below.
    SampleNote,
    /// While the store is read.
    Opening,
    /// The store is of a newer app.
    NewerStore,
    /// What to do.
    NewerStoreBody,
    /// The store cannot be read.
    BrokenStore,
    /// What to do.
    BrokenStoreBody,
    /// The store is open elsewhere.
    LockedStoreBody,
    /// Something that a link names is not here.
    NotHere,
    /// What that means.
    NotHereBody,
    /// A link that leads nowhere.
    NoSuchPage,
    /// To Today.
    ToToday,
    /// Two things that sound alike.
    Twin {
        /// What was said.
        said: &'a str,
        /// Which of them.
        number: usize,
    },
}
