//! Criterion: all anchors, questions to ask, and the note.

use domain::blueprint::{Criterion, Version};
use domain::id::{CriterionId, SessionId, VersionId};

use crate::replica::Replica;
use crate::view::part::{RowPart, TextRole};
use crate::view::{Part, Screen, Section};
use crate::words::ScoreWords;

use super::route::{Id, Route};
use super::scene::Scene;
use super::score_card::{anchor, key};
use super::work::Work;
use super::{not_here, rows};

/// While scoring.
pub fn view(scene: &Scene, replica: &Replica, session: Id, criterion: Id) -> Screen {
    let route = Route::Criterion { session, criterion };
    let work = Work::of(replica, SessionId(session));
    let found = work
        .as_ref()
        .and_then(|work| Some((work, work.version.criterion(CriterionId(criterion))?)));
    let Some((work, criterion)) = found else {
        return not_here::view(scene, &route);
    };
    let mut sections = sections(scene, work.version, criterion);
    let note = work.note(criterion.id);
    if !note.is_empty() {
        let heading = scene.t(ScoreWords::Note);
        let part = Part::text("note", TextRole::Body, note);
        sections.push(Section::new("section/note", vec![part]).heading(heading));
    }
    rows::page(rows::header(&route, &criterion.title), sections)
}

/// Outside a session.
pub fn about(scene: &Scene, replica: &Replica, version: Id, criterion: Id) -> Screen {
    let route = Route::AboutCriterion { version, criterion };
    let version = replica.version(VersionId(version));
    let found =
        version.and_then(|version| Some((version, version.criterion(CriterionId(criterion))?)));
    match found {
        Some((version, criterion)) => rows::page(
            rows::header(&route, &criterion.title),
            sections(scene, version, criterion),
        ),
        None => not_here::view(scene, &route),
    }
}

fn sections(scene: &Scene, version: &Version, criterion: &Criterion) -> Vec<Section> {
    let mut about = Vec::new();
    if let Some(step) = version.step(criterion.step) {
        let words = scene.t(ScoreWords::InStep { step: &step.title });
        about.push(Part::text("step", TextRole::Note, words));
    }
    about.push(Part::text("prompt", TextRole::Lead, &criterion.prompt));
    let weight = match criterion.weight {
        0 => scene.t(ScoreWords::NotCounted),
        weight => scene.t(ScoreWords::Weight { weight }),
    };
    about.push(Part::text("weight", TextRole::Note, weight));
    if criterion.must_do {
        about.push(Part::text(
            "must-do",
            TextRole::Note,
            scene.t(ScoreWords::MustDo),
        ));
    }
    let levels = (0..=criterion.level_max).map(|number| {
        let words = anchor(criterion, number)
            .map_or_else(|| scene.t(ScoreWords::Level { number }), str::to_owned);
        RowPart::new(format!("level/{}/{number}", key(criterion)), words)
            .number(number.to_string())
            .part()
    });
    let levels = Section::new("section/levels", levels.collect());
    let mut sections = vec![
        Section::plain("section/about", about),
        levels.heading(scene.t(ScoreWords::Levels)),
    ];
    let questions = criterion.questions.iter().enumerate();
    let questions: Vec<Part> = questions
        .map(|(number, question)| {
            Part::text(format!("question/{number}"), TextRole::Body, question)
        })
        .collect();
    if !questions.is_empty() {
        let heading = scene.t(ScoreWords::Questions);
        sections.push(Section::new("section/questions", questions).heading(heading));
    }
    sections
}
