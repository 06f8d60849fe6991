//! Opening the file below the vault, as often as it takes.

use std::fmt;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

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
}

impl Reopened {
    /// A file; made where there is none.
    pub fn file(path: &Path) -> Result<Self, VaultError> {
        let path = PathBuf::from(path);
        let made = if path.exists() { None } else { make(&path)? };
        let open = move || Ok(builder().open(&path)?);
        match made {
            Some(database) => Ok(Self {
                open: Box::new(open),
                database: Some(database),
            }),
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
        let database = Some(open()?);
        Ok(Self {
            open: Box::new(open),
            database,
        })
    }

    /// Runs one operation. After an error the database is closed; the next operation opens it.
    pub fn with<T>(
        &mut self,
        operation: impl FnOnce(&mut Database) -> Result<T, redb::Error>,
    ) -> Result<T, VaultError> {
        let mut database = match self.database.take() {
            Some(database) => database,
            None => (self.open)()?,
        };
        let done = operation(&mut database)?;
        self.database = Some(database);
        Ok(done)
    }
}

impl fmt::Debug for Reopened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reopened")
            .field("open", &self.database.is_some())
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
