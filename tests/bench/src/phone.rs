//! A phone as a native shell makes one: the bridge with bytes on both sides, a vault in a file, and
//! a real network or none. Events and answers are encoded, requests and views decoded, as Kotlin
//! and Swift do it.

use std::collections::{HashMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use app::effects::EffectFfi;
use app::effects::copy::CopyOutput;
use app::effects::http::HttpOutput;
use app::effects::reminders::RemindersOutput;
use app::effects::scan::ScanOutput;
use app::effects::secret::{SecretBytes, SecretOperation, SecretOutput};
use app::effects::share_out::ShareOutOutput;
use app::effects::socket::{SocketOperation, SocketOutput};
use app::effects::store::StoreOperation;
use app::effects::timer::TimerOutput;
use app::environment::Environment;
use app::event::{Do, Happening, OpenedUrl, ShellEvent, Start};
use app::view::View;
use app::{Event, Spotter};
use crux_core::Core;
use crux_core::bridge::{BincodeFfiFormat, Bridge, EffectId, FfiFormat, Request, Requests};
use tokio::runtime::Handle;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use vault::Vault;

use crate::figure::ms;
use crate::history::now_ms;
use crate::net::{self, Kept, News};
use crate::outcome::Outcome;
use crate::store::{self, Asked};

/// Names of the two files in a phone's folder.
pub const VAULT: &str = "vault";
const SECRET: &str = "secret";
/// Between taps by the finger's clock: a thumb that bounces is not what is measured.
const BETWEEN_TAPS_MS: i64 = 1_000;
/// Nothing came for so long: the core is done.
const QUIET: Duration = Duration::from_millis(400);
/// Nothing may take longer.
const PATIENCE: Duration = Duration::from_mins(10);

/// One life of the app's process.
pub struct Phone {
    /// What is drawn.
    pub view: View,
    /// Every view drawn since it was last emptied, and when.
    pub drawn: Vec<(Instant, View)>,
    /// What was asked of the store.
    pub asked: Asked,
    bridge: Bridge<Spotter>,
    vault: Arc<Vault>,
    folder: PathBuf,
    network: Option<Handle>,
    kept: Kept,
    queue: VecDeque<Request<EffectFfi>>,
    sockets: HashMap<u32, (u32, UnboundedSender<Vec<u8>>)>,
    /// Unanswered requests of the network.
    waiting: usize,
    /// Unanswered commits: never more than one.
    committing: usize,
    at_ms: i64,
    news: Receiver<News>,
    tell: Sender<News>,
}

/// What a tap took, in milliseconds.
#[derive(Debug, Clone, Copy)]
pub struct Tap {
    /// From the finger to the new view, decoded.
    pub view: f64,
    /// The commits that followed.
    pub commit: f64,
    /// Whether there was one.
    pub saved: bool,
}

impl Phone {
    /// Opens the app in this folder; offline without a `network`.
    pub fn launch(folder: &Path, network: Option<Handle>, url: &str) -> Outcome<Self> {
        let (tell, news) = channel();
        let mut phone = Self {
            view: View::default(),
            drawn: Vec::new(),
            asked: Asked::default(),
            bridge: Bridge::new(Core::new()),
            vault: Arc::new(Vault::open(folder.join(VAULT))?),
            folder: folder.into(),
            network,
            kept: Kept::default(),
            queue: VecDeque::new(),
            sockets: HashMap::new(),
            waiting: 0,
            committing: 0,
            at_ms: 0,
            news,
            tell,
        };
        let origin = url.split_once("/join").map_or("", |(origin, _)| origin);
        phone.happen(Happening::Start(Start {
            seed: now_ms().to_be_bytes().repeat(4),
            url: url.into(),
            origin: origin.into(),
            locale: "en".into(),
            environment: Environment::default(),
            capabilities: ["share", "haptics", "installed", "persisted"]
                .map(Into::into)
                .into(),
            device_name: "Phone".into(),
        }))?;
        Ok(phone)
    }

    /// Tells the core what happened; what it asks for then waits in the queue.
    pub fn happen(&mut self, what: Happening) -> Outcome {
        let event = ShellEvent {
            now_ms: now_ms(),
            utc_offset_min: 60,
            what,
        };
        let mut bytes = Vec::new();
        BincodeFfiFormat::serialize(&mut bytes, &Event::Shell(event))?;
        let mut requests = Vec::new();
        self.bridge.update(&bytes, &mut requests)?;
        self.take(&requests)
    }

    fn take(&mut self, requests: &[u8]) -> Outcome {
        let requests: Requests<EffectFfi> = BincodeFfiFormat::deserialize(requests)?;
        self.queue.extend(requests.0);
        Ok(())
    }

    fn answer<O: serde::Serialize>(&mut self, request: u32, output: &O) -> Outcome {
        let mut bytes = Vec::new();
        BincodeFfiFormat::serialize(&mut bytes, output)?;
        let mut requests = Vec::new();
        self.bridge
            .resolve(EffectId(request), &bytes, &mut requests)?;
        self.take(&requests)
    }

    fn draw(&mut self) -> Outcome {
        let mut bytes = Vec::new();
        self.bridge.view(&mut bytes)?;
        self.view = BincodeFfiFormat::deserialize(&bytes)?;
        self.drawn.push((Instant::now(), self.view.clone()));
        Ok(())
    }

    /// Opens a link.
    pub fn open(&mut self, url: &str) -> Outcome {
        self.happen(Happening::OpenUrl(OpenedUrl { url: url.into() }))?;
        self.settle()
    }

    /// Taps the control with this key; what follows waits in the queue.
    pub fn press(&mut self, key: &str) -> Outcome {
        let action = crate::find::action(&self.view, key)?;
        self.at_ms += BETWEEN_TAPS_MS;
        self.happen(Happening::Do(Do {
            action,
            at_ms: self.at_ms,
        }))
    }

    /// Taps the control with this key, and waits for what follows from it.
    pub fn tap_key(&mut self, key: &str) -> Outcome<Tap> {
        let action = crate::find::action(&self.view, key)?;
        self.tap(action)
    }

    /// Sends an action; the new view first, then everything else, as a shell does.
    pub fn tap(&mut self, action: Vec<u8>) -> Outcome<Tap> {
        let commits = self.asked.commits.len();
        self.at_ms += BETWEEN_TAPS_MS;
        let at_ms = self.at_ms;
        let begun = Instant::now();
        self.happen(Happening::Do(Do { action, at_ms }))?;
        let is_render =
            |request: &Request<EffectFfi>| matches!(request.effect, EffectFfi::Render(_));
        if let Some(place) = self.queue.iter().position(is_render) {
            self.queue.remove(place);
            let mut bytes = Vec::new();
            self.bridge.view(&mut bytes)?;
            self.view = BincodeFfiFormat::deserialize(&bytes)?;
        }
        let view = ms(begun.elapsed());
        self.settle()?;
        let commits = &self.asked.commits[commits..];
        Ok(Tap {
            view,
            commit: commits.iter().map(|done| done.taken).sum(),
            saved: !commits.is_empty(),
        })
    }

    /// Does what is asked until nothing is; the network and timers are not waited for.
    pub fn settle(&mut self) -> Outcome {
        loop {
            if self.step()? {
                continue;
            }
            if self.committing == 0 {
                return Ok(());
            }
            let news = self.news.recv_timeout(PATIENCE).map_err(|_| self.stuck())?;
            self.hear(news)?;
        }
    }

    /// Does what is asked until it is so.
    pub fn until(&mut self, is_so: impl Fn(&Self) -> bool) -> Outcome {
        while !is_so(self) {
            if !self.step()? {
                let news = self.news.recv_timeout(PATIENCE).map_err(|_| self.stuck())?;
                self.hear(news)?;
            }
        }
        Ok(())
    }

    /// Does what is asked until nothing is, and nothing comes any more.
    pub fn rest(&mut self) -> Outcome {
        loop {
            self.settle()?;
            let patience = if self.waiting > 0 { PATIENCE } else { QUIET };
            match self.news.recv_timeout(patience) {
                Ok(news) => self.hear(news)?,
                Err(_) => return Ok(()),
            }
        }
    }

    /// Takes what came, or does one thing that is asked; whether there was anything.
    fn step(&mut self) -> Outcome<bool> {
        if let Ok(news) = self.news.try_recv() {
            self.hear(news)?;
        } else if let Some(request) = self.queue.pop_front() {
            self.perform(request)?;
        } else {
            return Ok(false);
        }
        Ok(true)
    }

    fn stuck(&self) -> String {
        format!(
            "go on; on the screen: {}",
            crate::find::keys(&self.view).join(" ")
        )
    }

    fn perform(&mut self, request: Request<EffectFfi>) -> Outcome {
        let number = request.id.0;
        match request.effect {
            EffectFfi::Render(_) => self.draw(),
            EffectFfi::Store(operation) => self.store(number, operation),
            EffectFfi::Http(operation) => match &self.network {
                Some(network) => {
                    self.waiting += 1;
                    network.spawn(net::ask(
                        self.kept.clone(),
                        number,
                        operation,
                        self.tell.clone(),
                    ));
                    Ok(())
                }
                None => self.answer(number, &HttpOutput::Failed),
            },
            EffectFfi::Socket(operation) => self.socket(number, operation),
            EffectFfi::Timer(operation) => {
                if let Some(network) = &self.network {
                    let tell = self.tell.clone();
                    let after = Duration::from_millis(operation.after_ms.into());
                    network.spawn(async move {
                        tokio::time::sleep(after).await;
                        // Nobody listens once the phone is put away.
                        let _ = tell.send(News::Timer(number));
                    });
                }
                Ok(())
            }
            EffectFfi::Secret(operation) => {
                let output = self.secret(operation)?;
                self.answer(number, &output)
            }
            EffectFfi::ShareOut(_) => self.answer(number, &ShareOutOutput::Shared),
            EffectFfi::Copy(_) => self.answer(number, &CopyOutput::Copied),
            EffectFfi::Haptic(_) | EffectFfi::OpenSettings(_) => self.answer(number, &()),
            // Not among the capabilities that it started with.
            EffectFfi::Reminders(_) => self.answer(number, &RemindersOutput::Denied),
            EffectFfi::Scan(_) => self.answer(number, &ScanOutput::Cancelled),
        }
    }

    /// Reads at once; commits beside everything else.
    fn store(&mut self, number: u32, operation: StoreOperation) -> Outcome {
        if let Some(output) = store::read(&self.vault, &mut self.asked, &operation) {
            return self.answer(number, &output);
        }
        if let StoreOperation::Commit(commit) = operation {
            self.committing += 1;
            let (vault, tell) = (self.vault.clone(), self.tell.clone());
            std::thread::spawn(move || {
                let (output, done) = store::commit(&vault, commit);
                // The vault closes with the last who holds it.
                drop(vault);
                // Nobody listens once the phone is put away.
                let _ = tell.send(News::Store(number, output, done));
            });
        }
        Ok(())
    }

    fn secret(&self, operation: SecretOperation) -> Outcome<SecretOutput> {
        let file = self.folder.join(SECRET);
        Ok(match operation {
            SecretOperation::Read => match std::fs::read(file) {
                Ok(bytes) => SecretOutput::Found(SecretBytes { bytes }),
                Err(_) => SecretOutput::Absent,
            },
            SecretOperation::Write(secret) => {
                std::fs::write(file, secret.bytes)?;
                SecretOutput::Done
            }
            SecretOperation::Remove => {
                std::fs::remove_file(file)?;
                SecretOutput::Done
            }
        })
    }

    fn socket(&mut self, number: u32, operation: SocketOperation) -> Outcome {
        match operation {
            SocketOperation::Open(open) => {
                let Some(network) = &self.network else {
                    return self.answer(number, &SocketOutput::Closed);
                };
                let (wire, out) = unbounded_channel();
                network.spawn(net::talk(number, open.url, out, self.tell.clone()));
                self.sockets.insert(open.id, (number, wire));
                Ok(())
            }
            SocketOperation::Send(send) => {
                let socket = self.sockets.get(&send.id);
                let gone = socket.is_none_or(|(_, wire)| wire.send(send.frame).is_err());
                let output = if gone {
                    SocketOutput::Closed
                } else {
                    SocketOutput::Sent
                };
                self.answer(number, &output)
            }
            SocketOperation::Close(close) => {
                if let Some((opened, _)) = self.sockets.remove(&close.id) {
                    self.answer(opened, &SocketOutput::Closed)?;
                }
                self.answer(number, &SocketOutput::Closed)
            }
        }
    }

    fn hear(&mut self, news: News) -> Outcome {
        match news {
            News::Http(number, output) => {
                self.waiting -= 1;
                self.answer(number, &output)
            }
            News::Socket(number, output) => {
                let Some(id) = self.socket_of(number) else {
                    return Ok(());
                };
                if output == SocketOutput::Closed {
                    self.sockets.remove(&id);
                }
                self.answer(number, &output)
            }
            News::Store(number, output, done) => {
                self.committing -= 1;
                self.asked.commits.push(done);
                self.answer(number, &output)
            }
            News::Timer(number) => self.answer(number, &TimerOutput { now_ms: now_ms() }),
        }
    }

    fn socket_of(&self, number: u32) -> Option<u32> {
        let mut open = self.sockets.iter();
        open.find(|(_, (opened, _))| *opened == number)
            .map(|(id, _)| *id)
    }
}
