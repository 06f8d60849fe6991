//! The binary itself: it starts with no more than a place for its data, stops when it is told to,
//! and loses nothing that it acknowledged when it is killed.

mod support;

use std::net::SocketAddr;
use std::path::Path;
use std::process::Stdio;

use domain::id::{DeviceId, Document};
use futures::{SinkExt, StreamExt};
use protocol::account::{Admission, FoundRequest};
use protocol::secret::InviteCode;
use protocol::sync::{ClientFrame, SyncRequest};
use support::{Phone, fresh_id, send, stored};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::Message;

struct Binary {
    child: Child,
    address: SocketAddr,
    link: Option<String>,
}

async fn serve(data: &Path) -> Binary {
    serve_with(data, &[]).await
}

async fn serve_with(data: &Path, flags: &[&str]) -> Binary {
    serve_logging(data, flags, "error", Stdio::null()).await
}

async fn serve_logging(data: &Path, flags: &[&str], level: &str, log: Stdio) -> Binary {
    let mut child = Command::new(env!("CARGO_BIN_EXE_spotter-server"))
        .args(["serve", "--listen", "127.0.0.1:0"])
        .args(flags)
        .env("SPOTTER_DATA", data)
        .env("SPOTTER_LOG", level)
        .stdout(Stdio::piped())
        .stderr(log)
        .kill_on_drop(true)
        .spawn()
        .expect("started");
    let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    let listens = lines.next_line().await.expect("a line").expect("a line");
    let address = listens
        .rsplit('/')
        .next()
        .expect("an address")
        .parse()
        .expect("an address");
    let mut link = None;
    if !data.join("founded").exists() {
        let second = lines.next_line().await.expect("a line").expect("a line");
        link = second.strip_prefix("Found your team: ").map(Into::into);
    }
    Binary {
        child,
        address,
        link,
    }
}

async fn founds(binary: &Binary, data: &Path) -> Phone {
    let link = binary.link.as_deref().expect("an empty database");
    let code = link.split_once("/new#").expect("a link").1;
    let device = DeviceId(fresh_id());
    let request = FoundRequest {
        code: Some(InviteCode::parse(code).expect("a code")),
        team_name: "North".into(),
        name: "Ana".into(),
        device,
        device_name: "Ana's phone".into(),
    };
    let body = protocol::to_bytes(&request);
    let answer = send(binary.address, hyper::Method::POST, "/v1/found", None, body).await;
    let admission: Admission = protocol::from_bytes(&answer.body).expect("founded");
    std::fs::write(data.join("founded"), "").expect("written");
    Phone::new(binary.address, admission, device)
}

#[tokio::test]
async fn it_serves_and_stops_when_it_is_told_to() {
    let data = tempfile::tempdir().expect("a directory");
    let mut binary = serve(data.path()).await;
    let health = send(
        binary.address,
        hyper::Method::GET,
        "/v1/health",
        None,
        vec![],
    )
    .await;
    assert_eq!(health.body, b"ok");
    let id = binary.child.id().expect("it runs").to_string();
    let told = Command::new("kill")
        .args(["-TERM", &id])
        .status()
        .await
        .expect("told");
    assert!(told.success());
    assert!(binary.child.wait().await.expect("ended").success());
}

#[tokio::test]
async fn links_open_the_apps_it_is_told_of_and_no_others() {
    const ASKED: [&str; 2] = [
        "/.well-known/apple-app-site-association",
        "/.well-known/assetlinks.json",
    ];
    let data = tempfile::tempdir().expect("a directory");
    let android = format!("app.spotter={}", "ab".repeat(32));
    let flags = [
        "--ios-app-id",
        "A1B2C3D4E5.app.spotter",
        "--android-app",
        &android,
    ];
    let (alone, told) = (tempfile::tempdir().expect("a directory"), data.path());
    let (alone, told) = (serve(alone.path()).await, serve_with(told, &flags).await);
    for (path, names) in ASKED
        .into_iter()
        .zip(["A1B2C3D4E5.app.spotter", "AB:AB:AB"])
    {
        let get = |address| send(address, hyper::Method::GET, path, None, vec![]);
        assert_eq!(get(alone.address).await.status, 404, "{path}");
        let answer = get(told.address).await;
        assert_eq!(
            (answer.status, &answer.headers["content-type"]),
            (200, &"application/json".parse().expect("a value"))
        );
        let body = String::from_utf8(answer.body).expect("text");
        assert!(
            body.contains(names) && body.contains("app.spotter"),
            "{body}"
        );
    }
}

#[tokio::test]
async fn what_it_acknowledged_is_there_after_it_was_killed() {
    let data = tempfile::tempdir().expect("a directory");
    let mut binary = serve(data.path()).await;
    let mut ana = founds(&binary, data.path()).await;
    let team = Document::Team(ana.team);
    for round in 0..10 {
        for change in 0..=round {
            ana.writes(team, "journey", &format!("{round} {change}"));
        }
        let push = std::mem::take(&mut ana.outbox);
        let reply = ana
            .asks(SyncRequest {
                push,
                ..ana.request()
            })
            .await
            .expect("a reply");
        assert!(reply.replies.iter().all(|reply| reply.outcome == stored()));
        binary.child.kill().await.expect("killed");
        binary = serve(data.path()).await;
        ana.address = binary.address;
        ana.pulls().await;
        assert_eq!(ana.changes_of(team), (round + 1) * (round + 2) / 2);
    }
}

#[tokio::test]
async fn a_member_gets_a_code_on_the_command_line() {
    let data = tempfile::tempdir().expect("a directory");
    let binary = serve(data.path()).await;
    founds(&binary, data.path()).await;
    let invite = async |member: &str| {
        Command::new(env!("CARGO_BIN_EXE_spotter-server"))
            .args(["invite", "--member", member])
            .env("SPOTTER_DATA", data.path())
            .output()
            .await
            .expect("it ran")
    };
    let made = invite("Ana").await;
    assert!(made.status.success());
    let words = String::from_utf8(made.stdout).expect("text");
    let code = words
        .lines()
        .next()
        .and_then(|line| line.rsplit(' ').next())
        .expect("a code");
    InviteCode::parse(code).expect("a code");
    let nobody = invite("Nobody").await;
    assert!(!nobody.status.success());
    let words = String::from_utf8(nobody.stderr).expect("text");
    assert!(
        words.contains("failed to find a member called \"Nobody\""),
        "{words}"
    );
}

#[tokio::test]
async fn no_token_is_in_the_log_whatever_is_logged() {
    let data = tempfile::tempdir().expect("a directory");
    let level = "trace,tungstenite::protocol=trace,hyper::proto=trace";
    let mut binary = serve_logging(data.path(), &[], level, Stdio::piped()).await;
    let mut log = BufReader::new(binary.child.stderr.take().expect("piped")).lines();
    let reading = tokio::spawn(async move {
        let mut lines = Vec::new();
        while let Ok(Some(line)) = log.next_line().await {
            lines.push(line);
        }
        lines
    });
    let mut ana = founds(&binary, data.path()).await;
    ana.pulls().await;
    let address = format!("ws://{}/v1/live", binary.address);
    let (mut socket, _) = connect_async(address).await.expect("connected");
    let hello = ClientFrame::Hello {
        token: ana.token.clone(),
        cursor: ana.cursor.clone(),
        capabilities: vec![],
    };
    let frame = Message::Binary(protocol::to_bytes(&hello).into());
    socket.send(frame).await.expect("sent");
    socket.next().await.expect("a reply").expect("a reply");
    binary.child.kill().await.expect("killed");
    let lines = reading.await.expect("read");
    assert!(
        lines.iter().any(|line| line.contains("/v1/live")),
        "it logs"
    );
    let secret = ana.token.0.trim_start_matches("spt_");
    let as_bytes = hex::encode(secret);
    for line in &lines {
        assert!(!line.contains(secret), "{line}");
        assert!(!line.contains(&as_bytes), "{line}");
        assert!(!line.contains("\"target\":\"tungstenite"), "{line}");
    }
}
