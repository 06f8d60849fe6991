//! What the disk and SQLite can do at best: a group-commit loop that writes the server's rows and
//! does nothing else. No frames, no gate, no rights.

use std::path::Path;
use std::thread::JoinHandle;
use std::time::Instant;

use rusqlite::{Connection, params};
use tokio::sync::{mpsc, oneshot};

use crate::figure::ms;
use crate::outcome::Outcome;

/// The tables a pushed change touches, as the server has them.
const SCHEMA: &str = "
    CREATE TABLE member (team INTEGER NOT NULL, id BLOB NOT NULL, bytes INTEGER NOT NULL,
        PRIMARY KEY (team, id)) STRICT, WITHOUT ROWID;
    CREATE TABLE document (team INTEGER NOT NULL, no INTEGER NOT NULL, frontier BLOB NOT NULL,
        PRIMARY KEY (team, no)) STRICT, WITHOUT ROWID;
    CREATE TABLE change (team INTEGER NOT NULL, document INTEGER NOT NULL, seq INTEGER NOT NULL,
        chunks BLOB NOT NULL, PRIMARY KEY (team, document, seq)) STRICT, WITHOUT ROWID;
    CREATE TABLE known (team INTEGER NOT NULL, document INTEGER NOT NULL, seq INTEGER NOT NULL,
        changes BLOB NOT NULL, PRIMARY KEY (team, document, seq)) STRICT, WITHOUT ROWID;
    CREATE TABLE log (team INTEGER NOT NULL, seq INTEGER NOT NULL, tag BLOB NOT NULL,
        kind INTEGER NOT NULL, document INTEGER, PRIMARY KEY (team, seq)) STRICT, WITHOUT ROWID;";

/// A chunk of one tap, and a frontier of one head and one actor.
const CHUNK: [u8; 132] = [7; 132];
const FRONTIER: [u8; 120] = [7; 120];
/// As the server's.
const GROUP_MAX: usize = 512;

/// One change to be written, and who waits for it.
struct Job {
    writer: usize,
    number: usize,
    durable: oneshot::Sender<()>,
}

/// What a run took.
#[derive(Debug)]
pub struct Run {
    /// Rows of changes a second.
    pub rate: f64,
    /// Milliseconds from giving a change to its durability.
    pub latencies: Vec<f64>,
}

/// So many writers, each giving so many changes one after the other.
pub fn run(folder: &Path, writers: usize, each: usize) -> Outcome<Run> {
    let (jobs, waiting) = mpsc::channel(4096);
    let loop_ended = serve(&folder.join("raw.db"), writers, waiting)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .build()?;
    let begun = Instant::now();
    let latencies = runtime.block_on(async {
        let tasks = (0..writers).map(|writer| tokio::spawn(write(writer, each, jobs.clone())));
        let mut all = Vec::new();
        for task in tasks.collect::<Vec<_>>() {
            all.extend(task.await?);
        }
        Ok::<_, tokio::task::JoinError>(all)
    })?;
    let seconds = begun.elapsed().as_secs_f64();
    drop(jobs);
    loop_ended.join().map_err(|_| "the loop panicked")??;
    let rate = crate::figure::number(latencies.len()) / seconds;
    Ok(Run { rate, latencies })
}

async fn write(writer: usize, each: usize, jobs: mpsc::Sender<Job>) -> Vec<f64> {
    let mut latencies = Vec::with_capacity(each);
    for number in 0..each {
        let (durable, answer) = oneshot::channel();
        let begun = Instant::now();
        let given = jobs
            .send(Job {
                writer,
                number,
                durable,
            })
            .await;
        if given.is_err() || answer.await.is_err() {
            break;
        }
        latencies.push(ms(begun.elapsed()));
    }
    latencies
}

fn serve(
    path: &Path,
    writers: usize,
    mut waiting: mpsc::Receiver<Job>,
) -> Outcome<JoinHandle<rusqlite::Result<()>>> {
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "cache_size", -65_536)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.execute_batch(SCHEMA)?;
    for writer in 0..writers {
        let id = key::<16>(writer, 0);
        connection.execute("INSERT INTO member VALUES (1, ?1, 0)", [id])?;
        connection.execute("INSERT INTO document VALUES (1, ?1, x'')", [place(writer)])?;
    }
    Ok(std::thread::spawn(move || {
        let mut seq = 0_i64;
        while let Some(first) = waiting.blocking_recv() {
            connection.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
            let mut done = Vec::new();
            let mut next = Some(first);
            while let Some(job) = next.take() {
                seq += 1;
                insert(&connection, &job, seq)?;
                done.push(job.durable);
                if done.len() < GROUP_MAX {
                    next = waiting.try_recv().ok();
                }
            }
            connection.prepare_cached("COMMIT")?.execute([])?;
            for durable in done {
                // A writer that gave up does not wait.
                let _ = durable.send(());
            }
        }
        Ok(())
    }))
}

fn insert(connection: &Connection, job: &Job, seq: i64) -> rusqlite::Result<()> {
    let document = place(job.writer);
    let known = key::<40>(job.writer, job.number);
    connection
        .prepare_cached("INSERT INTO known VALUES (1, ?1, ?2, ?3)")?
        .execute(params![document, seq, known])?;
    connection
        .prepare_cached("INSERT INTO log VALUES (1, ?1, ?2, 2, ?3)")?
        .execute(params![seq, key::<8>(job.writer, job.number), document])?;
    connection
        .prepare_cached("INSERT INTO change VALUES (1, ?1, ?2, ?3)")?
        .execute(params![document, seq, CHUNK])?;
    connection
        .prepare_cached("UPDATE document SET frontier = ?2 WHERE team = 1 AND no = ?1")?
        .execute(params![document, FRONTIER])?;
    connection
        .prepare_cached("UPDATE member SET bytes = bytes + ?2 WHERE team = 1 AND id = ?1")?
        .execute(params![key::<16>(job.writer, 0), place(CHUNK.len())])?;
    Ok(())
}

fn place(index: usize) -> i64 {
    i64::try_from(index).unwrap_or(i64::MAX)
}

/// Bytes that are spread as hashes are.
fn key<const N: usize>(writer: usize, number: usize) -> [u8; N] {
    let mut state = (writer as u64) << 32 ^ number as u64 ^ 0x9e37_79b9_7f4a_7c15;
    std::array::from_fn(|_| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    })
}
