//! A phone: a whole core with real effects.
//!
//! The store is a vault on disk, HTTP and the WebSocket go to a real server while the phone is
//! online, the secret outlives the process, and time stands still unless a test moves it. What a
//! real shell does with a finger is done here with a [`Target`].

mod bytes;
mod clock;
mod effects;
mod finger;
mod life;
mod net;
mod store;
mod story;
mod wait;

use std::path::PathBuf;

use app::effects::reminders::{Reminder, RemindersOutput};
use app::effects::share_out::ShareOutOperation;
use app::environment::Environment;
use app::event::{Happening, OpenedUrl, Reachable, Start};
use app::view::View;
use sha2::{Digest, Sha256};
use tempfile::TempDir;
use tokio::runtime::Handle;

pub use clock::Clock;
pub use finger::Target;
use finger::Touched;
use life::Life;

use crate::tape::Tape;

/// What this phone can do.
pub const CAPABILITIES: [&str; 6] = [
    "share",
    "haptics",
    "reminders",
    "scan",
    "installed",
    "persisted",
];

/// Somebody's phone.
#[derive(Debug)]
pub struct Phone {
    /// Whose.
    pub name: String,
    /// Its clock.
    pub clock: Clock,
    /// Makes its ids other ones than those of a phone with the same name.
    pub salt: i64,
    /// How often a finger came down on a control.
    pub taps: u32,
    /// What left by the share sheet, oldest first.
    pub shared: Vec<ShareOutOperation>,
    /// What was put on the clipboard, oldest first.
    pub copied: Vec<String>,
    /// What is scheduled to remind its owner.
    pub reminders: Vec<Reminder>,
    /// How the platform answers who wants to remind.
    pub reminding: RemindersOutput,
    /// What the camera sees; nothing: scanning is given up.
    pub camera: Option<String>,
    /// Where what passes over its bridge is written, if anywhere.
    pub tape: Option<Tape>,
    runtime: Handle,
    folder: TempDir,
    secret: Option<Vec<u8>>,
    origin: String,
    online: bool,
    starts: u32,
    life: Option<Life>,
    touched: Touched,
    environment: Environment,
}

impl Phone {
    /// A new phone with nothing on it; `origin` is the server's, empty where there is none.
    pub fn new(name: &str, runtime: Handle, origin: &str, clock: Clock) -> Self {
        Self {
            name: name.into(),
            clock,
            salt: 0,
            taps: 0,
            shared: Vec::new(),
            copied: Vec::new(),
            reminders: Vec::new(),
            reminding: RemindersOutput::Set,
            camera: None,
            tape: None,
            runtime,
            folder: tempfile::tempdir().expect("a folder for the phone"),
            secret: None,
            origin: origin.into(),
            online: true,
            starts: 0,
            life: None,
            touched: Touched::default(),
            environment: Environment::default(),
        }
    }

    /// Opens the app, by a link or by its icon.
    pub fn launch(&mut self, url: &str) {
        self.starts += 1;
        self.touched = Touched::default();
        self.life = Some(Life::begin(&self.vault_file(), self.tape.clone()));
        let start = Start {
            seed: Sha256::digest(format!("{}/{}/{}", self.name, self.salt, self.starts)).to_vec(),
            url: url.into(),
            origin: self.origin.clone(),
            locale: "en".into(),
            environment: self.environment.clone(),
            capabilities: CAPABILITIES.map(String::from).into(),
            device_name: format!("{}'s phone", self.name),
        };
        self.happen(Happening::Start(start));
    }

    /// Ends the process with everything it had not answered, as the system does.
    pub fn kill(&mut self) {
        if let Some(life) = self.life.take() {
            life.die(self.folder.path());
        }
    }

    /// Puts the app away, then ends it.
    pub fn stop(&mut self) {
        if self.life.is_some() {
            self.happen(Happening::Background);
        }
        self.life = None;
    }

    /// Kills the app if it runs, and opens it again.
    pub fn restart(&mut self) {
        self.kill();
        self.launch("");
    }

    /// Takes away what the phone holds: a new phone.
    pub fn clear(&mut self) {
        self.life = None;
        self.secret = None;
        self.reminders.clear();
        self.folder = tempfile::tempdir().expect("a folder for the phone");
    }

    /// Takes the network away, or gives it back.
    pub fn set_online(&mut self, online: bool) {
        self.online = online;
        if self.life.is_some() {
            if !online {
                self.cut();
            }
            self.happen(Happening::Reachable(Reachable { online }));
        }
    }

    /// Opens a link while the app runs, or the app by it.
    pub fn open_link(&mut self, url: &str) {
        if self.life.is_some() {
            self.happen(Happening::OpenUrl(OpenedUrl { url: url.into() }));
        } else {
            self.launch(url);
        }
    }

    /// What is drawn now.
    pub fn view(&self) -> &View {
        &self.life.as_ref().expect("the app runs").view
    }

    /// Whether the app runs.
    pub fn is_running(&self) -> bool {
        self.life.is_some()
    }

    /// The file that holds everything on this phone.
    pub fn vault_file(&self) -> PathBuf {
        self.folder.path().join("vault")
    }

    /// Every byte on this phone's disk, for a test that looks for what must not be there.
    pub fn bytes(&self) -> Vec<u8> {
        std::fs::read(self.vault_file()).expect("the vault's file")
    }
}
