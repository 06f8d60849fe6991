//! What a shell tells the core.

use facet::Facet;
use facet_generate_attrs as typegen;
use serde::{Deserialize, Serialize};

use crate::effects::copy::CopyOutput;
use crate::effects::http::HttpOutput;
use crate::effects::reminders::RemindersOutput;
use crate::effects::scan::ScanOutput;
use crate::effects::secret::SecretOutput;
use crate::effects::share_out::ShareOutOutput;
use crate::effects::socket::SocketOutput;
use crate::effects::store::StoreOutput;
use crate::environment::Environment;

/// An event: from a shell, or from the core to itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum Event {
    /// From a shell.
    Shell(ShellEvent),
    /// An effect was answered.
    #[serde(skip)]
    #[facet(skip)]
    Answered(#[facet(opaque)] Answer),
}

/// What happened, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct ShellEvent {
    /// The wall clock, in milliseconds since 1970.
    pub now_ms: i64,
    /// Minutes east of UTC.
    pub utc_offset_min: i32,
    /// What happened.
    pub what: Happening,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum Happening {
    /// The process started; the first event.
    Start(Start),
    /// The surroundings changed.
    Environment(Environment),
    /// A control was tapped.
    Do(Do),
    /// A field's text, after 200 ms of quiet and before any other event.
    Typed(Typed),
    /// A field lost the focus.
    Left(FieldKey),
    /// The platform's back gesture ended on this screen (its header's key).
    WentBack(WentBack),
    /// A sheet (its screen's key) or toast was dismissed.
    Dismissed(DismissedKey),
    /// A link was opened, or the browser's address changed.
    OpenUrl(OpenedUrl),
    /// The app came to the front.
    Foreground,
    /// The app went to the back.
    Background,
    /// The network came or went, where the platform says so.
    Reachable(Reachable),
}

/// The first event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Start {
    /// 32 bytes from the platform's secure generator; every id is drawn from them.
    #[serde(with = "serde_bytes")]
    #[facet(typegen::bytes)]
    pub seed: Vec<u8>,
    /// The link that opened the app, or the page's address; empty for none.
    pub url: String,
    /// The server's origin where the shell knows it (a page came from it); empty otherwise.
    pub origin: String,
    /// BCP 47.
    pub locale: String,
    /// The surroundings.
    pub environment: Environment,
    /// What this shell can do: `share`, `haptics`, `reminders`, `scan`, `installed`,
    /// `installable_only` (Safari in a tab), `insecure`, `persisted`, `hides_screen_reader` (the
    /// platform does not tell whether one is on).
    pub capabilities: Vec<String>,
    /// A name for this device, as "Firefox on Linux".
    pub device_name: String,
}

/// A tap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Do {
    /// The control's action.
    #[serde(with = "serde_bytes")]
    #[facet(typegen::bytes)]
    pub action: Vec<u8>,
    /// When the finger came down: milliseconds on a clock that does not jump.
    pub at_ms: i64,
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Typed {
    /// The field's key.
    pub key: String,
    /// The revision it was typed over.
    pub rev: u64,
    /// The whole text.
    pub text: String,
}

/// A field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct FieldKey {
    /// Its key.
    pub key: String,
}

/// Where a back gesture ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct WentBack {
    /// The header's key of the screen now on top.
    pub to: String,
}

/// What was dismissed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct DismissedKey {
    /// A sheet's header key, or `toast/ID`.
    pub key: String,
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct OpenedUrl {
    /// The whole address, or a path.
    pub url: String,
}

/// Whether there is a network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Reachable {
    /// As the platform says; never believed further than to try at once.
    pub online: bool,
}

/// An effect's answer, with what it was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A commit, by its number.
    Committed(u64, StoreOutput),
    /// A read, by its number.
    Read(u64, StoreOutput),
    /// A request, with its purpose.
    Http(crate::replica::Asking, HttpOutput),
    /// A socket, by its number.
    Socket(u32, SocketOutput),
    /// A timer, with its purpose.
    Timer(crate::replica::Waking, i64),
    /// The safe.
    Secret(SecretOutput),
    /// The share sheet.
    ShareOut(ShareOutOutput),
    /// The clipboard.
    Copied(CopyOutput),
    /// The notifications.
    Reminders(RemindersOutput),
    /// The camera.
    Scanned(ScanOutput),
    /// Nothing to do.
    Done,
}
