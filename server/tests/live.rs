//! The socket: the same round trips, and what is new without asking.

mod support;

use std::time::Duration;

use domain::id::Document;
use futures::{SinkExt, StreamExt};
use protocol::code::Code;
use protocol::control::Operation;
use protocol::row::Row;
use protocol::secret::Token;
use protocol::sync::{ClientFrame, Cursor, PushItem, ServerFrame, SyncReply, SyncRequest};
use spotter_server::{Server, invite_device};
use support::{Phone, World, later, stored};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::{Error, Message};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

/// Longer than anything here takes.
const PATIENCE: Duration = Duration::from_secs(10);

struct Line {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
}

impl Line {
    async fn connect(world: &World) -> Self {
        let (socket, _) = connect_async(format!("ws://{}/v1/live", world.address))
            .await
            .expect("connected");
        Self { socket }
    }

    async fn open(world: &World, phone: &mut Phone) -> Self {
        let mut line = Self::connect(world).await;
        line.says(&hello(&phone.token, phone.cursor.clone())).await;
        loop {
            let reply = line.reply().await;
            let more = reply.more;
            phone.takes(reply);
            if !more {
                return line;
            }
        }
    }

    async fn says(&mut self, frame: &ClientFrame) {
        self.socket
            .send(Message::Binary(protocol::to_bytes(frame).into()))
            .await
            .expect("sent");
    }

    async fn hears(&mut self) -> Option<ServerFrame> {
        loop {
            match self.socket.next().await? {
                Ok(Message::Binary(bytes)) => {
                    return Some(protocol::from_bytes(&bytes).expect("a frame of this protocol"));
                }
                Ok(Message::Close(_)) | Err(_) => return None,
                Ok(_) => {}
            }
        }
    }

    async fn reply(&mut self) -> SyncReply {
        match self.hears().await {
            Some(ServerFrame::Reply { reply }) => reply,
            other => panic!("a reply, not {other:?}"),
        }
    }

    /// A push, and its reply.
    async fn pushes(&mut self, phone: &mut Phone) -> SyncReply {
        let push = std::mem::take(&mut phone.outbox);
        let request = SyncRequest {
            push,
            ..phone.request()
        };
        self.says(&ClientFrame::Sync { request }).await;
        loop {
            let reply = self.reply().await;
            phone.takes(reply.clone());
            if !reply.replies.is_empty() {
                return reply;
            }
        }
    }

    async fn last_word(&mut self) -> Option<Code> {
        let mut last = None;
        while let Some(frame) = self.hears().await {
            if let ServerFrame::Error { error } = frame {
                last = Some(error.code);
            }
        }
        last
    }
}

fn hello(token: &Token, cursor: Option<Cursor>) -> ClientFrame {
    ClientFrame::Hello {
        token: token.clone(),
        cursor,
        capabilities: vec!["spotter/1".into()],
    }
}

#[tokio::test]
async fn what_ana_writes_reaches_bens_open_socket() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let mut bens = Line::open(&world, &mut ben).await;
    let mut anas = Line::open(&world, &mut ana).await;
    ana.writes(Document::Team(ana.team), "journey", "first call");
    let reply = anas.pushes(&mut ana).await;
    assert_eq!(reply.replies[0].outcome, stored());
    let unasked = bens.reply().await;
    ben.takes(unasked);
    assert_eq!(ben.changes_of(Document::Team(ana.team)), 1);
}

#[tokio::test]
async fn who_is_up_to_date_gets_no_echo_and_misses_nothing_of_others() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let team = Document::Team(ana.team);
    let mut bens = Line::open(&world, &mut ben).await;
    let mut anas = Line::open(&world, &mut ana).await;
    ana.writes(team, "journey", "first call");
    let reply = anas.pushes(&mut ana).await;
    assert!(reply.entries.is_empty(), "her own change, which she has");
    let mut all_of_bens = Vec::new();
    for round in 1..=50 {
        ana.writes(team, "journey", &format!("{round}"));
        ben.writes(team, "journey", &format!("{round}"));
        let PushItem::Change { change, .. } = &ben.outbox[0] else {
            panic!("a change");
        };
        all_of_bens.push(change.clone());
        // His is stored first, and she is answered by the same commit.
        let (his, hers) = tokio::join!(bens.pushes(&mut ben), anas.pushes(&mut ana));
        for reply in [his, hers] {
            assert_eq!(reply.replies[0].outcome, stored());
        }
    }
    ana.pulls().await;
    let hers = &ana.readable[&team.into()];
    for bens in all_of_bens {
        assert!(hers.windows(bens.len()).any(|there| there == bens));
    }
}

#[tokio::test]
async fn what_another_process_writes_is_not_missed_by_who_is_up_to_date() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let team = Document::Team(ana.team);
    let mut anas = Line::open(&world, &mut ana).await;
    ana.writes(team, "journey", "1");
    anas.pushes(&mut ana).await;
    let invitations = |ana: &Phone| {
        let rows = ana.rows.values();
        rows.filter(|row| matches!(row, Row::Invitation(_))).count()
    };
    assert_eq!(invitations(&ana), 0);
    invite_device(&world.config().data_dir, "Ana").expect("invited");
    ana.writes(team, "journey", "2");
    anas.pushes(&mut ana).await;
    assert_eq!(invitations(&ana), 1);
}

#[tokio::test]
async fn a_card_shared_by_http_arrives_on_an_open_socket() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let session = ana.coaches(ben.member);
    ana.shares(session, "3");
    ana.syncs().await;
    let mut bens = Line::open(&world, &mut ben).await;
    ben.shares(session, "4");
    let push = std::mem::take(&mut ben.outbox);
    bens.says(&ClientFrame::Sync {
        request: SyncRequest {
            push,
            ..ben.request()
        },
    })
    .await;
    let reply = bens.reply().await;
    ben.takes(reply);
    assert_eq!(ben.changes_of(ana.card(session)), 1);
    let mut anas = Line::open(&world, &mut ana).await;
    assert!(ana.reads(ben.card(session)));
    bens.says(&ClientFrame::Sync {
        request: ben.request(),
    })
    .await;
    let receipt = anas.reply().await;
    ana.takes(receipt);
    assert!(
        ana.rows.keys().any(|(kind, _)| *kind == 9),
        "on Ben's phone"
    );
}

#[tokio::test]
async fn whoever_loses_a_right_hears_it_as_the_last_word() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let mut cy = world.joins(&mut ana, "Cy").await;
    let mut bens = Line::open(&world, &mut ben).await;
    let mut cys = Line::open(&world, &mut cy).await;
    ana.does(Operation::Remove { member: ben.member }).await;
    assert_eq!(bens.last_word().await, Some(Code::REMOVED));
    ana.does(Operation::RevokeDevice { device: cy.device })
        .await;
    assert_eq!(cys.last_word().await, Some(Code::REVOKED));
    let mut again = Line::connect(&world).await;
    again.says(&hello(&ben.token, None)).await;
    assert_eq!(again.last_word().await, Some(Code::REMOVED));
    let mut nobody = Line::connect(&world).await;
    nobody.says(&hello(&Token("spt_0".into()), None)).await;
    assert_eq!(nobody.last_word().await, Some(Code::UNAUTHORIZED));
}

#[tokio::test]
async fn who_does_not_say_hello_is_let_go() {
    let world = World::with(|limits| limits.hello_timeout = Duration::from_millis(50)).await;
    let mut ana = world.founder("Ana").await;
    let mut silent = Line::connect(&world).await;
    assert_eq!(silent.last_word().await, Some(Code::TIMEOUT));
    let mut rude = Line::connect(&world).await;
    rude.says(&ClientFrame::Sync {
        request: SyncRequest::default(),
    })
    .await;
    assert_eq!(rude.last_word().await, Some(Code::MALFORMED));
    let mut loud = Line::connect(&world).await;
    let long = Token(format!("spt_{}", "0".repeat(100_000)));
    drop(
        loud.socket
            .send(Message::Binary(
                protocol::to_bytes(&hello(&long, None)).into(),
            ))
            .await,
    );
    let last = loud.last_word().await;
    assert!(last.is_none_or(|code| code == Code::TOO_LARGE));
    let mut line = Line::open(&world, &mut ana).await;
    line.says(&hello(&ana.token, None)).await;
    assert_eq!(
        line.last_word().await,
        Some(Code::MALFORMED),
        "hello comes once"
    );
}

#[tokio::test]
async fn a_page_from_elsewhere_opens_no_socket() {
    let world = World::new().await;
    let address = format!("ws://{}/v1/live", world.address);
    for (origin, allowed) in [
        ("https://evil.example".to_owned(), false),
        (format!("http://{}", world.address), true),
    ] {
        let mut request = address.clone().into_client_request().expect("a request");
        request
            .headers_mut()
            .insert("origin", origin.parse().expect("a header"));
        let opened = connect_async(request).await;
        match (opened, allowed) {
            (Ok(_), true) => {}
            (Err(Error::Http(response)), false) => assert_eq!(response.status(), 403),
            (other, _) => panic!("{origin}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn a_frame_over_the_limit_ends_only_its_own_socket() {
    let world = World::with(|limits| limits.request_bytes_max = 10_000).await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let mut anas = Line::open(&world, &mut ana).await;
    let mut bens = Line::open(&world, &mut ben).await;
    drop(
        anas.socket
            .send(Message::Binary(vec![0; 20_000].into()))
            .await,
    );
    let last = anas.last_word().await;
    assert!(last.is_none_or(|code| code == Code::TOO_LARGE));
    bens.says(&ClientFrame::Sync {
        request: ben.request(),
    })
    .await;
    assert_eq!(bens.reply().await.entries, []);
}

#[tokio::test]
async fn the_newest_sockets_of_a_device_win() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut first = Line::open(&world, &mut ana).await;
    let mut second = Line::open(&world, &mut ana).await;
    let mut third = Line::open(&world, &mut ana).await;
    assert_eq!(first.last_word().await, None);
    for line in [&mut second, &mut third] {
        line.says(&ClientFrame::Sync {
            request: ana.request(),
        })
        .await;
        assert_eq!(line.reply().await.replies, []);
    }
}

#[tokio::test]
async fn a_server_that_stops_says_so_and_comes_back_with_everything() {
    let mut world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut line = Line::open(&world, &mut ana).await;
    ana.writes(Document::Team(ana.team), "journey", "first call");
    let push = std::mem::take(&mut ana.outbox);
    line.says(&ClientFrame::Sync {
        request: SyncRequest {
            push,
            ..ana.request()
        },
    })
    .await;
    assert_eq!(line.reply().await.replies[0].outcome, stored());
    let stopping = world.stop();
    let (last, ()) = tokio::join!(line.last_word(), stopping);
    assert_eq!(last, Some(Code::UNAVAILABLE));
    world.start().await;
    ana.address = world.address;
    ana.pulls().await;
    assert_eq!(ana.changes_of(Document::Team(ana.team)), 1);
    let mut ben = world.joins(&mut ana, "Ben").await;
    ben.writes(Document::Private(ana.member), "note", "x");
    assert_eq!(ben.syncs().await, [later(Code::UNKNOWN_PARENT)]);
}

#[tokio::test]
async fn a_device_that_opens_socket_after_socket_waits_like_one_that_asks() {
    let world = World::with(|limits| limits.requests_per_minute = 3).await;
    let mut ana = world.founder("Ana").await;
    for _ in 0..3 {
        Line::open(&world, &mut ana).await;
    }
    let mut fourth = Line::connect(&world).await;
    fourth.says(&hello(&ana.token, ana.cursor.clone())).await;
    let last = timeout(PATIENCE, fourth.last_word()).await;
    assert_eq!(last, Ok(Some(Code::RATE)));
}

#[tokio::test]
async fn sockets_that_nobody_reads_give_way_to_newer_ones_too() {
    let world = World::with(|limits| {
        limits.reply_bytes_max = 256 * 1024;
        limits.sockets_per_device_max = 1;
    })
    .await;
    let mut ana = world.founder("Ana").await;
    let team = Document::Team(ana.team);
    // More than the system keeps between two programs.
    for round in 0..80 {
        ana.writes(team, "journey", &format!("{round} {}", "x".repeat(200_000)));
        assert_eq!(ana.pushes().await, [stored()]);
    }
    let mut unread = Line::connect(&world).await;
    unread.says(&hello(&ana.token, None)).await;
    unread.reply().await;
    let mut newer = Line::connect(&world).await;
    newer.says(&hello(&ana.token, ana.cursor.clone())).await;
    newer.reply().await;
    let mut replies = Vec::new();
    while let Some(ServerFrame::Reply { reply }) = unread.hears().await {
        replies.push(reply.more);
    }
    assert!(
        replies.last().is_none_or(|more| *more),
        "it ended before all was told"
    );
}

#[tokio::test]
async fn the_deadline_of_hello_is_the_phones_and_not_the_servers() {
    let world = World::with(|limits| limits.hello_timeout = Duration::from_millis(100)).await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let session = ben.starts(ana.member, vec![ben.member], false);
    ben.shares(session, "3");
    ben.syncs().await;
    ana.pushes().await;
    assert!(ana.reads(ben.card(session)), "its receipt is due");
    let database = world.dir.path().join(spotter_server::DATABASE_FILE);
    let other = rusqlite::Connection::open(database).expect("opened");
    other.execute_batch("BEGIN IMMEDIATE").expect("locked");
    let mut anas = Line::connect(&world).await;
    anas.says(&hello(&ana.token, ana.cursor.clone())).await;
    let early = timeout(Duration::from_millis(400), anas.hears()).await;
    assert!(early.is_err(), "it waits for the disk: {early:?}");
    other.execute_batch("ROLLBACK").expect("unlocked");
    anas.reply().await;
}

#[tokio::test]
async fn a_busy_team_is_asked_whether_it_is_there_like_a_silent_one() {
    let world = World::with(|limits| limits.ping_interval = Duration::from_millis(300)).await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let mut bens = Line::open(&world, &mut ben).await;
    let busy = async {
        for round in 0.. {
            ana.writes(Document::Team(ana.team), "journey", &format!("{round}"));
            ana.pushes().await;
        }
    };
    let asked = async { while !matches!(bens.socket.next().await, Some(Ok(Message::Ping(_)))) {} };
    tokio::select! {
        () = busy => {}
        asked = timeout(PATIENCE, asked) => asked.expect("a ping"),
    }
}

#[tokio::test]
async fn where_there_is_a_public_address_only_its_pages_open_sockets() {
    let mut world = World::new().await;
    world.stop().await;
    let mut config = world.config();
    config.public_url = Some("https://spotter.example/".into());
    let server = Server::start(config).await.expect("started");
    let address = server.address();
    for (origin, host, allowed) in [
        ("https://spotter.example", "spotter.example", true),
        ("https://rebound.example", "rebound.example", false),
    ] {
        let url = format!("ws://{address}/v1/live");
        let mut request = url.into_client_request().expect("a request");
        let headers = request.headers_mut();
        headers.insert("origin", origin.parse().expect("a header"));
        headers.insert("host", host.parse().expect("a header"));
        let opened = connect_async(request).await;
        assert_eq!(opened.is_ok(), allowed, "{origin}");
    }
    server.stop().await;
}

#[tokio::test]
async fn tokens_that_open_nothing_count_on_sockets_too() {
    let world = World::with(|limits| limits.refused_tokens_per_minute = 1).await;
    for said in [Code::UNAUTHORIZED, Code::RATE] {
        let mut line = Line::connect(&world).await;
        line.says(&hello(&Token("spt_0".into()), None)).await;
        assert_eq!(line.last_word().await, Some(said));
    }
}
