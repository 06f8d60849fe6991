//! Score card, Criterion, Overview, Finish, Role-play.

use crate::words::ScoreWords as Words;
use crate::words::{en::list, isolate};

pub fn say(words: Words<'_>) -> String {
    match words {
        Words::Title { name, blueprint } => format!("{} · {blueprint}", isolate(name)),
        Words::TitleSelf { blueprint } => format!("You · {blueprint}"),
        Words::Saved => "On this phone · saved".into(),
        Words::NotSavedYet => "Not saved yet".into(),
        Words::Revising => "Already shared · you are revising it".into(),
        Words::Running => "Running".into(),
        Words::Overview => "All criteria".into(),
        Words::ScoredOf { scored, total } => format!("{scored} of {total} scored"),
        Words::MustDo => "Must do".into(),
        Words::OtherPhone { rating } => format!("Another phone of yours says {rating}"),
        Words::Level { number } => format!("Level {number}"),
        Words::LevelSpoken { number, anchor } => format!("{number}, {anchor}"),
        Words::Set { what } => format!("{what}, set"),
        Words::NotSeen => "Not seen".into(),
        Words::NotApplicable => "N/A".into(),
        Words::NotApplicableSpoken => "N/A, does not apply".into(),
        Words::Note => "Note".into(),
        Words::NoteThere => "Note · 1".into(),
        Words::NoteOn { criterion } => format!("Note on “{criterion}”"),
        Words::NoteExample => "What you saw or heard".into(),
        Words::NothingToUndo => "Nothing to undo".into(),
        Words::Undone => "Undone".into(),
        Words::Previous => "Previous".into(),
        Words::Next => "Next".into(),
        Words::AtFirst => "This is the first one".into(),
        Words::AtLast => "This is the last one".into(),
        Words::Finish => "Finish".into(),
        Words::FinishLeft { left } => format!("Finish · {left} left"),
        Words::FinishLeftSpoken { left } => format!("Finish, {left} left"),
        Words::Done => "Done".into(),
        Words::AsList => "Show as a list".into(),
        Words::AsSingle => "Show one at a time".into(),
        Words::Setup => "Change blueprint or format".into(),
        Words::ReadRolePlay => "Read the role-play".into(),
        Words::AboutHint => "Shows all levels, questions and notes".into(),
        Words::NumeralSpoken { criterion, what } => format!("{criterion}: {what}"),
        Words::Levels => "Levels".into(),
        Words::Questions => "Questions to ask".into(),
        Words::InStep { step } => format!("Step: {step}"),
        Words::Weight { weight } => format!("Counts {weight} ×"),
        Words::NotCounted => "Shown, not counted".into(),
        Words::Open => "Not scored".into(),
        Words::NotScored { count } => format!("{count} not scored"),
        Words::MarkNotSeen => "Mark as not seen".into(),
        Words::Those { titles } => list(titles),
        Words::KeepOne { name: Some(name) } => format!("One thing {} should keep", isolate(name)),
        Words::KeepOne { name: None } => "One thing I keep".into(),
        Words::ChangeOne { name: Some(name) } => {
            format!("One thing {} could change", isolate(name))
        }
        Words::ChangeOne { name: None } => "One thing I change".into(),
        Words::Took => "What I take from this".into(),
        Words::Optional => "Optional".into(),
        Words::Recent => "Words you used lately".into(),
        Words::UsePhrase { phrase } => format!("Use “{phrase}”"),
        Words::Share => "Share".into(),
        Words::ShareBlind { name } => {
            format!("{} sees it after scoring the same session.", isolate(name))
        }
        Words::ShareBlindSelf => "Then you see your coaches’ cards, and they see yours.".into(),
        Words::ShareOpen => "The people of this session see it.".into(),
        Words::NothingScored => "Score at least one criterion, or give no card".into(),
        Words::AllScored => "Everything is scored".into(),
        Words::RolePlay { title } => format!("Role-play: {title}"),
        Words::RolePlayLead { name } => {
            format!(
                "Read these two minutes, then score what {} does.",
                isolate(name)
            )
        }
        Words::ScoreIt => "Score it".into(),
        Words::NoBlueprint => "Its blueprint is not on this phone yet".into(),
    }
}
