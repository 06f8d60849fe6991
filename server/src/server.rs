//! A running server: the store, the accept loop, and their orderly end.

use std::fs::DirBuilder;
use std::net::SocketAddr;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use protocol::secret::InviteCode;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::account;
use crate::config::{Config, DATABASE_FILE};
use crate::files::connections_that_fit;
use crate::http::{AcceptLoop, App, TlsError, WebApp, acceptor, router};
use crate::random::random;
use crate::store::{OpenError, Store, StoreOptions, Unavailable};

/// How long a socket may take to say its last word.
const SOCKETS_END: Duration = Duration::from_secs(10);

/// Why a server does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The data directory cannot be made.
    #[error("make the data directory {path}: {source}")]
    DataDir {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The database cannot be opened.
    #[error(transparent)]
    Database(#[from] OpenError),
    /// The database cannot be written.
    #[error(transparent)]
    Store(#[from] Unavailable),
    /// The address is taken, or not this machine's.
    #[error("listen on {address}: {source}")]
    Listen {
        /// Where.
        address: SocketAddr,
        /// Why.
        source: std::io::Error,
    },
    /// Certificate or key.
    #[error(transparent)]
    Tls(#[from] TlsError),
}

/// Starts servers.
#[derive(Debug)]
pub struct Server;

impl Server {
    /// Opens the database, listens, and serves until [`Running::stop`].
    pub async fn start(config: Config) -> Result<Running, StartError> {
        let path = config.data_dir.clone();
        make_private(&path).map_err(|source| StartError::DataDir { path, source })?;
        let tls = match (&config.tls_cert, &config.tls_key) {
            (Some(cert), Some(key)) => Some(acceptor(cert, key)?),
            (None, None) => None,
            _ => return Err(TlsError::Half.into()),
        };
        let options = StoreOptions {
            readers: config.limits.readers,
            queue: config.limits.writer_queue,
            pages_max: config.limits.database_pages_max,
        };
        let store = Store::open(&config.data_dir.join(DATABASE_FILE), options)?;
        let listen = config.listen;
        let listening = async {
            let listener = TcpListener::bind(listen).await?;
            let address = listener.local_addr()?;
            Ok((listener, address))
        };
        let (listener, address) = listening.await.map_err(|source| StartError::Listen {
            address: listen,
            source,
        })?;
        let scheme = if tls.is_some() { "https" } else { "http" };
        let origin = match &config.public_url {
            Some(url) => url.trim_end_matches('/').to_owned(),
            None => format!("{scheme}://{address}"),
        };
        let setup_link = setup_code(&store)
            .await?
            .map(|code| format!("{origin}/new#{}", code.as_str()));
        let (stop, stopping) = watch::channel(false);
        let web = WebApp::new(config.web_dir.as_deref());
        let limits = config.limits;
        let trusted_proxies = config.trusted_proxies.clone();
        let app = App::new(store, config, origin.clone(), web, stopping.clone());
        let accept = AcceptLoop {
            listener,
            tls,
            router: router(app.clone()),
            connections_max: connections_that_fit(limits.connections_max),
            connections_per_address_max: limits.connections_per_address_max,
            trusted_proxies,
            header_timeout: limits.header_timeout,
            send_timeout: limits.send_timeout,
            stopping,
        };
        tracing::info!(%address, "listening");
        let accepting = tokio::spawn(accept.run());
        Ok(Running {
            address,
            origin,
            setup_link,
            app,
            stop,
            accepting,
        })
    }
}

/// Makes a directory that nobody else on this machine can look into; one that is there stays as it
/// is.
fn make_private(path: &Path) -> std::io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// On an empty database: a fresh code that founds the first team.
async fn setup_code(store: &Store) -> Result<Option<InviteCode>, Unavailable> {
    let code = InviteCode::from_random(random());
    store
        .write(move |tx| {
            if account::has_team(tx.connection)? {
                return Ok(None);
            }
            account::replace_setup_code(tx, &code)?;
            Ok(Some(code))
        })
        .await
}

/// A server that runs. Dropping it ends it without waiting; [`Running::stop`] waits.
#[derive(Debug)]
pub struct Running {
    address: SocketAddr,
    origin: String,
    setup_link: Option<String>,
    app: std::sync::Arc<App>,
    stop: watch::Sender<bool>,
    accepting: JoinHandle<()>,
}

impl Running {
    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// How people reach it: scheme, host and port.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The link that founds the first team; none once there is one.
    pub fn setup_link(&self) -> Option<String> {
        self.setup_link.clone()
    }

    /// Accepts nothing more, lets open requests finish, ends sockets, and closes the database.
    pub async fn stop(self) {
        self.stop.send_replace(true);
        drop(self.accepting.await);
        if tokio::time::timeout(SOCKETS_END, self.app.sockets_ended())
            .await
            .is_err()
        {
            tracing::warn!("some sockets did not end in time");
        }
        self.app.store.close().await;
        tracing::info!("stopped");
    }
}
