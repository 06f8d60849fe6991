//! Settings.

use crate::words::SettingsWords as Words;
use crate::words::{en::count, isolate};

pub fn say(words: Words<'_>) -> String {
    match words {
        Words::You => "You".into(),
        Words::MyName => "Your name".into(),
        Words::Hand => "The hand that holds the phone".into(),
        Words::Right => "Right".into(),
        Words::Left => "Left".into(),
        Words::HandNote => "Moves Undo, Finish and the round button to your thumb.".into(),
        Words::Text => "Text size".into(),
        Words::Percent { percent } => format!("{percent} %"),
        Words::Haptics => "Feel each tap".into(),
        Words::ListMode => "Score as a list".into(),
        Words::ListModeNote => "All criteria at once, for people who know them.".into(),
        Words::Stays => "Stay after each tap".into(),
        Words::StaysNote => {
            "A level is set and said, and Next goes on. For screen readers, or to take your time."
                .into()
        }
        Words::Devices => "Your devices".into(),
        Words::DevicesNote { count: number } => count(number, "device", "devices"),
        Words::MoveToInstalled => "Move to the installed app".into(),
        Words::MoveToInstalledNote => {
            "A browser tab forgets what it holds after a week without a visit. \
             The installed app does not."
                .into()
        }
        Words::Look => "This phone".into(),
        Words::Team { name } => format!("Team {}", isolate(name)),
        Words::Leave => "Leave the team".into(),
        Words::LeaveAsk { team } => format!("Leave {}?", isolate(team)),
        Words::LeaveBody { waiting: 0 } => {
            "Your shared cards stay with those who have them. Your sessions go from this phone."
                .into()
        }
        Words::LeaveBody { waiting } => format!(
            "Your shared cards stay with those who have them. Your sessions go from this phone, \
             and {} not sent yet.",
            count(waiting, "thing is", "things are")
        ),
        Words::LeaveYes => "Leave".into(),
        Words::NameKept => "Your name was changed".into(),
    }
}
