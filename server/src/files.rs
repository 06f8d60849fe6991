//! How many files this process may have open: every connection is one. Over that number the system
//! refuses what comes, so the server refuses before, in words, and keeps some for itself.

use rustix::process::{Resource, getrlimit, setrlimit};

/// What is open beside connections: the database three times for each connection to it, the log, the
/// files of the web app, and what the runtime needs.
const FILES_KEPT: usize = 64;

/// Takes as many as the system gives to those who ask.
pub fn raise_open_files() {
    let mut limit = getrlimit(Resource::Nofile);
    if limit.current != limit.maximum {
        limit.current = limit.maximum;
        if let Err(error) = setrlimit(Resource::Nofile, limit) {
            tracing::warn!(%error, "the limit of open files was not raised");
        }
    }
}

/// As many connections as are wanted and fit.
pub fn connections_that_fit(wanted: usize) -> usize {
    let files = getrlimit(Resource::Nofile)
        .current
        .map_or(usize::MAX, |files| {
            usize::try_from(files).unwrap_or(usize::MAX)
        });
    let fit = files.saturating_sub(FILES_KEPT).clamp(1, wanted.max(1));
    if fit < wanted {
        tracing::warn!(wanted, fit, "few files may be open: fewer connections");
    }
    fit
}
