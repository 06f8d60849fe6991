//! Sync.

use crate::words::SyncWords as Words;
use crate::words::{en::count, isolate};

pub fn say(words: Words<'_>) -> String {
    match words {
        Words::ToSend { count } => format!("On this phone · {count} to send"),
        Words::Sending { count } => format!("Sending {count}…"),
        Words::CouldNotSend { count } => format!("{count} could not be sent"),
        Words::CouldNotSendWhy { count, why } => format!("{count} could not be sent: {why}"),
        Words::JoinAgainToSend { count } => format!("Join again to send {count}"),
        Words::JoinAgain => "Join again".into(),
        Words::NotSavedPill => "Not saved yet".into(),
        Words::AllSent => "Everything is sent".into(),
        Words::SampleNote => "The sample stays on this phone; there is nothing to send.".into(),
        Words::OfflineNote => "Nothing is lost while you are offline: it is kept here and goes \
             by itself."
            .into(),
        Words::LastTime => "Last time".into(),
        Words::Verified => "Compared with the server".into(),
        Words::WaitsForOthers => {
            "The server came back from an older copy. It waits for other phones \
             to give back what it lost, and is compared again by itself."
                .into()
        }
        Words::Never => "Not yet".into(),
        Words::CheckNow => "Check now".into(),
        Words::Waiting => "Waiting to be sent".into(),
        Words::Asides => "Kept on this phone, not shared".into(),
        Words::Session => "A new session".into(),
        Words::Draft => "Taps on a draft, for your other devices".into(),
        Words::Card => "A card".into(),
        Words::Decline => "“I give no card”".into(),
        Words::Discard => "A discarded session".into(),
        Words::Invitation => "An invitation".into(),
        Words::People => "A change in the team".into(),
        Words::Blueprint => "A blueprint".into(),
        Words::Private => "Notes of your own".into(),
        Words::OfSession { what, title } => format!("{what} · {title}"),
        Words::WhyOffline => "Goes as soon as there is a connection".into(),
        Words::WhyRate => "The server asked to wait a moment".into(),
        Words::WhyFull => "The server has no more room for you; ask whoever runs it".into(),
        Words::WhyEarlier => "Waits for something that has to go first".into(),
        Words::WhyServer => "The server cannot save now; it is tried again".into(),
        Words::WhyNewerApp => "Needs a newer app or server".into(),
        Words::NotAllowed => "you may not write there".into(),
        Words::WasDiscarded => "the session was discarded".into(),
        Words::InUse { name: "" } => "somebody has begun to score this".into(),
        Words::InUse { name } => format!("{} has begun to score this", isolate(name)),
        Words::LateTaps => "Taps here are not in the shared card".into(),
        Words::AddToCard => "Add to the card".into(),
        Words::Closed => "the card was shared from another phone".into(),
        Words::TooLarge => "it is too large".into(),
        Words::NotReadable => "it could not be read".into(),
        Words::LastSteward => "a team needs a steward".into(),
        Words::OtherReason => "the server did not take it".into(),
        Words::Kept { why } => {
            let mut letters = why.chars();
            letters.next().map_or_else(String::new, |first| {
                first.to_uppercase().chain(letters).collect()
            })
        }
        Words::Export => "Export".into(),
        Words::StartAgain => "Start a new session with this".into(),
        Words::LetGo => "Let go".into(),
        Words::LetGoAsk => "Let this go?".into(),
        Words::LetGoBody => "It is only on this phone, and will be gone.".into(),
        Words::SomethingRefused => "Something could not be sent. It is kept here.".into(),
        Words::NotSaved => "Not saved: the phone has no room. It is tried again.".into(),
        Words::Copied => "Copied".into(),
        Words::ShareFailed => "The phone could not share it".into(),
        Words::Look => "Look".into(),
        Words::TeamLeft => "You left the team".into(),
        Words::Changes { count: number } => count(number, "change", "changes"),
    }
}
