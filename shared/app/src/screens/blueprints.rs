//! Blueprints: the customer's journey, stage by stage, with its gaps.

use std::collections::BTreeSet;

use domain::blueprint::Version;
use domain::id::BlueprintId;

use crate::replica::{JourneyStage, Replica};
use crate::view::page::Page;
use crate::view::part::RowPart;
use crate::view::{Icon, Part, Screen, Section};
use crate::words::{BlueprintWords, CommonWords};

use super::action::Action;
use super::listing::WINDOW;
use super::route::Route;
use super::rows;
use super::scene::Scene;

/// The page.
pub fn view(scene: &Scene, replica: &Replica) -> Screen {
    let mut sections: Vec<Section> = rows::banner(scene, replica).into_iter().collect();
    let all = replica.blueprints();
    let stages: Vec<&JourneyStage> = replica.journey().iter().take(WINDOW).collect();
    let in_stages: BTreeSet<BlueprintId> = stages
        .iter()
        .flat_map(|stage| stage.blueprints.iter().copied())
        .collect();
    let elsewhere: Vec<Part> = all
        .iter()
        .filter(|version| !in_stages.contains(&version.blueprint))
        .take(WINDOW)
        .map(|version| blueprint(scene, version))
        .collect();
    sections.extend(journey(scene, &all, &stages));
    if elsewhere.is_empty() && stages.is_empty() {
        let none = Part::empty("none", scene.t(BlueprintWords::None), None);
        sections.push(Section::plain("section/none", vec![none]));
    } else if !elsewhere.is_empty() {
        let section = Section::new("section/elsewhere", elsewhere);
        let (heading, note) = (BlueprintWords::Elsewhere, BlueprintWords::Note);
        sections.push(if stages.is_empty() {
            section.note(scene.t(note))
        } else {
            section.heading(scene.t(heading))
        });
    }
    let mut header = rows::header(&Route::Blueprints, scene.t(CommonWords::Blueprints));
    header.avatar = Some(rows::avatar(scene, replica));
    Screen::Page(Page {
        header,
        sections,
        ..Page::default()
    })
}

/// The stages in their order, each with its blueprint or the gap where there is none.
fn journey(scene: &Scene, all: &[&Version], stages: &[&JourneyStage]) -> Option<Section> {
    let mut rows = Vec::new();
    for (place, stage) in stages.iter().enumerate() {
        rows.extend(stage_rows(scene, all, place + 1, stage));
    }
    let gaps = stages
        .iter()
        .filter(|stage| stage.blueprints.is_empty())
        .count();
    let note = [BlueprintWords::Gaps { count: gaps }, BlueprintWords::Note];
    let note = note.map(|words| scene.t(words)).join(" ");
    (!rows.is_empty()).then(|| {
        Section::new("section/journey", rows)
            .heading(scene.t(BlueprintWords::Journey))
            .note(note)
    })
}

/// A stage: one row, or one for each blueprint where people chose apart.
fn stage_rows(scene: &Scene, all: &[&Version], place: usize, stage: &JourneyStage) -> Vec<Part> {
    let title = stage.titles.join(" / ");
    let row = |key: String| RowPart::new(key, &title).number(place.to_string());
    if stage.blueprints.is_empty() {
        let gap = row(format!("row/{}", stage.stage)).second(scene.t(BlueprintWords::Gap));
        return vec![gap.part()];
    }
    let of = |blueprint: &BlueprintId| {
        let key = format!("{}/{blueprint}", stage.stage);
        let version = all.iter().find(|version| version.blueprint == *blueprint);
        let Some(version) = version else {
            let words = scene.t(BlueprintWords::OnItsWay);
            return row(format!("row/{key}")).second(words).part();
        };
        let words = BlueprintWords::Of {
            title: &version.title,
            criteria: version.scored().count(),
        };
        let row = row(format!("row/{key}")).second(scene.t(words));
        let open = Action::Open(Route::Blueprint(blueprint.0));
        rows::tappable(row, format!("stage/{key}"), &open)
    };
    stage.blueprints.iter().map(of).collect()
}

/// A blueprint that stands in no stage.
fn blueprint(scene: &Scene, version: &Version) -> Part {
    let second = BlueprintWords::Second {
        criteria: version.scored().count(),
        steps: version.steps.len(),
    };
    let row = RowPart::new(format!("row/{}", version.blueprint), &version.title)
        .second(scene.t(second))
        .icon(Icon::Blueprints);
    let open = Action::Open(Route::Blueprint(version.blueprint.0));
    rows::tappable(row, format!("blueprint/{}", version.blueprint), &open)
}
