//! Connections: nobody keeps one without using it, and nobody alone takes them all.

mod support;

use std::net::SocketAddr;
use std::process::Stdio;
use std::time::Duration;

use http_body_util::Full;
use hyper::Request;
use hyper::body::Bytes;
use protocol::code::{Code, ErrorBody};
use protocol::sync::SyncRequest;
use spotter_server::{Limits, Running, Server};
use support::{World, send_raw};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};
use tokio::time::timeout;

/// Longer than anything here takes, shorter than the limits that would hide a fault.
const PATIENCE: Duration = Duration::from_secs(8);

const HEALTH: &[u8] = b"GET /v1/health HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n";

async fn connect(address: SocketAddr) -> TcpStream {
    TcpStream::connect(address).await.expect("connected")
}

/// Whether somebody new is answered.
async fn is_answered(address: SocketAddr) -> bool {
    let mut stream = connect(address).await;
    let mut answer = Vec::new();
    if stream.write_all(HEALTH).await.is_err() {
        return false;
    }
    drop(stream.read_to_end(&mut answer).await);
    answer.starts_with(b"HTTP/1.1 200")
}

/// Whether the server ends a connection that says nothing, before the deadline for headers.
async fn is_let_go(stream: &mut TcpStream) -> bool {
    let mut answer = Vec::new();
    let ended = timeout(PATIENCE, stream.read_to_end(&mut answer)).await;
    ended.is_ok() && answer.is_empty()
}

async fn with_web_app(world: &World, web: &std::path::Path) -> Running {
    let mut config = world.config();
    config.web_dir = Some(web.to_path_buf());
    Server::start(config).await.expect("started")
}

#[tokio::test]
async fn who_asks_for_a_file_and_does_not_take_it_loses_the_place() {
    let mut world = World::with(|limits| {
        limits.send_timeout = Duration::from_millis(100);
        limits.connections_max = 1;
    })
    .await;
    world.stop().await;
    let web = tempfile::tempdir().expect("a directory");
    // More than the system keeps between two programs.
    std::fs::write(web.path().join("large.png"), vec![7; 64 * 1024 * 1024]).expect("written");
    let server = with_web_app(&world, web.path()).await;
    let mut idle = connect(server.address()).await;
    idle.write_all(b"GET /large.png HTTP/1.1\r\nhost: here\r\n\r\n")
        .await
        .expect("asked");
    let mut first = [0; 12];
    idle.read_exact(&mut first).await.expect("it begins");
    assert_eq!(&first, b"HTTP/1.1 200");
    let others = async { while !is_answered(server.address()).await {} };
    timeout(PATIENCE, others).await.expect("the place is free");
    server.stop().await;
}

#[tokio::test]
async fn an_address_takes_so_many_places_and_no_more() {
    let few = |limits: &mut Limits| limits.connections_per_address_max = 2;
    let world = World::with(few).await;
    let first = connect(world.address).await;
    let _second = connect(world.address).await;
    assert!(is_let_go(&mut connect(world.address).await).await);
    drop(first);
    let others = async { while !is_answered(world.address).await {} };
    timeout(PATIENCE, others).await.expect("one went");
}

/// The server, where the system lets it have so many files open: `-n` for good, `-S -n` until it
/// asks for more.
async fn serve_within(limit: &str) -> (Child, SocketAddr, tempfile::TempDir) {
    let data = tempfile::tempdir().expect("a directory");
    let mut child = Command::new("sh")
        .args(["-c", &format!("ulimit {limit} && exec \"$0\" serve")])
        .arg(env!("CARGO_BIN_EXE_spotter-server"))
        .env("SPOTTER_LISTEN", "127.0.0.1:0")
        .env("SPOTTER_DATA", data.path())
        .env("SPOTTER_LOG", "error")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .expect("started");
    let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    let listens = lines.next_line().await.expect("a line").expect("a line");
    let address = listens.rsplit('/').next().expect("an address");
    (child, address.parse().expect("an address"), data)
}

#[tokio::test]
async fn where_few_files_may_be_open_there_are_fewer_connections() {
    let (_server, address, _data) = serve_within("-n 80").await;
    let mut silent = Vec::new();
    for _ in 0..16 {
        silent.push(connect(address).await);
    }
    assert!(is_let_go(&mut connect(address).await).await);
    silent.clear();
    let others = async { while !is_answered(address).await {} };
    timeout(PATIENCE, others).await.expect("there are places");
}

#[tokio::test]
async fn it_takes_as_many_files_as_it_may_have() {
    let (_server, address, _data) = serve_within("-S -n 80").await;
    let mut silent = Vec::new();
    for _ in 0..40 {
        silent.push(connect(address).await);
    }
    assert!(is_answered(address).await);
}

/// The code that a request through a proxy gets; none where it is answered.
async fn asked(address: SocketAddr, path: &str, token: &str, sender: &str) -> Option<Code> {
    let body = protocol::to_bytes(&SyncRequest::default());
    let request = Request::post(path)
        .header("host", "here")
        .header("authorization", format!("Bearer {token}"))
        .header("content-type", "application/cbor")
        .header("x-forwarded-for", sender)
        .body(Full::new(Bytes::from(body)))
        .expect("a request");
    let answer = send_raw(address, request).await;
    let error = || protocol::from_bytes::<ErrorBody>(&answer.body).expect("an error");
    (answer.status != 200).then(|| error().code)
}

#[tokio::test]
async fn who_tries_tokens_waits_and_who_has_one_does_not() {
    let world = World::with(|limits| limits.refused_tokens_per_minute = 2).await;
    let ana = world.founder("Ana").await;
    let here = world.address;
    for _ in 0..2 {
        let refused = asked(here, "/v1/sync", "spt_0", "1.1.1.1").await;
        assert_eq!(refused, Some(Code::UNAUTHORIZED));
    }
    // Whatever a stranger says of who sent it.
    let refused = asked(here, "/v1/sync", "spt_0", "2.2.2.2").await;
    assert_eq!(refused, Some(Code::RATE));
    assert_eq!(asked(here, "/v1/sync", &ana.token.0, "1.1.1.1").await, None);
}

#[tokio::test]
async fn people_behind_a_proxy_of_ours_do_not_share_their_limits() {
    let mut world = World::with(|limits| {
        limits.admissions_per_minute = 1;
        limits.connections_per_address_max = 1;
    })
    .await;
    world.stop().await;
    let mut config = world.config();
    config.trusted_proxies = vec!["127.0.0.0/8".parse().expect("a network")];
    let server = Server::start(config).await.expect("started");
    let _other = connect(server.address()).await;
    let looks = async |sender| asked(server.address(), "/v1/invitation", "", sender).await;
    for sender in ["192.0.2.7", "192.0.2.8", "2001:db8::1"] {
        assert_eq!(looks(sender).await, Some(Code::MALFORMED), "{sender}");
        assert_eq!(looks(sender).await, Some(Code::RATE), "{sender}");
    }
    assert_eq!(looks("2001:db8::2").await, Some(Code::RATE), "one network");
    assert_eq!(looks("9.9.9.9, 192.0.2.7").await, Some(Code::RATE));
    server.stop().await;
}
