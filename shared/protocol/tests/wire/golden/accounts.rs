//! Getting in, and the one envelope of an error.

use protocol::account::{Admission, FoundRequest, InvitationReply, InvitationRequest, JoinRequest};
use protocol::code::{Code, ErrorBody};

use super::{ANA, ANAS_PHONE, BEN, BENS_PHONE, Golden, TEAM, code, golden, token};

pub fn accounts() -> Vec<Golden> {
    vec![
        golden(
            "found-request",
            FoundRequest {
                code: Some(code()),
                team_name: "Sales North".into(),
                name: "Ana".into(),
                device: ANAS_PHONE,
                device_name: "Ana's phone".into(),
            },
        ),
        golden("invitation-request", InvitationRequest { code: code() }),
        golden(
            "invitation-reply",
            InvitationReply {
                team: TEAM,
                team_name: "Sales North".into(),
                member: None,
                member_name: None,
            },
        ),
        golden(
            "invitation-reply-new-phone",
            InvitationReply {
                team: TEAM,
                team_name: "Sales North".into(),
                member: Some(ANA),
                member_name: Some("Ana".into()),
            },
        ),
        golden(
            "join-request",
            JoinRequest {
                code: code(),
                name: Some("Ben".into()),
                device: BENS_PHONE,
                device_name: "Ben's phone".into(),
                only_member: None,
            },
        ),
        golden(
            "admission",
            Admission {
                team: TEAM,
                member: BEN,
                token: token(),
                team_name: "Sales North".into(),
                name: "Ben".into(),
            },
        ),
        golden(
            "error",
            ErrorBody {
                code: Code::RATE,
                message: "20 attempts a minute".into(),
                retry_after_ms: Some(1500),
            },
        ),
    ]
}
