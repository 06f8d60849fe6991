//! What is to be known when this device can no longer sync.

use crate::model::{Account, Standing};
use crate::replica::Replica;
use crate::view::part::RowPart;
use crate::view::{Confirm, Control, Part, Section, Tone};
use crate::words::{CommonWords, TodayWords};

use super::super::action::Action;
use super::super::scene::Scene;
use super::Act;

/// What is to be known when this device can no longer sync.
pub fn section(scene: &Scene, replica: &Replica, account: &Account) -> Option<Section> {
    let waiting = replica.waiting().len();
    let join = scene
        .control(
            "join-again",
            TodayWords::JoinAgain,
            &Action::Today(Act::JoinAgain),
        )
        .primary();
    let (title, note, buttons) = match account.standing {
        Standing::Good => return None,
        Standing::Restored => (
            TodayWords::Restored,
            TodayWords::RevokedNote { waiting },
            vec![join],
        ),
        Standing::Revoked => (
            TodayWords::Revoked,
            TodayWords::RevokedNote { waiting },
            vec![join, forget(scene, waiting)],
        ),
        Standing::Removed => {
            let team = account.team_name.as_str();
            (
                TodayWords::Removed { team },
                TodayWords::RemovedNote,
                vec![forget(scene, waiting)],
            )
        }
    };
    let row = RowPart::new("standing", scene.t(title))
        .second(scene.t(note))
        .part();
    Some(Section::new(
        "section/standing",
        vec![row, Part::line("standing/do", buttons)],
    ))
}

fn forget(scene: &Scene, waiting: usize) -> Control {
    scene
        .control(
            "forget-team",
            TodayWords::ForgetTeam,
            &Action::Today(Act::ForgetTeam),
        )
        .tone(Tone::Warn)
        .confirm(Confirm {
            title: scene.t(TodayWords::ForgetTeam),
            body: scene.t(TodayWords::ForgetTeamAsk { waiting }),
            yes: scene.t(TodayWords::ForgetTeamYes),
            no: scene.t(CommonWords::Keep),
        })
}
