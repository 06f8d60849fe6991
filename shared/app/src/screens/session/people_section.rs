//! Who takes part, and what each owes or gave.

use protocol::row::{CardState, MemberState};

use crate::replica::{Person, Replica, SessionIndex};
use crate::view::part::RowPart;
use crate::view::{Part, Section, Tone};
use crate::words::SessionWords;

use super::super::people;
use super::super::scene::Scene;

/// The presenter first.
pub fn section(scene: &Scene, replica: &Replica, index: &SessionIndex) -> Section {
    let mut people: Vec<&Person> = index.people.iter().collect();
    people.sort_by_key(|person| !person.presenter);
    let rows = people
        .iter()
        .map(|person| row(scene, replica, index, person))
        .collect();
    let section = Section::new("section/people", rows).heading(scene.t(SessionWords::People));
    if index.blind {
        section.note(scene.t(SessionWords::BlindNote))
    } else {
        section
    }
}

fn row(scene: &Scene, replica: &Replica, index: &SessionIndex, person: &Person) -> Part {
    let me = replica.me();
    let member = person.member;
    let state = index.card_state(member, me).unwrap_or(person.card);
    let left = replica
        .member(member)
        .is_some_and(|row| row.state != MemberState::Live);
    let here = index.card(member).is_some();
    let words = match (state, left) {
        (CardState::Free, true) => scene.t(SessionWords::LeftTeam),
        (CardState::Free, false) if person.presenter => scene.t(SessionWords::Presents),
        // Whoever takes no part is not told what the others owe or gave.
        (CardState::Free, false) => String::new(),
        (CardState::Owed, true) => scene.t(SessionWords::LeftNoCard),
        (CardState::Owed, false) if person.presenter => scene.t(SessionWords::OwesSelf),
        (CardState::Owed, false) => scene.t(SessionWords::OwesCard),
        (CardState::Declined, _) => scene.t(SessionWords::GaveNoCard),
        (CardState::Sealed, _) if member == me => scene.t(SessionWords::HasScored),
        (CardState::Sealed, _) if here => scene.t(SessionWords::CardIsHere),
        (CardState::Sealed, _) if index.card_state(me, me) == Some(CardState::Owed) => {
            scene.t(SessionWords::OpensAfterYou)
        }
        (CardState::Sealed, _) => scene.t(SessionWords::HasScored),
    };
    let mut row = RowPart::new(
        format!("person/{member}"),
        people::name(scene, replica, member),
    )
    .avatar(people::avatar(scene, replica, member));
    if !words.is_empty() {
        row = row.second(words);
    }
    if person.presenter && state != CardState::Free {
        row = row.value(scene.t(SessionWords::Presents));
    }
    if index.card(member).is_some_and(|card| !card.independent) {
        row = row.badge(scene.t(SessionWords::AfterAnother), Tone::Quiet);
    }
    row.part()
}
