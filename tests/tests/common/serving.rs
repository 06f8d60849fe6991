//! The server as it is installed: its binary, in a process of its own that can be killed.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A running server process.
#[derive(Debug)]
pub struct Serving {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
    /// The code that founds a team; only an empty database has one.
    pub setup_code: Option<String>,
}

/// The binary that `cargo build -p spotter-server` made, beside this test; another by
/// `SPOTTER_SERVER`.
pub fn binary() -> PathBuf {
    if let Some(named) = std::env::var_os("SPOTTER_SERVER") {
        return named.into();
    }
    let test = std::env::current_exe().expect("a test has a file");
    let built = test.ancestors().nth(2).expect("target/debug/deps");
    let binary = built.join("spotter-server");
    assert!(
        binary.is_file(),
        "{} is not there: cargo build -p spotter-server",
        binary.display()
    );
    binary
}

impl Serving {
    /// Starts it on a folder, on any free port.
    pub fn start(data: &Path) -> Self {
        Self::start_as(Command::new(binary()), data)
    }

    /// The same by a command that takes the server's arguments.
    pub fn start_as(mut command: Command, data: &Path) -> Self {
        let is_new = !data.join(spotter_server::DATABASE_FILE).exists();
        let mut child = command
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(data)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("a server that starts");
        let out = child.stdout.take().expect("its output");
        let mut lines = BufReader::new(out).lines();
        let first = lines.next().expect("a line").expect("text");
        let address = first.rsplit('/').next().expect("an address");
        let address = address.parse().expect("an address");
        let setup_code = is_new.then(|| {
            let second = lines.next().expect("a second line").expect("text");
            second.rsplit('#').next().expect("a code").to_owned()
        });
        Self {
            child,
            address,
            setup_code,
        }
    }

    /// Waits until it has ended by itself.
    pub fn wait(mut self) {
        self.child.wait().expect("gone");
    }

    /// Ends it as `kill -9` does, and waits until it is gone.
    pub fn kill(mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("gone");
    }
}

impl Drop for Serving {
    /// A story that fails leaves no server behind; one that has ended is not there any more.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
