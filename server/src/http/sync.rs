//! `POST /v1/sync`.

use std::sync::Arc;

use axum::extract::{Extension, Request, State};
use axum::response::Response;
use protocol::sync::SyncRequest;

use super::answer::{Failure, cbor};
use super::router::{bearer, read_cbor};
use super::session::{recognise, round};
use super::{App, Peer};

/// Push, then pull, in one round trip.
pub async fn sync(
    State(app): State<Arc<App>>,
    Extension(peer): Extension<Peer>,
    request: Request,
) -> Result<Response, Failure> {
    let token_hash = bearer(&request)?;
    let sender = app.sender(&peer, request.headers());
    let who = recognise(&app, token_hash)
        .await
        .map_err(|failure| app.count_refused(sender, failure))?;
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
