//! Edits as bytes: `[format, edit]` in CBOR.

use super::Edit;

/// Raised only when an older app would misread what is written.
const FORMAT: u8 = 1;

/// Why bytes are not an edit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReadEditError {
    /// Written by a newer app: keep the bytes as they are.
    #[error("read an edit of a newer app")]
    NewerEdit,
    /// Nothing that any app wrote.
    #[error("read the edit")]
    Malformed,
}

impl Edit {
    /// The bytes an outbox keeps.
    pub fn to_bytes(&self) -> Vec<u8> {
        minicbor::to_vec((FORMAT, self)).unwrap_or_default() // writing to memory does not fail
    }

    /// Reads what [`Self::to_bytes`] wrote.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ReadEditError> {
        let mut decoder = minicbor::Decoder::new(bytes);
        let malformed = |_| ReadEditError::Malformed;
        if decoder.array().map_err(malformed)? != Some(2) {
            return Err(ReadEditError::Malformed);
        }
        if decoder.u8().map_err(malformed)? > FORMAT {
            return Err(ReadEditError::NewerEdit);
        }
        decoder.decode().map_err(|error| {
            if error.is_unknown_variant() {
                ReadEditError::NewerEdit
            } else {
                ReadEditError::Malformed
            }
        })
    }
}
