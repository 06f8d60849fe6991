//! `GET /v1/live`, once it is a socket: the same round trips, and what is new without being asked.
//!
//! A pull loop woken by a hint, never a second path. One task reads and writes in turn, so a frame
//! that a phone does not take holds nothing but its own connection, and only for `send_timeout`.

use std::net::IpAddr;
use std::time::Duration;

use axum::http::StatusCode;
use domain::id::DeviceId;
use futures::{SinkExt, StreamExt};
use hyper_util::rt::TokioIo;
use protocol::code::Code;
use protocol::limits::HELLO_BYTES_MAX;
use protocol::sync::{ClientFrame, Cursor, Entry, ServerFrame, SyncReply};
use tokio::time::{Instant, sleep_until, timeout};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};
use tokio_tungstenite::tungstenite::{Bytes, Message};

use super::App;
use super::accept::told_to_stop;
use super::answer::Failure;
use super::hello_stream::HelloStream;
use super::session::{Round, UpToDate, answer, pull_only, recognise, round};
use crate::access::{Principal, token_hash};
use crate::pull::Question;
use crate::store::{Hint, Seq};

/// The default costs 134 KiB a connection, this 9.
const READ_BUFFER_BYTES: usize = 4 * 1024;
/// A frame's own header, at most.
const FRAME_HEADER_BYTES: usize = 14;
/// How long a socket that ends waits for the other end to end it too.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(1);

type Socket = WebSocketStream<HelloStream<TokioIo<hyper::upgrade::Upgraded>>>;

/// Talks until one side ends.
pub async fn serve(app: &App, sender: IpAddr, stream: hyper::upgrade::Upgraded) {
    let config = WebSocketConfig::default()
        .read_buffer_size(READ_BUFFER_BYTES)
        .write_buffer_size(0)
        .max_message_size(Some(app.config.limits.request_bytes_max))
        .max_frame_size(Some(app.config.limits.request_bytes_max));
    let stream = HelloStream::new(TokioIo::new(stream), HELLO_BYTES_MAX + FRAME_HEADER_BYTES);
    let socket = WebSocketStream::from_raw_socket(stream, Role::Server, Some(config)).await;
    let mut live = Live {
        app,
        sender,
        socket,
        hash: [0; 32],
        cursor: None,
        reached: None,
        unproven: false,
    };
    let ended = live.run().await;
    if let Err(Ended::For(failure)) = ended {
        let frame = ServerFrame::Error {
            error: failure.body,
        };
        drop(live.send(&frame).await);
    }
    drop(timeout(CLOSE_TIMEOUT, live.socket.close(None)).await);
}

/// Why a socket ends.
enum Ended {
    /// The other end went, or the server stops.
    Quietly,
    /// The last frame says why.
    For(Failure),
}

impl From<Failure> for Ended {
    fn from(failure: Failure) -> Self {
        Self::For(failure)
    }
}

struct Live<'a> {
    app: &'a App,
    sender: IpAddr,
    socket: Socket,
    hash: [u8; 32],
    /// Where the last reply ends.
    cursor: Option<Cursor>,
    reached: Option<Seq>,
    /// Something was granted of which the phone has not said yet that it is stored.
    unproven: bool,
}

impl Live<'_> {
    /// From the first frame on. Whatever the phone takes or leaves, the socket ends when the server
    /// stops, and once it knows whose it is, when a newer one takes its place.
    async fn run(&mut self) -> Result<(), Ended> {
        let mut stopping = self.app.stopping.clone();
        let cursor = tokio::select! {
            cursor = self.hello() => cursor?,
            () = told_to_stop(&mut stopping) => return Err(going_down()),
        };
        let who = recognise(self.app, self.hash)
            .await
            .map_err(|failure| self.app.count_refused(self.sender, failure))?;
        self.count_request(who.device)?;
        self.socket.get_mut().open();
        let replaced = self.app.sockets.open(who.device);
        tokio::select! {
            ended = self.converse(&who, cursor) => ended,
            () = told_to_stop(&mut stopping) => Err(going_down()),
            _ = replaced => Err(Ended::Quietly),
        }
    }

    /// What the first frame says. The deadline is the phone's: what the server does with the frame
    /// takes what it takes.
    async fn hello(&mut self) -> Result<Option<Cursor>, Ended> {
        let patience = self.app.config.limits.hello_timeout;
        let frame = timeout(patience, self.socket.next())
            .await
            .map_err(|_| late())?
            .ok_or(Ended::Quietly)?
            .map_err(|_| Failure::too_large())?;
        let Message::Binary(bytes) = frame else {
            return Err(Failure::malformed("hello comes first").into());
        };
        if bytes.len() > HELLO_BYTES_MAX {
            return Err(Failure::too_large().into());
        }
        let frame =
            protocol::from_bytes(&bytes).map_err(|error| Failure::malformed(error.to_string()))?;
        let ClientFrame::Hello { token, cursor, .. } = frame else {
            return Err(Failure::malformed("hello comes first").into());
        };
        self.hash = token_hash(&token);
        Ok(cursor)
    }

    /// Answers the hello, tells what is behind it, then takes frames and hints as they come.
    async fn converse(&mut self, who: &Principal, cursor: Option<Cursor>) -> Result<(), Ended> {
        let hints = self.app.store.hints();
        let mut hint = hints.listen(who.team, who.member, who.device);
        let question = Question {
            cursor,
            ..Question::default()
        };
        let round = answer(self.app, self.hash, question).await?;
        tracing::info!(route = "/v1/live", team = %round.who.team_id, device = %round.who.device, "opened");
        self.reply(round).await?;
        self.catch_up().await?;
        let limits = self.app.config.limits;
        let mut last_heard = Instant::now();
        let mut next_ping = last_heard + limits.ping_interval;
        loop {
            tokio::select! {
                changed = hint.changed() => {
                    changed.map_err(|_| Ended::Quietly)?;
                    let newest = *hint.borrow_and_update();
                    if self.reached.is_none_or(|reached| reached < newest) {
                        self.catch_up().await?;
                    }
                }
                frame = self.socket.next() => {
                    last_heard = Instant::now();
                    let frame = frame.ok_or(Ended::Quietly)?.map_err(|_| Ended::Quietly)?;
                    self.take(frame, who.device, &hint).await?;
                }
                () = sleep_until(last_heard + limits.idle_timeout) => return Err(Ended::Quietly),
                () = sleep_until(next_ping) => {
                    self.write(Message::Ping(Bytes::new())).await?;
                    next_ping = Instant::now() + limits.ping_interval;
                }
            }
        }
    }

    fn count_request(&self, device: DeviceId) -> Result<(), Failure> {
        let now_ms = self.app.config.clock.now_ms();
        self.app
            .requests
            .take(device, now_ms)
            .map_err(Failure::rate)
    }

    async fn take(&mut self, frame: Message, device: DeviceId, hint: &Hint) -> Result<(), Ended> {
        let bytes = match frame {
            Message::Binary(bytes) => bytes,
            Message::Text(_) => return Err(Failure::malformed("frames are binary").into()),
            Message::Close(_) => return Err(Ended::Quietly),
            _ => return Ok(()),
        };
        self.count_request(device)?;
        let frame =
            protocol::from_bytes(&bytes).map_err(|error| Failure::malformed(error.to_string()))?;
        match frame {
            ClientFrame::Sync { request } => {
                let proves = request.cursor == self.cursor;
                let phone = match (&self.cursor, self.reached) {
                    (Some(cursor), Some(reached)) if !self.unproven => Some(UpToDate {
                        cursor,
                        reached,
                        hint,
                    }),
                    _ => None,
                };
                let round = round(self.app, self.hash, request, phone).await?;
                self.unproven &= !proves;
                self.reply(round).await
            }
            ClientFrame::Hello { .. } => Err(Failure::malformed("hello comes once").into()),
            ClientFrame::Unknown { .. } => Err(Failure::new(
                StatusCode::BAD_REQUEST,
                Code::CAPABILITY,
                "a frame of a newer client",
            )
            .into()),
        }
    }

    /// Sends pages until there is no more. A right that was taken away ends the socket here.
    async fn catch_up(&mut self) -> Result<(), Ended> {
        while let Some(cursor) = self.cursor.clone() {
            let question = Question {
                cursor: Some(cursor),
                ..Question::default()
            };
            // Nobody asked, so the cursor proves nothing: only one that a phone sent makes receipts.
            let round = pull_only(self.app, self.hash, question).await?;
            if round.reply.reconcile {
                return Ok(());
            }
            let SyncReply { more, .. } = round.reply;
            if round.reply.entries.is_empty() && !more {
                self.reached = round.reached;
                return Ok(());
            }
            self.reply(round).await?;
            if !more {
                return Ok(());
            }
        }
        Ok(())
    }

    async fn reply(&mut self, round: Round) -> Result<(), Ended> {
        self.cursor.clone_from(&round.reply.cursor);
        self.reached = round.reached;
        let granted = |entry: &Entry| matches!(entry, Entry::Grant { .. });
        self.unproven |= round.reply.entries.iter().any(granted);
        self.send(&ServerFrame::Reply { reply: round.reply }).await
    }

    async fn send(&mut self, frame: &ServerFrame) -> Result<(), Ended> {
        self.write(Message::Binary(protocol::to_bytes(frame).into()))
            .await
    }

    async fn write(&mut self, message: Message) -> Result<(), Ended> {
        let patience = self.app.config.limits.send_timeout;
        match timeout(patience, self.socket.send(message)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) | Err(_) => Err(Ended::Quietly),
        }
    }
}

fn late() -> Ended {
    Failure::new(
        StatusCode::REQUEST_TIMEOUT,
        Code::TIMEOUT,
        "no hello in time",
    )
    .into()
}

fn going_down() -> Ended {
    Failure::new(
        StatusCode::SERVICE_UNAVAILABLE,
        Code::UNAVAILABLE,
        "the server stops",
    )
    .into()
}
