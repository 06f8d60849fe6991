//! Routes, and what all of them share: how a token and a body are read, how long it may take, which
//! headers every answer carries.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use minicbor::Decode;
use protocol::code::Code;
use protocol::secret::Token;

use super::answer::{CBOR, Failure};
use super::{App, accounts, apps, health, sync, upgrade, web};
use crate::access::token_hash;

/// Every route.
pub fn router(app: Arc<App>) -> Router {
    let timed = Router::new()
        .route("/v1/found", post(accounts::found))
        .route("/v1/invitation", post(accounts::invitation))
        .route("/v1/join", post(accounts::join))
        .route("/v1/sync", post(sync::sync))
        .route("/v1/health", get(health::health))
        .route("/.well-known/apple-app-site-association", get(apps::ios))
        .route("/.well-known/assetlinks.json", get(apps::android))
        .method_not_allowed_fallback(not_found)
        .fallback(web::serve)
        .layer(from_fn_with_state(app.clone(), in_time));
    Router::new()
        .route("/v1/live", get(upgrade::upgrade))
        .method_not_allowed_fallback(not_found)
        .merge(timed)
        .layer(from_fn(guard))
        .with_state(app)
}

async fn not_found() -> Failure {
    Failure::new(
        StatusCode::METHOD_NOT_ALLOWED,
        Code::NOT_FOUND,
        "no such route",
    )
}

async fn in_time(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    match tokio::time::timeout(app.config.limits.request_timeout, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Failure::new(
            StatusCode::REQUEST_TIMEOUT,
            Code::TIMEOUT,
            "the request took too long",
        )
        .into_response(),
    }
}

/// Headers that keep a page of ours from being framed, sniffed or scripted by others.
async fn guard(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    headers.insert(
        header::REFERRER_POLICY,
        HeaderValue::from_static("no-referrer"),
    );
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(CONTENT_SECURITY_POLICY),
    );
    headers.insert(
        "cross-origin-opener-policy",
        HeaderValue::from_static("same-origin"),
    );
    response
}

const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; \
    worker-src 'self'; connect-src 'self' ws: wss:; img-src 'self' data: blob:; \
    style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'";

/// The hash of the bearer's token.
pub fn bearer(request: &Request) -> Result<[u8; 32], Failure> {
    let unauthorized = || {
        Failure::new(
            StatusCode::UNAUTHORIZED,
            Code::UNAUTHORIZED,
            "a token is needed",
        )
    };
    let value = request
        .headers()
        .get(header::AUTHORIZATION)
        .ok_or_else(unauthorized)?;
    let token = value
        .to_str()
        .ok()
        .and_then(|value| value.strip_prefix("Bearer "))
        .ok_or_else(unauthorized)?;
    Ok(token_hash(&Token(token.to_owned())))
}

/// The request's body, of at most `limit` bytes.
pub async fn read_cbor<T: for<'b> Decode<'b, ()>>(
    request: Request,
    limit: usize,
) -> Result<T, Failure> {
    let is_cbor = request
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|value| value == CBOR);
    if !is_cbor {
        let message = "the body must be application/cbor";
        return Err(Failure::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Code::MALFORMED,
            message,
        ));
    }
    let declared = request
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok());
    if declared
        .and_then(|length| length.parse::<usize>().ok())
        .is_some_and(|length| length > limit)
    {
        return Err(Failure::too_large());
    }
    let bytes = axum::body::to_bytes(request.into_body(), limit)
        .await
        .map_err(|_| Failure::too_large())?;
    protocol::from_bytes(&bytes).map_err(|error| Failure::malformed(error.to_string()))
}
