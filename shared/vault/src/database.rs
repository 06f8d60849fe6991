//! Opening the file below the vault, as often as it takes.

use std::fmt;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use redb::{Builder, Database, StorageBackend};

use crate::error::VaultError;

/// Memory for pages: a phone's whole index fits; redb's own default is a gibibyte.
const CACHE_BYTES_MAX: usize = 8 << 20;

type Open = dyn Fn() -> Result<Database, redb::Error> + Send + Sync;

/// A database that is opened again after an error on the disk.
///
/// redb refuses everything after the first such error, because it no longer knows what the file
/// holds. Opening again answers that: the last confirmed commit.
pub struct Reopened {
    open: Box<Open>,
    database: Option<Database>,
    /// An operation ended in an error or a panic: the database is not to be used again.
    broken: AtomicBool,
}

/// Says that the database is broken, unless it is told that all went well.
struct UnlessWell<'a>(&'a AtomicBool);

impl Drop for UnlessWell<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

impl Reopened {
    /// A file; made where there is none.
    pub fn file(path: &Path) -> Result<Self, VaultError> {
        let path = PathBuf::from(path);
        let made = if path.exists() { None } else { make(&path)? };
        let open = move || Ok(builder().open(&path)?);
        match made {
            Some(database) => Ok(Self::opened(open, database)),
            None => Self::new(open),
        }
    }

    /// Storage of the caller's own, made anew for each opening.
    pub fn backend<B: StorageBackend>(
        make: impl Fn() -> io::Result<B> + Send + Sync + 'static,
    ) -> Result<Self, VaultError> {
        Self::new(move || Ok(builder().create_with_backend(make()?)?))
    }

    fn new(
        open: impl Fn() -> Result<Database, redb::Error> + Send + Sync + 'static,
    ) -> Result<Self, VaultError> {
        let database = open()?;
        Ok(Self::opened(open, database))
    }

    fn opened(
        open: impl Fn() -> Result<Database, redb::Error> + Send + Sync + 'static,
        database: Database,
    ) -> Self {
        Self {
            open: Box::new(open),
            database: Some(database),
            broken: AtomicBool::new(false),
        }
    }

    /// The database, if it can be used as it is.
    pub fn database(&self) -> Option<&Database> {
        let database = self.database.as_ref();
        database.filter(|_| !self.broken.load(Ordering::SeqCst))
    }

    /// Runs one operation with nothing beside it. Closes a broken database before, and opens a
    /// closed one.
    pub fn alone<T>(
        &mut self,
        operation: impl FnOnce(&mut Database) -> Result<T, redb::Error>,
    ) -> Result<T, VaultError> {
        if self.broken.swap(false, Ordering::SeqCst) {
            self.database = None;
        }
        let database = match self.database.take() {
            Some(database) => database,
            None => (self.open)()?,
        };
        let unless = UnlessWell(&self.broken);
        let done = operation(self.database.insert(database))?;
        std::mem::forget(unless);
        Ok(done)
    }

    /// Runs one operation, beside others. After an error or a panic the database is broken.
    pub fn run<T>(
        &self,
        operation: impl FnOnce() -> Result<T, redb::Error>,
    ) -> Result<T, VaultError> {
        let unless = UnlessWell(&self.broken);
        let done = operation()?;
        std::mem::forget(unless);
        Ok(done)
    }
}

impl fmt::Debug for Reopened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reopened")
            .field("open", &self.database().is_some())
            .finish()
    }
}

fn builder() -> Builder {
    let mut builder = Builder::new();
    builder.set_cache_size(CACHE_BYTES_MAX);
    builder
}

/// Makes the file under another name, and gives it its own when it is whole: redb does not open
/// a file whose making was cut short. Answers nothing where another process was quicker.
fn make(path: &Path) -> Result<Option<Database>, VaultError> {
    let unfinished = path.with_extension("unfinished");
    let database = match builder().create(&unfinished).map_err(redb::Error::from) {
        Ok(database) => database,
        Err(error) => match VaultError::from(error) {
            // Cut short: nobody holds it, or this had been `Locked`.
            VaultError::Damaged(_) => {
                std::fs::remove_file(&unfinished)?;
                builder().create(&unfinished).map_err(redb::Error::from)?
            }
            error => return Err(error),
        },
    };
    // The lock on the unfinished file is held from here: nobody else gives it a name.
    if path.exists() {
        return Ok(None);
    }
    std::fs::rename(&unfinished, path)?;
    keep_name(path)?;
    Ok(Some(database))
}

/// A file's name lies in its folder: without this a crash can take a new file with every
/// confirmed commit in it.
fn keep_name(path: &Path) -> Result<(), VaultError> {
    if cfg!(unix) {
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    }
    Ok(())
}
