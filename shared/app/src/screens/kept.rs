//! What of the screens outlives the process.

use serde::{Deserialize, Serialize};

use super::fields::Fields;
use super::navigation::Navigation;
use super::{Screens, score_card, sessions};

/// Grows when an older app could not read it; then it starts afresh.
const FORMAT: u8 = 1;

#[derive(Serialize, Deserialize)]
struct Kept {
    format: u8,
    left_ms: i64,
    navigation: Navigation,
    fields: Fields,
    score_card: score_card::Places,
    sessions: sessions::State,
}

pub fn to_bytes(screens: &Screens) -> Vec<u8> {
    bytes_at(screens, screens.last_ms)
}

/// The same, whatever the time.
pub fn places(screens: &Screens) -> Vec<u8> {
    bytes_at(screens, 0)
}

fn bytes_at(screens: &Screens, left_ms: i64) -> Vec<u8> {
    let kept = Kept {
        format: FORMAT,
        left_ms,
        navigation: screens.navigation.clone(),
        fields: screens.fields.clone(),
        score_card: screens.score_card.places.clone(),
        sessions: screens.sessions.clone(),
    };
    postcard::to_allocvec(&kept).unwrap_or_default()
}

pub fn from_bytes(bytes: &[u8]) -> Screens {
    match postcard::from_bytes::<Kept>(bytes) {
        Ok(kept) if kept.format == FORMAT => Screens {
            last_ms: kept.left_ms,
            navigation: kept.navigation,
            fields: kept.fields,
            score_card: score_card::State::at(kept.score_card),
            sessions: kept.sessions,
            ..Screens::default()
        },
        _ => Screens::default(),
    }
}
