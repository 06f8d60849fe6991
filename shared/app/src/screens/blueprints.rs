//! Blueprints: the customer's journey, stage by stage.

use crate::replica::Replica;
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
    let stages: Vec<Part> = replica
        .blueprints()
        .into_iter()
        .take(WINDOW)
        .map(|version| {
            let criteria = version.scored().count();
            let second = BlueprintWords::Second {
                criteria,
                steps: version.steps.len(),
            };
            let row = RowPart::new(format!("row/{}", version.blueprint), &version.title)
                .second(scene.t(second))
                .icon(Icon::Blueprints);
            let open = Action::Open(Route::Blueprint(version.blueprint.0));
            rows::tappable(row, format!("blueprint/{}", version.blueprint), &open)
        })
        .collect();
    let mut sections: Vec<Section> = rows::banner(scene, replica).into_iter().collect();
    if stages.is_empty() {
        let none = Part::empty("none", scene.t(BlueprintWords::None), None);
        sections.push(Section::plain("section/none", vec![none]));
    } else {
        let section = Section::new("section/journey", stages)
            .heading(scene.t(BlueprintWords::Journey))
            .note(scene.t(BlueprintWords::Note));
        sections.push(section);
    }
    let mut header = rows::header(&Route::Blueprints, scene.t(CommonWords::Blueprints));
    header.avatar = Some(rows::avatar(scene, replica));
    Screen::Page(Page {
        header,
        sections,
        ..Page::default()
    })
}
