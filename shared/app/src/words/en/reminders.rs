//! Reminders of cards that wait.

use crate::words::ReminderWords as Words;

pub fn say(words: Words<'_>) -> String {
    match words {
        Words::Ask => "Shall Spotter remind you when a card waits for you?".into(),
        Words::AskNote { from, to } => {
            format!("Once for each card, never between {from} and {to}.")
        }
        Words::Yes => "Remind me".into(),
        Words::NotNow => "Not now".into(),
        Words::On => "Spotter reminds you when a card waits".into(),
        Words::Later { when } => format!("Spotter reminds you again: {when}"),
        Words::ScoreNow => "Score now".into(),
        Words::LaterToday => "Later today".into(),
        Words::Toggle => "Remind me when a card waits".into(),
        Words::NotAllowed => "The phone does not let Spotter remind you.".into(),
        Words::NotAllowedForever => {
            "The phone does not let Spotter remind you. Its settings can change that.".into()
        }
        Words::OpenSettings => "Open settings".into(),
    }
}
