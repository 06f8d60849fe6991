//! Keeps everything, in one SQLite file.
//!
//! Promises: what [`Store::write`] answered is on the disk (write-ahead log, `synchronous=FULL`,
//! one commit for many jobs); what could not be written was not answered and left no trace.
//! A read sees one state, at least as new as every write answered before it began.

mod document;
mod frontier;
mod hints;
mod known;
mod log;
mod open;
mod pace;
mod readers;
mod transaction;
mod writer;

use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;

pub use document::{Audienced, DocumentState, StoredDocument, read_document};
pub use frontier::{ACTOR_BYTES, Actor, Frontier, Head};
pub use hints::{Audience, Hint, Hints};
pub use known::read as read_known;
pub use log::{
    CHANGE_TO_READERS, CHANGE_TO_TEAM, Entry, GONE, GRANT, REFRESH, ROW, end_of_log, next_number,
};
pub use open::OpenError;
pub use transaction::WriteTx;

/// A team's number inside this database.
pub type TeamNo = i64;
/// A document's number inside its team.
pub type DocumentNo = i64;
/// A place in a team's log.
pub type Seq = i64;
/// Random bytes of a place, by which a cursor is known to be of this log.
pub type Tag = [u8; TAG_BYTES];
/// See [`Tag`].
pub const TAG_BYTES: usize = 8;

/// What has to fit for the store to be well: some changes of one phone.
const ROOM_BYTES: i64 = 64 * 1024;

/// The store could not do it now: disk full, I/O error, or shutting down. Nothing was written.
#[derive(Debug, Clone, thiserror::Error)]
#[error("reach the store: {0}")]
pub struct Unavailable(pub String);

impl From<rusqlite::Error> for Unavailable {
    fn from(error: rusqlite::Error) -> Self {
        Self(error.to_string())
    }
}

/// How the store is opened.
#[derive(Debug, Clone, Copy)]
pub struct StoreOptions {
    /// Connections that read.
    pub readers: usize,
    /// Jobs that may wait for the writer.
    pub queue: usize,
    /// Pages the file may have; tests fill a small one.
    pub pages_max: Option<u32>,
}

/// The database: one writer, some readers.
#[derive(Debug)]
pub struct Store {
    writer: writer::Writer,
    readers: readers::Readers,
    hints: Arc<Hints>,
}

impl Store {
    /// Opens or makes the database file.
    pub fn open(path: &Path, options: StoreOptions) -> Result<Self, OpenError> {
        let connection = open::open_for_writing(path, options.pages_max)?;
        let hints = Arc::new(Hints::default());
        Ok(Self {
            readers: readers::Readers::open(path, options.readers)?,
            writer: writer::Writer::start(connection, options.queue, hints.clone())?,
            hints,
        })
    }

    /// Runs a job in the writer's next transaction; answers when it is on the disk.
    pub async fn write<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut WriteTx<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Unavailable> {
        self.writer.write(job).await
    }

    /// Runs a query over one state of the database, off the runtime.
    pub async fn read<T: Send + 'static>(
        &self,
        query: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Unavailable> {
        self.readers.read(query).await
    }

    /// Writes something and takes it away again: whether the writer lives and has room.
    pub async fn try_writing(&self) -> Result<(), Unavailable> {
        self.write(|tx| {
            tx.connection
                .prepare_cached("INSERT INTO health (room) VALUES (zeroblob(?1))")?
                .execute([ROOM_BYTES])?;
            tx.connection
                .prepare_cached("DELETE FROM health")?
                .execute([])?;
            Ok(())
        })
        .await
    }

    /// Who is told that something happened.
    pub fn hints(&self) -> &Arc<Hints> {
        &self.hints
    }

    /// Finishes what was accepted, and closes the files.
    pub async fn close(&self) {
        self.writer.close().await;
        self.readers.close();
    }
}

/// Runs one job on the file of a server that may be running in another process.
pub fn write_once<T, E: From<OpenError> + From<rusqlite::Error>>(
    path: &Path,
    job: impl FnOnce(&mut WriteTx<'_>) -> rusqlite::Result<T>,
) -> Result<T, E> {
    let mut connection = open::open_for_writing(path, None)?;
    let transaction =
        connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let mut cache = transaction::Cache::default();
    let mut tx = WriteTx::new(&transaction, &mut cache);
    let value = job(&mut tx)?;
    tx.flush()?;
    transaction.commit()?;
    Ok(value)
}
