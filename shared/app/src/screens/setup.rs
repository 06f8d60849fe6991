//! Blueprint and format of a session that nobody has begun to score.

use domain::id::{BlueprintId, SessionId};
use domain::session::Details;
use serde::{Deserialize, Serialize};

use crate::model::Model;
use crate::replica::Replica;
use crate::view::part::ChoiceStyle;
use crate::view::{Control, Part, Screen, Section};
use crate::words::NewSessionWords;

use super::action::Action;
use super::new_session::Way;
use super::route::{Id, Route};
use super::scene::Scene;
use super::{not_here, rows, titles};

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Another blueprint.
    Blueprint(Id, Id),
    /// Another format.
    Format(Id, Way),
}

/// Does it.
pub fn act(model: &mut Model, act: &Act) {
    let (Act::Blueprint(session, _) | Act::Format(session, _)) = act;
    let session = SessionId(*session);
    let Some(replica) = &mut model.replica else {
        return;
    };
    if !can_change(replica, session) {
        return;
    }
    let details = replica
        .session(session)
        .and_then(|index| index.details.clone());
    let Some(details) = details else { return };
    let details = match act {
        Act::Format(_, way) => Details {
            format: way.format(),
            ..details
        },
        Act::Blueprint(_, blueprint) => {
            let all = replica.blueprints();
            let wanted = BlueprintId(*blueprint);
            let Some(newest) = all.iter().find(|version| version.blueprint == wanted) else {
                return;
            };
            Details {
                blueprint: wanted,
                version: newest.id,
                ..details
            }
        }
    };
    replica.change_details(session, details);
}

/// Until the first rating, and by its people alone.
pub fn can_change(replica: &Replica, session: SessionId) -> bool {
    let me = replica.me();
    replica.session(session).is_some_and(|index| {
        let untouched = index
            .draft
            .as_ref()
            .is_none_or(|draft| draft.ratings.is_empty());
        index.maker == me && untouched && index.cards.is_empty() && index.details.is_some()
    })
}

/// The sheet.
pub fn view(scene: &Scene, replica: &Replica, session: Id) -> Screen {
    let route = Route::Setup(session);
    let index = replica.session(SessionId(session));
    let Some(details) = index.and_then(|index| index.details.as_ref()) else {
        return not_here::view(scene, &route);
    };
    let blueprints = replica.blueprints().into_iter().map(|version| {
        let action = Action::Setup(Act::Blueprint(session, version.blueprint.0));
        Control::new(
            format!("blueprint/{}", version.blueprint),
            &version.title,
            action.to_bytes(),
        )
        .selected(version.blueprint == details.blueprint)
    });
    let formats = Way::ALL.map(|way| {
        let action = Action::Setup(Act::Format(session, way));
        let label = titles::format(scene, way.format());
        Control::new(format!("format/{way:?}"), label, action.to_bytes())
            .selected(way.format() == details.format)
    });
    let (blueprint, format) = (
        scene.t(NewSessionWords::Blueprint),
        scene.t(NewSessionWords::Format),
    );
    let parts = vec![
        Part::choice(
            "blueprint",
            blueprint,
            ChoiceStyle::List,
            blueprints.collect(),
        ),
        Part::choice("format", format, ChoiceStyle::Segments, formats.into()),
    ];
    let section = Section::plain("section/setup", parts).note(scene.t(NewSessionWords::SetupNote));
    rows::page(
        rows::header(&route, scene.t(NewSessionWords::Setup)),
        vec![section],
    )
}
