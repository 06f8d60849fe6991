//! HTTP and WebSocket. A handler authenticates, parses, makes one call and maps the answer.

mod accept;
mod accounts;
mod address;
mod answer;
mod apps;
mod hello_stream;
mod live;
mod packed;
mod patient;
mod places;
mod rate;
mod router;
mod session;
mod sockets;
mod sync;
mod tls;
mod upgrade;
mod web;

use std::sync::Arc;

use tokio::sync::watch;

use crate::config::Config;
use crate::store::Store;

pub use accept::{AcceptLoop, Peer};
pub use apps::{AndroidApp, IosApp, NotAnApp};
pub use router::router;
pub use tls::{TlsError, acceptor};
pub use web::WebApp;

/// What every handler holds.
#[derive(Debug)]
pub struct App {
    /// The database.
    pub store: Store,
    /// The configuration.
    pub config: Config,
    /// How people reach this server: scheme, host, port.
    pub origin: String,
    admissions: rate::Rates<std::net::IpAddr>,
    requests: rate::Rates<domain::id::DeviceId>,
    sockets: sockets::Sockets,
    web: WebApp,
    stopping: watch::Receiver<bool>,
    working: watch::Sender<()>,
}

impl App {
    /// Puts the parts together.
    pub fn new(
        store: Store,
        config: Config,
        origin: String,
        web: WebApp,
        stopping: watch::Receiver<bool>,
    ) -> Arc<Self> {
        Arc::new(Self {
            admissions: rate::Rates::per_minute(config.limits.admissions_per_minute),
            requests: rate::Rates::per_minute(config.limits.requests_per_minute),
            sockets: sockets::Sockets::new(config.limits.sockets_per_device_max),
            store,
            config,
            origin,
            web,
            stopping,
            working: watch::channel(()).0,
        })
    }

    /// Resolves when every socket has ended.
    pub async fn sockets_ended(&self) {
        self.working.closed().await;
    }
}
