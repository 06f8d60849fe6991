//! All criteria at once: numerals in a row.

use domain::blueprint::Criterion;

use crate::view::Control;
use crate::view::score_card::CriterionLine;
use crate::words::ScoreWords;

use super::super::action::Action;
use super::super::route::Route;
use super::super::scene::Scene;
use super::super::work::Work;
use super::Answer;
use super::ratings::{badges, key, rating_short, rating_words};
use super::single::rate;

/// The lines, in the blueprint's order.
pub fn lines(scene: &Scene, work: &Work<'_>) -> Vec<CriterionLine> {
    work.criteria()
        .into_iter()
        .map(|criterion| line(scene, work, criterion))
        .collect()
}

fn line(scene: &Scene, work: &Work<'_>, criterion: &Criterion) -> CriterionLine {
    let session = work.session.session.0;
    let about = Action::Sheet(Route::Criterion {
        session,
        criterion: criterion.id.0,
    });
    let title = Control::new(
        format!("about/{}", key(criterion)),
        &criterion.title,
        about.to_bytes(),
    )
    .hint(scene.t(ScoreWords::AboutHint));
    let levels = (0..=criterion.level_max).map(Answer::Level);
    let numerals = levels
        .chain([Answer::NotSeen, Answer::NotApplicable])
        .map(|answer| numeral(scene, work, criterion, answer))
        .collect();
    CriterionLine {
        key: format!("criterion/{}", key(criterion)),
        title,
        badges: badges(scene, work, criterion),
        numerals,
        chosen: work
            .rating(criterion.id)
            .map(|rating| rating_words(scene, criterion, rating)),
    }
}

fn numeral(scene: &Scene, work: &Work<'_>, criterion: &Criterion, answer: Answer) -> Control {
    let rating = answer.rating();
    let name = match answer {
        Answer::Level(level) => format!("level/{level}/{}", key(criterion)),
        Answer::NotSeen => format!("not-seen/{}", key(criterion)),
        Answer::NotApplicable => format!("not-applicable/{}", key(criterion)),
    };
    let what = rating_words(scene, criterion, rating);
    let action = rate(work, criterion, answer);
    Control::new(name, rating_short(scene, rating), action.to_bytes())
        .spoken(scene.t(ScoreWords::NumeralSpoken {
            criterion: &criterion.title,
            what: &what,
        }))
        .selected(work.rating(criterion.id) == Some(rating))
}
