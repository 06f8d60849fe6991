//! The platform's safe: Keychain, Keystore; on the web a store of its own beside the core's.

use crux_core::capability::Operation;
use facet::Facet;
use facet_generate_attrs as typegen;
use serde::{Deserialize, Serialize};

/// What to do with the one secret: the device's token, with its device id beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum SecretOperation {
    /// Reads it.
    Read,
    /// Replaces it.
    Write(SecretBytes),
    /// Removes it.
    Remove,
}

/// The secret.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct SecretBytes {
    /// Its bytes.
    #[serde(with = "serde_bytes")]
    #[facet(typegen::bytes)]
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for SecretBytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretBytes")
    }
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum SecretOutput {
    /// To `Read`: here it is.
    Found(SecretBytes),
    /// To `Read`: there is none.
    Absent,
    /// To `Write` and `Remove`.
    Done,
    /// The safe could not be opened.
    Failed,
}

impl Operation for SecretOperation {
    type Output = SecretOutput;
}
