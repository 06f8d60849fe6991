//! Months, days and patterns.

use crate::words::calendar::Day;

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];
const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// The word for today.
pub const TODAY: &str = "Today";

/// "17 Nov" or "17 Nov 2025".
pub fn day(day: Day, with_year: bool) -> String {
    let month = MONTHS[(day.month - 1) % 12];
    if with_year {
        format!("{} {month} {}", day.day, day.year)
    } else {
        format!("{} {month}", day.day)
    }
}

/// "Mon 23 Nov".
pub fn weekday_and_day(when: Day) -> String {
    format!("{} {}", DAYS[(when.weekday - 1) % 7], day(when, false))
}

/// "2:05 pm".
pub fn half_day_time(hour: i64, minute: i64) -> String {
    let half = if hour < 12 { "am" } else { "pm" };
    let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
    format!("{hour}:{minute:02} {half}")
}
