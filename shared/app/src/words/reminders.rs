//! Reminders of cards that wait.

/// Keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReminderWords<'a> {
    /// Asked once, after the first shared card.
    Ask,
    /// What it means.
    AskNote {
        /// When it is quiet.
        from: &'a str,
        /// Until when.
        to: &'a str,
    },
    /// A button.
    Yes,
    /// A button.
    NotNow,
    /// A toast.
    On,
    /// A toast: it comes at this time.
    Later {
        /// "Today 14:05".
        when: &'a str,
    },
    /// On a notification: opens the card.
    ScoreNow,
    /// On a notification: moves it.
    LaterToday,
    /// A toggle.
    Toggle,
    /// The platform does not allow it.
    NotAllowed,
    /// And only its settings can change that.
    NotAllowedForever,
    /// A button.
    OpenSettings,
}
