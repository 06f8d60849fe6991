//! `POST /v1/sync`.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::response::Response;
use protocol::sync::SyncRequest;

use super::App;
use super::answer::{Failure, cbor};
use super::router::{bearer, read_cbor};
use super::session::{recognise, round};

/// Push, then pull, in one round trip.
pub async fn sync(State(app): State<Arc<App>>, request: Request) -> Result<Response, Failure> {
    let token_hash = bearer(&request)?;
    let who = recognise(&app, token_hash).await?;
    app.requests
        .take(who.device, app.config.clock.now_ms())
        .map_err(Failure::rate)?;
    let asked: SyncRequest = read_cbor(request, app.config.limits.request_bytes_max).await?;
    let pushed = asked.push.len();
    let round = round(&app, token_hash, asked, None).await?;
    tracing::info!(
        route = "/v1/sync",
        team = %who.team_id,
        device = %who.device,
        pushed,
        entries = round.reply.entries.len(),
        "synced"
    );
    Ok(cbor(&round.reply))
}
