//! Member: role, devices, and what a steward can do.

use domain::id::{DeviceId, MemberId};
use protocol::row::{DeviceRow, MemberRow, MemberState, Role};
use serde::{Deserialize, Serialize};

use crate::model::Model;
use crate::replica::Replica;
use crate::view::part::RowPart;
use crate::view::{Confirm, Control, Icon, Part, Screen, Section, Tone};
use crate::words::{CommonWords, TeamWords};

use super::action::Action;
use super::route::{Id, Route};
use super::scene::Scene;
use super::{not_here, people, rows, team};

/// Devices shown of one member.
const DEVICES_MAX: usize = 20;

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// An invitation for another phone of this member.
    NewPhone(Id),
    /// Ends a device's access.
    EndAccess(Id),
    /// Makes a steward.
    MakeSteward(Id),
    /// Makes a plain member.
    MakeMember(Id),
    /// Removes from the team.
    Remove(Id),
}

/// Does it.
pub fn act(model: &mut Model, act: &Act) {
    if let Act::NewPhone(member) = act {
        return team::invite(model, Some(MemberId(*member)), 1);
    }
    let scene = Scene::of(model);
    let Some(replica) = &mut model.replica else {
        return;
    };
    match act {
        Act::NewPhone(_) => (),
        Act::EndAccess(device) => replica.revoke_device(DeviceId(*device)),
        Act::MakeSteward(member) => replica.set_role(MemberId(*member), Role::Steward),
        Act::MakeMember(member) => replica.set_role(MemberId(*member), Role::Member),
        Act::Remove(member) => {
            let name = replica.name(MemberId(*member));
            replica.remove(MemberId(*member));
            let words = scene.t(TeamWords::RemovedToast { name: &name });
            model.screens.toast.say(words, None, None);
        }
    }
}

/// The page.
pub fn view(scene: &Scene, replica: &Replica, id: Id) -> Screen {
    let route = Route::Member(id);
    let Some(member) = replica.member(MemberId(id)) else {
        return not_here::view(scene, &route);
    };
    let mut header = rows::header(&route, &member.name);
    header.subtitle = Some(scene.t(match (member.state, member.role) {
        (MemberState::Left, _) => TeamWords::Left,
        (MemberState::Removed, _) => TeamWords::Removed,
        (MemberState::Live, Role::Steward) => TeamWords::RoleSteward,
        (MemberState::Live, Role::Member) => TeamWords::RoleMember,
    }));
    let live = member.state == MemberState::Live;
    let mine = member.member == replica.me();
    let may = (mine || replica.is_steward()) && live && !replica.is_sample();
    let mut sections = vec![summary(scene, replica, member)];
    if may {
        sections.extend(devices(scene, replica, member));
        sections.push(new_phone(scene, member, mine));
    }
    if replica.is_steward() && live && !replica.is_sample() {
        sections.push(steward(scene, member, mine));
    }
    rows::page(header, sections)
}

fn summary(scene: &Scene, replica: &Replica, member: &MemberRow) -> Section {
    let me = replica.me();
    let together = replica
        .sessions()
        .filter(|session| session.person(member.member).is_some() && session.person(me).is_some())
        .count();
    let mut row = RowPart::new("summary", people::name(scene, replica, member.member))
        .avatar(people::avatar(scene, replica, member.member));
    row.second = Some(if member.member == me {
        scene.t(TeamWords::ThatIsYou)
    } else {
        scene.t(TeamWords::Together { count: together })
    });
    Section::new("section/summary", vec![row.part()])
}

fn devices(scene: &Scene, replica: &Replica, member: &MemberRow) -> Option<Section> {
    let mut devices = replica.devices(member.member);
    devices.sort_by_key(|device| (device.revoked, -device.joined_ms));
    let devices = devices.into_iter().take(DEVICES_MAX);
    let rows: Vec<Part> = devices
        .map(|device| device_row(scene, replica, device))
        .collect();
    let heading = scene.t(TeamWords::Devices);
    (!rows.is_empty()).then(|| Section::new("section/devices", rows).heading(heading))
}

fn device_row(scene: &Scene, replica: &Replica, device: &DeviceRow) -> Part {
    let name = if device.name.is_empty() {
        scene.t(TeamWords::UnnamedDevice)
    } else {
        device.name.clone()
    };
    let day = scene.day_of_ms(device.joined_ms);
    let mut row = RowPart::new(format!("device/{}", device.device), &name)
        .second(scene.t(TeamWords::JoinedOn { day: &day }))
        .icon(Icon::Device);
    if device.revoked {
        row = row.badge(scene.t(TeamWords::AccessEnded), Tone::Quiet);
    } else if device.device == replica.device() {
        row = row.badge(scene.t(TeamWords::ThisDevice), Tone::You);
    } else {
        let end = Action::Member(Act::EndAccess(device.device.0));
        let control = scene
            .control(
                format!("end-access/{}", device.device),
                TeamWords::EndAccess,
                &end,
            )
            .spoken(scene.t(TeamWords::EndAccessOf { device: &name }))
            .tone(Tone::Warn)
            .confirm(Confirm {
                title: scene.t(TeamWords::EndAccessAsk { device: &name }),
                body: scene.t(TeamWords::EndAccessBody),
                yes: scene.t(TeamWords::EndAccess),
                no: scene.t(CommonWords::Keep),
            });
        row = row.button(control);
    }
    row.part()
}

fn new_phone(scene: &Scene, member: &MemberRow, mine: bool) -> Section {
    let name = (!mine).then_some(member.name.as_str());
    let action = Action::Member(Act::NewPhone(member.member.0));
    let control = scene
        .control("new-phone", TeamWords::NewPhone { name }, &action)
        .icon(Icon::Device);
    Section::plain(
        "section/new-phone",
        vec![Part::stack("new-phone/do", vec![control])],
    )
}

fn steward(scene: &Scene, member: &MemberRow, mine: bool) -> Section {
    let id = member.member.0;
    let (words, role) = match member.role {
        Role::Member => (TeamWords::MakeSteward, Act::MakeSteward(id)),
        Role::Steward => (TeamWords::MakeMember, Act::MakeMember(id)),
    };
    let mut controls = vec![scene.control("role", words, &Action::Member(role))];
    if !mine {
        controls.push(remove(scene, member));
    }
    Section::plain("section/steward", vec![Part::stack("steward", controls)])
}

fn remove(scene: &Scene, member: &MemberRow) -> Control {
    let name = member.name.as_str();
    scene
        .control(
            "remove",
            TeamWords::Remove { name },
            &Action::Member(Act::Remove(member.member.0)),
        )
        .tone(Tone::Warn)
        .confirm(Confirm {
            title: scene.t(TeamWords::RemoveAsk { name }),
            body: scene.t(TeamWords::RemoveBody),
            yes: scene.t(TeamWords::RemoveYes),
            no: scene.t(CommonWords::Keep),
        })
}
