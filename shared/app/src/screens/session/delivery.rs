//! How my card stands, in words (replication.md, section 8).

use protocol::row::CardState;

use crate::replica::{Delivery, Replica, SessionIndex};
use crate::view::part::RowPart;
use crate::view::{Icon, Section};
use crate::words::SessionWords;

use super::super::scene::Scene;
use super::super::{people, titles};

/// "Waiting to send", "Delivered · opens when Ben has scored".
pub fn words(scene: &Scene, replica: &Replica, index: &SessionIndex) -> Option<String> {
    let shared_in_sample = replica.is_sample();
    Some(match replica.delivery(index.session) {
        Delivery::None => return None,
        Delivery::Draft { scored, total } => scene.t(SessionWords::Draft { scored, total }),
        Delivery::Ready => scene.t(SessionWords::Ready),
        Delivery::Declined => scene.t(SessionWords::Declined),
        Delivery::Refused => scene.t(SessionWords::Refused),
        _ if shared_in_sample => scene.t(SessionWords::SampleShared),
        Delivery::WaitingToSend => scene.t(SessionWords::WaitingToSend),
        Delivery::Delivered {
            sealed_for_others: true,
        } => sealed(scene, replica, index),
        Delivery::Delivered {
            sealed_for_others: false,
        } => scene.t(SessionWords::Delivered),
        Delivery::OnTheirPhone => {
            let names = people::names(replica, &index.receipts);
            scene.t(SessionWords::OnPhone { names: &names })
        }
    })
}

fn sealed(scene: &Scene, replica: &Replica, index: &SessionIndex) -> String {
    let me = replica.me();
    let owes = |member| {
        index
            .person(member)
            .is_some_and(|person| person.card == CardState::Owed)
    };
    let first = Some(index.presenter).filter(|presenter| *presenter != me && owes(*presenter));
    let first = first.or_else(|| {
        let mut others = index.people.iter().filter(|person| person.member != me);
        others
            .find(|person| person.card == CardState::Owed)
            .map(|person| person.member)
    });
    match first {
        Some(member) => scene.t(SessionWords::DeliveredSealed {
            name: &replica.called(member),
        }),
        None => scene.t(SessionWords::Delivered),
    }
}

/// Whether there is nothing left to wait for.
pub fn has_arrived(replica: &Replica, index: &SessionIndex) -> bool {
    matches!(
        replica.delivery(index.session),
        Delivery::OnTheirPhone
            | Delivery::Declined
            | Delivery::Delivered {
                sealed_for_others: false
            }
    )
}

/// My card's row, once there is something to say.
pub fn section(scene: &Scene, replica: &Replica, index: &SessionIndex) -> Option<Section> {
    let words = words(scene, replica, index)?;
    let mut row = RowPart::new("my-card", scene.t(SessionWords::YourCard)).second(words);
    row = match replica.delivery(index.session) {
        Delivery::Delivered {
            sealed_for_others: true,
        } => row.icon(Icon::Lock),
        Delivery::Refused => row.icon(Icon::Warning),
        Delivery::WaitingToSend => row.icon(Icon::Clock),
        Delivery::Draft { .. } | Delivery::Ready => row.icon(Icon::Note),
        _ => row.icon(Icon::Check),
    };
    let mut section = Section::new("section/my-card", vec![row.part()]);
    if let Some(details) = &index.details {
        let format = titles::format(scene, details.format);
        let time = scene.time(details.practised_at);
        section = section.note(scene.t(SessionWords::Format {
            format: &format,
            time: &time,
        }));
    }
    Some(section)
}
