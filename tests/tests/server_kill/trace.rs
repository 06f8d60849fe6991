//! Reading what `strace -f -yy` wrote: was everything written to the log synced when something was
//! sent?

use std::collections::HashMap;

/// The file that must be safe before anything is acknowledged.
const LOG: &str = "spotter.db-wal>";
/// How a connection is written.
const CONNECTION: &str = "<TCP";

/// What a trace shows.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Trace {
    /// Sends that were the first after a write and its sync.
    pub safe_sends: usize,
    /// Sends while something written was not synced.
    pub unsafe_sends: Vec<String>,
    written: usize,
    synced: usize,
    told: usize,
    /// Per thread: how much was written when its sync began.
    syncing: HashMap<String, usize>,
}

impl Trace {
    /// Reads a trace from its first line to its last.
    pub fn read(text: &str) -> Self {
        let mut trace = Self::default();
        for line in text.lines() {
            if let Some((thread, call)) = line.split_once(' ') {
                trace.line(thread, call.trim_start());
            }
        }
        trace
    }

    fn line(&mut self, thread: &str, call: &str) {
        if call.starts_with("<... f") && call.contains("sync resumed>") {
            return self.sync_ends(thread, call);
        }
        let name = call.split('(').next().unwrap_or_default();
        let of_log = call.contains(LOG);
        match name {
            "pwrite64" | "pwritev" | "write" | "writev" if of_log => self.written += 1,
            "fdatasync" | "fsync" if of_log => {
                self.syncing.insert(thread.into(), self.written);
                if !call.ends_with("<unfinished ...>") {
                    self.sync_ends(thread, call);
                }
            }
            "sendto" | "sendmsg" | "write" | "writev" if call.contains(CONNECTION) => {
                self.sends(call);
            }
            _ => {}
        }
    }

    /// Only now is safe what was written before the sync began.
    fn sync_ends(&mut self, thread: &str, call: &str) {
        let began = self.syncing.remove(thread).unwrap_or_default();
        if call.trim_end().ends_with("= 0") {
            self.synced = self.synced.max(began);
        }
    }

    fn sends(&mut self, call: &str) {
        if self.synced < self.written {
            self.unsafe_sends.push(call.into());
        } else if self.told < self.synced {
            self.told = self.synced;
            self.safe_sends += 1;
        }
    }
}

#[test]
fn a_send_before_the_end_of_the_sync_is_told() {
    let write = r#"10 pwrite64(9</data/spotter.db-wal>, "7", 4096, 32) = 4096"#;
    let sync = "10 fdatasync(9</data/spotter.db-wal>) = 0";
    let send =
        r#"11 sendto(12<TCP:[127.0.0.1:1->127.0.0.1:2]>, "HTTP/1.1 200 OK", 15, 0, NULL, 0) = 15"#;
    let began = "10 fdatasync(9</data/spotter.db-wal> <unfinished ...>";
    let ended = "10 <... fdatasync resumed>)        = 0";
    let failed = "10 <... fdatasync resumed>)        = -1 EIO (Input/output error)";
    let other = "10 fdatasync(8</data/spotter.db>) = 0";
    let read = |lines: &[&str]| {
        let trace = Trace::read(&lines.join("\n"));
        (trace.safe_sends, trace.unsafe_sends.len())
    };
    assert_eq!(read(&[write, sync, send, send]), (1, 0));
    assert_eq!(read(&[write, began, ended, send]), (1, 0));
    assert_eq!(read(&[write, send, sync]), (0, 1));
    assert_eq!(read(&[write, began, send, ended]), (0, 1));
    assert_eq!(read(&[write, began, failed, send]), (0, 1));
    assert_eq!(read(&[write, other, send]), (0, 1));
    assert_eq!(
        read(&[began, write, ended, send]),
        (0, 1),
        "written after it began"
    );
}
