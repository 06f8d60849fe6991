//! A few read-only connections, used from blocking threads.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;
use tokio::sync::Semaphore;

use super::{OpenError, Unavailable, open};

#[derive(Debug)]
pub(super) struct Readers {
    idle: Arc<Mutex<Vec<Connection>>>,
    permits: Arc<Semaphore>,
}

impl Readers {
    pub(super) fn open(path: &Path, count: usize) -> Result<Self, OpenError> {
        let idle = (0..count.max(1))
            .map(|_| open::open_for_reading(path))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            permits: Arc::new(Semaphore::new(idle.len())),
            idle: Arc::new(Mutex::new(idle)),
        })
    }

    pub(super) async fn read<T: Send + 'static>(
        &self,
        query: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Unavailable> {
        let closed = || Unavailable("shutting down".into());
        let permit = self
            .permits
            .clone()
            .acquire_owned()
            .await
            .map_err(|_| closed())?;
        let idle = self.idle.clone();
        let work = move || {
            let _permit = permit;
            let connection = lock(&idle).pop().ok_or_else(closed)?;
            let outcome = in_one_state(&connection, query);
            lock(&idle).push(connection);
            outcome
        };
        tokio::task::spawn_blocking(work)
            .await
            .map_err(|panic| Unavailable(format!("a reader stopped: {panic}")))?
    }

    pub(super) fn close(&self) {
        self.permits.close();
        lock(&self.idle).clear();
    }
}

fn in_one_state<T>(
    connection: &Connection,
    query: impl FnOnce(&Connection) -> rusqlite::Result<T>,
) -> Result<T, Unavailable> {
    connection.prepare_cached("BEGIN")?.execute([])?;
    // A bug in one query must not cost a connection.
    let outcome = catch_unwind(AssertUnwindSafe(|| query(connection)))
        .unwrap_or(Err(rusqlite::Error::UnwindingPanic));
    connection.prepare_cached("COMMIT")?.execute([])?;
    Ok(outcome?)
}

fn lock(idle: &Mutex<Vec<Connection>>) -> std::sync::MutexGuard<'_, Vec<Connection>> {
    idle.lock().unwrap_or_else(PoisonError::into_inner)
}
