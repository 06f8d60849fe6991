//! Where a team stands on this phone: its place in the log, and when it was last heard of.

use minicbor::{Decode, Encode};
use protocol::sync::Cursor;

/// Kept with every commit that changes it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(map)]
pub struct State {
    /// The place in the log that is stored.
    #[n(0)]
    pub cursor: Option<Cursor>,
    /// The last number given on this phone.
    #[n(1)]
    pub last_number: u64,
    /// When the server was last heard, by this phone's clock.
    #[n(2)]
    pub last_sync_ms: Option<i64>,
    /// When everything was last verified to be equal.
    #[n(3)]
    pub verified_ms: Option<i64>,
    /// The server came back from an older copy, and was not verified to be equal since: what it does
    /// not list another phone may still give back.
    #[n(4)]
    #[cbor(default)]
    pub restored: bool,
    /// The device that wrote it: another one is a copy that joined again.
    #[cbor(n(5), with = "minicbor::bytes")]
    #[cbor(default)]
    pub device: Option<Vec<u8>>,
    /// The log is being read from its beginning: nothing is sent before its end was reached.
    #[n(6)]
    #[cbor(default)]
    pub from_zero: bool,
}

impl State {
    /// As it stands in the store.
    pub fn to_bytes(&self) -> Vec<u8> {
        protocol::to_bytes(self)
    }

    /// Reads it.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        protocol::from_bytes(bytes).ok()
    }
}
