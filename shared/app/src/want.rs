//! What the core wants done, before it becomes an effect.

use crux_core::Command;

use crate::effects::Effect;
use crate::effects::copy::CopyOperation;
use crate::effects::haptic::HapticOperation;
use crate::effects::http::HttpOperation;
use crate::effects::open_settings::OpenSettingsOperation;
use crate::effects::reminders::RemindersOperation;
use crate::effects::scan::ScanOperation;
use crate::effects::secret::SecretOperation;
use crate::effects::share_out::ShareOutOperation;
use crate::effects::socket::{SocketClose, SocketOpen, SocketOperation, SocketSend};
use crate::effects::store::{Commit, StoreOperation};
use crate::effects::timer::TimerOperation;
use crate::event::{Answer, Event};
use crate::replica::{Asking, Reading, Waking};

/// One wish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Want {
    /// Read from the store.
    Read(Reading, StoreOperation),
    /// The one commit that is out.
    Commit(u64, Commit),
    /// Ask the server.
    Ask(Asking, HttpOperation),
    /// Wake me after so many milliseconds.
    Wake(Waking, u32),
    /// Open socket number so.
    OpenSocket(u32, String),
    /// Send a frame on it.
    SendSocket(u32, Vec<u8>),
    /// Close it.
    CloseSocket(u32),
    /// The safe.
    Secret(SecretOperation),
    /// The share sheet.
    ShareOut(ShareOutOperation),
    /// The clipboard.
    Copy(String),
    /// A touch that can be felt.
    Haptic(HapticOperation),
    /// The notifications.
    Reminders(RemindersOperation),
    /// The camera.
    Scan(ScanOperation),
    /// The platform's own settings.
    OpenSettings(OpenSettingsOperation),
}

impl Want {
    /// As a command; a read goes out under `number`.
    pub fn into_command(self, number: u64) -> Command<Effect, Event> {
        match self {
            Self::Read(_, operation) => Command::request_from_shell(operation)
                .then_send(move |output| Event::Answered(Answer::Read(number, output))),
            Self::Commit(number, commit) => {
                Command::request_from_shell(StoreOperation::Commit(commit))
                    .then_send(move |output| Event::Answered(Answer::Committed(number, output)))
            }
            Self::Ask(asking, operation) => Command::request_from_shell(operation)
                .then_send(move |output| Event::Answered(Answer::Http(asking, output))),
            Self::Wake(waking, after_ms) => {
                Command::request_from_shell(TimerOperation { after_ms })
                    .then_send(move |output| Event::Answered(Answer::Timer(waking, output.now_ms)))
            }
            Self::OpenSocket(id, url) => {
                Command::stream_from_shell(SocketOperation::Open(SocketOpen { id, url }))
                    .then_send(move |output| Event::Answered(Answer::Socket(id, output)))
            }
            Self::SendSocket(id, frame) => {
                Command::request_from_shell(SocketOperation::Send(SocketSend { id, frame }))
                    .then_send(move |output| Event::Answered(Answer::Socket(id, output)))
            }
            Self::CloseSocket(id) => {
                Command::request_from_shell(SocketOperation::Close(SocketClose { id }))
                    .then_send(|_| Event::Answered(Answer::Done))
            }
            Self::Secret(operation) => Command::request_from_shell(operation)
                .then_send(|output| Event::Answered(Answer::Secret(output))),
            Self::ShareOut(operation) => Command::request_from_shell(operation)
                .then_send(|output| Event::Answered(Answer::ShareOut(output))),
            Self::Copy(text) => Command::request_from_shell(CopyOperation { text })
                .then_send(|output| Event::Answered(Answer::Copied(output))),
            Self::Haptic(operation) => {
                Command::request_from_shell(operation).then_send(|()| Event::Answered(Answer::Done))
            }
            Self::Reminders(operation) => Command::request_from_shell(operation)
                .then_send(|output| Event::Answered(Answer::Reminders(output))),
            Self::Scan(operation) => Command::request_from_shell(operation)
                .then_send(|output| Event::Answered(Answer::Scanned(output))),
            Self::OpenSettings(operation) => {
                Command::request_from_shell(operation).then_send(|()| Event::Answered(Answer::Done))
            }
        }
    }
}
