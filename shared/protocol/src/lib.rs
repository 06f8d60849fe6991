//! How coaching travels: frames, limits and error codes, in CBOR.
//!
//! Where to start: [`sync`] is the one conversation (push, then pull, in one round trip),
//! [`control`] the operations that decide access, [`row`] what the server tells about them,
//! [`account`] how somebody gets in. `docs/PROTOCOL.md` says the same for people.
//!
//! Every structure is a CBOR map with small integer keys: a newer peer may add keys, an older one
//! passes over them. Every enum that may grow has an `Unknown` that keeps what it did not know.

pub mod account;
pub mod code;
pub mod control;
pub mod encoding;
mod growing;
pub mod hash;
pub mod limits;
pub mod reply;
pub mod row;
pub mod secret;
pub mod sync;

pub use minicbor;

use minicbor::{Decode, Encode};

/// Capabilities that this build speaks. They travel in every request and every `hello`.
pub const CAPABILITIES: &[&str] = &["spotter/1"];

/// Encodes a frame.
pub fn to_bytes<T: Encode<()>>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    // Writing to a `Vec` cannot fail.
    let _ = minicbor::encode(value, &mut bytes);
    bytes
}

/// A frame that is not one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("read a frame: {0}")]
pub struct Malformed(pub String);

/// Decodes a frame; bytes after its end are an error.
pub fn from_bytes<'b, T: Decode<'b, ()>>(bytes: &'b [u8]) -> Result<T, Malformed> {
    let mut decoder = minicbor::Decoder::new(bytes);
    let value = decoder
        .decode()
        .map_err(|error| Malformed(error.to_string()))?;
    if decoder.position() == bytes.len() {
        Ok(value)
    } else {
        Err(Malformed("bytes after the end".into()))
    }
}
