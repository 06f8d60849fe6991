//! From HTTP to a WebSocket: our own pages and native apps only.

use std::sync::Arc;

use axum::extract::{Extension, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use protocol::code::Code;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use super::answer::Failure;
use super::live::serve;
use super::{App, Peer};

/// Answers the upgrade; the socket lives on in a task of its own.
pub async fn upgrade(
    State(app): State<Arc<App>>,
    Extension(peer): Extension<Peer>,
    mut request: Request,
) -> Response {
    let accept = match check_upgrade(&app, request.headers()) {
        Ok(accept) => accept,
        Err(failure) => return failure.into_response(),
    };
    let sender = app.sender(&peer, request.headers());
    let upgraded = hyper::upgrade::on(&mut request);
    let working = app.working.subscribe();
    tokio::spawn(async move {
        let _held = (peer, working);
        if let Ok(stream) = upgraded.await {
            serve(&app, sender, stream).await;
        }
    });
    let mut response = StatusCode::SWITCHING_PROTOCOLS.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONNECTION, HeaderValue::from_static("upgrade"));
    headers.insert(header::UPGRADE, HeaderValue::from_static("websocket"));
    headers.insert(header::SEC_WEBSOCKET_ACCEPT, accept);
    response
}

fn check_upgrade(app: &App, headers: &HeaderMap) -> Result<HeaderValue, Failure> {
    let text = |name| {
        headers
            .get(name)
            .and_then(|value: &HeaderValue| value.to_str().ok())
    };
    if let Some(origin) = text(header::ORIGIN)
        && !is_ours(app, origin, text(header::HOST))
    {
        return Err(Failure::new(
            StatusCode::FORBIDDEN,
            Code::ORIGIN,
            "the page comes from elsewhere",
        ));
    }
    let asks = text(header::UPGRADE).is_some_and(|value| value.eq_ignore_ascii_case("websocket"))
        && text(header::SEC_WEBSOCKET_VERSION) == Some("13");
    let key = headers.get(header::SEC_WEBSOCKET_KEY).filter(|_| asks);
    let key = key.ok_or_else(|| {
        Failure::new(
            StatusCode::UPGRADE_REQUIRED,
            Code::MALFORMED,
            "this is a WebSocket's address",
        )
    })?;
    HeaderValue::try_from(derive_accept_key(key.as_bytes()))
        .map_err(|_| Failure::malformed("a key that is none"))
}

/// Our own pages: those under the public address. Only where there is none, those under the name
/// the request was sent to: any name can be made to lead here.
fn is_ours(app: &App, origin: &str, host: Option<&str>) -> bool {
    if app.config.public_url.is_some() {
        return origin.eq_ignore_ascii_case(&app.origin);
    }
    let named = origin.split_once("://").map(|(_, rest)| rest);
    origin == app.origin || (named.is_some() && named == host)
}
