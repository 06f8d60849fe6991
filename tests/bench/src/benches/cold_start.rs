//! `cold-start`: from nothing to the first view with 2,000 sessions on the phone, after the app was
//! closed and after it was killed. No document may be read for it; after the kill those of the score
//! card that was open are.

use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::device::Device;
use crate::disk;
use crate::figure::{Figure, ms, number};
use crate::outcome::Outcome;
use crate::phone::{Phone, VAULT};

const ROUNDS: usize = 15;
/// Taps before the kill, and a few more in each round.
const TAPS: usize = 5;

/// What an open score card reads: session, draft, card and phrases.
const ON_SCORE_CARD: usize = 4;

/// Runs it.
pub fn run() -> Outcome<Vec<Figure>> {
    let device = Device::get()?;
    let work = disk::work()?;
    let (mut closed, mut killed) = (Vec::new(), Vec::new());
    let clean = work.path().join("closed");
    device.copy(&clean)?;
    for round in 0..ROUNDS {
        closed.push(start(&clean, 0)?);
        let folder = work.path().join("killed");
        device.copy(&folder)?;
        kill(
            &folder,
            &device.waiting[round % 8].to_string(),
            TAPS + round,
        )?;
        killed.push(start(&folder, ON_SCORE_CARD)?);
        std::fs::remove_dir_all(&folder)?;
    }
    let bytes = std::fs::metadata(clean.join(VAULT))?.len();
    Ok(vec![
        Figure::new("cold-start", "after_close", "ms", closed).goal("max ≤ 100"),
        Figure::new("cold-start", "after_kill", "ms", killed).goal("max ≤ 100"),
        Figure::new(
            "cold-start",
            "vault",
            "MB",
            vec![number(usize::try_from(bytes)?) / 1e6],
        ),
    ])
}

/// Opens the vault and makes the first view of the team; of documents only so many may be read.
fn start(folder: &Path, documents_max: usize) -> Outcome<f64> {
    let begun = Instant::now();
    let mut phone = Phone::launch(folder, None, "")?;
    phone.until(|phone| !phone.view.tabs.is_empty() || phone.view.depth > 1)?;
    let taken = ms(begun.elapsed());
    phone.rest()?;
    let read = phone.asked.document_reads.len();
    if read > documents_max {
        return Err(format!("start without reading documents: it read {read}").into());
    }
    Ok(taken)
}

/// A process of its own scores and is killed in the middle of a tap.
fn kill(folder: &Path, session: &str, taps: usize) -> Outcome {
    let mut child = Command::new(std::env::current_exe()?)
        .arg("--score")
        .arg(folder)
        .arg(session)
        .stdout(Stdio::piped())
        .spawn()?;
    let mut dots = child.stdout.take().ok_or("listen to the child")?;
    let heard = dots.read_exact(&mut vec![0; taps]);
    child.kill()?;
    child.wait()?;
    Ok(heard?)
}
