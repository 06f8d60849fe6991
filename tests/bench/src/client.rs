//! A client that speaks the protocol and keeps nothing but its cursor: how data gets onto a server,
//! and the floor below what a whole core takes.

use bytes::Bytes;
use domain::id::{DeviceId, InvitationId, MemberId, OperationId};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use protocol::account::{Admission, FoundRequest, JoinRequest};
use protocol::control::{Control, Operation};
use protocol::limits::{PUSH_ITEMS_MAX, REQUEST_BYTES_MAX};
use protocol::minicbor::{Decode, Encode};
use protocol::reply::Outcome as Answer;
use protocol::secret::{InviteCode, Token};
use protocol::sync::{Cursor, PushItem, SyncReply, SyncRequest};
use tokio::net::TcpStream;

use crate::dice::Dice;
use crate::outcome::Outcome;

/// Room in a request for what is not the pushed items.
const HEAD_BYTES: usize = 4 * 1024;
/// What an item takes beside its chunk, at most.
const ITEM_BYTES: usize = 64;

/// One device that is on the team.
pub struct Client {
    /// Whose device it is.
    pub member: MemberId,
    /// Which.
    pub device: DeviceId,
    /// Its token.
    pub token: Token,
    /// Where it stands.
    pub cursor: Option<Cursor>,
    /// Where its ids come from.
    pub dice: Dice,
    host: String,
    http: SendRequest<Full<Bytes>>,
    last_item: u64,
}

/// A reply, and how many bytes of body went each way.
#[derive(Debug)]
pub struct Trip {
    /// The reply.
    pub reply: SyncReply,
    /// Sent.
    pub sent: usize,
    /// Received.
    pub received: usize,
}

impl Client {
    /// Founds the team.
    pub async fn found(setup_link: &str, name: &str, dice: Dice) -> Outcome<Self> {
        let (origin, code) = split(setup_link)?;
        let make = |device| FoundRequest {
            code: Some(code.clone()),
            team_name: "Northwind".into(),
            name: name.into(),
            device,
            device_name: format!("{name}'s phone"),
        };
        Self::enter(origin, "/v1/found", dice, make).await
    }

    /// Joins by an invitation's link; `name` for a new member.
    pub async fn join(link: &str, name: Option<&str>, dice: Dice) -> Outcome<Self> {
        let (origin, code) = split(link)?;
        let make = |device| JoinRequest {
            code: code.clone(),
            name: name.map(Into::into),
            device,
            device_name: "Phone".into(),
            only_member: None,
        };
        Self::enter(origin, "/v1/join", dice, make).await
    }

    async fn enter<R: Encode<()>>(
        origin: &str,
        route: &str,
        mut dice: Dice,
        request: impl FnOnce(DeviceId) -> R,
    ) -> Outcome<Self> {
        let host = origin.trim_start_matches("http://").to_owned();
        let mut http = connect(&host).await?;
        let device = DeviceId(dice.bytes());
        let body = protocol::to_bytes(&request(device));
        let (bytes, _) = post(&mut http, &host, route, None, body).await?;
        let admission: Admission = read(&bytes)?;
        let Admission { member, token, .. } = admission;
        Ok(Self {
            member,
            device,
            token,
            cursor: None,
            dice,
            host,
            http,
            last_item: 0,
        })
    }

    /// A link that adds so many people, or with `member` one device of theirs.
    pub async fn invite(&mut self, uses: u32, member: Option<MemberId>) -> Outcome<String> {
        let code = InviteCode::from_random(self.dice.bytes());
        let invite = Operation::Invite {
            invitation: InvitationId(self.dice.bytes()),
            code_hash: code.hash(),
            uses,
            lifetime_ms: 3_600_000,
            member,
        };
        let item = self.control(invite);
        self.push_all(vec![item]).await?;
        Ok(format!("http://{}/join#{}", self.host, code.as_str()))
    }

    /// An operation to be pushed.
    pub fn control(&mut self, operation: Operation) -> PushItem {
        let id = OperationId(self.dice.bytes());
        PushItem::Control {
            item: self.next_item(),
            control: Control { id, operation },
        }
    }

    /// A change to be pushed.
    pub fn change(&mut self, document: domain::id::DocumentId, change: Vec<u8>) -> PushItem {
        PushItem::Change {
            item: self.next_item(),
            document,
            change,
        }
    }

    fn next_item(&mut self) -> u64 {
        self.last_item += 1;
        self.last_item
    }

    /// One round trip. The cursor moves.
    pub async fn sync(&mut self, push: Vec<PushItem>) -> Outcome<Trip> {
        let request = SyncRequest {
            capabilities: protocol::CAPABILITIES
                .iter()
                .map(|name| (*name).into())
                .collect(),
            cursor: self.cursor.clone(),
            push,
            ..SyncRequest::default()
        };
        let body = protocol::to_bytes(&request);
        let sent = body.len();
        let (bytes, received) = post(
            &mut self.http,
            &self.host,
            "/v1/sync",
            Some(&self.token),
            body,
        )
        .await?;
        let reply: SyncReply = read(&bytes)?;
        self.cursor = reply.cursor.clone().or(self.cursor.take());
        Ok(Trip {
            reply,
            sent,
            received,
        })
    }

    /// Pushes all of it, in as few requests as it takes. Whatever is not stored is an error.
    pub async fn push_all(&mut self, items: Vec<PushItem>) -> Outcome {
        let mut items = items.into_iter().peekable();
        while items.peek().is_some() {
            let mut bytes = HEAD_BYTES;
            let mut page = Vec::new();
            while let Some(item) = items.next_if(|item| {
                bytes += size(item);
                bytes <= REQUEST_BYTES_MAX && page.len() < PUSH_ITEMS_MAX
            }) {
                page.push(item);
            }
            let trip = self.sync(page).await?;
            let refused = |answer: &Answer| !matches!(answer, Answer::Stored { .. });
            if let Some(reply) = trip
                .reply
                .replies
                .iter()
                .find(|reply| refused(&reply.outcome))
            {
                return Err(format!("push item {}: {:?}", reply.item, reply.outcome).into());
            }
        }
        Ok(())
    }

    /// Pulls until there is no more. How many bytes came, in how many replies.
    pub async fn pull_all(&mut self) -> Outcome<(usize, usize)> {
        let (mut bytes, mut replies) = (0, 0);
        loop {
            let trip = self.sync(Vec::new()).await?;
            bytes += trip.received;
            replies += 1;
            if !trip.reply.more {
                return Ok((bytes, replies));
            }
        }
    }
}

fn size(item: &PushItem) -> usize {
    ITEM_BYTES
        + match item {
            PushItem::Change { change, .. } => change.len(),
            item => protocol::to_bytes(item).len(),
        }
}

/// A link's origin and code.
fn split(link: &str) -> Outcome<(&str, InviteCode)> {
    let (address, code) = link.split_once('#').ok_or("read the link")?;
    let origin = address.rsplit_once('/').ok_or("read the link")?.0;
    Ok((origin, InviteCode::parse(code)?))
}

async fn connect(host: &str) -> Outcome<SendRequest<Full<Bytes>>> {
    let stream = TcpStream::connect(host).await?;
    stream.set_nodelay(true)?;
    let (http, connection) = handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    Ok(http)
}

async fn post(
    http: &mut SendRequest<Full<Bytes>>,
    host: &str,
    route: &str,
    token: Option<&Token>,
    body: Vec<u8>,
) -> Outcome<(Bytes, usize)> {
    let mut request = hyper::Request::post(route)
        .header("host", host)
        .header("content-type", "application/cbor");
    if let Some(token) = token {
        request = request.header("authorization", format!("Bearer {}", token.0));
    }
    // The server lets go of connections on which nothing comes.
    if http.ready().await.is_err() {
        *http = connect(host).await?;
    }
    let answer = http
        .send_request(request.body(Full::new(Bytes::from(body)))?)
        .await?;
    let status = answer.status();
    let bytes = answer.into_body().collect().await?.to_bytes();
    if status != hyper::StatusCode::OK {
        return Err(format!("{route}: {status} {}", String::from_utf8_lossy(&bytes)).into());
    }
    let received = bytes.len();
    Ok((bytes, received))
}

fn read<'b, T: Decode<'b, ()>>(bytes: &'b [u8]) -> Outcome<T> {
    Ok(protocol::from_bytes(bytes)?)
}
