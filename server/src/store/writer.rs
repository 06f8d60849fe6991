//! One thread owns the writing connection. Jobs that wait together are committed together.
//!
//! A job is written whole or not at all, and answers leave after the commit. A savepoint for each
//! job would cost more than the job (SQLite copies every page it touches), so there is none until
//! one fails: then its whole group is rolled back and answered "not now", and for a while every job
//! has its own, so that one that always fails takes nobody with it twice.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use rusqlite::Connection;
use tokio::runtime::Runtime;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, timeout};

use super::hints::News;
use super::pace::Pace;
use super::transaction::Cache;
use super::{Hints, Unavailable, WriteTx};

/// Jobs in one commit; more would make the first of them wait for the last.
const GROUP_JOBS_MAX: usize = 512;

/// Jobs that run in savepoints of their own after one has failed.
const CAREFUL_JOBS: usize = 1024;

trait Job: Send {
    fn run(&mut self, tx: &mut WriteTx<'_>) -> rusqlite::Result<()>;
    fn answer(self: Box<Self>, committed: Result<(), Unavailable>);
}

struct Work<T, F> {
    run: Option<F>,
    value: Option<T>,
    reply: oneshot::Sender<Result<T, Unavailable>>,
}

impl<T: Send, F: FnOnce(&mut WriteTx<'_>) -> rusqlite::Result<T> + Send> Job for Work<T, F> {
    fn run(&mut self, tx: &mut WriteTx<'_>) -> rusqlite::Result<()> {
        if let Some(run) = self.run.take() {
            self.value = Some(run(tx)?);
        }
        tx.flush()
    }

    fn answer(self: Box<Self>, committed: Result<(), Unavailable>) {
        let Self { value, reply, .. } = *self;
        let value = committed.and_then(|()| value.ok_or_else(stopped));
        // A client that went away does not wait for its answer.
        drop(reply.send(value));
    }
}

fn stopped() -> Unavailable {
    Unavailable("the writer stopped".into())
}

#[derive(Debug)]
pub(super) struct Writer {
    jobs: Mutex<Option<mpsc::Sender<Box<dyn Job>>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Writer {
    pub(super) fn start(
        connection: Connection,
        queue: usize,
        hints: Arc<Hints>,
    ) -> std::io::Result<Self> {
        let (jobs, waiting) = mpsc::channel(queue.max(1));
        let thread = std::thread::Builder::new()
            .name("spotter-writer".into())
            .spawn(move || {
                Group {
                    connection,
                    cache: Cache::default(),
                    hints,
                    waiting,
                    pace: Pace::default(),
                    careful: 0,
                }
                .serve();
            })?;
        Ok(Self {
            jobs: Mutex::new(Some(jobs)),
            thread: Mutex::new(Some(thread)),
        })
    }

    pub(super) async fn write<T: Send + 'static>(
        &self,
        run: impl FnOnce(&mut WriteTx<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Unavailable> {
        let jobs = self
            .jobs
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
            .ok_or_else(stopped)?;
        let (reply, answer) = oneshot::channel();
        let work = Box::new(Work {
            run: Some(run),
            value: None,
            reply,
        });
        jobs.send(work).await.map_err(|_| stopped())?;
        drop(jobs);
        answer.await.map_err(|_| stopped())?
    }

    pub(super) async fn close(&self) {
        drop(
            self.jobs
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take(),
        );
        let thread = self
            .thread
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        if let Some(thread) = thread {
            // It ends when the last job is answered.
            drop(tokio::task::spawn_blocking(move || thread.join()).await);
        }
    }
}

struct Group {
    connection: Connection,
    cache: Cache,
    hints: Arc<Hints>,
    waiting: mpsc::Receiver<Box<dyn Job>>,
    pace: Pace,
    careful: usize,
}

struct Done {
    job: Box<dyn Job>,
    outcome: Result<(), Unavailable>,
}

impl Group {
    fn serve(mut self) {
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
        else {
            tracing::error!("the writer has no timer");
            return;
        };
        while let Some(first) = runtime.block_on(self.waiting.recv()) {
            let mut news = Vec::new();
            let mut done = Vec::new();
            let committed = self.commit_group(&runtime, first, &mut done, &mut news);
            match committed {
                Ok(()) => {
                    self.cache.committed();
                    // Before the answers: see `hints`.
                    self.hints.tell(&news);
                }
                Err(_) => self.cache.forget(),
            }
            for Done { job, outcome } in done {
                job.answer(outcome.and(committed.clone()));
            }
        }
        // Leaves one file behind, not three.
        drop(
            self.connection
                .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())),
        );
    }

    fn commit_group(
        &mut self,
        runtime: &Runtime,
        first: Box<dyn Job>,
        done: &mut Vec<Done>,
        news: &mut Vec<News>,
    ) -> Result<(), Unavailable> {
        self.cache.begin();
        let mut next = Some(first);
        if let Err(error) = self.execute("BEGIN IMMEDIATE") {
            done.extend(next.map(|job| Done {
                job,
                outcome: Ok(()),
            }));
            return Err(error.into());
        }
        while let Some(mut job) = next.take() {
            let alone = self.careful > 0;
            self.careful = self.careful.saturating_sub(1);
            let outcome = self.run(job.as_mut(), alone, news);
            let failed = outcome.is_err();
            let outcome = outcome.map_err(Unavailable::from);
            done.push(Done { job, outcome });
            if failed {
                self.cache.forget();
                self.careful = CAREFUL_JOBS;
            }
            if failed && (!alone || self.connection.is_autocommit()) {
                self.roll_back();
                return Err(Unavailable("the group was rolled back".into()));
            }
            next = self.next_job(runtime, done.len());
        }
        #[allow(
            clippy::disallowed_methods,
            reason = "how long a sync takes is measured here alone"
        )]
        let began = Instant::now();
        let size = done.len();
        let committed = self.execute("COMMIT").map_err(|error| {
            self.roll_back();
            error.into()
        });
        self.pace
            .committed(size, self.waiting.len(), began.elapsed());
        committed
    }

    /// The next job of this group: what waits already, and for a moment those who came last time.
    fn next_job(&mut self, runtime: &Runtime, size: usize) -> Option<Box<dyn Job>> {
        if size >= GROUP_JOBS_MAX {
            return None;
        }
        if let Ok(job) = self.waiting.try_recv() {
            return Some(job);
        }
        let patience = self.pace.patience(size)?;
        let waiting = &mut self.waiting;
        runtime.block_on(async { timeout(patience, waiting.recv()).await.ok().flatten() })
    }

    fn run(
        &mut self,
        job: &mut dyn Job,
        alone: bool,
        news: &mut Vec<News>,
    ) -> rusqlite::Result<()> {
        if alone {
            self.execute("SAVEPOINT job")?;
        }
        let mut tx = WriteTx::new(&self.connection, &mut self.cache);
        // A bug in one job must not stop everybody's writer.
        let outcome = catch_unwind(AssertUnwindSafe(|| job.run(&mut tx)))
            .unwrap_or(Err(rusqlite::Error::UnwindingPanic));
        match &outcome {
            Ok(()) => news.extend(tx.into_news()),
            Err(error) => {
                tracing::error!(%error, "a job was not written");
                if alone && !self.connection.is_autocommit() {
                    self.execute("ROLLBACK TO job")?;
                }
            }
        }
        if alone && !self.connection.is_autocommit() {
            self.execute("RELEASE job")?;
        }
        outcome
    }

    fn roll_back(&self) {
        if !self.connection.is_autocommit()
            && let Err(error) = self.execute("ROLLBACK")
        {
            tracing::error!(%error, "a group was not rolled back");
        }
    }

    fn execute(&self, sql: &str) -> rusqlite::Result<()> {
        self.connection.prepare_cached(sql)?.execute([])?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::store::{Store, StoreOptions};

    fn store(dir: &std::path::Path) -> Store {
        let options = StoreOptions {
            readers: 1,
            queue: 64,
            pages_max: None,
        };
        Store::open(&dir.join("test.db"), options).expect("opened")
    }

    async fn add(store: &Store, name: &'static str) -> bool {
        let job = store.write(move |tx| {
            let sql = "INSERT INTO team (id, name) VALUES (?1, ?2)";
            tx.connection
                .execute(sql, rusqlite::params![name.as_bytes(), name])?;
            if name == "broken" {
                return Err(rusqlite::Error::InvalidQuery);
            }
            Ok(())
        });
        job.await.is_ok()
    }

    #[tokio::test]
    async fn a_job_that_fails_leaves_no_trace_and_takes_nobody_with_it_twice() {
        let dir = tempfile::tempdir().expect("a directory");
        let store = store(dir.path());
        assert!(!add(&store, "broken").await);
        for _ in 0..3 {
            let (first, broken, second) = tokio::join!(
                add(&store, "ana"),
                add(&store, "broken"),
                add(&store, "ben")
            );
            assert_eq!((first, broken, second), (true, false, true));
            let names: i64 = store
                .read(|connection| {
                    connection.query_row("SELECT count(*) FROM team", [], |row| row.get(0))
                })
                .await
                .expect("read");
            assert_eq!(names, 2);
            store
                .write(|tx| tx.connection.execute("DELETE FROM team", []))
                .await
                .expect("written");
        }
        store.close().await;
    }
}
