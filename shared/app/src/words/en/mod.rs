//! English.

#![allow(
    clippy::match_same_arms,
    reason = "two keys may happen to read alike in one language"
)]

pub mod blueprints;
pub mod calendar;
pub mod common;
pub mod entry;
pub mod new_session;
pub mod reminders;
pub mod score;
pub mod session;
pub mod sessions;
pub mod settings;
pub mod shell;
pub mod sync;
pub mod team;
pub mod today;

/// "1 card", "2 cards".
pub(super) fn count(number: usize, one: &str, many: &str) -> String {
    if number == 1 {
        format!("1 {one}")
    } else {
        format!("{number} {many}")
    }
}

/// "Ben’s".
pub(super) fn of(name: &str) -> String {
    format!("{}’s", super::isolate(name))
}

/// "Ana, Ben and Cleo".
pub(super) fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => super::isolate(one),
        [rest @ .., last] => {
            let rest: Vec<String> = rest.iter().map(|name| super::isolate(name)).collect();
            format!("{} and {}", rest.join(", "), super::isolate(last))
        }
    }
}
