//! A phone's network: HTTP over kept connections, and one WebSocket.

use std::sync::Arc;
use std::sync::mpsc::Sender;

use app::effects::http::{HttpAnswer, HttpOperation, HttpOutput};
use app::effects::socket::{SocketFrame, SocketOutput};
use app::effects::store::StoreOutput;
use bytes::Bytes;
use futures::{SinkExt, StreamExt};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::sync::Mutex;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio_tungstenite::connect_async;
use tokio_tungstenite::tungstenite::Message;

use crate::outcome::Outcome;
use crate::store::Done;

/// Something came.
#[derive(Debug)]
pub enum News {
    /// The answer to a request of the core.
    Http(u32, HttpOutput),
    /// An event of the socket that this request opened.
    Socket(u32, SocketOutput),
    /// It is time.
    Timer(u32),
    /// A commit of the core is done, or is not.
    Store(u32, StoreOutput, Done),
}

/// A connection that is kept between requests.
pub type Kept = Arc<Mutex<Option<SendRequest<Full<Bytes>>>>>;

/// Does one request.
pub async fn ask(kept: Kept, number: u32, request: HttpOperation, tell: Sender<News>) {
    let output = match exchange(&kept, request).await {
        Ok(answer) => HttpOutput::Answered(answer),
        Err(_) => HttpOutput::Failed,
    };
    // Nobody listens once the phone is put away.
    let _ = tell.send(News::Http(number, output));
}

async fn exchange(kept: &Kept, request: HttpOperation) -> Outcome<HttpAnswer> {
    let url: hyper::Uri = request.url.parse()?;
    let host = url.authority().ok_or("find the host")?.as_str().to_owned();
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
    let mut place = kept.lock().await;
    let mut http = match place.take().filter(|http| !http.is_closed()) {
        Some(http) => http,
        None => connect(&host).await?,
    };
    http.ready().await?;
    let answered = http.send_request(asked).await?;
    let status = answered.status().as_u16();
    let body = answered.into_body().collect().await?.to_bytes().to_vec();
    *place = Some(http);
    Ok(HttpAnswer { status, body })
}

async fn connect(host: &str) -> Outcome<SendRequest<Full<Bytes>>> {
    let stream = TcpStream::connect(host).await?;
    stream.set_nodelay(true)?;
    let (http, connection) = handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    Ok(http)
}

/// Keeps a socket open until either end lets go.
pub async fn talk(number: u32, url: String, out: UnboundedReceiver<Vec<u8>>, tell: Sender<News>) {
    // However it ends, it ends with `Closed`.
    let _ = until_closed(number, &url, out, &tell).await;
    let _ = tell.send(News::Socket(number, SocketOutput::Closed));
}

async fn until_closed(
    number: u32,
    url: &str,
    mut out: UnboundedReceiver<Vec<u8>>,
    tell: &Sender<News>,
) -> Outcome {
    let (mut socket, _) = connect_async(url).await?;
    tell.send(News::Socket(number, SocketOutput::Opened))?;
    loop {
        tokio::select! {
            frame = out.recv() => match frame {
                Some(frame) => socket.send(Message::Binary(frame.into())).await?,
                None => return Ok(socket.close(None).await?),
            },
            message = socket.next() => match message {
                Some(Ok(Message::Binary(bytes))) => {
                    let frame = SocketFrame { bytes: bytes.to_vec() };
                    tell.send(News::Socket(number, SocketOutput::Received(frame)))?;
                }
                Some(Ok(_)) => {}
                Some(Err(error)) => return Err(error.into()),
                None => return Ok(()),
            },
        }
    }
}
