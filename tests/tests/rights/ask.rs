//! Asking, and the answer in words.

use hyper::Method;
use protocol::code::ErrorBody;
use protocol::reply::Outcome;
use protocol::sync::{ClientFrame, PushItem, ServerFrame, SyncReply, SyncRequest};

use futures::{SinkExt, StreamExt};
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::Message;

use super::people::{Somebody, Team};
use super::support::{Answer, send};

/// One round trip: the reply and its bytes, or the refusal in words.
pub async fn sync(
    team: &Team,
    who: &Somebody,
    request: &SyncRequest,
) -> Result<(SyncReply, Vec<u8>), String> {
    let body = protocol::to_bytes(request);
    let token = who.token.as_ref().map(|token| token.0.as_str());
    let answer = send(team.world.address, Method::POST, "/v1/sync", token, body).await;
    if answer.status != 200 {
        return Err(refusal(&answer));
    }
    let reply = protocol::from_bytes(&answer.body).expect("a reply");
    Ok((reply, answer.body))
}

/// What becomes of pushed items.
pub async fn push(team: &Team, who: &Somebody, push: Vec<PushItem>) -> String {
    let request = SyncRequest {
        push,
        ..SyncRequest::default()
    };
    match sync(team, who, &request).await {
        Ok((reply, _)) => outcomes(&reply),
        Err(refusal) => refusal,
    }
}

/// The outcomes of a reply in words.
pub fn outcomes(reply: &SyncReply) -> String {
    let replies = reply.replies.iter();
    let words: Vec<String> = replies.map(|reply| outcome(&reply.outcome)).collect();
    words.join(", ")
}

fn outcome(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Stored { dropped } if dropped.is_empty() => "stored".into(),
        Outcome::Stored { dropped } => format!("stored without {}", dropped.len()),
        Outcome::Later { code, .. } => format!("later{{{code}}}"),
        Outcome::Never { code } => format!("never{{{code}}}"),
        Outcome::Fork {} => "fork".into(),
        Outcome::Unknown { .. } => panic!("an outcome of this version"),
    }
}

/// A status, and the code of an error.
pub fn refusal(answer: &Answer) -> String {
    match protocol::from_bytes::<ErrorBody>(&answer.body) {
        Ok(body) if answer.status != 200 => format!("{} {}", answer.status, body.code),
        _ => answer.status.to_string(),
    }
}

/// What a socket answers to these frames: its frames, and their bytes. It is heard until it has
/// told everything, or ends.
pub async fn socket(team: &Team, frames: Vec<ClientFrame>) -> (Vec<ServerFrame>, Vec<u8>) {
    let url = format!("ws://{}/v1/live", team.world.address);
    let (mut socket, _) = connect_async(url).await.expect("connected");
    let (mut heard, mut all) = (Vec::new(), Vec::new());
    for frame in frames {
        let bytes = protocol::to_bytes(&frame);
        socket
            .send(Message::Binary(bytes.into()))
            .await
            .expect("sent");
        loop {
            let bytes = match socket.next().await {
                Some(Ok(Message::Binary(bytes))) => bytes,
                Some(Ok(Message::Ping(_) | Message::Pong(_))) => continue,
                _ => return (heard, all),
            };
            all.extend_from_slice(&bytes);
            let frame = protocol::from_bytes(&bytes).expect("a frame of this protocol");
            let more = matches!(&frame, ServerFrame::Reply { reply } if reply.more);
            heard.push(frame);
            if !more {
                break;
            }
        }
    }
    (heard, all)
}

/// The first frame of a phone.
pub fn hello(who: &Somebody) -> ClientFrame {
    let nobodys = || protocol::secret::Token(format!("spt_{}", "0".repeat(64)));
    ClientFrame::Hello {
        token: who.token.clone().unwrap_or_else(nobodys),
        cursor: None,
        capabilities: vec!["spotter/1".into()],
    }
}
