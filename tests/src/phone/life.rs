//! One life of the app's process: what a kill takes away.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};

use app::Effect;
use app::effects::http::HttpOutput;
use app::effects::socket::SocketOutput;
use app::effects::timer::TimerOutput;
use app::view::View;
use crux_core::RequestHandle;
use vault::Vault;

use super::bytes::Bytes;
use super::net::{News, Wire};
use crate::tape::Tape;

/// A running process.
pub(super) struct Life {
    pub core: Bytes,
    pub vault: Vault,
    pub view: View,
    pub queue: VecDeque<Effect>,
    /// By when they are due, then by the order they were asked for.
    pub timers: BTreeMap<(i64, u64), RequestHandle<TimerOutput>>,
    pub http: HashMap<u64, RequestHandle<HttpOutput>>,
    pub sockets: HashMap<u32, Socket>,
    pub asked: u64,
    pub news: Receiver<News>,
    pub tell: Sender<News>,
}

/// An open socket: where its events go, and the way out.
pub(super) struct Socket {
    pub events: RequestHandle<SocketOutput>,
    pub wire: Wire,
}

impl Life {
    /// Opens the vault and makes the core.
    pub fn begin(file: &Path, tape: Option<Tape>) -> Self {
        let (tell, news) = channel();
        Self {
            core: Bytes::new(tape),
            vault: Vault::open(file).expect("a vault that opens"),
            view: View::default(),
            queue: VecDeque::new(),
            timers: BTreeMap::new(),
            http: HashMap::new(),
            sockets: HashMap::new(),
            asked: 0,
            news,
            tell,
        }
    }

    /// A number for the next request.
    pub fn number(&mut self) -> u64 {
        self.asked += 1;
        self.asked
    }

    /// Leaves the vault's file as a killed process does: as it was before it could be closed.
    pub fn die(self, folder: &Path) {
        let (file, as_it_is) = (folder.join("vault"), folder.join("vault.killed"));
        std::fs::copy(&file, &as_it_is).expect("the vault's file");
        drop(self);
        std::fs::rename(&as_it_is, &file).expect("the vault's file");
    }
}

impl fmt::Debug for Life {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Life")
            .field("view", &self.view)
            .finish_non_exhaustive()
    }
}
