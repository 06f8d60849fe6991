//! Ratings and criteria in words.

use domain::blueprint::Criterion;
use domain::rating::Rating;

use crate::view::Tone;
use crate::view::part::Badge;
use crate::words::{ScoreWords, SessionWords};

use super::super::route::id;
use super::super::scene::Scene;
use super::super::work::Work;

/// A rating in words: "3, date agreed".
pub fn rating_words(scene: &Scene, criterion: &Criterion, rating: Rating) -> String {
    match rating {
        Rating::NotApplicable => scene.t(ScoreWords::NotApplicableSpoken),
        Rating::DidNotObserve => scene.t(ScoreWords::NotSeen),
        Rating::Level(number) => match anchor(criterion, number) {
            Some(anchor) => scene.t(ScoreWords::LevelSpoken { number, anchor }),
            None => scene.t(ScoreWords::Level { number }),
        },
    }
}

/// A rating in one sign or two words: "3", "N/A".
pub fn rating_short(scene: &Scene, rating: Rating) -> String {
    match rating {
        Rating::NotApplicable => scene.t(SessionWords::NotApplicable),
        Rating::DidNotObserve => scene.t(SessionWords::NotSeen),
        Rating::Level(number) => number.to_string(),
    }
}

/// A level's anchor.
pub fn anchor(criterion: &Criterion, level: u8) -> Option<&str> {
    criterion
        .anchors
        .get(usize::from(level))?
        .as_deref()
        .filter(|anchor| !anchor.is_empty())
}

/// "Must do", and what another phone of one's own says.
pub fn badges(scene: &Scene, work: &Work<'_>, criterion: &Criterion) -> Vec<Badge> {
    let must_do = criterion.must_do.then(|| Badge {
        label: scene.t(ScoreWords::MustDo),
        tone: Tone::Plain,
    });
    let others = work.other_ratings(criterion.id).iter().map(|rating| {
        let rating = rating_short(scene, *rating);
        Badge {
            label: scene.t(ScoreWords::OtherPhone { rating: &rating }),
            tone: Tone::You,
        }
    });
    must_do.into_iter().chain(others).collect()
}

/// A criterion's key on any screen.
pub fn key(criterion: &Criterion) -> String {
    id(&criterion.id.0)
}
