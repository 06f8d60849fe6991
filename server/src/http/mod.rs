//! HTTP and WebSocket. A handler authenticates, parses, makes one call and maps the answer.

mod accept;
mod accounts;
mod address;
mod answer;
mod apps;
mod health;
mod hello_stream;
mod live;
mod packed;
mod patient;
mod places;
mod proxy;
mod rate;
mod router;
mod session;
mod sockets;
mod sync;
mod tls;
mod upgrade;
mod web;

use std::net::IpAddr;
use std::sync::Arc;

use axum::http::HeaderMap;
use protocol::code::Code;
use tokio::sync::watch;

use answer::Failure;

use crate::config::Config;
use crate::store::Store;

pub use accept::{AcceptLoop, Peer};
pub use apps::{AndroidApp, IosApp, NotAnApp};
pub use proxy::{Network, NotANetwork};
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
    admissions: rate::Rates<IpAddr>,
    refused_tokens: rate::Rates<IpAddr>,
    requests: rate::Rates<domain::id::DeviceId>,
    sockets: sockets::Sockets,
    health: health::Health,
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
            refused_tokens: rate::Rates::per_minute(config.limits.refused_tokens_per_minute),
            requests: rate::Rates::per_minute(config.limits.requests_per_minute),
            sockets: sockets::Sockets::new(config.limits.sockets_per_device_max),
            health: health::Health::default(),
            store,
            config,
            origin,
            web,
            stopping,
            working: watch::channel(()).0,
        })
    }

    /// The address that a request counts for.
    fn sender(&self, peer: &Peer, headers: &HeaderMap) -> IpAddr {
        let trusted = &self.config.trusted_proxies;
        address::counted(proxy::sender(peer.address(), trusted, headers))
    }

    /// Counts a token that opens nothing. It is looked at nevertheless: whoever guesses must not
    /// keep out others behind the same address, but learns no more.
    fn count_refused(&self, sender: IpAddr, failure: Failure) -> Failure {
        let code = &failure.body.code;
        if ![Code::UNAUTHORIZED, Code::REVOKED, Code::REMOVED].contains(code) {
            return failure;
        }
        let now_ms = self.config.clock.now_ms();
        match self.refused_tokens.take(sender, now_ms) {
            Ok(()) => failure,
            Err(wait_ms) => Failure::rate(wait_ms),
        }
    }

    /// Resolves when every socket has ended.
    pub async fn sockets_ended(&self) {
        self.working.closed().await;
    }
}
