//! `POST /v1/found`, `/v1/invitation`, `/v1/join`.

use std::sync::Arc;

use axum::extract::{Extension, Request, State};
use axum::http::HeaderMap;
use axum::response::Response;

use super::answer::{Failure, cbor};
use super::router::read_cbor;
use super::{App, Peer};
use crate::account;

/// A code and some names; whoever asks is not known yet.
const ACCOUNT_BYTES_MAX: usize = 8 * 1024;

fn count_attempt(app: &App, peer: &Peer, headers: &HeaderMap) -> Result<i64, Failure> {
    let now_ms = app.config.clock.now_ms();
    app.admissions
        .take(app.sender(peer, headers), now_ms)
        .map_err(Failure::rate)?;
    Ok(now_ms)
}

/// Founds a team.
pub async fn found(
    State(app): State<Arc<App>>,
    Extension(peer): Extension<Peer>,
    request: Request,
) -> Result<Response, Failure> {
    let now_ms = count_attempt(&app, &peer, request.headers())?;
    let asked = read_cbor(request, ACCOUNT_BYTES_MAX).await?;
    let open_teams = app.config.open_teams;
    let admission = app
        .store
        .write(move |tx| account::found(tx, &asked, open_teams, now_ms))
        .await??;
    tracing::info!(route = "/v1/found", team = %admission.team, "founded");
    Ok(cbor(&admission))
}

/// Says what a code is for.
pub async fn invitation(
    State(app): State<Arc<App>>,
    Extension(peer): Extension<Peer>,
    request: Request,
) -> Result<Response, Failure> {
    let now_ms = count_attempt(&app, &peer, request.headers())?;
    let asked = read_cbor(request, ACCOUNT_BYTES_MAX).await?;
    let reply = app
        .store
        .read(move |connection| account::look(connection, &asked, now_ms))
        .await??;
    Ok(cbor(&reply))
}

/// Joins a team.
pub async fn join(
    State(app): State<Arc<App>>,
    Extension(peer): Extension<Peer>,
    request: Request,
) -> Result<Response, Failure> {
    let now_ms = count_attempt(&app, &peer, request.headers())?;
    let asked = read_cbor(request, ACCOUNT_BYTES_MAX).await?;
    let admission = app
        .store
        .write(move |tx| account::join(tx, &asked, now_ms))
        .await??;
    tracing::info!(route = "/v1/join", team = %admission.team, "joined");
    Ok(cbor(&admission))
}
