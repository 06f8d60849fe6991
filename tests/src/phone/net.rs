//! The network: one HTTP/1.1 request at a time per connection, and a WebSocket.

use std::sync::mpsc::Sender;
use std::time::Duration;

use app::effects::http::{HttpAnswer, HttpOperation, HttpOutput};
use app::effects::socket::{SocketFrame, SocketOutput};
use bytes::Bytes;
use futures::{SinkExt, StreamExt};
use http_body_util::{BodyExt, Full};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::runtime::Handle;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::Message;

type Problem = Box<dyn std::error::Error + Send + Sync>;

/// Something came from the network.
#[derive(Debug)]
pub(super) enum News {
    /// The answer to a request.
    Http(u64, HttpOutput),
    /// An event of a socket.
    Socket(u32, SocketOutput),
}

/// The way out of an open socket; dropping it closes the socket.
pub(super) type Wire = UnboundedSender<Vec<u8>>;

/// Sends a request; its answer comes as news.
pub(super) fn ask(runtime: &Handle, number: u64, request: HttpOperation, tell: Sender<News>) {
    runtime.spawn(async move {
        let patience = Duration::from_millis(u64::from(request.timeout_ms));
        let output = match tokio::time::timeout(patience, exchange(request)).await {
            Ok(Ok(answer)) => HttpOutput::Answered(answer),
            Ok(Err(_)) | Err(_) => HttpOutput::Failed,
        };
        // Nobody listens once the process was killed.
        let _ = tell.send(News::Http(number, output));
    });
}

async fn exchange(request: HttpOperation) -> Result<HttpAnswer, Problem> {
    let url: hyper::Uri = request.url.parse()?;
    let host = url
        .authority()
        .ok_or("an address has a host")?
        .as_str()
        .to_owned();
    let io = TokioIo::new(TcpStream::connect(&host).await?);
    let (mut sender, connection) = hyper::client::conn::http1::handshake(io).await?;
    tokio::spawn(connection);
    let path = url.path_and_query().map_or("/", |path| path.as_str());
    let mut asked = hyper::Request::builder()
        .method(request.method.as_str())
        .uri(path);
    for header in &request.headers {
        asked = asked.header(&header.name, &header.value);
    }
    let asked = asked
        .header("host", &host)
        .body(Full::new(Bytes::from(request.body)))?;
    let answered = sender.send_request(asked).await?;
    let status = answered.status().as_u16();
    let body = answered.into_body().collect().await?.to_bytes().to_vec();
    Ok(HttpAnswer { status, body })
}

/// Opens a socket; its events come as news.
pub(super) fn open(runtime: &Handle, id: u32, url: String, tell: Sender<News>) -> Wire {
    let (wire, out) = unbounded_channel();
    runtime.spawn(async move {
        // However it ends, it ends with `Closed`.
        let _ = talk(id, &url, out, &tell).await;
        let _ = tell.send(News::Socket(id, SocketOutput::Closed));
    });
    wire
}

async fn talk(
    id: u32,
    url: &str,
    mut out: UnboundedReceiver<Vec<u8>>,
    tell: &Sender<News>,
) -> Result<(), Problem> {
    let (mut socket, _) = connect_async(url).await?;
    tell.send(News::Socket(id, SocketOutput::Opened))?;
    loop {
        tokio::select! {
            frame = out.recv() => match frame {
                Some(frame) => socket.send(Message::Binary(frame.into())).await?,
                None => return Ok(socket.close(None).await?),
            },
            message = socket.next() => match message {
                Some(Ok(Message::Binary(bytes))) => {
                    let frame = SocketFrame { bytes: bytes.to_vec() };
                    tell.send(News::Socket(id, SocketOutput::Received(frame)))?;
                }
                Some(Ok(_)) => {}
                Some(Err(error)) => return Err(error.into()),
                None => return Ok(()),
            },
        }
    }
}
