//! On every screen.

use crate::words::CommonWords as Words;
use crate::words::isolate;

pub fn say(words: Words<'_>) -> String {
    match words {
        Words::Spotter => "Spotter".into(),
        Words::Today => "Today".into(),
        Words::Sessions => "Sessions".into(),
        Words::Blueprints => "Blueprints".into(),
        Words::Back => "Back".into(),
        Words::Close => "Close".into(),
        Words::Undo => "Undo".into(),
        Words::More { shown, total } => format!("Show more · {shown} of {total}"),
        Words::Newer => "Show newer".into(),
        Words::NewSession => "New session".into(),
        Words::You => "You".into(),
        Words::YouInside => "you".into(),
        Words::MyPages { name } => format!("{}: team, sync and settings", isolate(name)),
        Words::Keep => "Keep it".into(),
        Words::Team => "Team".into(),
        Words::Sync => "Sync".into(),
        Words::Settings => "Settings".into(),
        Words::SampleTeam => "Sample team".into(),
        Words::LeaveSample => "Leave sample".into(),
        Words::SampleNote => "On this phone only, to try things out".into(),
        Words::Opening => "Opening".into(),
        Words::NewerStore => "A newer Spotter was here".into(),
        Words::NewerStoreBody => "What is on this phone was saved by a newer version of the app. \
             Update the app to open it. Nothing was changed."
            .into(),
        Words::BrokenStore => "Your sessions cannot be read".into(),
        Words::BrokenStoreBody => "The phone did not hand out what was saved here. Nothing was \
             changed. Close the app and open it again; if this stays, please report it."
            .into(),
        Words::LockedStoreBody => {
            "Spotter is open somewhere else on this phone. Close it there and open it again.".into()
        }
        Words::NotHere => "Not on this phone yet".into(),
        Words::NotHereBody => {
            "It will be here once this phone has been online, if it was shared with you.".into()
        }
        Words::NoSuchPage => "This link leads nowhere".into(),
        Words::ToToday => "Go to Today".into(),
        Words::Twin { said, number } => format!("{said}, number {number}"),
    }
}
