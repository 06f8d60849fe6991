//! How a server is set up.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use protocol::limits;

use crate::clock::Clock;
use crate::http::{AndroidApp, IosApp, Network};

/// How a server is set up. [`Config::in_dir`] is what `serve` without arguments uses.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where the database lies; made if it is not there.
    pub data_dir: PathBuf,
    /// Where to listen.
    pub listen: SocketAddr,
    /// How people reach it, without a slash at the end: `https://spotter.example`. By default the
    /// address it listens on.
    pub public_url: Option<String>,
    /// Serves the web app from this directory instead of the one built in.
    pub web_dir: Option<PathBuf>,
    /// Certificate chain in PEM; together with the key it makes the server speak https.
    pub tls_cert: Option<PathBuf>,
    /// Private key in PEM.
    pub tls_key: Option<PathBuf>,
    /// Whether anybody may found a team.
    pub open_teams: bool,
    /// iOS apps that this server's links open.
    pub ios_apps: Vec<IosApp>,
    /// Android apps that this server's links open.
    pub android_apps: Vec<AndroidApp>,
    /// Proxies before this server, which say in `X-Forwarded-For` who asks.
    pub trusted_proxies: Vec<Network>,
    /// The clock.
    pub clock: Clock,
    /// The limits; tests make some of them small.
    pub limits: Limits,
}

impl Config {
    /// The default configuration, with its data in `data_dir`.
    pub fn in_dir(data_dir: impl Into<PathBuf>) -> Self {
        Self {
            data_dir: data_dir.into(),
            listen: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), DEFAULT_PORT),
            public_url: None,
            web_dir: None,
            tls_cert: None,
            tls_key: None,
            open_teams: false,
            ios_apps: Vec::new(),
            android_apps: Vec::new(),
            trusted_proxies: Vec::new(),
            clock: Clock::system(),
            limits: Limits::default(),
        }
    }

    /// Listens on any free port of this machine.
    #[must_use]
    pub fn on_any_port(mut self) -> Self {
        self.listen.set_port(0);
        self
    }
}

/// Where `serve` listens by default.
pub const DEFAULT_PORT: u16 = 8787;
/// The database's file in the data directory.
pub const DATABASE_FILE: &str = "spotter.db";

/// The limits in force: those of [`protocol::limits`], and the server's own.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// One request body or frame.
    pub request_bytes_max: usize,
    /// One reply.
    pub reply_bytes_max: usize,
    /// Items in one push.
    pub push_items_max: usize,
    /// How long a socket may stay unknown.
    pub hello_timeout: Duration,
    /// How long it may take to find out whether the server is well.
    pub health_timeout: Duration,
    /// A whole request.
    pub request_timeout: Duration,
    /// Headers of a request.
    pub header_timeout: Duration,
    /// How long one frame may take to leave; a phone that does not read is let go.
    pub send_timeout: Duration,
    /// How often a socket is asked whether it is there.
    pub ping_interval: Duration,
    /// A socket on which nothing came, not even an answer to a ping.
    pub idle_timeout: Duration,
    /// Open connections.
    pub connections_max: usize,
    /// Open connections of one address.
    pub connections_per_address_max: usize,
    /// Sockets of one device; the newest wins.
    pub sockets_per_device_max: usize,
    /// Attempts to join or found, per address and minute.
    pub admissions_per_minute: u32,
    /// Tokens that open nothing, per address and minute.
    pub refused_tokens_per_minute: u32,
    /// Requests per device and minute.
    pub requests_per_minute: u32,
    /// Documents one member may create in a team.
    pub documents_per_member_max: u64,
    /// Control operations of one member that are kept in a team.
    pub operations_per_member_max: u64,
    /// Bytes of changes one member may add to one document.
    pub member_document_bytes_max: u64,
    /// Bytes of changes one member may add to a team.
    pub member_team_bytes_max: u64,
    /// Connections that read the database.
    pub readers: usize,
    /// Jobs that may wait for the writer.
    pub writer_queue: usize,
    /// Pages the database may have.
    pub database_pages_max: Option<u32>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            request_bytes_max: limits::REQUEST_BYTES_MAX,
            reply_bytes_max: limits::REPLY_BYTES_MAX,
            push_items_max: limits::PUSH_ITEMS_MAX,
            hello_timeout: Duration::from_millis(limits::HELLO_TIMEOUT_MS),
            health_timeout: Duration::from_millis(limits::HEALTH_TIMEOUT_MS),
            request_timeout: Duration::from_millis(limits::REQUEST_TIMEOUT_MS),
            header_timeout: Duration::from_millis(limits::HEADER_TIMEOUT_MS),
            send_timeout: Duration::from_millis(limits::REQUEST_TIMEOUT_MS),
            ping_interval: Duration::from_millis(limits::PING_INTERVAL_MS),
            idle_timeout: Duration::from_millis(limits::IDLE_TIMEOUT_MS),
            connections_max: limits::CONNECTIONS_MAX,
            connections_per_address_max: limits::CONNECTIONS_PER_ADDRESS_MAX,
            sockets_per_device_max: limits::SOCKETS_PER_DEVICE_MAX,
            admissions_per_minute: limits::ADMISSIONS_PER_MINUTE,
            refused_tokens_per_minute: limits::REFUSED_TOKENS_PER_MINUTE,
            requests_per_minute: limits::REQUESTS_PER_MINUTE,
            documents_per_member_max: limits::DOCUMENTS_PER_MEMBER_MAX,
            operations_per_member_max: limits::OPERATIONS_PER_MEMBER_MAX,
            member_document_bytes_max: limits::MEMBER_DOCUMENT_BYTES_MAX,
            member_team_bytes_max: limits::MEMBER_TEAM_BYTES_MAX,
            readers: std::thread::available_parallelism()
                .map_or(2, |cores| cores.get().clamp(2, 8)),
            writer_queue: 4_096,
            database_pages_max: None,
        }
    }
}
