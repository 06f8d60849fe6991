//! What Session shows.

use domain::id::{MemberId, SessionId};
use protocol::row::CardState;

use crate::model::Model;
use crate::replica::{Replica, SessionIndex};
use crate::view::page::Header;
use crate::view::{Control, Icon, Screen, Section, SessionView, Tone};
use crate::words::{CommonWords, SessionWords};

use super::super::action::Action;
use super::super::route::{Id, Route};
use super::super::scene::Scene;
use super::super::work::{Work, is_shared};
use super::super::{not_here, people, reminders, rows, setup, titles};
use super::{Act, compared, delivery, people_section, said};

/// The screen.
pub fn view(model: &Model, scene: &Scene, replica: &Replica, session: Id) -> Screen {
    let route = Route::Session(session);
    let Some(index) = replica.session(SessionId(session)) else {
        return not_here::view(scene, &route);
    };
    let compared = compared::of(scene, replica, index);
    let mine = delivery::section(scene, replica, index);
    // What is on its way stands first; once it has arrived, what it shows does.
    let first = compared.score.is_none() || !delivery::has_arrived(replica, index);
    let (above, below) = if first { (mine, None) } else { (None, mine) };
    let mut sections: Vec<Section> = above.into_iter().collect();
    // Asked once, and only seen where nobody has to scroll for it.
    sections.extend(reminders::ask(model, scene, replica));
    sections.extend(compared.sections);
    sections.extend(said::sections(scene, replica, index));
    sections.extend(below);
    sections.push(people_section::section(scene, replica, index));
    Screen::Session(SessionView {
        header: header(scene, replica, index, &route),
        score: compared.score,
        legend: compared.legend,
        sections,
        bar: bar(scene, replica, index),
    })
}

fn header(scene: &Scene, replica: &Replica, index: &SessionIndex, route: &Route) -> Header {
    let mut header = rows::header(route, titles::session(scene, replica, index));
    header.subtitle = index.details.as_ref().map(|details| {
        let raters: Vec<String> = index
            .cards
            .iter()
            .filter(|card| card.rater != index.presenter)
            .map(|card| rater(scene, replica, card.rater))
            .collect();
        let day = scene.day(details.practised_at);
        scene.t(SessionWords::Subtitle {
            day: &day,
            raters: &raters,
        })
    });
    header.menu = menu(scene, replica, index);
    header
}

/// A rater's name inside a sentence.
fn rater(scene: &Scene, replica: &Replica, member: MemberId) -> String {
    if member == replica.me() {
        scene.t(CommonWords::YouInside)
    } else {
        replica.called(member)
    }
}

fn menu(scene: &Scene, replica: &Replica, index: &SessionIndex) -> Vec<Control> {
    let id = index.session.0;
    let me = replica.me();
    let mut menu = Vec::new();
    if is_shared(index, replica) {
        let revise = Action::Open(Route::ScoreCard(id));
        menu.push(
            scene
                .control("menu/revise", SessionWords::Revise, &revise)
                .icon(Icon::Note),
        );
    }
    if (index.presenter == me || index.maker == me) && index.details.is_some() {
        let add = Action::Sheet(Route::AddCoach(id));
        menu.push(
            scene
                .control("menu/add-coach", SessionWords::AddCoach, &add)
                .icon(Icon::People),
        );
    }
    if setup::can_change(replica, index.session) {
        let change = Action::Sheet(Route::Setup(id));
        let words = crate::words::ScoreWords::Setup;
        menu.push(
            scene
                .control("menu/setup", words, &change)
                .icon(Icon::Blueprints),
        );
    }
    with_endings(menu, scene, replica, index)
}

/// A menu that ends with them. The first of a menu may be drawn as a picture beside the title:
/// never one of these.
pub fn with_endings(
    mut menu: Vec<Control>,
    scene: &Scene,
    replica: &Replica,
    index: &SessionIndex,
) -> Vec<Control> {
    menu.extend(endings(scene, replica, index));
    if let Some(first) = menu.first_mut().filter(|first| is_ending(first)) {
        first.icon = None;
    }
    menu
}

fn is_ending(control: &Control) -> bool {
    matches!(control.key.as_str(), "menu/decline" | "menu/discard")
}

/// "Give no card" and *Discard*, where they can be done.
fn endings(scene: &Scene, replica: &Replica, index: &SessionIndex) -> Vec<Control> {
    let id = index.session.0;
    let me = replica.me();
    let mut endings = Vec::new();
    if index.card_state(me, me) == Some(CardState::Owed) {
        let decline = Action::Session(Act::Decline(id));
        // No question before it: like a share it can be taken back for a while.
        let control = scene.control("menu/decline", SessionWords::Decline, &decline);
        endings.push(control);
    }
    let others_gave = index.people.iter().any(|person| {
        person.member != me && matches!(person.card, CardState::Sealed | CardState::Declined)
    });
    let (words, act) = if index.maker == me && !others_gave && !is_shared(index, replica) {
        (SessionWords::Discard, Act::Discard(id))
    } else if index.draft.is_some() && !is_shared(index, replica) {
        (SessionWords::DiscardDraft, Act::DiscardDraft(id))
    } else {
        return endings;
    };
    let control = scene.control("menu/discard", words, &Action::Session(act));
    // Without a picture, so that what ends something always stands behind *More*.
    endings.push(control.tone(Tone::Warn));
    endings
}

fn bar(scene: &Scene, replica: &Replica, index: &SessionIndex) -> Vec<Control> {
    let me = replica.me();
    let id = index.session.0;
    let mut bar = Vec::new();
    let owed = index.card_state(me, me) == Some(CardState::Owed);
    let free = index.card_state(me, me) == Some(CardState::Free);
    if (owed || free) && Work::of(replica, index.session).is_some() {
        bar.push(score_control(scene, replica, index, owed));
    }
    if is_shared(index, replica) && !scene.origin.is_empty() {
        bar.extend(tell_control(scene, replica, index));
    }
    if replica.can_take_back(index.session) {
        let back = Action::Session(Act::TakeBack(id));
        bar.push(
            scene
                .control("take-back", SessionWords::TakeBack, &back)
                .icon(Icon::Undo),
        );
    }
    bar
}

fn score_control(scene: &Scene, replica: &Replica, index: &SessionIndex, owed: bool) -> Control {
    let begun = Work::of(replica, index.session).filter(|work| !work.ratings.is_empty());
    let name = replica.called(index.presenter);
    let label = match begun {
        Some(work) => {
            let total = work.criteria().len();
            let scored = total - work.missing().len();
            let of = |number: usize| u32::try_from(number).unwrap_or(0);
            SessionWords::ContinueScoring {
                scored: of(scored),
                total: of(total),
            }
        }
        None if index.presenter == replica.me() => SessionWords::ScoreYourself,
        None => SessionWords::Score {
            name: people::short(&name),
        },
    };
    let control = scene.control(
        "score",
        label,
        &Action::Open(Route::ScoreCard(index.session.0)),
    );
    if owed { control.primary() } else { control }
}

/// *Tell Ben*: without push, people's own messenger is the bell.
fn tell_control(scene: &Scene, replica: &Replica, index: &SessionIndex) -> Option<Control> {
    let me = replica.me();
    let whom = if index.presenter == me {
        let mut others = index.people.iter().filter(|person| person.member != me);
        others
            .clone()
            .find(|person| person.card == CardState::Owed)
            .or_else(|| others.next())?
            .member
    } else {
        index.presenter
    };
    let name = replica.called(whom);
    let tell = Action::Session(Act::Tell(index.session.0));
    let words = SessionWords::Tell {
        name: people::short(&name),
    };
    Some(scene.control("tell", words, &tell).icon(Icon::Share))
}
