//! What Sessions shows.

use domain::card::Ratings;
use domain::peers::peers;
use domain::score::score;

use crate::model::Model;
use crate::replica::{Replica, SessionIndex};
use crate::view::page::{Page, Search};
use crate::view::part::{ChoiceStyle, RowPart};
use crate::view::{Control, Part, Screen, Section, Tone};
use crate::words::{CommonWords, SessionsWords, SyncWords};

use super::super::action::Action;
use super::super::listing::listing;
use super::super::route::{Route, id};
use super::super::scene::Scene;
use super::super::today;
use super::super::{people, rows, session, sync, titles};
use super::{Act, SEARCH, Which, chosen};

/// The page.
pub fn view(model: &Model, scene: &Scene, replica: &Replica) -> Screen {
    let state = &model.screens.sessions;
    let which = chosen(state, replica);
    let words = model.screens.fields.text(SEARCH).trim().to_lowercase();
    let found: Vec<&SessionIndex> = replica
        .sessions()
        .filter(|session| which.holds(replica, session))
        .filter(|session| words.is_empty() || matches(scene, replica, session, &words))
        .collect();
    let list = listing(scene, "sessions", &found, state.page, |page| {
        Action::Sessions(Act::Page(page))
    });
    let mut parts: Vec<Part> = Vec::new();
    parts.extend(list.newer.map(|newer| Part::stack("newer", vec![newer])));
    parts.extend(
        list.items
            .iter()
            .map(|session| row(scene, replica, which, session)),
    );
    let mut sections: Vec<Section> = rows::banner(scene, replica).into_iter().collect();
    sections.push(Section::plain("section/which", vec![choice(scene, which)]));
    if found.is_empty() {
        sections.push(empty(scene, which, !words.is_empty()));
    } else {
        sections.push(Section::new("section/sessions", parts).window(list.window));
    }
    let mut header = rows::header(&Route::Sessions, scene.t(CommonWords::Sessions));
    header.avatar = Some(rows::avatar(scene, replica));
    Screen::Page(Page {
        header,
        refresh: (!replica.is_sample()).then(|| {
            scene.control(
                "refresh",
                SyncWords::CheckNow,
                &Action::Sync(sync::Act::CheckNow),
            )
        }),
        search: Some(search(model, scene)),
        sections,
        bar: Vec::new(),
        round: Some(rows::round(scene)),
    })
}

fn search(model: &Model, scene: &Scene) -> Search {
    let (text, rev) = model.screens.fields.drawn(SEARCH);
    let placeholder = scene.t(SessionsWords::Search);
    Search {
        key: SEARCH.into(),
        text,
        rev,
        placeholder,
    }
}

fn choice(scene: &Scene, chosen: Which) -> Part {
    let options = Which::ALL.map(|which| {
        let (key, words) = match which {
            Which::Drafts => ("drafts", SessionsWords::Drafts),
            Which::ToSend => ("to-send", SessionsWords::ToSend),
            Which::Shared => ("shared", SessionsWords::Shared),
            Which::Received => ("received", SessionsWords::Received),
        };
        let action = Action::Sessions(Act::Which(which));
        scene
            .control(format!("which/{key}"), words, &action)
            .selected(which == chosen)
    });
    let label = scene.t(SessionsWords::Which);
    Part::choice("which", label, ChoiceStyle::Segments, options.into())
}

fn row(scene: &Scene, replica: &Replica, which: Which, session: &SessionIndex) -> Part {
    let key = id(&session.session.0);
    let stands = stands(scene, replica, which, session);
    let day = session
        .details
        .as_ref()
        .map(|details| scene.day(details.practised_at));
    let second = match day {
        Some(day) => scene.t(SessionsWords::Second {
            day: &day,
            stands: &stands,
        }),
        None => stands,
    };
    let mut row = RowPart::new(
        format!("row/{key}"),
        titles::session(scene, replica, session),
    )
    .second(second)
    .avatar(people::avatar(scene, replica, session.presenter));
    if session.unseen {
        row = row.badge(scene.t(SessionsWords::New), Tone::Plain);
    }
    let open = Action::Open(Route::Session(session.session.0));
    rows::tappable(row, format!("open/{key}"), &open)
}

fn stands(scene: &Scene, replica: &Replica, which: Which, session: &SessionIndex) -> String {
    let me = replica.me();
    let delivery = || session::delivery_words(scene, replica, session);
    match which {
        Which::Received => received(scene, replica, session),
        Which::Drafts if !today::is_begun(session, me) => Some(scene.t(SessionsWords::WaitsForYou)),
        Which::Drafts | Which::ToSend | Which::Shared => delivery(),
    }
    .unwrap_or_else(|| scene.t(SessionsWords::WaitsForOthers))
}

/// "70 · 6 of 7 scored", over the others' cards.
fn received(scene: &Scene, replica: &Replica, session: &SessionIndex) -> Option<String> {
    let me = replica.me();
    let coaches = session
        .cards
        .iter()
        .filter(|card| card.rater != session.presenter);
    let first = coaches.clone().next();
    let score = if let Some(first) = first {
        let version = replica.version(first.version)?;
        let cards: Vec<&Ratings> = coaches
            .filter(|card| card.version == first.version)
            .map(|card| &card.ratings)
            .collect();
        peers(version, &cards).score()
    } else {
        let card = session.cards.iter().find(|card| card.rater != me)?;
        score(replica.version(card.version)?, &card.ratings)
    };
    let (scored, counted) = (score.scored, score.counted);
    let number = score.shown()?;
    Some(scene.t(SessionsWords::Score {
        number,
        scored,
        counted,
    }))
}

fn empty(scene: &Scene, which: Which, searched: bool) -> Section {
    let words = match which {
        _ if searched => SessionsWords::NothingFound,
        Which::Drafts => SessionsWords::NoDrafts,
        Which::ToSend => SessionsWords::NothingToSend,
        Which::Shared => SessionsWords::NothingShared,
        Which::Received => SessionsWords::NothingReceived,
    };
    let start: Option<Control> = (which == Which::Drafts && !searched).then(|| {
        let words = crate::words::TodayWords::EmptyButton;
        scene.control("empty/start", words, &Action::Sheet(Route::NewSession))
    });
    Section::plain(
        "section/empty",
        vec![Part::empty("empty", scene.t(words), start)],
    )
}

/// Whether all typed words stand in names or blueprint.
fn matches(scene: &Scene, replica: &Replica, session: &SessionIndex, words: &str) -> bool {
    let mut text = titles::session(scene, replica, session).to_lowercase();
    for person in &session.people {
        text.push(' ');
        text.push_str(&replica.name(person.member).to_lowercase());
    }
    words.split_whitespace().all(|word| text.contains(word))
}
