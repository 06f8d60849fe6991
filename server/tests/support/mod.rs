//! A server of one's own, and phones that speak to it by HTTP.
#![allow(dead_code)] // Each story uses its part.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use automerge::transaction::Transactable;
use automerge::{ActorId, AutoCommit, ROOT};
use domain::id::{DeviceId, Document, DocumentId, MemberId, OperationId, SessionId, TeamId};
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::{Method, Request};
use hyper_util::rt::TokioIo;
use protocol::account::{Admission, FoundRequest, JoinRequest};
use protocol::code::{Code, ErrorBody};
use protocol::control::{Control, Operation};
use protocol::hash::ChangeHash;
use protocol::minicbor::{Decode, Encode};
use protocol::reply::Outcome;
use protocol::row::{Row, Visibility};
use protocol::secret::{InviteCode, Token};
use protocol::sync::{Cursor, Entry, GoneReason, PushItem, SyncReply, SyncRequest};
use spotter_server::{Clock, Config, Limits, Running, Server};

/// An answer that is no success.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    pub status: u16,
    pub body: ErrorBody,
}

pub struct World {
    pub server: Option<Running>,
    pub address: SocketAddr,
    pub dir: tempfile::TempDir,
    pub now_ms: Arc<AtomicI64>,
    pub limits: Limits,
}

impl World {
    pub async fn new() -> Self {
        Self::with(|_| {}).await
    }

    pub async fn with(change: impl FnOnce(&mut Limits)) -> Self {
        let mut limits = Limits {
            admissions_per_minute: 10_000,
            refused_tokens_per_minute: 1_000_000,
            ..Limits::default()
        };
        change(&mut limits);
        let dir = tempfile::tempdir().expect("a directory");
        let now_ms = Arc::new(AtomicI64::new(1_700_000_000_000));
        let mut world = Self {
            server: None,
            address: ([127, 0, 0, 1], 0).into(),
            dir,
            now_ms,
            limits,
        };
        world.start().await;
        world
    }

    pub fn config(&self) -> Config {
        let mut config = Config::in_dir(self.dir.path()).on_any_port();
        let now = self.now_ms.clone();
        config.clock = Clock::from_fn(move || now.load(Ordering::Relaxed));
        config.limits = self.limits;
        config.open_teams = true;
        config
    }

    pub async fn start(&mut self) {
        let running = Server::start(self.config())
            .await
            .expect("the server starts");
        self.address = running.address();
        self.server = Some(running);
    }

    pub async fn stop(&mut self) {
        if let Some(server) = self.server.take() {
            server.stop().await;
        }
    }

    /// Ana founds a team.
    pub async fn founder(&self, name: &str) -> Phone {
        let device = fresh_id();
        let request = FoundRequest {
            code: None,
            team_name: "North".into(),
            name: name.into(),
            device: DeviceId(device),
            device_name: format!("{name}'s phone"),
        };
        let admission: Admission = self.post("/v1/found", &request).await.expect("founded");
        Phone::new(self.address, admission, DeviceId(device))
    }

    /// Somebody new joins by an invitation that `by` makes.
    pub async fn joins(&self, by: &mut Phone, name: &str) -> Phone {
        let code = by.invites(None).await;
        self.join_with(&code, Some(name), fresh_id().into(), None)
            .await
            .expect("joined")
    }

    /// Another device of somebody.
    pub async fn second_device(&self, of: &mut Phone) -> Phone {
        let code = of.invites(Some(of.member)).await;
        self.join_with(&code, None, fresh_id().into(), None)
            .await
            .expect("joined")
    }

    pub async fn join_with(
        &self,
        code: &InviteCode,
        name: Option<&str>,
        device: DeviceId,
        only_member: Option<MemberId>,
    ) -> Result<Phone, Refused> {
        let request = JoinRequest {
            code: code.clone(),
            name: name.map(Into::into),
            device,
            device_name: "a phone".into(),
            only_member,
        };
        let admission: Admission = self.post("/v1/join", &request).await?;
        Ok(Phone::new(self.address, admission, device))
    }

    pub async fn post<Q: Encode<()>, A: for<'b> Decode<'b, ()>>(
        &self,
        path: &str,
        request: &Q,
    ) -> Result<A, Refused> {
        decode(
            &send(
                self.address,
                Method::POST,
                path,
                None,
                protocol::to_bytes(request),
            )
            .await,
        )
    }
}

fn decode<A: for<'b> Decode<'b, ()>>(answer: &Answer) -> Result<A, Refused> {
    if answer.status == 200 {
        return Ok(protocol::from_bytes(&answer.body).expect("an answer of this protocol"));
    }
    let body = protocol::from_bytes(&answer.body).expect("an error of this protocol");
    Err(Refused {
        status: answer.status,
        body,
    })
}

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: hyper::HeaderMap,
    pub body: Vec<u8>,
}

pub async fn send(
    address: SocketAddr,
    method: Method,
    path: &str,
    token: Option<&str>,
    body: Vec<u8>,
) -> Answer {
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header("host", address.to_string())
        .header("content-type", "application/cbor");
    if let Some(token) = token {
        request = request.header("authorization", format!("Bearer {token}"));
    }
    send_raw(
        address,
        request
            .body(Full::new(Bytes::from(body)))
            .expect("a request"),
    )
    .await
}

pub async fn send_raw(address: SocketAddr, request: Request<Full<Bytes>>) -> Answer {
    let stream = tokio::net::TcpStream::connect(address)
        .await
        .expect("the server listens");
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .expect("http");
    let connection = tokio::spawn(connection);
    let response = sender.send_request(request).await.expect("an answer");
    let (parts, body) = response.into_parts();
    let body = body.collect().await.expect("a body").to_bytes().to_vec();
    drop(sender);
    drop(connection.await);
    Answer {
        status: parts.status.as_u16(),
        headers: parts.headers,
        body,
    }
}

static COUNTER: AtomicU64 = AtomicU64::new(1);

pub fn fresh_number() -> u64 {
    COUNTER.fetch_add(1, Ordering::Relaxed)
}

pub fn fresh_id() -> [u8; 16] {
    let mut id = [0xa5; 16];
    id[..8].copy_from_slice(&fresh_number().to_be_bytes());
    id
}

/// What a phone holds of one document.
pub struct Held {
    pub doc: AutoCommit,
}

/// A phone: pushes what it made, keeps what it gets.
pub struct Phone {
    pub address: SocketAddr,
    pub token: Token,
    pub team: TeamId,
    pub member: MemberId,
    pub device: DeviceId,
    pub cursor: Option<Cursor>,
    pub outbox: Vec<PushItem>,
    pub rows: BTreeMap<(u32, Vec<u8>), Row>,
    pub readable: BTreeMap<DocumentId, Vec<u8>>,
    pub gone: Vec<(DocumentId, GoneReason)>,
    pub documents: BTreeMap<DocumentId, AutoCommit>,
}

impl Phone {
    pub fn new(address: SocketAddr, admission: Admission, device: DeviceId) -> Self {
        Self {
            address,
            token: admission.token,
            team: admission.team,
            member: admission.member,
            device,
            cursor: None,
            outbox: Vec::new(),
            rows: BTreeMap::new(),
            readable: BTreeMap::new(),
            gone: Vec::new(),
            documents: BTreeMap::new(),
        }
    }

    pub fn operation(&mut self, operation: Operation) {
        let item = fresh_number();
        let control = Control {
            id: OperationId(fresh_id()),
            operation,
        };
        self.outbox.push(PushItem::Control { item, control });
    }

    /// Does one thing, alone.
    pub async fn does(&mut self, operation: Operation) -> Outcome {
        self.operation(operation);
        let mut outcomes = self.pushes().await;
        outcomes.pop().expect("a reply")
    }

    pub async fn invites(&mut self, member: Option<MemberId>) -> InviteCode {
        let code = InviteCode::from_random(
            fresh_number()
                .wrapping_mul(0x9e37_79b9_7f4a_7c15)
                .to_be_bytes(),
        );
        let outcome = self
            .does(Operation::Invite {
                invitation: fresh_id().into(),
                code_hash: code.hash(),
                uses: 1,
                lifetime_ms: 60_000,
                member,
            })
            .await;
        assert_eq!(outcome, stored());
        code
    }

    /// A change of a document, by this phone's own actor.
    pub fn writes(
        &mut self,
        document: impl Into<DocumentId>,
        key: &str,
        value: &str,
    ) -> ChangeHash {
        let document = document.into();
        let (hash, bytes) = self.makes(document, key, value);
        self.outbox.push(PushItem::Change {
            item: fresh_number(),
            document,
            change: bytes,
        });
        hash
    }

    /// The same, kept in the hand.
    pub fn makes(&mut self, document: DocumentId, key: &str, value: &str) -> (ChangeHash, Vec<u8>) {
        let device = self.device;
        let doc = self
            .documents
            .entry(document)
            .or_insert_with(|| honest_document(document, device, 0));
        doc.put(ROOT, key, value).expect("a change");
        let change = doc.get_last_local_change().expect("a change");
        (ChangeHash(change.hash().0), change.raw_bytes().to_vec())
    }

    pub fn creates(&mut self, document: impl Into<DocumentId>) {
        self.operation(Operation::CreateDocument {
            document: document.into(),
        });
    }

    /// Pushes the outbox and pulls one page; the outcomes in order.
    pub async fn pushes(&mut self) -> Vec<Outcome> {
        let push = std::mem::take(&mut self.outbox);
        let reply = self
            .asks(SyncRequest {
                push: push.clone(),
                ..self.request()
            })
            .await
            .expect("a reply");
        let outcomes: Vec<_> = reply
            .replies
            .iter()
            .map(|reply| reply.outcome.clone())
            .collect();
        let is_echo = !reply.entries.is_empty();
        self.takes(reply);
        if !is_echo {
            self.keeps(push, &outcomes);
        }
        outcomes
    }

    /// What it pushed and was not told again: a phone has that.
    fn keeps(&mut self, push: Vec<PushItem>, outcomes: &[Outcome]) {
        for (item, outcome) in push.into_iter().zip(outcomes) {
            let PushItem::Change {
                document, change, ..
            } = item
            else {
                continue;
            };
            let Some(held) = self.readable.get_mut(&document) else {
                continue;
            };
            let chunks = documents::split_chunks(held).expect("chunks");
            if *outcome == stored() && !chunks.contains(&change.as_slice()) {
                held.extend(change);
            }
        }
    }

    /// Pushes and pulls until there is no more.
    pub async fn syncs(&mut self) -> Vec<Outcome> {
        let outcomes = self.pushes().await;
        self.pulls().await;
        outcomes
    }

    pub async fn pulls(&mut self) -> usize {
        let mut pages = 0;
        loop {
            let reply = self.asks(self.request()).await.expect("a reply");
            let more = reply.more;
            pages += 1;
            self.takes(reply);
            if !more {
                return pages;
            }
        }
    }

    pub fn request(&self) -> SyncRequest {
        SyncRequest {
            cursor: self.cursor.clone(),
            ..SyncRequest::default()
        }
    }

    pub async fn asks(&self, request: SyncRequest) -> Result<SyncReply, Refused> {
        let bytes = protocol::to_bytes(&request);
        decode(
            &send(
                self.address,
                Method::POST,
                "/v1/sync",
                Some(&self.token.0),
                bytes,
            )
            .await,
        )
    }

    pub fn takes(&mut self, reply: SyncReply) {
        for entry in reply.entries {
            match entry {
                Entry::Row { row } => {
                    let known = Row::from_row_bytes(&row)
                        .expect("a row")
                        .expect("of a known kind");
                    self.rows.insert((row.kind, row.key), known);
                }
                Entry::Grant { document } => {
                    self.readable.insert(document, Vec::new());
                }
                Entry::Changes { document, chunks } => {
                    self.readable
                        .get_mut(&document)
                        .expect("granted before")
                        .extend(chunks);
                }
                Entry::Gone { document, reason } => {
                    self.readable.remove(&document);
                    self.gone.push((document, reason));
                }
                Entry::Unknown { .. } => panic!("an entry of this version"),
            }
        }
        self.cursor = reply.cursor;
    }

    pub fn reads(&self, document: impl Into<DocumentId>) -> bool {
        self.readable.contains_key(&document.into())
    }

    /// How many changes this phone got of a document.
    pub fn changes_of(&self, document: impl Into<DocumentId>) -> usize {
        let chunks = self
            .readable
            .get(&document.into())
            .map_or(&[][..], Vec::as_slice);
        documents::split_chunks(chunks).expect("chunks").len()
    }

    pub fn person(&self, session: SessionId, member: MemberId) -> Option<protocol::row::CardState> {
        self.rows.values().find_map(|row| match row {
            Row::Person(row) if row.session == session && row.member == member => Some(row.card),
            _ => None,
        })
    }

    pub fn shared(&self, session: SessionId, rater: MemberId) -> Option<protocol::row::SharedRow> {
        self.rows.values().find_map(|row| match row {
            Row::Shared(row) if row.session == session && row.rater == rater => Some(row.clone()),
            _ => None,
        })
    }

    /// A session in which this phone's member coaches `presenter`.
    pub fn coaches(&mut self, presenter: MemberId) -> SessionId {
        self.starts(presenter, vec![self.member], true)
    }

    pub fn starts(
        &mut self,
        presenter: MemberId,
        coaches: Vec<MemberId>,
        blind: bool,
    ) -> SessionId {
        let session = SessionId(fresh_id());
        self.operation(Operation::CreateSession {
            session,
            presenter,
            coaches,
            blind,
            visibility: Visibility::Participants,
        });
        self.writes(Document::Session(session), "format", "role-play");
        session
    }

    pub fn drafts(&mut self, session: SessionId, value: &str) {
        let draft = Document::Draft(session, self.member);
        self.creates(draft);
        self.writes(draft, "opening", value);
    }

    /// Queues a card and its share.
    pub fn shares(&mut self, session: SessionId, value: &str) {
        let card = Document::Card(session, self.member);
        self.creates(card);
        let head = self.writes(card, "opening", value);
        self.operation(Operation::ShareCard {
            session,
            heads: vec![head],
        });
    }

    pub fn card(&self, session: SessionId) -> Document {
        Document::Card(session, self.member)
    }
}

/// A document as a phone begins it: genesis, and an actor of this device.
pub fn honest_document(document: DocumentId, device: DeviceId, nonce: u8) -> AutoCommit {
    let genesis = documents::genesis_bytes(document.kind()).expect("a known kind");
    let mut doc = AutoCommit::load(genesis).expect("a genesis");
    let mut actor = device.0.to_vec();
    actor.extend([nonce; 8]);
    doc.set_actor(ActorId::from(actor));
    doc
}

pub fn stored() -> Outcome {
    Outcome::Stored { dropped: vec![] }
}

pub fn later(code: Code) -> Outcome {
    Outcome::Later {
        code,
        retry_after_ms: None,
    }
}

pub fn never(code: Code) -> Outcome {
    Outcome::Never { code }
}
