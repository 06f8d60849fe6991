//! What New session shows.

use domain::id::{MemberId, SessionId};

use crate::model::Model;
use crate::replica::Replica;
use crate::view::part::{ChoiceStyle, RowPart};
use crate::view::{Control, Icon, Part, Screen, Section};
use crate::words::NewSessionWords;

use super::super::action::Action;
use super::super::listing::listing;
use super::super::route::{Route, id};
use super::super::scene::Scene;
use super::super::{people, rows, titles};
use super::{Act, State, Way, chosen, open_today, others};

/// The sheet.
pub fn view(model: &Model, scene: &Scene, replica: &Replica) -> Screen {
    let state = &model.screens.new_session;
    let header = rows::header(&Route::NewSession, scene.t(NewSessionWords::Title));
    let mut sections = vec![Section::plain("section/what", what(scene, replica, state))];
    sections.extend(open_sessions(scene, replica));
    sections.push(peers(scene, replica, state));
    sections.push(turn(scene, state));
    rows::page(header, sections)
}

fn what(scene: &Scene, replica: &Replica, state: &State) -> Vec<Part> {
    let chosen = chosen(replica, state).map(|(blueprint, _)| blueprint);
    let blueprints = replica.blueprints().into_iter().map(|version| {
        let action = Action::NewSession(Act::Blueprint(version.blueprint.0));
        Control::new(
            format!("blueprint/{}", version.blueprint),
            &version.title,
            action.to_bytes(),
        )
        .selected(Some(version.blueprint) == chosen)
    });
    let formats = Way::ALL.map(|way| {
        let action = Action::NewSession(Act::Format(way));
        let label = titles::format(scene, way.format());
        Control::new(format!("format/{way:?}"), label, action.to_bytes())
            .selected(way == state.format)
    });
    let (blueprint, format) = (
        scene.t(NewSessionWords::Blueprint),
        scene.t(NewSessionWords::Format),
    );
    vec![
        Part::choice(
            "blueprint",
            blueprint,
            ChoiceStyle::Menu,
            blueprints.collect(),
        ),
        Part::choice("format", format, ChoiceStyle::Segments, formats.into()),
    ]
}

/// What is open today is offered before a second session is made.
fn open_sessions(scene: &Scene, replica: &Replica) -> Option<Section> {
    let is_today = |session: SessionId| {
        let index = replica.session(session);
        let details = index.and_then(|index| index.details.as_ref());
        details.is_some_and(|details| scene.is_today(details.practised_at))
    };
    let open = open_today(replica, is_today);
    let rows: Vec<Part> = open
        .iter()
        .take(5)
        .filter_map(|session| open_row(scene, replica, *session))
        .collect();
    (!rows.is_empty())
        .then(|| Section::new("section/open", rows).heading(scene.t(NewSessionWords::OpenToday)))
}

fn open_row(scene: &Scene, replica: &Replica, session: SessionId) -> Option<Part> {
    let index = replica.session(session)?;
    let details = index.details.as_ref()?;
    let name = replica.name(index.presenter);
    let blueprint = titles::blueprint(scene, replica, index);
    let time = scene.time(details.practised_at);
    let second = NewSessionWords::OpenSecond {
        blueprint: &blueprint,
        time: &time,
    };
    let key = id(&session.0);
    let row = RowPart::new(
        format!("row/open/{key}"),
        scene.t(NewSessionWords::OpenRow { name: &name }),
    )
    .second(scene.t(second))
    .avatar(people::avatar(scene, replica, index.presenter));
    let action = Action::NewSession(Act::Continue(session.0));
    Some(rows::tappable(row, format!("open/{key}"), &action))
}

fn peers(scene: &Scene, replica: &Replica, state: &State) -> Section {
    let heading = if state.scored_by {
        NewSessionWords::ScoredBy
    } else {
        NewSessionWords::Who
    };
    let all = others(replica);
    let list = listing(scene, "peers", &all, state.page, |page| {
        Action::NewSession(Act::Page(page))
    });
    let mut parts: Vec<Part> = Vec::new();
    parts.extend(list.newer.map(|newer| Part::stack("newer", vec![newer])));
    parts.extend(
        list.items
            .iter()
            .map(|peer| peer_row(scene, replica, state, *peer)),
    );
    if state.scored_by {
        let row = RowPart::new("row/alone", scene.t(NewSessionWords::JustMe)).icon(Icon::Person);
        parts.push(rows::tappable(
            row,
            "peer/alone",
            &Action::NewSession(Act::Alone),
        ));
    }
    if all.is_empty() && !state.scored_by {
        let invite = Action::Open(Route::Team);
        let button = scene.control("nobody/invite", NewSessionWords::Invite, &invite);
        parts.push(Part::empty(
            "nobody",
            scene.t(NewSessionWords::Nobody),
            Some(button),
        ));
    }
    Section::new("section/peers", parts)
        .heading(scene.t(heading))
        .window(list.window)
}

fn peer_row(scene: &Scene, replica: &Replica, state: &State, peer: MemberId) -> Part {
    let name = replica.name(peer);
    let (words, act) = if state.scored_by {
        (
            NewSessionWords::ScoredByName { name: &name },
            Act::ScoredBy(peer.0),
        )
    } else {
        (
            NewSessionWords::StartWith { name: &name },
            Act::Score(peer.0),
        )
    };
    let tap = scene.control(format!("peer/{peer}"), words, &Action::NewSession(act));
    let avatar = people::avatar(scene, replica, peer);
    RowPart::new(format!("row/peer/{peer}"), &name)
        .avatar(avatar)
        .tap(tap)
        .part()
}

fn turn(scene: &Scene, state: &State) -> Section {
    let words = if state.scored_by {
        NewSessionWords::SomebodyElse
    } else {
        NewSessionWords::MeScoredBy
    };
    let action = Action::NewSession(Act::Turn(!state.scored_by));
    let control = scene.control("turn", words, &action);
    Section::plain("section/turn", vec![Part::stack("turn/do", vec![control])])
}
