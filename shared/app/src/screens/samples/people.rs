//! Team, members, invitations, Sync, Settings.

use domain::id::{DeviceId, MemberId};
use domain::session::Format;
use protocol::code::Code;
use protocol::row::{DeviceRow, MemberRow, MemberState, Role, Row};

use crate::replica::status::WaitingWhat;
use crate::screens::route::Route;
use crate::view::View;

use super::town::{ANA, BEN, CLEO, DAY_MS, LONG, discovery, three, town};

/// The states.
pub fn samples() -> Vec<(&'static str, View)> {
    vec![
        ("me", me()),
        ("team", team()),
        ("team-alone", town(&[]).at(Route::Team)),
        ("team-200", two_hundred()),
        ("invitation", invitation(true)),
        ("invitation-offline", invitation(false)),
        ("member", three().at(Route::Member(BEN.0))),
        ("member-self", member_self()),
        ("sync-all-sent", all_sent()),
        ("sync-waiting", waiting()),
        ("sync-refused", refused()),
        ("settings", settings()),
        ("settings-left", left_hand()),
        ("settings-sample", settings_sample()),
    ]
}

fn me() -> View {
    let mut thumb = three();
    thumb.tap("avatar");
    thumb.look()
}

fn team() -> View {
    let mut thumb = town(&[(BEN, "Ben Okoye"), (CLEO, LONG)]);
    thumb.replica().place_row(&Row::Member(MemberRow {
        member: MemberId([5; 16]),
        name: "Eli Novak".into(),
        role: Role::Member,
        state: MemberState::Left,
    }));
    thumb.replica().invite(None, 1, 7 * 24 * 60 * 60 * 1000);
    thumb.at(Route::Team)
}

fn two_hundred() -> View {
    let mut thumb = town(&[]);
    for number in 0..200_u8 {
        thumb.replica().place_row(&Row::Member(MemberRow {
            member: MemberId([number; 16]),
            name: format!("{LONG} {number}").chars().take(60).collect(),
            role: Role::Member,
            state: MemberState::Live,
        }));
    }
    thumb.at(Route::Team)
}

fn invitation(live: bool) -> View {
    let mut thumb = three();
    thumb.at(Route::Team);
    thumb.tap("invite");
    if live {
        thumb.replica().place_all_sent();
    }
    thumb.look()
}

fn member_self() -> View {
    let mut thumb = three();
    let now_ms = thumb.replica().now().unix_ms;
    for (number, name, revoked) in [(21, "Ana’s laptop", false), (22, "Old phone", true)] {
        thumb.replica().place_row(&Row::Device(DeviceRow {
            device: DeviceId([number; 16]),
            member: ANA,
            name: name.into(),
            revoked,
            joined_ms: now_ms - 40 * DAY_MS,
        }));
    }
    thumb.at(Route::Member(ANA.0))
}

fn all_sent() -> View {
    let mut thumb = three();
    let view = thumb.at(Route::Sync);
    thumb.replica().place_all_sent();
    let _ = view;
    thumb.look()
}

fn waiting() -> View {
    let mut thumb = three();
    thumb.tap("new-session");
    thumb.tap("peer/");
    for _ in 0..8 {
        thumb.tap("level/1/");
    }
    thumb.tap("share");
    thumb.at(Route::Sync)
}

fn refused() -> View {
    let mut thumb = three();
    let replica = thumb.replica();
    let session = replica.place_session(BEN, &[ANA], &discovery(), Format::Live, DAY_MS);
    replica.place_all_sent();
    replica.place_aside(WaitingWhat::Discard, Some(session), Code::IN_USE);
    replica.place_aside(WaitingWhat::Card, Some(session), Code::DISCARDED);
    replica.place_aside(WaitingWhat::Draft, Some(session), Code::CLOSED);
    thumb.at(Route::Sync)
}

fn settings() -> View {
    let mut thumb = three();
    thumb.shell.model.capabilities = vec!["haptics".into(), "installable_only".into()];
    thumb.at(Route::Settings)
}

fn left_hand() -> View {
    let mut thumb = three();
    thumb.at(Route::Settings);
    thumb.tap("hand/left");
    thumb.tap("text/150");
    thumb.look()
}

fn settings_sample() -> View {
    crate::screens::thumb::Thumb::in_the_sample().at(Route::Settings)
}
