//! Opens the database file, and refuses one that a newer server made.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

/// The shape of `schema.sql`.
const SCHEMA_VERSION: i64 = 2;
/// How long a connection waits for another process (`spotter-server invite`).
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// Every statement of this crate fits.
const STATEMENTS_CACHED: usize = 256;

/// Why a database cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A newer server wrote it.
    #[error(
        "open the database: it has schema {found}, this server knows {SCHEMA_VERSION}; use the newer server"
    )]
    Newer {
        /// Its schema.
        found: i64,
    },
    /// A server wrote it before anything was released; what it holds cannot be read as it stands.
    #[error(
        "open the database: it has schema {found}, of before the first release; begin with a new folder"
    )]
    Unreleased {
        /// Its schema.
        found: i64,
    },
    /// The file cannot be opened.
    #[error("open the database: {0}")]
    Database(#[from] rusqlite::Error),
    /// A thread cannot be started.
    #[error("start the writer: {0}")]
    Thread(#[from] std::io::Error),
}

/// Opens a file for writing and brings its schema up to this server's.
pub(super) fn open_for_writing(
    path: &Path,
    pages_max: Option<u32>,
) -> Result<Connection, OpenError> {
    let mut connection = Connection::open(path)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_CACHED);
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > SCHEMA_VERSION {
        return Err(OpenError::Newer { found });
    }
    if found > 0 && found < SCHEMA_VERSION {
        return Err(OpenError::Unreleased { found });
    }
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "cache_size", -65_536)?;
    connection.pragma_update(None, "journal_size_limit", 64 * 1024 * 1024)?;
    if found == 0 {
        let transaction = connection.transaction()?;
        transaction.execute_batch(include_str!("schema.sql"))?;
        transaction.pragma_update(None, "user_version", SCHEMA_VERSION)?;
        transaction.commit()?;
    }
    if let Some(pages) = pages_max {
        connection.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))?;
    }
    Ok(connection)
}

pub(super) fn open_for_reading(path: &Path) -> Result<Connection, OpenError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_CACHED);
    connection.pragma_update(None, "cache_size", -16_384)?;
    Ok(connection)
}
