//! A real server in this process, on the disk of the benches, with room for all they do.

use std::path::Path;

use spotter_server::{Config, Running, Server};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::disk;
use crate::outcome::Outcome;

/// A server and the threads it runs on.
#[derive(Debug)]
pub struct Town {
    runtime: Runtime,
    server: Option<Running>,
    /// How people reach it.
    pub origin: String,
    /// The link that founds the team.
    pub setup_link: String,
    folder: Option<TempDir>,
}

impl Town {
    /// On an empty database that goes with it.
    pub fn new() -> Outcome<Self> {
        let folder = disk::work()?;
        let mut town = Self::at(folder.path(), None)?;
        town.folder = Some(folder);
        Ok(town)
    }

    /// On a database in this folder, with the web app from there.
    pub fn at(folder: &Path, web: Option<&Path>) -> Outcome<Self> {
        let runtime = Runtime::new()?;
        let mut config = Config::in_dir(folder).on_any_port();
        config.web_dir = web.map(Path::to_path_buf);
        config.limits.admissions_per_minute = u32::MAX;
        config.limits.connections_per_address_max = usize::MAX;
        config.limits.requests_per_minute = u32::MAX;
        let server = runtime.block_on(Server::start(config))?;
        let origin = server.origin().to_owned();
        let setup_link = server.setup_link().unwrap_or_default();
        Ok(Self {
            runtime,
            server: Some(server),
            origin,
            setup_link,
            folder: None,
        })
    }
}

impl Drop for Town {
    fn drop(&mut self) {
        if let Some(server) = self.server.take() {
            self.runtime.block_on(server.stop());
        }
    }
}
