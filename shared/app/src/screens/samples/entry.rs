//! Getting in, and what is shown where nothing opens.

use protocol::account::InvitationReply;
use protocol::code::Code;
use protocol::secret::InviteCode;

use crate::effects::store::StoreError;
use crate::model::{AdmissionProblem, AdmissionState, Phase, Standing};
use crate::screens::join;
use crate::screens::route::{Route, Tab};
use crate::screens::thumb::Thumb;
use crate::view::View;

use super::town::{ANA, three};

/// The states.
pub fn samples() -> Vec<(&'static str, View)> {
    let mut all = vec![
        ("welcome", Thumb::new().look()),
        ("welcome-insecure", insecure()),
        ("new-team", Thumb::new().at(Route::NewTeam)),
        ("new-team-problem", new_team_problem()),
        ("new-team-server", asks_where_to_found()),
        ("join", Thumb::new().at(Route::Join)),
        ("join-mistyped", mistyped()),
        ("join-server", asks_for_the_server()),
        ("join-known", known(None)),
        ("join-device", known(Some("Ana Keller"))),
        ("join-already", three().at(Route::Join)),
        ("role-play", role_play()),
        ("role-play-second", second_role_play()),
        ("not-here", three().at(Route::Session([77; 16]))),
        ("nowhere", three().at(Route::NotHere("/elsewhere".into()))),
    ];
    let problems = [
        ("join-offline", AdmissionProblem::Offline),
        ("join-used", AdmissionProblem::Refused(Code::CODE_USED)),
        (
            "join-expired",
            AdmissionProblem::Refused(Code::CODE_EXPIRED),
        ),
    ];
    all.extend(problems.map(|(name, problem)| (name, failed(problem))));
    let standings = [
        ("today-revoked", Standing::Revoked),
        ("today-removed", Standing::Removed),
        ("today-restored", Standing::Restored),
    ];
    all.extend(standings.map(|(name, standing)| (name, ended(standing))));
    let phases = [
        ("opening", Phase::Starting),
        ("store-newer", Phase::NewerStore),
        ("store-damaged", Phase::Broken(StoreError::Damaged)),
        ("store-locked", Phase::Broken(StoreError::Locked)),
    ];
    all.extend(phases.map(|(name, phase)| (name, in_phase(phase))));
    all
}

fn insecure() -> View {
    let mut thumb = Thumb::new();
    thumb.shell.model.capabilities = vec!["insecure".into()];
    thumb.look()
}

fn new_team_problem() -> View {
    let mut thumb = Thumb::new();
    thumb.tap("new-team");
    thumb.tap("new/found");
    thumb.look()
}

fn asks_where_to_found() -> View {
    let mut thumb = Thumb::new();
    thumb.shell.model.origin = String::new();
    thumb.tap("new-team");
    thumb.type_into("new/team", "Field sales");
    thumb.type_into("new/name", "Ana Keller");
    thumb.tap("new/found");
    thumb.look()
}

fn mistyped() -> View {
    let mut thumb = Thumb::new();
    thumb.tap("join");
    thumb.type_into(join::CODE, "ABCD-EFGH-JKM");
    thumb.tap("join/next");
    thumb.look()
}

fn asks_for_the_server() -> View {
    let mut thumb = Thumb::new();
    thumb.shell.model.origin = String::new();
    thumb.tap("join");
    thumb.tap("join/next");
    thumb.look()
}

fn known(member: Option<&str>) -> View {
    let mut thumb = Thumb::new();
    thumb.tap("join");
    let reply = InvitationReply {
        team: domain::id::TeamId([9; 16]),
        team_name: "Field sales".into(),
        member: member.map(|_| ANA),
        member_name: member.map(str::to_owned),
    };
    thumb.shell.model.admission = AdmissionState::Known(InviteCode::from_random([7; 8]), reply);
    thumb.look()
}

fn failed(problem: AdmissionProblem) -> View {
    let mut thumb = Thumb::new();
    thumb.tap("join");
    thumb.shell.model.admission = AdmissionState::Failed(problem);
    thumb.look()
}

fn role_play() -> View {
    let mut thumb = Thumb::new();
    thumb.tap("try-sample");
    thumb.look()
}

/// The first is scored; the second opens with what there is to read.
fn second_role_play() -> View {
    let mut thumb = Thumb::new();
    thumb.tap("try-sample");
    thumb.tap("score-it");
    for _ in 0..8 {
        thumb.tap("level/1/");
    }
    thumb.tap("share");
    thumb.tap("tab/today");
    thumb.tap("score/");
    thumb.look()
}

fn ended(standing: Standing) -> View {
    let mut thumb = three();
    if let Some(account) = &mut thumb.shell.model.account {
        account.standing = standing;
    }
    thumb.shell.model.screens.navigation.reset(Tab::Today);
    thumb.look()
}

fn in_phase(phase: Phase) -> View {
    let mut thumb = Thumb::new();
    thumb.shell.model.phase = phase;
    thumb.look()
}
