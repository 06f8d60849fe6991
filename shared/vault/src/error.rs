//! Why the vault could not.

use std::io;

/// Why the vault could not. In every case nothing was changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    /// The disk, or this app's share of it, is full.
    #[error("find room on the disk")]
    Full,
    /// Another process holds the file.
    #[error("lock the vault: another process holds it")]
    Locked,
    /// The file is not a vault, or was harmed.
    #[error("read the vault: it is damaged")]
    Damaged(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The file has a format that this version does not read.
    #[error("read the vault: its format is {0}")]
    OtherFormat(u8),
    /// Anything else; trying again may help.
    #[error("use the vault")]
    Unavailable(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<redb::Error> for VaultError {
    fn from(error: redb::Error) -> Self {
        match error {
            redb::Error::DatabaseAlreadyOpen => Self::Locked,
            redb::Error::UpgradeRequired(format) => Self::OtherFormat(format),
            redb::Error::Io(error) => Self::from(error),
            error @ (redb::Error::Corrupted(_)
            | redb::Error::RepairAborted
            | redb::Error::TableTypeMismatch { .. }
            | redb::Error::TableIsMultimap(_)) => Self::Damaged(error.into()),
            error => Self::Unavailable(error.into()),
        }
    }
}

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind::{FileTooLarge, InvalidData, QuotaExceeded, StorageFull, UnexpectedEof};
        match error.kind() {
            StorageFull | QuotaExceeded | FileTooLarge => Self::Full,
            // What redb answers for a file with another beginning, or none of its own length.
            InvalidData | UnexpectedEof => Self::Damaged(error.into()),
            _ => Self::Unavailable(error.into()),
        }
    }
}
