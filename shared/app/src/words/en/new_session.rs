//! New session.

use crate::words::NewSessionWords as Words;
use crate::words::isolate;

pub fn say(words: Words<'_>) -> String {
    match words {
        Words::Title => "New session".into(),
        Words::Blueprint => "Blueprint".into(),
        Words::Format => "How".into(),
        Words::Live => "Live".into(),
        Words::Tape => "Tape".into(),
        Words::RolePlay => "Role-play".into(),
        Words::Alone => "Alone".into(),
        Words::Who => "Whom do you score?".into(),
        Words::ScoredBy => "Who scores you?".into(),
        Words::MeScoredBy => "Me, scored by…".into(),
        Words::SomebodyElse => "Somebody else".into(),
        Words::StartWith { name } => format!("Score {} now", isolate(name)),
        Words::ScoredByName { name } => format!("{} scores you", isolate(name)),
        Words::OpenToday => "Open today".into(),
        Words::OpenSecond { blueprint, time } => format!("{blueprint} · since {time}"),
        Words::OpenRow { name } => format!("Continue with {}", isolate(name)),
        Words::Nobody => "You are alone on this team so far.".into(),
        Words::Invite => "Invite somebody".into(),
        Words::NounLive => "call".into(),
        Words::NounTape => "tape".into(),
        Words::NounRolePlay => "role-play".into(),
        Words::NounAlone => "practice".into(),
        Words::JustMe => "Only myself".into(),
        Words::Setup => "This session".into(),
        Words::SetupNote => "Both can be changed until the first criterion is scored.".into(),
    }
}
