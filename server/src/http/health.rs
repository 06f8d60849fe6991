//! `GET /v1/health`, for operators: whether the server can read and write. Anybody may ask, so it is
//! found out now and then only, and told to all who ask meanwhile.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use protocol::code::Code;
use tokio::time::{Instant, timeout};

use super::App;
use super::answer::Failure;
use crate::account::has_team;
use crate::store::Unavailable;

/// What was found out holds so long; each time costs a sync of the disk.
const HOLDS: Duration = Duration::from_secs(5);

/// What was found out last.
#[derive(Debug, Default)]
pub struct Health(Mutex<Option<Found>>);

#[derive(Debug, Clone, Copy)]
struct Found {
    at: Instant,
    well: bool,
}

impl Health {
    /// What was found out lately; `None` for the one who has to find out.
    fn known(&self) -> Option<bool> {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = last.filter(|found| found.at.elapsed() < HOLDS);
        if known.is_none() {
            *last = Some(Found {
                at: Instant::now(),
                well: last.is_none_or(|found| found.well),
            });
        }
        known.map(|found| found.well)
    }

    fn found(&self, well: bool) {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *last = Some(Found {
            at: Instant::now(),
            well,
        });
    }
}

/// `ok`, or 503.
pub async fn health(State(app): State<Arc<App>>) -> Result<Response, Failure> {
    let well = if let Some(well) = app.health.known() {
        well
    } else {
        let well = is_well(&app).await;
        app.health.found(well);
        well
    };
    if well {
        return Ok("ok".into_response());
    }
    Err(Failure::new(
        StatusCode::SERVICE_UNAVAILABLE,
        Code::UNAVAILABLE,
        "nothing can be stored",
    ))
}

async fn is_well(app: &App) -> bool {
    let tried = async {
        app.store.read(has_team).await?;
        app.store.try_writing().await
    };
    let tried: Result<Result<(), Unavailable>, _> =
        timeout(app.config.limits.health_timeout, tried).await;
    match tried {
        Ok(Ok(())) => return true,
        Ok(Err(reason)) => tracing::error!(%reason, "the store cannot be written"),
        Err(_) => tracing::error!("the store does not answer"),
    }
    false
}
