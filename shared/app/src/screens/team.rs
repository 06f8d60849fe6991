//! Team: the roster and open invitations.

use domain::id::{InvitationId, MemberId};
use protocol::limits::{INVITATION_MS_MAX, INVITATION_USES_MAX};
use protocol::row::{InvitationRow, MemberRow, MemberState, Role};
use serde::{Deserialize, Serialize};

use crate::model::Model;
use crate::replica::Replica;
use crate::view::page::Page;
use crate::view::part::RowPart;
use crate::view::{Icon, Part, Screen, Section, Tone};
use crate::words::TeamWords;

use super::action::Action;
use super::listing::listing;
use super::route::{Id, Route};
use super::scene::Scene;
use super::{people, rows};

/// Which window of the roster.
#[derive(Debug, Default)]
pub struct State {
    page: usize,
}

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Invites one new member.
    Invite,
    /// Invites up to thirty.
    InviteSeveral,
    /// Copies an invitation's link.
    CopyLink(Id),
    /// Sends an invitation's link.
    ShareLink(Id),
    /// Ends an invitation.
    End(Id),
    /// Another window of the roster.
    Page(usize),
}

/// Does it.
pub fn act(model: &mut Model, act: &Act) {
    match act {
        Act::Invite => invite(model, None, 1),
        Act::InviteSeveral => invite(model, None, INVITATION_USES_MAX),
        Act::CopyLink(invitation) => super::invitation::copy(model, InvitationId(*invitation)),
        Act::ShareLink(invitation) => super::invitation::share(model, InvitationId(*invitation)),
        Act::End(invitation) => super::invitation::end(model, InvitationId(*invitation)),
        Act::Page(page) => model.screens.team.page = *page,
    }
}

/// Makes an invitation and shows its code.
pub fn invite(model: &mut Model, member: Option<MemberId>, uses: u32) {
    invite_for(model, member, uses, INVITATION_MS_MAX);
}

/// Makes one that lives so long, and shows its code.
pub fn invite_for(model: &mut Model, member: Option<MemberId>, uses: u32, lifetime_ms: u64) {
    let Some(replica) = &mut model.replica else {
        return;
    };
    if replica.is_sample() {
        return;
    }
    let invitation = replica.invite(member, uses, lifetime_ms);
    model
        .screens
        .navigation
        .open_sheet(Route::Invitation(invitation.0));
}

/// Everybody who is on the team.
pub fn live(replica: &Replica) -> Vec<&MemberRow> {
    let members = replica.members().into_iter();
    members
        .filter(|row| row.state == MemberState::Live)
        .collect()
}

/// The page.
pub fn view(model: &Model, scene: &Scene, replica: &Replica) -> Screen {
    let members = live(replica);
    let mut header = rows::header(&Route::Team, replica.team_name());
    header.subtitle = Some(scene.t(TeamWords::Members {
        count: members.len(),
    }));
    let list = listing(scene, "roster", &members, model.screens.team.page, |page| {
        Action::Team(Act::Page(page))
    });
    let mut parts: Vec<Part> = Vec::new();
    parts.extend(list.newer.map(|newer| Part::stack("newer", vec![newer])));
    parts.extend(
        list.items
            .iter()
            .map(|member| member_row(scene, replica, member)),
    );
    let roster = Section::new("section/roster", parts)
        .heading(scene.t(TeamWords::Roster))
        .window(list.window);
    let mut sections = vec![roster];
    let steward = replica.is_steward() && !replica.is_sample();
    sections.extend(invitations(scene, replica));
    if replica.is_sample() {
        let note = scene.t(TeamWords::SampleNote);
        let note = Part::text("sample-note", crate::view::part::TextRole::Note, note);
        sections.push(Section::plain("section/sample-note", vec![note]));
    }
    sections.extend(former(scene, replica));
    let mut bar = Vec::new();
    if steward {
        let several = Action::Team(Act::InviteSeveral);
        header.menu =
            vec![scene.control("menu/invite-several", TeamWords::InviteSeveral, &several)];
        let invite = Action::Team(Act::Invite);
        bar.push(
            scene
                .control("invite", TeamWords::Invite, &invite)
                .icon(Icon::Plus)
                .primary(),
        );
    }
    Screen::Page(Page {
        header,
        sections,
        bar,
        ..Page::default()
    })
}

fn member_row(scene: &Scene, replica: &Replica, member: &MemberRow) -> Part {
    let mut row = RowPart::new(format!("row/{}", member.member), &member.name)
        .avatar(people::avatar(scene, replica, member.member));
    if member.member == replica.me() {
        row = row.second(scene.t(TeamWords::ThatIsYou));
    }
    row = match (member.state, member.role) {
        (MemberState::Left, _) => row.badge(scene.t(TeamWords::Left), Tone::Quiet),
        (MemberState::Removed, _) => row.badge(scene.t(TeamWords::Removed), Tone::Quiet),
        (MemberState::Live, Role::Steward) => row.badge(scene.t(TeamWords::Steward), Tone::Plain),
        (MemberState::Live, Role::Member) => row,
    };
    let open = Action::Open(Route::Member(member.member.0));
    rows::tappable(row, format!("member/{}", member.member), &open)
}

fn former(scene: &Scene, replica: &Replica) -> Option<Section> {
    let members = replica.members().into_iter();
    let former = members
        .filter(|row| row.state != MemberState::Live)
        .take(20);
    let rows: Vec<Part> = former
        .map(|member| member_row(scene, replica, member))
        .collect();
    let heading = scene.t(TeamWords::Former);
    (!rows.is_empty()).then(|| Section::new("section/former", rows).heading(heading))
}

fn invitations(scene: &Scene, replica: &Replica) -> Option<Section> {
    let open = replica
        .invitations()
        .into_iter()
        .filter(|row| row.uses_left > 0);
    let rows: Vec<Part> = open
        .map(|row| invitation_row(scene, replica, row))
        .collect();
    let heading = scene.t(TeamWords::Invitations);
    (!rows.is_empty()).then(|| Section::new("section/invitations", rows).heading(heading))
}

fn invitation_row(scene: &Scene, replica: &Replica, invitation: &InvitationRow) -> Part {
    let id = invitation.invitation;
    let title = match invitation.member {
        Some(member) => scene.t(TeamWords::ForDevice {
            name: &replica.name(member),
        }),
        None => scene.t(TeamWords::ForNew),
    };
    let second = if replica.invite_code(id).is_some() && !replica.invitation_is_live(id) {
        scene.t(TeamWords::NotLive)
    } else {
        let day = scene.day_of_ms(invitation.expires_ms);
        scene.t(TeamWords::UsesUntil {
            uses: invitation.uses_left,
            day: &day,
        })
    };
    let mut row = RowPart::new(format!("row/{id}"), title)
        .second(second)
        .icon(Icon::Code);
    row.value = replica
        .invite_code(id)
        .map(protocol::secret::InviteCode::shown);
    rows::tappable(
        row,
        format!("invitation/{id}"),
        &Action::Sheet(Route::Invitation(id.0)),
    )
}
