//! What every screen needs to know of its surroundings.

use domain::moment::Moment;

use crate::model::Model;
use crate::view::Control;
use crate::words::{Language, Message, calendar, t};

use super::action::Action;

/// From this width on, the window is wide: everything of a score card fits side by side.
const WIDE: u32 = 1_024;

/// Language, clock, needs and habits.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is one need of the person's, on or off"
)]
#[derive(Debug, Clone)]
pub struct Scene {
    /// The language.
    pub language: Language,
    /// The person's clock.
    pub now: Moment,
    /// A screen reader is on, or the person wants the same patience.
    pub screen_reader: bool,
    /// Motion is reduced.
    pub reduce_motion: bool,
    /// The window is wide.
    pub wide: bool,
    /// The server's origin; empty in the sample, which has none.
    pub origin: String,
    hour_24: bool,
}

impl Scene {
    /// The surroundings now.
    pub fn of(model: &Model) -> Self {
        let environment = &model.environment;
        let sample = model
            .replica
            .as_ref()
            .is_some_and(crate::replica::Replica::is_sample);
        let origin = match &model.account {
            _ if sample => String::new(),
            Some(account) if !account.origin.is_empty() => account.origin.clone(),
            _ => model.origin.clone(),
        };
        Self {
            language: Language::of(&environment.language),
            now: model.now.unwrap_or(Moment {
                unix_ms: 0,
                utc_offset_min: 0,
            }),
            screen_reader: environment.screen_reader || model.settings.stays,
            reduce_motion: environment.reduce_motion,
            wide: environment.width >= WIDE,
            origin,
            hour_24: environment.hour_24,
        }
    }

    /// A sentence.
    pub fn t<'a>(&self, message: impl Into<Message<'a>>) -> String {
        t(self.language, message)
    }

    /// A control with these words.
    pub fn control<'a>(
        &self,
        key: impl Into<String>,
        label: impl Into<Message<'a>>,
        action: &Action,
    ) -> Control {
        Control::new(key, self.t(label), action.to_bytes())
    }

    /// "17 Nov".
    pub fn day(&self, when: Moment) -> String {
        calendar::day(self.language, when, self.now)
    }

    /// "17 Nov", of a time without an offset.
    pub fn day_of_ms(&self, unix_ms: i64) -> String {
        self.day(Moment {
            unix_ms,
            ..self.now
        })
    }

    /// "Mon 23 Nov".
    pub fn today(&self) -> String {
        calendar::weekday_and_day(self.language, self.now)
    }

    /// "14:05".
    pub fn time(&self, when: Moment) -> String {
        calendar::time(self.language, when, self.hour_24)
    }

    /// "Today 14:05", of a time without an offset.
    pub fn day_and_time_of_ms(&self, unix_ms: i64) -> String {
        let when = Moment {
            unix_ms,
            ..self.now
        };
        calendar::day_and_time(self.language, when, self.now, self.hour_24)
    }

    /// Whether it happened on this day of the person's.
    pub fn is_today(&self, when: Moment) -> bool {
        calendar::day_number(when) == calendar::day_number(self.now)
    }
}

/// What a screen reader says of a line: pauses instead of dots.
pub fn spoken(line: &str) -> String {
    line.replace(" · ", ", ")
}
