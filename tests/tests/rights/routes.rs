//! The routes beside `/v1/sync`.

use domain::id::DeviceId;
use http_body_util::Full;
use hyper::body::Bytes;
use hyper::{Method, Request};
use protocol::account::{FoundRequest, InvitationRequest, JoinRequest};
use protocol::control::{Control, Operation};
use protocol::secret::InviteCode;
use protocol::sync::{ClientFrame, PushItem, ServerFrame, SyncRequest};

use super::ask;
use super::people::{Somebody, Team};
use super::support::{fresh_id, send, send_raw};

/// A question to a route.
#[derive(Debug, Clone, Copy)]
pub enum Route {
    Health,
    Unknown,
    AnotherMethod,
    Look(CodeOf),
    Join(CodeOf),
    JoinWithTakenDevice,
    JoinAsSomebodyElse,
    Found,
    Sync,
    SyncGarbage,
    LiveWithoutUpgrade,
    LiveFromElsewhere,
    Hello,
    SyncBeforeHello,
    RenameByFrame,
}

/// Which code.
#[derive(Debug, Clone, Copy)]
pub enum CodeOf {
    Good,
    Used,
    Nobody,
}

impl Route {
    /// Whether it can store nothing.
    pub fn is_harmless(self) -> bool {
        matches!(
            self,
            Self::Health
                | Self::Unknown
                | Self::AnotherMethod
                | Self::Look(_)
                | Self::Sync
                | Self::Hello
        )
    }

    /// Asks it.
    pub async fn put(self, team: &Team, who: &Somebody) -> String {
        match self {
            Self::Health => plain(team, who, Method::GET, "/v1/health", vec![]).await,
            Self::Unknown => plain(team, who, Method::POST, "/v1/teams", vec![]).await,
            Self::AnotherMethod => plain(team, who, Method::DELETE, "/v1/sync", vec![]).await,
            Self::Look(of) => {
                let body = protocol::to_bytes(&InvitationRequest {
                    code: of.code(team),
                });
                plain(team, who, Method::POST, "/v1/invitation", body).await
            }
            Self::Join(of) => join(team, who, of.code(team), DeviceId(fresh_id()), false).await,
            Self::JoinWithTakenDevice => {
                join(team, who, team.code.clone(), team.anas_device, false).await
            }
            Self::JoinAsSomebodyElse => {
                join(
                    team,
                    who,
                    team.bens_code.clone(),
                    DeviceId(fresh_id()),
                    true,
                )
                .await
            }
            Self::Found => {
                let body = protocol::to_bytes(&FoundRequest {
                    code: Some(team.code.clone()),
                    team_name: "East".into(),
                    name: "Somebody".into(),
                    device: DeviceId(fresh_id()),
                    device_name: "a phone".into(),
                });
                plain(team, who, Method::POST, "/v1/found", body).await
            }
            Self::Sync => match ask::sync(team, who, &SyncRequest::default()).await {
                Ok(_) => "200".into(),
                Err(refusal) => refusal,
            },
            Self::SyncGarbage => plain(team, who, Method::POST, "/v1/sync", vec![0xff; 9]).await,
            Self::LiveWithoutUpgrade => plain(team, who, Method::GET, "/v1/live", vec![]).await,
            Self::LiveFromElsewhere => from_elsewhere(team).await,
            Self::Hello => last(&ask::socket(team, vec![ask::hello(who)]).await.0),
            Self::SyncBeforeHello => last(&ask::socket(team, vec![rename()]).await.0),
            Self::RenameByFrame => {
                last(&ask::socket(team, vec![ask::hello(who), rename()]).await.0)
            }
        }
    }
}

impl CodeOf {
    fn code(self, team: &Team) -> InviteCode {
        match self {
            Self::Good => team.code.clone(),
            Self::Used => team.used_code.clone(),
            Self::Nobody => InviteCode::from_random(*b"nobody's"),
        }
    }
}

async fn plain(team: &Team, who: &Somebody, method: Method, path: &str, body: Vec<u8>) -> String {
    let token = who.token.as_ref().map(|token| token.0.as_str());
    ask::refusal(&send(team.world.address, method, path, token, body).await)
}

async fn join(
    team: &Team,
    who: &Somebody,
    code: InviteCode,
    device: DeviceId,
    again: bool,
) -> String {
    let body = protocol::to_bytes(&JoinRequest {
        code,
        name: Some("Somebody".into()),
        device,
        device_name: "a phone".into(),
        only_member: again.then_some(who.member),
    });
    plain(team, who, Method::POST, "/v1/join", body).await
}

async fn from_elsewhere(team: &Team) -> String {
    let request = Request::get("/v1/live")
        .header("host", team.world.address.to_string())
        .header("origin", "https://elsewhere.example")
        .header("connection", "upgrade")
        .header("upgrade", "websocket")
        .header("sec-websocket-version", "13")
        .header("sec-websocket-key", "AAAAAAAAAAAAAAAAAAAAAA==")
        .body(Full::new(Bytes::new()))
        .expect("a request");
    ask::refusal(&send_raw(team.world.address, request).await)
}

fn rename() -> ClientFrame {
    let control = Control {
        id: fresh_id().into(),
        operation: Operation::Rename {
            name: "Another".into(),
        },
    };
    let request = SyncRequest {
        push: vec![PushItem::Control { item: 1, control }],
        ..SyncRequest::default()
    };
    ClientFrame::Sync { request }
}

fn last(frames: &[ServerFrame]) -> String {
    match frames.last() {
        Some(ServerFrame::Reply { reply }) if reply.replies.is_empty() => "a reply".into(),
        Some(ServerFrame::Reply { reply }) => ask::outcomes(reply),
        Some(ServerFrame::Error { error }) => format!("error {}", error.code),
        Some(ServerFrame::Unknown { .. }) | None => "nothing".into(),
    }
}
