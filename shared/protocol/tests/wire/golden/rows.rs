//! Every row.

use domain::id::{BlueprintId, Document};
use protocol::row::{
    CardState, DeviceRow, DocumentRow, InvitationRow, MemberRow, MemberState, PersonRow,
    ReceiptRow, Role, Row, SessionRow, SharedRow, TeamRow, Visibility,
};

use super::{ANA, ANAS_PHONE, BEN, Golden, HEAD, INVITATION, NOW_MS, SESSION, TEAM, golden};

pub fn rows() -> Vec<Golden> {
    vec![
        golden("row", Row::Member(member_row()).to_row_bytes()),
        golden(
            "team-row",
            TeamRow {
                team: TEAM,
                name: "Sales North".into(),
            },
        ),
        golden("member-row", member_row()),
        golden(
            "device-row",
            DeviceRow {
                device: ANAS_PHONE,
                member: ANA,
                name: "Ana's phone".into(),
                revoked: false,
                joined_ms: NOW_MS,
            },
        ),
        golden(
            "invitation-row",
            InvitationRow {
                invitation: INVITATION,
                by: ANA,
                member: None,
                uses_left: 1,
                expires_ms: NOW_MS + 604_800_000,
            },
        ),
        golden(
            "document-row",
            DocumentRow {
                document: Document::Blueprint(BlueprintId([0x22; 16])).into(),
                owner: ANA,
            },
        ),
        golden(
            "session-row",
            SessionRow {
                session: SESSION,
                maker: ANA,
                presenter: BEN,
                blind: true,
                visibility: Visibility::Participants,
            },
        ),
        golden(
            "person-row",
            PersonRow {
                session: SESSION,
                member: ANA,
                presenter: false,
                card: CardState::Owed,
            },
        ),
        golden(
            "shared-row",
            SharedRow {
                session: SESSION,
                rater: ANA,
                heads: vec![HEAD],
                independent: true,
            },
        ),
        golden(
            "receipt-row",
            ReceiptRow {
                session: SESSION,
                rater: ANA,
                reader: BEN,
            },
        ),
    ]
}

fn member_row() -> MemberRow {
    MemberRow {
        member: ANA,
        name: "Ana".into(),
        role: Role::Steward,
        state: MemberState::Live,
    }
}
