//! Running what the core asks for.

use app::effects::copy::CopyOutput;
use app::effects::http::HttpOutput;
use app::effects::scan::{ScanOutput, ScannedText};
use app::effects::secret::{SecretBytes, SecretOperation, SecretOutput};
use app::effects::share_out::ShareOutOutput;
use app::effects::socket::{SocketOperation, SocketOutput};
use app::event::{Happening, ShellEvent};
use app::{Effect, Event};
use crux_core::RequestHandle;

use super::life::{Life, Socket};
use super::net::{self, News};
use super::{Phone, store};

impl Phone {
    /// Tells the core what happened, and runs what it asks for.
    pub fn happen(&mut self, what: Happening) {
        let event = ShellEvent {
            now_ms: self.clock.now_ms(),
            utc_offset_min: self.clock.utc_offset_min(),
            what,
        };
        let life = self.alive();
        let asked = life.core.process_event(&Event::Shell(event));
        life.queue.extend(asked);
        self.settle();
    }

    pub(super) fn alive(&mut self) -> &mut Life {
        self.life.as_mut().expect("the app runs")
    }

    /// Gives an answer; what the core asks for then is queued.
    pub(super) fn answer<O>(&mut self, handle: &mut RequestHandle<O>, output: O) {
        if matches!(handle, RequestHandle::Never) {
            return;
        }
        let life = self.alive();
        let asked = life
            .core
            .resolve(handle, output)
            .expect("a request that waits");
        life.queue.extend(asked);
    }

    pub(super) fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Render(_) => {
                let life = self.alive();
                life.view = life.core.view();
            }
            Effect::Http(request) => {
                let (operation, mut handle) = request.split();
                if !self.online {
                    return self.answer(&mut handle, HttpOutput::Failed);
                }
                let runtime = self.runtime.clone();
                let life = self.alive();
                let number = life.number();
                life.http.insert(number, handle);
                net::ask(&runtime, number, operation, life.tell.clone());
            }
            Effect::Socket(request) => {
                let (operation, handle) = request.split();
                self.socket(operation, handle);
            }
            Effect::Store(request) => {
                let (operation, mut handle) = request.split();
                let output = store::run(&self.alive().vault, operation);
                self.answer(&mut handle, output);
            }
            Effect::Timer(request) => {
                let (operation, handle) = request.split();
                let due = self.clock.now_ms() + i64::from(operation.after_ms);
                let life = self.alive();
                let number = life.number();
                life.timers.insert((due, number), handle);
            }
            Effect::Secret(request) => {
                let (operation, mut handle) = request.split();
                let output = self.safe(operation);
                self.answer(&mut handle, output);
            }
            Effect::ShareOut(request) => {
                let (operation, mut handle) = request.split();
                self.shared.push(operation);
                self.answer(&mut handle, ShareOutOutput::Shared);
            }
            Effect::Copy(request) => {
                let (operation, mut handle) = request.split();
                self.copied.push(operation.text);
                self.answer(&mut handle, CopyOutput::Copied);
            }
            Effect::Haptic(request) => self.answer(&mut request.split().1, ()),
            Effect::Reminders(request) => {
                let (operation, mut handle) = request.split();
                self.reminders = operation.reminders;
                let output = self.reminding;
                self.answer(&mut handle, output);
            }
            Effect::Scan(request) => {
                let seen = self.camera.clone();
                let output = seen.map_or(ScanOutput::Cancelled, |text| {
                    ScanOutput::Scanned(ScannedText { text })
                });
                self.answer(&mut request.split().1, output);
            }
            Effect::OpenSettings(request) => self.answer(&mut request.split().1, ()),
        }
    }

    fn safe(&mut self, operation: SecretOperation) -> SecretOutput {
        match operation {
            SecretOperation::Read => match self.secret.clone() {
                Some(bytes) => SecretOutput::Found(SecretBytes { bytes }),
                None => SecretOutput::Absent,
            },
            SecretOperation::Write(secret) => {
                self.secret = Some(secret.bytes);
                SecretOutput::Done
            }
            SecretOperation::Remove => {
                self.secret = None;
                SecretOutput::Done
            }
        }
    }

    fn socket(&mut self, operation: SocketOperation, mut handle: RequestHandle<SocketOutput>) {
        match operation {
            SocketOperation::Open(_) if !self.online => {
                self.answer(&mut handle, SocketOutput::Closed);
            }
            SocketOperation::Open(open) => {
                let runtime = self.runtime.clone();
                let life = self.alive();
                let wire = net::open(&runtime, open.id, open.url, life.tell.clone());
                life.sockets.insert(
                    open.id,
                    Socket {
                        events: handle,
                        wire,
                    },
                );
            }
            SocketOperation::Send(frame) => {
                let socket = self.alive().sockets.get(&frame.id);
                let sent = socket.is_some_and(|socket| socket.wire.send(frame.frame).is_ok());
                let output = if sent {
                    SocketOutput::Sent
                } else {
                    SocketOutput::Closed
                };
                self.answer(&mut handle, output);
            }
            SocketOperation::Close(close) => {
                self.end_socket(close.id);
                self.answer(&mut handle, SocketOutput::Closed);
            }
        }
    }

    fn end_socket(&mut self, id: u32) {
        if let Some(mut socket) = self.alive().sockets.remove(&id) {
            self.answer(&mut socket.events, SocketOutput::Closed);
        }
    }

    /// Takes what came from the network. What nobody waits for any more is dropped.
    pub(super) fn hear(&mut self, news: News) {
        match news {
            News::Http(number, output) => {
                if let Some(mut handle) = self.alive().http.remove(&number) {
                    self.answer(&mut handle, output);
                }
            }
            News::Socket(id, SocketOutput::Closed) => self.end_socket(id),
            News::Socket(id, output) => {
                let life = self.life.as_mut().expect("the app runs");
                let Some(socket) = life.sockets.get_mut(&id) else {
                    return;
                };
                let asked = life.core.resolve(&mut socket.events, output);
                life.queue.extend(asked.expect("a socket that listens"));
            }
        }
    }

    /// The network is gone: nothing that was asked is answered, every socket closes.
    pub(super) fn cut(&mut self) {
        let waiting: Vec<u64> = self.alive().http.keys().copied().collect();
        for number in waiting {
            self.hear(News::Http(number, HttpOutput::Failed));
        }
        let open: Vec<u32> = self.alive().sockets.keys().copied().collect();
        for id in open {
            self.end_socket(id);
        }
    }
}
