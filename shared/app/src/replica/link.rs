//! The connection to the server: one round trip at a time, over HTTP or the open socket.

use std::collections::BTreeSet;

use domain::id::DocumentId;
use protocol::secret::Token;
use protocol::sync::DocumentHeads;

/// Between two tries at least so long, doubled each time.
const PAUSE_MS: u32 = 1_000;
/// And at most so long.
const PAUSE_MS_MAX: u32 = 60_000;

/// How a round trip stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Trip {
    /// None is under way.
    #[default]
    None,
    /// Its entries are being marked as in flight.
    Marking(Vec<u64>),
    /// Asked, with these entries.
    Out {
        /// Its number.
        number: u64,
        /// The entries it pushes.
        entries: Vec<u64>,
        /// Over the socket rather than HTTP.
        by_socket: bool,
    },
}

/// How the socket stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Socket {
    /// None.
    #[default]
    None,
    /// Being opened.
    Opening(u32),
    /// Open, `hello` sent.
    Open(u32),
}

/// Whether everything is compared again by itself, after it was found to differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Again {
    /// No.
    #[default]
    No,
    /// As soon as what was asked for has come and what is given has gone.
    Soon,
    /// When something else arrives: what differs, this phone cannot mend.
    OnNews,
}

/// The connection.
#[derive(Debug, Default)]
pub struct Link {
    /// The server; empty for the sample.
    pub origin: String,
    /// The device's token; absent on a restored copy.
    pub token: Option<Token>,
    /// The app is in front.
    pub foreground: bool,
    /// The round trip.
    pub trip: Trip,
    /// The last round trip's number.
    pub last_trip: u64,
    /// The socket.
    pub socket: Socket,
    /// The last socket's number.
    pub last_socket: u32,
    /// Something is to be asked even if nothing is to be sent.
    pub ask: bool,
    /// The server has more pages to give: what came is opened once all are durable.
    pub pages_follow: bool,
    /// The digest shall go with the next round trip.
    pub check: bool,
    /// The digest or heads, once they are known.
    pub heads: Option<Vec<DocumentHeads>>,
    /// The heads whose digest was sent.
    pub compared: Vec<DocumentHeads>,
    /// The heads go as they are, in answer to `reconcile`.
    pub reconcile: bool,
    /// Heads are being read from the store.
    pub reading_heads: bool,
    /// Documents to be asked for whole.
    pub want: BTreeSet<DocumentId>,
    /// Documents whose own changes are being read, to give them again.
    pub giving: BTreeSet<DocumentId>,
    /// Those among them that the server does not list for this member.
    pub unlisted: BTreeSet<DocumentId>,
    /// Whether everything is compared again by itself.
    pub again: Again,
    /// What differed when it was compared last.
    pub differing: BTreeSet<DocumentId>,
    /// Failures in a row.
    pub failures: u32,
    /// Sockets in a row that could not be opened.
    pub socket_failures: u32,
    /// Not before the timer of this generation has come.
    pub pausing: Option<u64>,
    /// The last timer's generation.
    pub last_pause: u64,
    /// Something was received that the server does not know to be stored.
    pub acknowledge: bool,
}

impl Link {
    /// Whether this device may not sync until it has joined again.
    pub fn is_barred(&self) -> bool {
        !self.origin.is_empty() && self.token.is_none()
    }

    /// Whether entries are on their way.
    pub fn is_sending(&self) -> bool {
        match &self.trip {
            Trip::None => false,
            Trip::Marking(_) => true,
            Trip::Out { entries, .. } => !entries.is_empty(),
        }
    }

    /// How long to wait after a failure; `jitter` is below 1,000.
    pub fn pause_ms(&self, jitter: u32) -> u32 {
        let pause = PAUSE_MS
            .saturating_mul(1 << self.failures.max(self.socket_failures).min(6))
            .min(PAUSE_MS_MAX);
        pause / 2 + pause / 2 * jitter / 1_000
    }

    /// The address of a route.
    pub fn url(&self, route: &str) -> String {
        format!("{}{route}", self.origin)
    }

    /// The socket's address.
    pub fn socket_url(&self) -> String {
        let origin = self.origin.strip_prefix("http").unwrap_or(&self.origin);
        format!("ws{origin}/v1/live")
    }
}
