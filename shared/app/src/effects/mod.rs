//! What the core asks of a shell: one operation type per effect, one output type per operation.
//!
//! A shell answers each request exactly once (a socket: once per event). It runs the requests of a
//! batch concurrently; the core never has two commits out.

#![allow(
    missing_docs,
    reason = "the effect macro writes an undocumented twin of the enum"
)]

pub mod copy;
pub mod haptic;
pub mod http;
pub mod open_settings;
pub mod reminders;
pub mod scan;
pub mod secret;
pub mod share_out;
pub mod socket;
pub mod store;
pub mod timer;

use crux_core::macros::effect;
use crux_core::render::RenderOperation;

use copy::CopyOperation;
use haptic::HapticOperation;
use http::HttpOperation;
use open_settings::OpenSettingsOperation;
use reminders::RemindersOperation;
use scan::ScanOperation;
use secret::SecretOperation;
use share_out::ShareOutOperation;
use socket::SocketOperation;
use store::StoreOperation;
use timer::TimerOperation;

/// Every effect.
#[effect(facet_typegen)]
#[derive(Debug)]
pub enum Effect {
    /// Read the view again, and draw it.
    Render(RenderOperation),
    /// One request over HTTP.
    Http(HttpOperation),
    /// A WebSocket.
    Socket(SocketOperation),
    /// The device's store.
    Store(StoreOperation),
    /// Wake me later.
    Timer(TimerOperation),
    /// The platform's safe for the device's token.
    Secret(SecretOperation),
    /// The platform's share sheet.
    ShareOut(ShareOutOperation),
    /// The clipboard.
    Copy(CopyOperation),
    /// A touch that can be felt.
    Haptic(HapticOperation),
    /// The platform's local notifications.
    Reminders(RemindersOperation),
    /// Reading a QR code with the camera.
    Scan(ScanOperation),
    /// The platform's own settings of this app.
    OpenSettings(OpenSettingsOperation),
}
