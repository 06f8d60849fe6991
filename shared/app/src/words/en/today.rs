//! Today.

use crate::words::TodayWords as Words;
use crate::words::{en::count, en::list, en::of, isolate};

pub fn say(words: Words<'_>) -> String {
    match words {
        Words::Continue => "Continue".into(),
        Words::Waiting => "Waiting for you".into(),
        Words::Arrived => "Arrived".into(),
        Words::ContinueRow {
            name,
            scored,
            total,
        } => {
            format!("Continue {} · {scored} of {total}", isolate(name))
        }
        Words::ContinueSelf { scored, total } => {
            format!("Continue your own view · {scored} of {total}")
        }
        Words::ContinueButton => "Continue".into(),
        Words::ScoreRow { name, noun } => format!("Score {} {noun}", of(name)),
        Words::ScoreSelf => "Your own view first".into(),
        Words::ScoreButton => "Score".into(),
        Words::ToScore {
            blueprint,
            count,
            minutes,
        } => {
            format!("{blueprint} · {count} to score · {minutes} min")
        }
        Words::ThenSee { blueprint, names } => match names {
            [] => format!("{blueprint} · then see your coaches’ cards"),
            [one] => format!("{blueprint} · then see {}", of(one)),
            _ => format!("{blueprint} · then see {} cards", names.len()),
        },
        Words::Scored { names, blueprint } => {
            format!("{} scored your {}", list(names), lower(blueprint))
        }
        Words::ScoredOther { names, presenter } => {
            format!("{} scored {}", list(names), isolate(presenter))
        }
        Words::Differ { count: 1 } => "You two differ on one thing".into(),
        Words::Differ { count: number } => format!("You differ on {number} things"),
        Words::SameView => "You see it the same way".into(),
        Words::Empty => "Nothing is waiting. Watch a colleague, and score what you see.".into(),
        Words::EmptyButton => "Start a session".into(),
        Words::Revoked => "This device may no longer send".into(),
        Words::RevokedNote { waiting: 0 } => {
            "Its access was ended. What is here stays readable.".into()
        }
        Words::RevokedNote { waiting } => format!(
            "Its access was ended. What is here stays readable; {} not sent yet.",
            count(waiting, "thing was", "things were")
        ),
        Words::Removed { team } => format!("You are no longer on the team {}", isolate(team)),
        Words::RemovedNote => {
            "What is here stays readable on this phone until you clear it.".into()
        }
        Words::Restored => "This is a copy of another phone’s Spotter".into(),
        Words::JoinAgain => "Join again".into(),
        Words::ForgetTeam => "Clear this phone".into(),
        Words::ForgetTeamAsk { waiting: 0 } => "The team’s sessions go from this phone.".into(),
        Words::ForgetTeamAsk { waiting } => format!(
            "The team’s sessions go from this phone, and {} never sent.",
            count(waiting, "thing was", "things were")
        ),
        Words::ForgetTeamYes => "Clear".into(),
    }
}

/// A blueprint's title inside a sentence.
fn lower(title: &str) -> String {
    let mut letters = title.chars();
    match letters.next() {
        Some(first) if !letters.as_str().starts_with(char::is_uppercase) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => title.to_owned(),
    }
}
