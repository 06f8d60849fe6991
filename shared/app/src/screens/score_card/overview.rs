//! Sheet behind the dots: every criterion and how it stands.

use domain::id::SessionId;

use crate::model::Model;
use crate::replica::Replica;
use crate::view::part::RowPart;
use crate::view::{Part, Screen, Section};
use crate::words::ScoreWords;

use super::super::action::Action;
use super::super::route::{Id, Route};
use super::super::scene::Scene;
use super::super::work::Work;
use super::super::{not_here, rows};
use super::Act;
use super::ratings::{key, rating_short};

/// The sheet.
pub fn overview(_model: &Model, scene: &Scene, replica: &Replica, session: Id) -> Screen {
    let route = Route::Overview(session);
    let Some(work) = Work::of(replica, SessionId(session)) else {
        return not_here::view(scene, &route);
    };
    let sections = work.version.steps.iter().filter_map(|step| {
        let of_step = |criterion: &&domain::blueprint::Criterion| criterion.step == step.id;
        let parts: Vec<Part> = work
            .version
            .scored()
            .filter(of_step)
            .map(|criterion| {
                let value = match work.rating(criterion.id) {
                    Some(rating) => rating_short(scene, rating),
                    None => scene.t(ScoreWords::Open),
                };
                let row =
                    RowPart::new(format!("row/{}", key(criterion)), &criterion.title).value(value);
                let show = Act::Show {
                    session,
                    criterion: criterion.id.0,
                };
                rows::tappable(
                    row,
                    format!("show/{}", key(criterion)),
                    &Action::Score(show),
                )
            })
            .collect();
        let section = Section::new(format!("section/{}", step.id), parts).heading(&step.title);
        (!section.parts.is_empty()).then_some(section)
    });
    rows::page(
        rows::header(&route, scene.t(ScoreWords::Overview)),
        sections.collect(),
    )
}
