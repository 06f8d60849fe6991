//! What is too much, too slow or too big: an answer, never a silent drop, and never half a write.

mod support;

use std::time::Duration;

use domain::id::{Document, DocumentId};
use http_body_util::Full;
use hyper::body::Bytes;
use hyper::{Method, Request};
use protocol::code::{Code, ErrorBody};
use protocol::control::Operation;
use protocol::row::Row;
use protocol::sync::{PushItem, SyncRequest};
use support::{Answer, World, fresh_id, fresh_number, later, never, send, send_raw, stored};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

fn code(answer: &Answer) -> (u16, Code) {
    let body: ErrorBody = protocol::from_bytes(&answer.body).expect("an error of this protocol");
    (answer.status, body.code)
}

#[tokio::test]
async fn a_request_that_is_none_is_told_so() {
    let world = World::new().await;
    let ana = world.founder("Ana").await;
    let token = Some(ana.token.0.as_str());
    let sync = |token, body| send(world.address, Method::POST, "/v1/sync", token, body);
    let good = protocol::to_bytes(&SyncRequest::default());
    assert_eq!(
        code(&sync(None, good.clone()).await),
        (401, Code::UNAUTHORIZED)
    );
    assert_eq!(
        code(&sync(Some("spt_0000"), good.clone()).await),
        (401, Code::UNAUTHORIZED)
    );
    assert_eq!(
        code(&sync(token, vec![0xff; 40]).await),
        (400, Code::MALFORMED)
    );
    assert_eq!(
        code(&sync(token, [good.clone(), vec![0]].concat()).await),
        (400, Code::MALFORMED)
    );
    assert_eq!(
        code(&sync(token, vec![0; 2 * 1024 * 1024]).await),
        (413, Code::TOO_LARGE)
    );
    let elsewhere = send(
        world.address,
        Method::POST,
        "/v1/nothing",
        token,
        good.clone(),
    )
    .await;
    assert_eq!(code(&elsewhere), (404, Code::NOT_FOUND));
    let wrong_verb = send(world.address, Method::DELETE, "/v1/sync", token, good).await;
    assert_eq!(code(&wrong_verb), (405, Code::NOT_FOUND));
    let text = Request::post("/v1/sync")
        .header("host", "here")
        .header("authorization", format!("Bearer {}", ana.token.0))
        .header("content-type", "text/plain")
        .body(Full::new(Bytes::from_static(b"hello")))
        .expect("a request");
    assert_eq!(
        code(&send_raw(world.address, text).await),
        (415, Code::MALFORMED)
    );
}

#[tokio::test]
async fn a_device_that_asks_too_often_waits_and_another_does_not() {
    let world = World::with(|limits| limits.requests_per_minute = 4).await;
    let mut ana = world.founder("Ana").await;
    let ben = world.joins(&mut ana, "Ben").await;
    for _ in 0..3 {
        ana.asks(ana.request()).await.expect("a reply");
    }
    let refused = ana.asks(ana.request()).await.expect_err("refused");
    assert_eq!((refused.status, refused.body.code), (429, Code::RATE));
    assert_eq!(refused.body.retry_after_ms, Some(15_000));
    ben.asks(ben.request()).await.expect("a reply");
}

#[tokio::test]
async fn a_full_disk_acknowledges_nothing_and_loses_nothing() {
    let mut world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let team = Document::Team(ana.team);
    world.stop().await;
    world.limits.database_pages_max = Some(60);
    world.start().await;
    ana.address = world.address;
    let mut stored_count = 0;
    let refused = loop {
        ana.writes(
            team,
            "journey",
            &format!("{stored_count} {}", "x".repeat(4_000)),
        );
        let push = ana.outbox.clone();
        match ana
            .asks(SyncRequest {
                push,
                ..ana.request()
            })
            .await
        {
            Ok(reply) => {
                assert!(reply.replies.iter().all(|reply| reply.outcome == stored()));
                stored_count += 1;
                ana.outbox.clear();
            }
            Err(refused) => break refused,
        }
        assert!(stored_count < 200, "the disk fills up");
    };
    assert_eq!(
        (refused.status, refused.body.code),
        (503, Code::UNAVAILABLE)
    );
    assert!(refused.body.retry_after_ms.is_some());
    assert!(stored_count > 0);
    let health = async |world: &World| {
        let answer = send(world.address, Method::GET, "/v1/health", None, vec![]).await;
        answer.status
    };
    assert_eq!(health(&world).await, 503, "whoever watches is told");
    let unsent = std::mem::take(&mut ana.outbox);
    ana.pulls().await;
    assert_eq!(
        ana.changes_of(team),
        stored_count,
        "what was acknowledged, and nothing else"
    );
    world.stop().await;
    world.limits.database_pages_max = None;
    world.start().await;
    ana.address = world.address;
    assert_eq!(health(&world).await, 200);
    ana.outbox = unsent;
    assert_eq!(ana.syncs().await, [stored()], "there is room again");
    let mut tablet = world.second_device(&mut ana).await;
    tablet.pulls().await;
    assert_eq!(tablet.changes_of(team), stored_count + 1);
}

#[tokio::test]
async fn a_full_budget_of_the_team_refuses_no_share() {
    let world = World::with(|limits| limits.member_team_bytes_max = 1_000).await;
    let mut ana = world.founder("Ana").await;
    let ben = world.joins(&mut ana, "Ben").await;
    let session = ana.coaches(ben.member);
    ana.writes(Document::Session(session), "title", &"words ".repeat(200));
    let outcomes = ana.syncs().await;
    assert_eq!(outcomes.last(), Some(&later(Code::FULL)));
    ana.outbox.clear();
    ana.shares(session, "3");
    assert_eq!(ana.syncs().await, [stored(), stored(), stored()]);
    ana.writes(ana.card(session), "closing", &"more ".repeat(60_000));
    assert_eq!(ana.syncs().await, [never(Code::TOO_LARGE)]);
}

#[tokio::test]
async fn reaching_ones_own_budget_never_stops_another() {
    let world = World::with(|limits| {
        limits.member_document_bytes_max = 2_000;
        limits.documents_per_member_max = 2;
    })
    .await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let team = Document::Team(ana.team);
    ana.writes(team, "journey", &"some words ".repeat(150));
    assert_eq!(ana.syncs().await, [stored()]);
    ana.writes(team, "journey", &"more words ".repeat(150));
    assert_eq!(ana.syncs().await, [later(Code::FULL)]);
    ben.writes(team, "journey", &"his words ".repeat(150));
    assert_eq!(ben.syncs().await, [stored()]);

    let session = ana.coaches(ben.member);
    ana.drafts(session, "2");
    ana.creates(Document::Private(ana.member));
    ana.shares(session, "3");
    let outcomes = ana.syncs().await;
    assert_eq!(outcomes[4], later(Code::FULL));
    assert_eq!(
        outcomes[5..],
        [stored(), stored(), stored()],
        "sharing is always possible"
    );
    assert_eq!(
        ana.does(Operation::Rename {
            name: "Anna".into()
        })
        .await,
        stored()
    );
}

#[tokio::test]
async fn too_many_items_are_refused_whole() {
    let world = World::with(|limits| limits.push_items_max = 3).await;
    let mut ana = world.founder("Ana").await;
    for round in 0..4 {
        ana.writes(Document::Team(ana.team), "journey", &format!("{round}"));
    }
    let push = std::mem::take(&mut ana.outbox);
    let refused = ana
        .asks(SyncRequest {
            push,
            ..ana.request()
        })
        .await
        .expect_err("refused");
    assert_eq!((refused.status, refused.body.code), (413, Code::TOO_LARGE));
    ana.pulls().await;
    assert_eq!(ana.changes_of(Document::Team(ana.team)), 0);
}

#[tokio::test]
async fn a_change_over_its_limit_is_never_stored() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let document = DocumentId::from(Document::Team(ana.team));
    let change = vec![0; protocol::limits::CHANGE_BYTES_MAX + 1];
    ana.outbox.push(PushItem::Change {
        item: fresh_number(),
        document,
        change,
    });
    assert_eq!(ana.syncs().await, [never(Code::TOO_LARGE)]);
}

#[tokio::test]
async fn headers_that_never_end_and_connections_over_the_cap_are_let_go() {
    let world = World::with(|limits| {
        limits.header_timeout = Duration::from_millis(50);
        limits.connections_max = 1;
    })
    .await;
    let mut slow = tokio::net::TcpStream::connect(world.address)
        .await
        .expect("connected");
    slow.write_all(b"POST /v1/sync HTTP/1.1\r\nhost: ")
        .await
        .expect("written");
    let mut second = tokio::net::TcpStream::connect(world.address)
        .await
        .expect("connected");
    let mut bytes = Vec::new();
    let closed = second.read_to_end(&mut bytes).await;
    assert!(
        closed.is_err() || bytes.is_empty(),
        "no place for a second one"
    );
    let closed = slow.read_to_end(&mut bytes).await;
    assert!(
        closed.is_err() || !bytes.starts_with(b"HTTP/1.1 200"),
        "the first has lost its place"
    );
    let health = send(world.address, Method::GET, "/v1/health", None, vec![]).await;
    assert_eq!(health.status, 200);
}

#[tokio::test]
async fn the_web_app_is_served_with_headers_that_protect_it() {
    let mut world = World::new().await;
    world.stop().await;
    let web = tempfile::tempdir().expect("a directory");
    std::fs::create_dir(web.path().join("assets")).expect("made");
    for (name, content) in [
        ("index.html", "<!doctype html>"),
        ("sw.js", "//"),
        ("assets/core-1a.wasm", "\0asm"),
        ("assets/core-1a.wasm.br", "small"),
        ("assets/app-2b.js", &"again ".repeat(1_000)),
    ] {
        std::fs::write(web.path().join(name), content).expect("written");
    }
    std::fs::write(world.dir.path().join("secret.txt"), "secret").expect("written");
    let mut config = world.config();
    config.web_dir = Some(web.path().to_path_buf());
    let server = spotter_server::Server::start(config)
        .await
        .expect("started");
    let get = async |path: &str, encoding: &str| {
        let request = Request::get(path)
            .header("host", "here")
            .header("accept-encoding", encoding)
            .body(Full::new(Bytes::new()))
            .expect("a request");
        send_raw(server.address(), request).await
    };
    let page = get("/sessions/abc", "").await;
    assert_eq!(
        (page.status, page.body.as_slice()),
        (200, &b"<!doctype html>"[..])
    );
    assert_eq!(page.headers["cache-control"], "no-cache");
    assert_eq!(page.headers["x-content-type-options"], "nosniff");
    assert_eq!(page.headers["referrer-policy"], "no-referrer");
    let policy = page.headers["content-security-policy"]
        .to_str()
        .expect("text");
    for part in [
        "script-src 'self' 'wasm-unsafe-eval'",
        "frame-ancestors 'none'",
        "worker-src 'self'",
    ] {
        assert!(policy.contains(part), "{policy}");
    }
    let wasm = get("/assets/core-1a.wasm", "gzip, br").await;
    assert_eq!(wasm.body, b"small");
    assert_eq!(wasm.headers["content-encoding"], "br");
    assert_eq!(wasm.headers["content-type"], "application/wasm");
    assert!(
        wasm.headers["cache-control"]
            .to_str()
            .expect("text")
            .contains("immutable")
    );
    for _ in 0..2 {
        let script = get("/assets/app-2b.js", "gzip, br").await;
        assert_eq!(script.headers["content-encoding"], "gzip");
        assert!(
            script.body.len() < 200,
            "packed where no packed file lies beside it"
        );
    }
    assert_eq!(get("/assets/app-2b.js", "").await.body.len(), 6_000);
    assert_eq!(get("/assets/core-1a.wasm", "").await.body, b"\0asm");
    assert_eq!(get("/sw.js", "").await.headers["cache-control"], "no-cache");
    assert_eq!(get("/missing.js", "").await.status, 404);
    for path in [
        "/../secret.txt",
        "/assets/../../secret.txt",
        "/..%2fsecret.txt",
    ] {
        assert_ne!(get(path, "").await.body, b"secret", "{path}");
    }
    server.stop().await;
}

#[tokio::test]
async fn operations_are_kept_up_to_a_budget_and_what_protects_people_goes_on() {
    let world = World::with(|limits| limits.operations_per_member_max = 8).await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let cy = world.joins(&mut ana, "Cy").await;
    let code = ana.invites(None).await;
    let session = ana.coaches(ben.member);
    assert_eq!(ana.syncs().await, [stored(), stored()]);
    let rename = |name: &str| Operation::Rename { name: name.into() };
    for name in ["Anna", "Anne", "Hannah", "Ann"] {
        assert_eq!(ana.does(rename(name)).await, stored());
    }
    ana.operation(rename("Nan"));
    let refused = ana.outbox.clone();
    assert_eq!(ana.syncs().await, [later(Code::FULL)]);
    ana.outbox = refused;
    assert_eq!(ana.syncs().await, [later(Code::FULL)]);
    assert_eq!(ben.does(rename("Benedict")).await, stored(), "his own");

    ana.shares(session, "3");
    assert_eq!(ana.syncs().await, [stored(), stored(), stored()]);
    let nobody = domain::id::MemberId([0; 16]);
    let rows = rows_kept(&world);
    for _ in 0..20 {
        assert_eq!(
            ana.does(Operation::Remove { member: nobody }).await,
            never(Code::UNKNOWN_MEMBER)
        );
    }
    for _ in 0..2 {
        let revoke = Operation::RevokeDevice { device: cy.device };
        assert_eq!(ana.does(revoke).await, stored());
        let remove = Operation::Remove { member: cy.member };
        assert_eq!(ana.does(remove).await, stored());
    }
    assert_eq!(
        rows_kept(&world) - rows,
        2 + 2,
        "two answers, a device and a member: the rest did nothing"
    );
    cy.asks(cy.request()).await.expect_err("removed");
    let invitation = ana.rows.values().find_map(|row| match row {
        Row::Invitation(row) if row.uses_left > 0 => Some(row.invitation),
        _ => None,
    });
    let invitation = invitation.expect("an open one");
    let revoke = Operation::RevokeInvitation { invitation };
    assert_eq!(ana.does(revoke).await, stored());
    let joined = world
        .join_with(&code, Some("Dee"), fresh_id().into(), None)
        .await;
    assert!(joined.is_err());
}

/// Answers and places in the log.
fn rows_kept(world: &World) -> i64 {
    let database = world.dir.path().join(spotter_server::DATABASE_FILE);
    rusqlite::Connection::open(database)
        .expect("opened")
        .query_row(
            "SELECT (SELECT count(*) FROM operation) + (SELECT count(*) FROM log)",
            [],
            |row| row.get(0),
        )
        .expect("counted")
}

#[tokio::test]
async fn a_server_that_cannot_write_in_time_is_not_well() {
    let world = World::with(|limits| limits.health_timeout = Duration::from_millis(100)).await;
    let database = world.dir.path().join(spotter_server::DATABASE_FILE);
    let other = rusqlite::Connection::open(database).expect("opened");
    other.execute_batch("BEGIN IMMEDIATE").expect("locked");
    let health = send(world.address, Method::GET, "/v1/health", None, vec![]).await;
    assert_eq!(code(&health), (503, Code::UNAVAILABLE));
    other.execute_batch("ROLLBACK").expect("unlocked");
}
