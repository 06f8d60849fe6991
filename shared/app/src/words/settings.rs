//! Settings.

/// Keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingsWords<'a> {
    /// Section.
    You,
    /// A field.
    MyName,
    /// A choice.
    Hand,
    /// An option.
    Right,
    /// An option.
    Left,
    /// A note.
    HandNote,
    /// A choice.
    Text,
    /// An option.
    Percent {
        /// How much.
        percent: u32,
    },
    /// A toggle.
    Haptics,
    /// A toggle.
    ListMode,
    /// Its note.
    ListModeNote,
    /// A toggle: a level does not move on.
    Stays,
    /// Its note.
    StaysNote,
    /// A row.
    Devices,
    /// Its second line.
    DevicesNote {
        /// How many.
        count: usize,
    },
    /// A button: Safari's tab hands over to the installed app.
    MoveToInstalled,
    /// Why.
    MoveToInstalledNote,
    /// Section.
    Look,
    /// Section.
    Team {
        /// Its name.
        name: &'a str,
    },
    /// A button.
    Leave,
    /// Its question.
    LeaveAsk {
        /// The team.
        team: &'a str,
    },
    /// What follows.
    LeaveBody {
        /// How many were never sent.
        waiting: usize,
    },
    /// The yes.
    LeaveYes,
    /// A toast.
    NameKept,
}
