//! `ack`: how soon a change that a phone pushed is durable on the server and known to be, with 64
//! phones pushing one at a time over their sockets; beside a loop that only writes the same rows.

use std::time::Instant;

use futures::future::try_join_all;
use futures::{SinkExt, StreamExt};
use protocol::reply::Outcome as Answer;
use protocol::sync::{ClientFrame, PushItem, ServerFrame, SyncReply, SyncRequest};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

use crate::client::Client;
use crate::dice::Dice;
use crate::figure::{Figure, ms, number};
use crate::history::{Made, Pair, session};
use crate::outcome::Outcome;
use crate::town::Town;
use crate::{disk, raw};

const DEVICES: usize = 64;
const CHANGES: usize = 200;
const ROUNDS: usize = 5;
const JOIN_AT_ONCE: u32 = 30;

/// Runs it.
pub fn run() -> Outcome<Vec<Figure>> {
    let syncs = disk::syncs(500)?;
    let town = Town::new()?;
    let phones = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    let mut phones_of = phones.block_on(Phones::join(&town))?;
    let (mut rates, mut latencies) = (Vec::new(), Vec::new());
    let (mut raw_rates, mut raw_latencies) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let folder = disk::work()?;
        let floor = raw::run(folder.path(), DEVICES, CHANGES)?;
        raw_rates.push(floor.rate);
        raw_latencies.extend(floor.latencies);
        let (rate, round) = phones.block_on(phones_of.round())?;
        rates.push(rate);
        latencies.extend(round);
    }
    let floor = Figure::new("ack", "raw_rate", "changes/s", raw_rates);
    let floor_latency = Figure::new("ack", "raw_latency", "ms", raw_latencies);
    let rate = Figure::new("ack", "rate", "changes/s", rates);
    let share = rate.median() / floor.median();
    let rate = rate
        .against("group commit alone", floor.median())
        .ratio(share)
        .goal("ratio ≥ 0.6");
    let latency = Figure::new("ack", "latency", "ms", latencies);
    let longer = latency.p99() / floor_latency.p99();
    let latency = latency
        .against("p99 of group commit alone", floor_latency.p99())
        .ratio(longer)
        .goal("ratio ≤ 3");
    Ok(vec![
        Figure::new("ack", "fsync", "ms", syncs),
        floor,
        floor_latency,
        rate,
        latency,
    ])
}

struct Phones {
    pair: Pair,
    clients: Vec<Client>,
    sockets: Vec<Socket>,
}

impl Phones {
    async fn join(town: &Town) -> Outcome<Self> {
        let mut pair = Pair::meet(town).await?;
        let (mut clients, mut sockets) = (Vec::new(), Vec::new());
        let mut link = String::new();
        for device in 0..DEVICES {
            if device.is_multiple_of(JOIN_AT_ONCE as usize) {
                link = pair.ana.invite(JOIN_AT_ONCE, None).await?;
            }
            let dice = Dice::new(100 + device as u64);
            let name = format!("Coach {device}");
            let client = Client::join(&link, Some(&name), dice).await?;
            sockets.push(Socket::open(&town.origin, &client).await?);
            clients.push(client);
        }
        Ok(Self {
            pair,
            clients,
            sockets,
        })
    }

    /// Everybody scores a new card, all at once. Changes a second, and how long each took.
    async fn round(&mut self) -> Outcome<(f64, Vec<f64>)> {
        let mut pushes = Vec::new();
        for client in &mut self.clients {
            pushes.push(begin(client, &self.pair).await?);
        }
        for socket in &mut self.sockets {
            socket.catch_up().await?;
        }
        let begun = Instant::now();
        let sockets = std::mem::take(&mut self.sockets);
        let scoring = sockets.into_iter().zip(pushes);
        let tasks = scoring.map(|(socket, pushes)| tokio::spawn(socket.push_each(pushes)));
        let done = try_join_all(tasks).await?;
        let seconds = begun.elapsed().as_secs_f64();
        let mut latencies = Vec::new();
        for outcome in done {
            let (socket, taken) = outcome?;
            self.sockets.push(socket);
            latencies.extend(taken);
        }
        Ok((number(latencies.len()) / seconds, latencies))
    }
}

/// A session of one's own with an empty draft; the changes that will be pushed.
async fn begin(client: &mut Client, pair: &Pair) -> Outcome<Vec<PushItem>> {
    let me = client.member;
    let (session, mut items) = session(client, &pair.version, 0, me, Vec::new())?;
    let device = client.device;
    let draft = Made::draft(
        session,
        me,
        device,
        &mut client.dice,
        &pair.version,
        CHANGES,
    )?;
    let document = draft.doc.id();
    items.push(client.control(protocol::control::Operation::CreateDocument { document }));
    client.push_all(items).await?;
    Ok(draft
        .changes
        .into_iter()
        .map(|change| client.change(document, change))
        .collect())
}

struct Socket {
    stream: WebSocketStream<MaybeTlsStream<TcpStream>>,
    request: SyncRequest,
}

impl Socket {
    async fn open(origin: &str, client: &Client) -> Outcome<Self> {
        let url = format!("{}/v1/live", origin.replacen("http", "ws", 1));
        let (stream, _) = connect_async(url).await?;
        if let MaybeTlsStream::Plain(stream) = stream.get_ref() {
            stream.set_nodelay(true)?;
        }
        let capabilities: Vec<String> = protocol::CAPABILITIES
            .iter()
            .map(|name| (*name).into())
            .collect();
        let hello = ClientFrame::Hello {
            token: client.token.clone(),
            cursor: None,
            capabilities: capabilities.clone(),
        };
        let request = SyncRequest {
            capabilities,
            ..SyncRequest::default()
        };
        let mut socket = Self { stream, request };
        socket.send(&hello).await?;
        while socket.hear().await?.more {}
        Ok(socket)
    }

    async fn send(&mut self, frame: &ClientFrame) -> Outcome {
        Ok(self
            .stream
            .send(Message::Binary(protocol::to_bytes(frame).into()))
            .await?)
    }

    /// The next reply; its cursor is the one sent next.
    async fn hear(&mut self) -> Outcome<SyncReply> {
        loop {
            let Message::Binary(bytes) = self.stream.next().await.ok_or("stay connected")?? else {
                continue;
            };
            return match protocol::from_bytes(&bytes)? {
                ServerFrame::Reply { mut reply } => {
                    self.request.cursor = reply.cursor.take().or(self.request.cursor.take());
                    Ok(reply)
                }
                other => Err(format!("hear {other:?}").into()),
            };
        }
    }

    /// A round trip that pushes nothing, until there is no more.
    async fn catch_up(&mut self) -> Outcome {
        loop {
            self.send(&ClientFrame::Sync {
                request: self.request.clone(),
            })
            .await?;
            if !self.hear().await?.more {
                return Ok(());
            }
        }
    }

    async fn push_each(mut self, pushes: Vec<PushItem>) -> Outcome<(Self, Vec<f64>)> {
        let mut latencies = Vec::with_capacity(pushes.len());
        for push in pushes {
            let mut request = self.request.clone();
            request.push = vec![push];
            let frame = ClientFrame::Sync { request };
            let begun = Instant::now();
            self.send(&frame).await?;
            let reply = loop {
                let reply = self.hear().await?;
                if let Some(item) = reply.replies.into_iter().next() {
                    break item;
                }
            };
            latencies.push(ms(begun.elapsed()));
            if !matches!(reply.outcome, Answer::Stored { .. }) {
                return Err(format!("push a change: {:?}", reply.outcome).into());
            }
        }
        Ok((self, latencies))
    }
}
