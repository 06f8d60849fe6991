//! One criterion, large.

use domain::blueprint::Criterion;
use domain::rating::Rating;

use crate::model::Model;
use crate::view::part::InputPart;
use crate::view::score_card::{CriterionView, LevelView};
use crate::view::{Control, Icon, Tone};
use crate::words::ScoreWords;

use super::super::action::Action;
use super::super::route::Route;
use super::super::scene::Scene;
use super::super::work::Work;
use super::super::written;
use super::ratings::{anchor, badges, key, rating_words};
use super::{Act, Answer};

/// The criterion that is shown.
pub fn criterion(
    model: &Model,
    scene: &Scene,
    work: &Work<'_>,
    criterion: &Criterion,
) -> CriterionView {
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
    let other = |answer: Answer, name: &str, words: ScoreWords<'_>| {
        let action = rate(work, criterion, answer);
        scene
            .control(format!("{name}/{}", key(criterion)), words, &action)
            .selected(work.rating(criterion.id) == Some(answer.rating()))
    };
    let note = work.note(criterion.id);
    let open = model
        .screens
        .score_card
        .places
        .note_is_open(work.session.session, criterion.id);
    CriterionView {
        key: format!("criterion/{}", key(criterion)),
        step: work
            .version
            .step(criterion.step)
            .map_or_else(String::new, |step| step.title.clone()),
        title,
        prompt: criterion.prompt.clone(),
        badges: badges(scene, work, criterion),
        levels: (0..=criterion.level_max)
            .map(|level| level_row(scene, work, criterion, level))
            .collect(),
        not_seen: other(Answer::NotSeen, "not-seen", ScoreWords::NotSeen),
        not_applicable: other(
            Answer::NotApplicable,
            "not-applicable",
            ScoreWords::NotApplicable,
        )
        .spoken(scene.t(ScoreWords::NotApplicableSpoken)),
        note: note_control(scene, work, criterion, !note.is_empty(), open),
        note_field: open.then(|| note_field(model, scene, work, criterion)),
    }
}

fn level_row(scene: &Scene, work: &Work<'_>, criterion: &Criterion, number: u8) -> LevelView {
    let answer = Answer::Level(number);
    let label = anchor(criterion, number)
        .map_or_else(|| scene.t(ScoreWords::Level { number }), str::to_owned);
    let action = rate(work, criterion, answer);
    let control = Control::new(
        format!("level/{number}/{}", key(criterion)),
        label,
        action.to_bytes(),
    )
    .spoken(rating_words(scene, criterion, Rating::Level(number)))
    .selected(work.rating(criterion.id) == Some(answer.rating()));
    LevelView {
        number: number.to_string(),
        control,
    }
}

fn note_control(
    scene: &Scene,
    work: &Work<'_>,
    criterion: &Criterion,
    there: bool,
    open: bool,
) -> Control {
    let words = if there {
        ScoreWords::NoteThere
    } else {
        ScoreWords::Note
    };
    let act = Act::Note {
        session: work.session.session.0,
        criterion: criterion.id.0,
    };
    scene
        .control(
            format!("note/{}/turn", key(criterion)),
            words,
            &Action::Score(act),
        )
        .spoken(scene.t(ScoreWords::NoteOn {
            criterion: &criterion.title,
        }))
        .icon(Icon::Note)
        .tone(if there { Tone::You } else { Tone::Plain })
        .selected(open)
}

/// The field of a note; its key is that of the card's note.
pub fn note_field(
    model: &Model,
    scene: &Scene,
    work: &Work<'_>,
    criterion: &Criterion,
) -> InputPart {
    let key = written::note_key(work.session.session.0, criterion.id);
    let held = model.screens.fields.drawn_or(&key, work.note(criterion.id));
    let label = scene.t(ScoreWords::NoteOn {
        criterion: &criterion.title,
    });
    InputPart {
        placeholder: scene.t(ScoreWords::NoteExample),
        lines: 3,
        ..InputPart::new(key, label, held)
    }
}

/// The action that rates.
pub fn rate(work: &Work<'_>, criterion: &Criterion, answer: Answer) -> Action {
    let session = work.session.session.0;
    Action::Score(Act::Rate {
        session,
        criterion: criterion.id.0,
        answer,
    })
}
