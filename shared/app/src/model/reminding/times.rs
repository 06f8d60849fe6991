//! When a reminder is due: an hour later, or some hours later, and never in the quiet hours.

use domain::moment::Moment;

/// Local hours in which nothing reminds: from the first, up to the second.
pub const QUIET_HOURS: (i64, i64) = (20, 8);

const MINUTE_MS: i64 = 60_000;
const HOUR_MS: i64 = 60 * MINUTE_MS;
const DAY_MS: i64 = 24 * HOUR_MS;
/// From knowing that a card waits to the reminder.
const FIRST_MS: i64 = HOUR_MS;
/// What *Later today* adds.
const LATER_MS: i64 = 3 * HOUR_MS;
/// *Later today* ends so long before the quiet hours, so that there is time to do it.
const BEFORE_QUIET_MS: i64 = 15 * MINUTE_MS;

/// When a card that is known to wait since now is due.
pub fn first(now: Moment) -> i64 {
    out_of_quiet(Moment {
        unix_ms: now.unix_ms + FIRST_MS,
        ..now
    })
}

/// This time, or the end of the quiet hours that it lies in.
fn out_of_quiet(at: Moment) -> i64 {
    let (from, to) = QUIET_HOURS;
    let since_midnight = local_ms(at).rem_euclid(DAY_MS);
    let midnight = at.unix_ms - since_midnight;
    if since_midnight < to * HOUR_MS {
        midnight + to * HOUR_MS
    } else if since_midnight >= from * HOUR_MS {
        midnight + DAY_MS + to * HOUR_MS
    } else {
        at.unix_ms
    }
}

/// Some hours from now, before the quiet hours begin; tomorrow where today has no room left.
pub fn later(now: Moment) -> i64 {
    let since_midnight = local_ms(now).rem_euclid(DAY_MS);
    let last = now.unix_ms - since_midnight + QUIET_HOURS.0 * HOUR_MS - BEFORE_QUIET_MS;
    let at_ms = (now.unix_ms + LATER_MS).min(last);
    let at_ms = if at_ms < now.unix_ms + BEFORE_QUIET_MS {
        now.unix_ms + LATER_MS.max(last + HOUR_MS - now.unix_ms)
    } else {
        at_ms
    };
    out_of_quiet(Moment {
        unix_ms: at_ms,
        ..now
    })
}

fn local_ms(at: Moment) -> i64 {
    at.unix_ms + i64::from(at.utc_offset_min) * MINUTE_MS
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-23, by a clock two hours east of UTC.
    fn at(hour: i64, minute: i64) -> Moment {
        Moment {
            unix_ms: 1_795_392_000_000 + (hour - 2) * HOUR_MS + minute * MINUTE_MS,
            utc_offset_min: 120,
        }
    }

    #[test]
    fn nothing_reminds_between_eight_in_the_evening_and_eight_in_the_morning() {
        assert_eq!(out_of_quiet(at(19, 59)), at(19, 59).unix_ms);
        assert_eq!(out_of_quiet(at(20, 0)), at(32, 0).unix_ms);
        assert_eq!(out_of_quiet(at(23, 30)), at(32, 0).unix_ms);
        assert_eq!(out_of_quiet(at(3, 0)), at(8, 0).unix_ms);
        assert_eq!(out_of_quiet(at(8, 0)), at(8, 0).unix_ms);
    }

    #[test]
    fn later_today_is_some_hours_on_and_never_in_the_quiet_hours() {
        assert_eq!(later(at(10, 0)), at(13, 0).unix_ms);
        assert_eq!(later(at(18, 0)), at(19, 45).unix_ms);
        assert_eq!(later(at(19, 40)), at(32, 0).unix_ms);
        assert_eq!(later(at(22, 0)), at(32, 0).unix_ms);
        assert_eq!(later(at(6, 0)), at(9, 0).unix_ms);
    }
}
