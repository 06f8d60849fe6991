//! A WebSocket: `Open` streams its events in, until `Closed`; `Send` and `Close` are answered once.

use crux_core::capability::Operation;
use facet::Facet;
use facet_generate_attrs as typegen;
use serde::{Deserialize, Serialize};

/// What to do. The core numbers its sockets; it has one open at a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum SocketOperation {
    /// Opens one. Its request is answered many times: `Opened`, `Received`…, and at last `Closed`.
    Open(SocketOpen),
    /// Sends a binary frame; answered `Sent` when it was handed over, or `Closed`.
    Send(SocketSend),
    /// Closes it; answered `Closed`.
    Close(SocketClose),
}

/// Where to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct SocketOpen {
    /// The core's number for it.
    pub id: u32,
    /// `ws://` or `wss://`.
    pub url: String,
}

/// What.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct SocketSend {
    /// Which socket.
    pub id: u32,
    /// The frame.
    #[serde(with = "serde_bytes")]
    #[facet(typegen::bytes)]
    pub frame: Vec<u8>,
}

/// Which.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct SocketClose {
    /// Which socket.
    pub id: u32,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum SocketOutput {
    /// It is open.
    Opened,
    /// A frame came.
    Received(SocketFrame),
    /// The frame was handed over.
    Sent,
    /// It is closed, or never opened; nothing comes after this.
    Closed,
}

/// A frame.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct SocketFrame {
    /// Its bytes.
    #[serde(with = "serde_bytes")]
    #[facet(typegen::bytes)]
    pub bytes: Vec<u8>,
}

impl Operation for SocketOperation {
    type Output = SocketOutput;
}
