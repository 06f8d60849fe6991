//! Days and times as the person saw them, from small tables.

use domain::moment::Moment;

use super::{Language, en};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// A day of the civil calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The year.
    pub year: i64,
    /// `1..=12`.
    pub month: usize,
    /// `1..=31`.
    pub day: i64,
    /// 1 = Monday … 7 = Sunday.
    pub weekday: usize,
}

impl Day {
    /// The local day of a moment.
    pub fn of(moment: Moment) -> Self {
        civil(day_number(moment))
    }
}

/// Days since 1970-01-01, by the person's clock.
pub fn day_number(moment: Moment) -> i64 {
    local_ms(moment).div_euclid(DAY_MS)
}

/// "17 Nov", with the year if it is another than today's.
pub fn day(language: Language, when: Moment, today: Moment) -> String {
    let (when, today) = (Day::of(when), Day::of(today));
    match language {
        Language::English => en::calendar::day(when, when.year != today.year),
    }
}

/// "Mon 23 Nov".
pub fn weekday_and_day(language: Language, when: Moment) -> String {
    match language {
        Language::English => en::calendar::weekday_and_day(Day::of(when)),
    }
}

/// "14:05", or "2:05 pm".
pub fn time(language: Language, when: Moment, hour_24: bool) -> String {
    let minutes = local_ms(when).rem_euclid(DAY_MS) / 60_000;
    let (hour, minute) = (minutes / 60, minutes % 60);
    match language {
        Language::English if hour_24 => format!("{hour:02}:{minute:02}"),
        Language::English => en::calendar::half_day_time(hour, minute),
    }
}

/// "Today 14:05", or the day and the time.
pub fn day_and_time(language: Language, when: Moment, today: Moment, hour_24: bool) -> String {
    let day = if day_number(when) == day_number(today) {
        match language {
            Language::English => en::calendar::TODAY.to_owned(),
        }
    } else {
        day(language, when, today)
    };
    format!("{day} {}", time(language, when, hour_24))
}

fn local_ms(moment: Moment) -> i64 {
    moment
        .unix_ms
        .saturating_add(i64::from(moment.utc_offset_min) * 60_000)
}

/// The proleptic Gregorian calendar (Howard Hinnant, `chrono`-compatible low-level date
/// algorithms, 2013).
fn civil(days: i64) -> Day {
    let weekday = usize::try_from((days + 3).rem_euclid(7)).unwrap_or(0) + 1;
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Day {
        year,
        month: usize::try_from(month).unwrap_or(1),
        day,
        weekday,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(unix_ms: i64, utc_offset_min: i32) -> Moment {
        Moment {
            unix_ms,
            utc_offset_min,
        }
    }

    #[test]
    fn days_are_those_of_the_persons_clock() {
        let noon = at(1_795_435_200_000, 0); // 2026-11-23T12:00:00Z
        assert_eq!(weekday_and_day(Language::English, noon), "Mon 23 Nov");
        assert_eq!(day(Language::English, noon, noon), "23 Nov");
        assert_eq!(time(Language::English, noon, true), "12:00");
        assert_eq!(time(Language::English, noon, false), "12:00 pm");
        let tonga = at(1_795_435_200_000, 13 * 60);
        assert_eq!(weekday_and_day(Language::English, tonga), "Tue 24 Nov");
        assert_eq!(time(Language::English, tonga, false), "1:00 am");
        let leap = at(951_782_400_000, 0); // 2000-02-29
        assert_eq!(day(Language::English, leap, noon), "29 Feb 2000");
        let before = at(-1, 0);
        assert_eq!(weekday_and_day(Language::English, before), "Wed 31 Dec");
    }
}
