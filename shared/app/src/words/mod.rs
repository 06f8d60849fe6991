//! Every sentence that a person reads, by typed keys.
//!
//! A key is a variant with what the sentence needs; each language answers every key in an
//! exhaustive `match`, so that a missing translation does not compile. Dates, numbers and plurals
//! come from small tables.

pub mod calendar;
mod en;
mod isolate;
mod shell;

mod blueprints;
mod common;
mod entry;
mod new_session;
mod reminders;
mod score;
mod session;
mod sessions;
mod settings;
mod sync;
mod team;
mod today;

pub use blueprints::BlueprintWords;
pub use common::CommonWords;
pub use entry::EntryWords;
pub use isolate::isolate;
pub use new_session::NewSessionWords;
pub use reminders::ReminderWords;
pub use score::ScoreWords;
pub use session::SessionWords;
pub use sessions::SessionsWords;
pub use settings::SettingsWords;
pub use shell::shell_words;
pub use sync::SyncWords;
pub use team::TeamWords;
pub use today::TodayWords;

use crate::view::Direction;

/// A language that the app speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// English.
    #[default]
    English,
}

impl Language {
    /// All of them, the one that stands in for any other first.
    pub const ALL: [Self; 1] = [Self::English];

    /// The nearest to a BCP 47 tag.
    pub fn of(_tag: &str) -> Self {
        Self::English
    }

    /// BCP 47.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
        }
    }

    /// Which way it is read.
    pub const fn direction(self) -> Direction {
        match self {
            Self::English => Direction::Ltr,
        }
    }
}

macro_rules! messages {
    ($($(#[$doc:meta])* $variant:ident($words:ident) = $say:path),* $(,)?) => {
        /// A sentence's key.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Message<'a> {
            $($(#[$doc])* $variant($words<'a>),)*
        }

        $(impl<'a> From<$words<'a>> for Message<'a> {
            fn from(words: $words<'a>) -> Self { Self::$variant(words) }
        })*

        fn english(message: Message<'_>) -> String {
            match message {
                $(Message::$variant(words) => $say(words),)*
            }
        }
    };
}

messages! {
    /// On every screen.
    Common(CommonWords) = en::common::say,
    /// Welcome, Join, New team.
    Entry(EntryWords) = en::entry::say,
    /// Today.
    Today(TodayWords) = en::today::say,
    /// New session.
    NewSession(NewSessionWords) = en::new_session::say,
    /// Score card, Criterion, Finish.
    Score(ScoreWords) = en::score::say,
    /// Session.
    Session(SessionWords) = en::session::say,
    /// Sessions.
    Sessions(SessionsWords) = en::sessions::say,
    /// Blueprints.
    Blueprints(BlueprintWords) = en::blueprints::say,
    /// Team, members, invitations, devices.
    Team(TeamWords) = en::team::say,
    /// Sync.
    Sync(SyncWords) = en::sync::say,
    /// Settings.
    Settings(SettingsWords) = en::settings::say,
    /// Reminders of cards that wait.
    Reminders(ReminderWords) = en::reminders::say,
}

/// The sentence in this language.
pub fn t<'a>(language: Language, message: impl Into<Message<'a>>) -> String {
    match language {
        Language::English => english(message.into()),
    }
}
