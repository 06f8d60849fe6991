//! The accept loop: a cap on connections, deadlines for headers and for what is sent, and an orderly
//! end.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use super::patient::PatientStream;
use super::places::{Place, Places};
use super::proxy::Network;

/// A pause after the system refused a connection (no file descriptors left).
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);
/// How long open requests may go on after the server was told to stop.
const DRAIN: Duration = Duration::from_secs(10);

/// Who is at the other end. Holds the connection's place under the cap, also after an upgrade.
#[derive(Debug, Clone)]
pub struct Peer {
    address: IpAddr,
    _place: Arc<Place>,
}

impl Peer {
    /// The address.
    pub fn address(&self) -> IpAddr {
        self.address
    }
}

/// Accepts until told to stop.
pub struct AcceptLoop {
    /// Where.
    pub listener: TcpListener,
    /// https, if it is spoken.
    pub tls: Option<TlsAcceptor>,
    /// What answers.
    pub router: Router,
    /// Open connections at most.
    pub connections_max: usize,
    /// Those of one address.
    pub connections_per_address_max: usize,
    /// Addresses that stand for many.
    pub trusted_proxies: Vec<Network>,
    /// How long headers (and a TLS handshake) may take.
    pub header_timeout: Duration,
    /// How long the other end may take nothing of what is sent.
    pub send_timeout: Duration,
    /// Turns true at the end.
    pub stopping: watch::Receiver<bool>,
}

impl AcceptLoop {
    /// Runs until told to stop, then lets open requests finish.
    pub async fn run(mut self) {
        let places = Places::new(
            self.connections_max,
            self.connections_per_address_max,
            std::mem::take(&mut self.trusted_proxies),
        );
        let mut connections = JoinSet::new();
        loop {
            tokio::select! {
                () = told_to_stop(&mut self.stopping) => break,
                Some(_) = connections.join_next(), if !connections.is_empty() => {}
                accepted = self.listener.accept() => match accepted {
                    // Over the cap a connection is closed at once; a phone tries again.
                    Ok((stream, address)) => if let Some(place) = places.take(address.ip()) {
                        let peer = Peer { address: address.ip(), _place: Arc::new(place) };
                        connections.spawn(self.connection().serve(stream, peer, address));
                    },
                    Err(error) => {
                        tracing::warn!(%error, "a connection was not accepted");
                        tokio::time::sleep(ACCEPT_PAUSE).await;
                    }
                },
            }
        }
        drop(self.listener);
        let finish = async { while connections.join_next().await.is_some() {} };
        if tokio::time::timeout(DRAIN, finish).await.is_err() {
            connections.shutdown().await;
        }
    }

    fn connection(&self) -> Connection {
        Connection {
            tls: self.tls.clone(),
            router: self.router.clone(),
            header_timeout: self.header_timeout,
            send_timeout: self.send_timeout,
            stopping: self.stopping.clone(),
        }
    }
}

struct Connection {
    tls: Option<TlsAcceptor>,
    router: Router,
    header_timeout: Duration,
    send_timeout: Duration,
    stopping: watch::Receiver<bool>,
}

impl Connection {
    async fn serve(self, stream: TcpStream, peer: Peer, address: SocketAddr) {
        drop(stream.set_nodelay(true));
        let stream = PatientStream::new(stream, self.send_timeout);
        let Some(tls) = self.tls.clone() else {
            return self.http(stream, peer).await;
        };
        match tokio::time::timeout(self.header_timeout, tls.accept(stream)).await {
            Ok(Ok(stream)) => self.http(stream, peer).await,
            Ok(Err(error)) => tracing::debug!(%error, %address, "no TLS"),
            Err(_) => tracing::debug!(%address, "no TLS in time"),
        }
    }

    async fn http(
        mut self,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
        peer: Peer,
    ) {
        let router = self.router.layer(axum::Extension(peer));
        let service = TowerToHyperService::new(router);
        let service = hyper::service::service_fn(move |request: hyper::Request<Incoming>| {
            hyper::service::Service::call(&service, request)
        });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.header_timeout)
            .max_buf_size(HEADER_BUFFER_BYTES)
            .serve_connection(TokioIo::new(stream), service)
            .with_upgrades();
        tokio::pin!(connection);
        let ended = tokio::select! {
            ended = connection.as_mut() => ended,
            () = told_to_stop(&mut self.stopping) => {
                connection.as_mut().graceful_shutdown();
                connection.await
            }
        };
        if let Err(error) = ended {
            tracing::debug!(%error, "a connection ended");
        }
    }
}

/// Headers and the pieces in which a body is read.
const HEADER_BUFFER_BYTES: usize = 64 * 1024;

/// Resolves when the server is told to stop, or is dropped.
pub async fn told_to_stop(stopping: &mut watch::Receiver<bool>) {
    drop(stopping.wait_for(|stopping| *stopping).await);
}
