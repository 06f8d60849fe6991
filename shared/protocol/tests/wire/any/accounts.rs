//! Any way in.

use proptest::option;
use proptest::prelude::*;
use protocol::account::{Admission, FoundRequest, InvitationReply, InvitationRequest, JoinRequest};
use protocol::code::ErrorBody;

use super::{code, id, invite_code, token, words};

pub fn error_body() -> impl Strategy<Value = ErrorBody> {
    (code(), words(), option::of(any::<u64>())).prop_map(|(code, message, retry_after_ms)| {
        ErrorBody {
            code,
            message,
            retry_after_ms,
        }
    })
}

pub fn found_request() -> impl Strategy<Value = FoundRequest> {
    (option::of(invite_code()), words(), words(), id(), words()).prop_map(
        |(code, team_name, name, device, device_name)| FoundRequest {
            code,
            team_name,
            name,
            device,
            device_name,
        },
    )
}

pub fn invitation_request() -> impl Strategy<Value = InvitationRequest> {
    invite_code().prop_map(|code| InvitationRequest { code })
}

pub fn invitation_reply() -> impl Strategy<Value = InvitationReply> {
    (id(), words(), option::of(id()), option::of(words())).prop_map(
        |(team, team_name, member, member_name)| InvitationReply {
            team,
            team_name,
            member,
            member_name,
        },
    )
}

pub fn join_request() -> impl Strategy<Value = JoinRequest> {
    (
        invite_code(),
        option::of(words()),
        id(),
        words(),
        option::of(id()),
    )
        .prop_map(
            |(code, name, device, device_name, only_member)| JoinRequest {
                code,
                name,
                device,
                device_name,
                only_member,
            },
        )
}

pub fn admission() -> impl Strategy<Value = Admission> {
    (id(), id(), token(), words(), words()).prop_map(|(team, member, token, team_name, name)| {
        Admission {
            team,
            member,
            token,
            team_name,
            name,
        }
    })
}
