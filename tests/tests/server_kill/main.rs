//! What the server has acknowledged is there, whatever ends its process, and whatever ends the
//! machine.
//!
//! `kill -9` takes the process and leaves what the kernel holds, so it shows what was not written
//! yet. The trace shows what was written and not yet safe from a power cut: with SQLite's
//! `synchronous=OFF` the kills lose nothing, and the trace tells every acknowledgement.

mod pusher;
#[path = "../common/serving.rs"]
mod serving;
#[path = "../../../server/tests/support/mod.rs"]
mod support;
mod trace;

use std::path::Path;
use std::process::{Command, Stdio};

use futures::{SinkExt, StreamExt};
use protocol::reply::Outcome;
use protocol::sync::{ClientFrame, ServerFrame, SyncRequest};
use tokio::sync::watch;
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::Message;

use pusher::Pusher;
use serving::{Serving, binary};
use trace::Trace;

const KILLS: usize = 24;
/// Acknowledged by each road under the trace.
const TRACED: usize = 20;

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_survives_every_kill() {
    let data = tempfile::tempdir().expect("a folder");
    let mut server = Serving::start(data.path());
    let code = server.setup_code.take().expect("a new database");
    let mut ana = Pusher::founds(server.address, &code).await;
    let ben = ana.lets_in("Ben").await;
    let mut people = vec![ana, ben];
    for kill in 0..KILLS {
        let (told, mut acknowledged) = watch::channel(0);
        let pushing: Vec<_> = people
            .drain(..)
            .map(|one| tokio::spawn(one.pushes_until_it_breaks(server.address, told.clone())))
            .collect();
        // The next request may be on its way, at the gate, in the group, or half answered.
        let enough = acknowledged.wait_for(|count| *count > kill % 5);
        drop(enough.await.expect("they push"));
        server.kill();
        for one in pushing {
            people.push(one.await.expect("a pusher"));
        }
        server = Serving::start(data.path());
        for one in &mut people {
            let lost = one.missing(server.address).await;
            assert_eq!(lost, [], "kill {kill}: {} lost", one.name);
        }
    }
    let all: usize = people.iter().map(|one| one.acknowledged.len()).sum();
    println!("{KILLS} kills, {all} acknowledged changes, none lost");
    assert!(all >= KILLS);
    server.kill();
}

#[tokio::test(flavor = "multi_thread")]
async fn every_acknowledgement_waits_for_its_sync() {
    if let Err(why) = can_trace() {
        println!("skipped: {why}");
        return;
    }
    let data = tempfile::tempdir().expect("a folder");
    let file = data.path().join("trace");
    let mut server = Serving::start_as(traced(&file), data.path());
    let code = server.setup_code.take().expect("a new database");
    let mut ana = Pusher::founds(server.address, &code).await;
    for _ in 0..TRACED {
        assert!(
            ana.pushes_one(server.address).await,
            "acknowledged over HTTP"
        );
    }
    acknowledged_over_the_socket(&mut ana, server.address).await;
    let text = std::fs::read_to_string(&file).expect("the trace");
    let process = text.split_whitespace().next().expect("a process");
    let ended = Command::new("kill").args(["-TERM", process]).status();
    assert!(ended.expect("kill").success());
    server.wait();
    let text = std::fs::read_to_string(&file).expect("the trace");
    let trace = Trace::read(&text);
    assert_eq!(
        trace.unsafe_sends,
        [] as [String; 0],
        "sent before it was safe"
    );
    println!(
        "{} acknowledgements, each behind its sync",
        trace.safe_sends
    );
    assert!(
        trace.safe_sends >= 2 * TRACED,
        "{} of them",
        trace.safe_sends
    );
}

async fn acknowledged_over_the_socket(ana: &mut Pusher, address: std::net::SocketAddr) {
    let (mut socket, _) = connect_async(format!("ws://{address}/v1/live"))
        .await
        .expect("connected");
    let hello = ClientFrame::Hello {
        token: ana.phone.token.clone(),
        cursor: None,
        capabilities: vec!["spotter/1".into()],
    };
    let mut frame = hello;
    let mut stored = 0;
    while stored < TRACED {
        let bytes = protocol::to_bytes(&frame);
        socket
            .send(Message::Binary(bytes.into()))
            .await
            .expect("sent");
        let reply = loop {
            let message = socket.next().await.expect("an answer");
            if let Message::Binary(bytes) = message.expect("an answer") {
                break protocol::from_bytes(&bytes).expect("a frame");
            }
        };
        let ServerFrame::Reply { reply } = reply else {
            panic!("a reply, not {reply:?}");
        };
        let is_stored =
            |of: &protocol::reply::ItemReply| matches!(of.outcome, Outcome::Stored { .. });
        assert!(reply.replies.iter().all(is_stored));
        stored += reply.replies.len();
        let (_, item) = ana.makes();
        let request = SyncRequest {
            cursor: reply.cursor,
            push: vec![item],
            ..SyncRequest::default()
        };
        frame = ClientFrame::Sync { request };
    }
}

fn traced(file: &Path) -> Command {
    let calls = "trace=pwrite64,pwritev,write,writev,fdatasync,fsync,sendto,sendmsg";
    let mut command = Command::new("strace");
    command.args(["-f", "-yy", "-s", "24", "-e", calls, "-o"]);
    command.arg(file).arg(binary());
    command
}

fn can_trace() -> Result<(), String> {
    let tried = Command::new("strace")
        .args(["-o", "/dev/null", "true"])
        .stderr(Stdio::piped())
        .output();
    match tried {
        Ok(done) if done.status.success() => Ok(()),
        Ok(done) => Err(String::from_utf8_lossy(&done.stderr).trim().to_owned()),
        Err(error) => Err(format!("strace: {error}")),
    }
}
