//! Blueprint: steps, and what is scored in each.

use domain::blueprint::{Step, Version};
use domain::id::BlueprintId;
use serde::{Deserialize, Serialize};

use crate::model::Model;
use crate::replica::Replica;
use crate::view::page::Page;
use crate::view::part::{RowPart, TextRole};
use crate::view::{Part, Screen, Section, Tone};
use crate::words::{BlueprintWords, ScoreWords};

use super::action::Action;
use super::route::{Id, Route};
use super::scene::Scene;
use super::{new_session, not_here, rows, titles};

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Starts a session with it.
    Practise(Id),
}

/// Does it.
pub fn act(model: &mut Model, act: &Act) {
    let Act::Practise(blueprint) = act;
    new_session::act(model, &new_session::Act::With(*blueprint));
}

/// The page.
pub fn view(scene: &Scene, replica: &Replica, blueprint: Id) -> Screen {
    let route = Route::Blueprint(blueprint);
    let versions = replica.versions(BlueprintId(blueprint));
    let Some(version) = versions.last() else {
        return not_here::view(scene, &route);
    };
    let criteria = version.scored().count();
    let mut header = rows::header(&route, &version.title);
    let words = BlueprintWords::Version {
        number: versions.len(),
        criteria,
    };
    header.subtitle = Some(scene.t(words));
    let minutes = titles::minutes(criteria);
    let mut about = vec![
        Part::text("purpose", TextRole::Lead, &version.purpose),
        Part::text(
            "taps",
            TextRole::Note,
            scene.t(BlueprintWords::Taps { minutes }),
        ),
    ];
    if let Some(count @ 1..) = versions.len().checked_sub(1) {
        let earlier = scene.t(BlueprintWords::Earlier { count });
        about.push(Part::text("earlier", TextRole::Note, earlier));
    }
    let mut sections = vec![Section::plain("section/about", about)];
    sections.extend(
        version
            .steps
            .iter()
            .map(|step| step_section(scene, version, step)),
    );
    let practise = scene
        .control(
            "practise",
            BlueprintWords::Practise,
            &Action::Blueprint(Act::Practise(blueprint)),
        )
        .spoken(scene.t(BlueprintWords::PractiseSpoken {
            title: &version.title,
        }))
        .primary();
    Screen::Page(Page {
        header,
        sections,
        bar: vec![practise],
        ..Page::default()
    })
}

fn step_section(scene: &Scene, version: &Version, step: &Step) -> Section {
    let of_step = version
        .scored()
        .filter(|criterion| criterion.step == step.id);
    let rows = of_step.map(|criterion| {
        let mut row = RowPart::new(format!("row/{}", criterion.id), &criterion.title)
            .second(&criterion.prompt);
        if criterion.must_do {
            row = row.badge(scene.t(ScoreWords::MustDo), Tone::Plain);
        }
        let about = Route::AboutCriterion {
            version: version.id.0,
            criterion: criterion.id.0,
        };
        rows::tappable(
            row,
            format!("about/{}", criterion.id),
            &Action::Sheet(about),
        )
    });
    let section = Section::new(format!("section/{}", step.id), rows.collect()).heading(&step.title);
    if step.description.is_empty() {
        section
    } else {
        section.note(&step.description)
    }
}
