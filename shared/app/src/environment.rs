//! The surroundings of the app on its device.

use facet::Facet;
use serde::{Deserialize, Serialize};

/// Language, habits and needs of the person, as the platform knows them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Environment {
    /// BCP 47.
    pub language: String,
    /// Two letters, as `DE`; empty if unknown.
    pub region: String,
    /// 24-hour clock.
    pub hour_24: bool,
    /// 1 = Monday … 7 = Sunday.
    pub first_weekday: u8,
    /// IANA name.
    pub zone: String,
    /// A screen reader is on.
    pub screen_reader: bool,
    /// Motion is reduced.
    pub reduce_motion: bool,
    /// Text size in percent.
    pub text_scale: u32,
    /// Width of the window in points.
    pub width: u32,
}

impl Default for Environment {
    fn default() -> Self {
        Self {
            language: "en".into(),
            region: String::new(),
            hour_24: true,
            first_weekday: 1,
            zone: "UTC".into(),
            screen_reader: false,
            reduce_motion: false,
            text_scale: 100,
            width: 390,
        }
    }
}
