//! Somebody who pushes one change after another, and remembers what was acknowledged.

use std::collections::BTreeSet;
use std::net::SocketAddr;

use domain::id::{DeviceId, Document, DocumentId};
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use protocol::account::{Admission, FoundRequest, JoinRequest};
use protocol::hash::ChangeHash;
use protocol::reply::Outcome;
use protocol::secret::InviteCode;
use protocol::sync::{PushItem, SyncReply, SyncRequest};
use tokio::net::TcpStream;
use tokio::sync::watch;

use super::support::{Phone, fresh_id, fresh_number, send};

type Problem = Box<dyn std::error::Error + Send + Sync>;

/// Pushes, and remembers.
pub struct Pusher {
    pub name: &'static str,
    pub phone: Phone,
    pub acknowledged: Vec<ChangeHash>,
    unanswered: Option<(ChangeHash, PushItem)>,
    made: usize,
}

impl Pusher {
    /// The first one, by the setup code.
    pub async fn founds(address: SocketAddr, code: &str) -> Self {
        let device = DeviceId(fresh_id());
        let body = protocol::to_bytes(&FoundRequest {
            code: Some(InviteCode::parse(code).expect("a code")),
            team_name: "North".into(),
            name: "Ana".into(),
            device,
            device_name: "a phone".into(),
        });
        Self::admitted("Ana", address, "/v1/found", body, device).await
    }

    /// Another one of the team.
    pub async fn lets_in(&mut self, name: &'static str) -> Self {
        let device = DeviceId(fresh_id());
        let body = protocol::to_bytes(&JoinRequest {
            code: self.phone.invites(None).await,
            name: Some(name.into()),
            device,
            device_name: "a phone".into(),
            only_member: None,
        });
        Self::admitted(name, self.phone.address, "/v1/join", body, device).await
    }

    async fn admitted(
        name: &'static str,
        address: SocketAddr,
        path: &str,
        body: Vec<u8>,
        device: DeviceId,
    ) -> Self {
        let answer = send(address, hyper::Method::POST, path, None, body).await;
        assert_eq!(answer.status, 200);
        let admission: Admission = protocol::from_bytes(&answer.body).expect("an admission");
        Self {
            name,
            phone: Phone::new(address, admission, device),
            acknowledged: Vec::new(),
            unanswered: None,
            made: 0,
        }
    }

    /// The next change, as an item of a push.
    pub fn makes(&mut self) -> (ChangeHash, PushItem) {
        self.made += 1;
        let document = self.document();
        let (hash, change) = self
            .phone
            .makes(document, "journey", &format!("word {}", self.made));
        let item = fresh_number();
        (
            hash,
            PushItem::Change {
                item,
                document,
                change,
            },
        )
    }

    /// Pushes one; whether it was acknowledged. What was not is pushed again, unchanged.
    pub async fn pushes_one(&mut self, address: SocketAddr) -> bool {
        let (hash, item) = match self.unanswered.take() {
            Some(unanswered) => unanswered,
            None => self.makes(),
        };
        self.unanswered = Some((hash, item.clone()));
        let Ok(reply) = try_sync(address, &self.phone.token.0, vec![item]).await else {
            return false;
        };
        let outcome = &reply.replies[0].outcome;
        assert!(
            matches!(outcome, Outcome::Stored { .. }),
            "{}: {outcome:?}",
            self.name
        );
        self.unanswered = None;
        self.acknowledged.push(hash);
        true
    }

    /// Pushes one after another, until nobody answers.
    pub async fn pushes_until_it_breaks(
        mut self,
        address: SocketAddr,
        told: watch::Sender<usize>,
    ) -> Self {
        while self.pushes_one(address).await {
            told.send_modify(|count| *count += 1);
        }
        self
    }

    /// What was acknowledged and does not come any more.
    pub async fn missing(&mut self, address: SocketAddr) -> Vec<ChangeHash> {
        let phone = &mut self.phone;
        phone.address = address;
        phone.cursor = None;
        phone.readable.clear();
        phone.pulls().await;
        let document = self.document();
        let chunks = &self.phone.readable[&document];
        let chunks = documents::split_chunks(chunks).expect("chunks");
        let here: BTreeSet<_> = chunks
            .into_iter()
            .filter_map(documents::change_hash)
            .collect();
        let acknowledged = self.acknowledged.iter().copied();
        acknowledged
            .filter(|hash| !here.contains(&hash.0))
            .collect()
    }

    fn document(&self) -> DocumentId {
        Document::Team(self.phone.team).into()
    }
}

/// A round trip that may break at any point.
async fn try_sync(
    address: SocketAddr,
    token: &str,
    push: Vec<PushItem>,
) -> Result<SyncReply, Problem> {
    let stream = TcpStream::connect(address).await?;
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    let request = SyncRequest {
        push,
        ..SyncRequest::default()
    };
    let request = hyper::Request::post("/v1/sync")
        .header("host", address.to_string())
        .header("content-type", "application/cbor")
        .header("authorization", format!("Bearer {token}"))
        .body(Full::new(Bytes::from(protocol::to_bytes(&request))))?;
    let answer = sender.send_request(request).await?;
    assert_eq!(answer.status(), 200);
    let body = answer.into_body().collect().await?.to_bytes();
    Ok(protocol::from_bytes(&body)?)
}
