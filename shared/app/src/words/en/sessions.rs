//! Sessions.

use crate::words::SessionsWords as Words;

pub fn say(words: Words<'_>) -> String {
    match words {
        Words::Drafts => "Drafts".into(),
        Words::ToSend => "To send".into(),
        Words::Shared => "Shared".into(),
        Words::Received => "Received".into(),
        Words::Which => "Which sessions".into(),
        Words::Search => "Search by name or blueprint".into(),
        Words::Second { day, stands } => format!("{day} · {stands}"),
        Words::NoDrafts => "No session is open. Watch a colleague, and score what you see.".into(),
        Words::NothingToSend => "Everything you shared has left this phone.".into(),
        Words::NothingShared => "You have not shared a card yet.".into(),
        Words::NothingReceived => "Nobody’s card has come to you yet.".into(),
        Words::NothingFound => "Nothing with these words.".into(),
        Words::Score {
            number,
            scored,
            counted,
        } => {
            format!("{number} · {scored} of {counted} scored")
        }
        Words::WaitsForYou => "Waiting for you".into(),
        Words::WaitsForOthers => "Waiting for others".into(),
        Words::New => "New".into(),
    }
}
