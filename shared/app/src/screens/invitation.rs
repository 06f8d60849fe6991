//! An invitation's code: to scan, to read out, to send.

use domain::id::InvitationId;
use qrcodegen::{QrCode, QrCodeEcc};

use crate::effects::share_out::{ShareOutOperation, SharedText};
use crate::model::Model;
use crate::replica::Replica;
use crate::view::part::{CodePart, TextRole};
use crate::view::{Icon, Part, Screen, Section, Tone};
use crate::words::TeamWords;

use super::action::Action;
use super::route::{Id, Route};
use super::scene::Scene;
use super::team::Act;
use super::{not_here, rows};

/// Puts the link on the clipboard.
pub fn copy(model: &mut Model, invitation: InvitationId) {
    let scene = Scene::of(model);
    let Some(replica) = &model.replica else {
        return;
    };
    if let Some(link) = link(&scene, replica, invitation) {
        model.copy(link);
    }
}

/// Sends the link by the platform's share sheet.
pub fn share(model: &mut Model, invitation: InvitationId) {
    let scene = Scene::of(model);
    let Some(replica) = &model.replica else {
        return;
    };
    let Some(link) = link(&scene, replica, invitation) else {
        return;
    };
    let text = scene.t(TeamWords::ShareText {
        team: replica.team_name(),
    });
    let title = replica.team_name().to_owned();
    model.share_out(ShareOutOperation::Text(SharedText {
        title,
        text,
        url: Some(link),
    }));
}

/// Ends it.
pub fn end(model: &mut Model, invitation: InvitationId) {
    let scene = Scene::of(model);
    let Some(replica) = &mut model.replica else {
        return;
    };
    replica.revoke_invitation(invitation);
    model
        .screens
        .navigation
        .dismissed(&Route::Invitation(invitation.0).key());
    model
        .screens
        .toast
        .say(scene.t(TeamWords::InvitationEnded), None, None);
}

fn link(scene: &Scene, replica: &Replica, invitation: InvitationId) -> Option<String> {
    let code = replica.invite_code(invitation)?;
    Some(format!("{}/join#{}", scene.origin, code.shown()))
}

/// The sheet.
pub fn view(scene: &Scene, replica: &Replica, id: Id) -> Screen {
    let route = Route::Invitation(id);
    let invitation = InvitationId(id);
    let row = replica
        .invitations()
        .into_iter()
        .find(|row| row.invitation == invitation);
    let Some(row) = row else {
        return not_here::view(scene, &route);
    };
    let title = match row.member {
        Some(member) => scene.t(TeamWords::InvitationFor {
            name: &replica.name(member),
        }),
        None => scene.t(TeamWords::InvitationTitle),
    };
    let mut header = rows::header(&route, title);
    let day = scene.day_of_ms(row.expires_ms);
    header.subtitle = Some(scene.t(TeamWords::UsesUntil {
        uses: row.uses_left,
        day: &day,
    }));
    let mut parts = Vec::new();
    match (
        replica.invite_code(invitation),
        link(scene, replica, invitation),
    ) {
        _ if row.uses_left == 0 => {
            let gone = scene.t(TeamWords::InvitationGone);
            parts.push(Part::text("gone", TextRole::Lead, gone));
        }
        (Some(code), Some(link)) => {
            parts.push(code_part(scene, id, code.shown(), link));
            if replica.invitation_is_live(invitation) {
                parts.push(Part::text("scan", TextRole::Note, scene.t(TeamWords::Scan)));
            } else {
                let words = scene.t(TeamWords::OnlyOnline);
                parts.push(Part::toned("only-online", TextRole::Body, words, Tone::You));
            }
        }
        _ => {
            let elsewhere = scene.t(TeamWords::CodeElsewhere);
            parts.push(Part::text("elsewhere", TextRole::Lead, elsewhere));
        }
    }
    let mut sections = vec![Section::plain("section/code", parts)];
    if row.uses_left > 0 {
        let end = Action::Team(Act::End(id));
        let end = scene
            .control("end", TeamWords::EndInvitation, &end)
            .tone(Tone::Warn);
        sections.push(Section::plain(
            "section/end",
            vec![Part::stack("end/do", vec![end])],
        ));
    }
    rows::page(header, sections)
}

fn code_part(scene: &Scene, id: Id, shown: String, link: String) -> Part {
    let copy = Action::Team(Act::CopyLink(id));
    let share = Action::Team(Act::ShareLink(id));
    Part::Code(CodePart {
        key: "code".into(),
        rows: qr_rows(&link),
        payload: link,
        spoken: scene.t(TeamWords::CodeSpoken { code: &shown }),
        shown,
        copy: Some(
            scene
                .control("copy", TeamWords::CopyLink, &copy)
                .icon(Icon::Copy),
        ),
        share: Some(
            scene
                .control("share", TeamWords::ShareLink, &share)
                .icon(Icon::Share)
                .primary(),
        ),
    })
}

/// The rows of a QR picture, `#` for dark and `.` for light; none if it does not fit.
fn qr_rows(payload: &str) -> Vec<String> {
    let Ok(code) = QrCode::encode_text(payload, QrCodeEcc::Medium) else {
        return Vec::new();
    };
    let cells = 0..code.size();
    let row = |y| {
        cells
            .clone()
            .map(|x| if code.get_module(x, y) { '#' } else { '.' })
            .collect()
    };
    cells.clone().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_qr_picture_is_square_and_has_its_three_finders() {
        let rows = qr_rows("https://team.example/join#ABCD-EFGH-JKMN");
        assert!(rows.len() >= 21);
        assert!(rows.iter().all(|row| row.chars().count() == rows.len()));
        let last = rows.len() - 7;
        for (y, x) in [(0, 0), (0, last), (last, 0)] {
            assert_eq!(&rows[y][x..x + 7], "#######");
        }
        assert!(qr_rows(&"x".repeat(5_000)).is_empty());
    }
}
