//! A town: a real server in this process, and people with phones who share one clock.

use std::cell::RefCell;
use std::path::Path;

use spotter_server::{Config, Running, Server};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::phone::{Clock, Phone};
use crate::tape::Tape;

/// Where people and a server live.
#[derive(Debug)]
pub struct Town {
    runtime: Runtime,
    folder: TempDir,
    clock: Clock,
    server: Option<Running>,
    origin: String,
    setup_link: String,
    /// What each phone's bridge carried, where that is wanted.
    tapes: Option<RefCell<Vec<(String, Tape)>>>,
}

impl Default for Town {
    fn default() -> Self {
        Self::new()
    }
}

impl Town {
    /// With a server on an empty database.
    pub fn new() -> Self {
        let runtime = Runtime::new().expect("a runtime");
        let folder = tempfile::tempdir().expect("a folder for the server");
        let clock = Clock::default();
        let server = start(&runtime, config(folder.path(), &clock).on_any_port());
        let origin = format!("http://{}", server.address());
        let setup_link = server.setup_link().expect("an empty server has one");
        Self {
            runtime,
            folder,
            clock,
            server: Some(server),
            origin,
            setup_link,
            tapes: None,
        }
    }

    /// As `new`, with every phone's bridge on tape.
    pub fn on_tape() -> Self {
        Self {
            tapes: Some(RefCell::default()),
            ..Self::new()
        }
    }

    /// What each phone's bridge carried so far.
    pub fn tapes(&self) -> Vec<(String, Tape)> {
        let tapes = self.tapes.as_ref();
        tapes.map_or_else(Vec::new, |tapes| tapes.borrow().clone())
    }

    /// A new phone for somebody.
    pub fn phone(&self, name: &str) -> Phone {
        let mut phone = Phone::new(
            name,
            self.runtime.handle().clone(),
            &self.origin,
            self.clock.clone(),
        );
        if let Some(tapes) = &self.tapes {
            let tape = Tape::default();
            tapes.borrow_mut().push((name.into(), tape.clone()));
            phone.tape = Some(tape);
        }
        phone
    }

    /// The link that founds a team.
    pub fn setup_link(&self) -> String {
        self.setup_link.clone()
    }

    /// The server's address.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Where phones and server run.
    pub fn runtime(&self) -> &tokio::runtime::Handle {
        self.runtime.handle()
    }

    /// The one clock.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Where the server keeps its data.
    pub fn server_folder(&self) -> &Path {
        self.folder.path()
    }

    /// The server goes away, in good order.
    pub fn stop_server(&mut self) {
        if let Some(server) = self.server.take() {
            self.runtime.block_on(server.stop());
        }
    }

    /// The server comes back, at the same address.
    pub fn start_server(&mut self) {
        let mut config = config(self.folder.path(), &self.clock);
        let address = self.origin.trim_start_matches("http://");
        config.listen = address.parse().expect("an address");
        self.server = Some(start(&self.runtime, config));
    }
}

fn config(folder: &Path, clock: &Clock) -> Config {
    let clock = clock.clone();
    let mut config = Config::in_dir(folder);
    config.clock = spotter_server::Clock::from_fn(move || clock.now_ms());
    config.limits.admissions_per_minute = 1_000;
    config
}

fn start(runtime: &Runtime, config: Config) -> Running {
    runtime
        .block_on(Server::start(config))
        .expect("a server that starts")
}
