//! `tap`: from the finger to the new view, with 2,000 sessions on the phone. Everything a shell
//! does is in it but drawing: encoding the event, decoding requests and view. The commit, which
//! goes its own way, is a figure of its own.

use std::path::Path;

use app::view::score_card::ScoreCardBody;
use app::view::{Control, Screen};

use crate::device::Device;
use crate::disk;
use crate::figure::Figure;
use crate::outcome::Outcome;
use crate::phone::{Phone, Tap};

/// Cards scored, taps on each, and taps on the one that is tapped for ever.
const CARDS: usize = 28;
const TAPS: usize = 20;
const LONG: usize = 400;
const VISITS: usize = 200;

/// Runs it.
pub fn run() -> Outcome<Vec<Figure>> {
    let device = Device::get()?;
    let work = disk::work()?;
    device.copy(work.path())?;
    let mut phone = Phone::launch(work.path(), None, "")?;
    phone.rest()?;
    let mut taps = Vec::new();
    for session in &device.waiting[..CARDS] {
        phone.open(&format!("/s/{session}/score"))?;
        for tap in 0..TAPS {
            taps.push(rate(&mut phone, &session.to_string(), tap)?);
        }
    }
    let mut long = Vec::new();
    let session = device.waiting[CARDS].to_string();
    phone.open(&format!("/s/{session}/score"))?;
    for tap in 0..LONG {
        long.push(rate(&mut phone, &session, tap)?);
    }
    let saved: Vec<Tap> = taps.iter().copied().filter(|tap| tap.saved).collect();
    let views = |taps: &[Tap]| taps.iter().map(|tap| tap.view).collect();
    let commits = saved.iter().map(|tap| tap.commit).collect();
    let mut figures = vec![
        Figure::new("tap", "rating_to_view", "ms", views(&saved)).goal("p99 ≤ 1"),
        Figure::new("tap", "rating_to_view_400_taps", "ms", views(&long)),
        Figure::new("tap", "commit", "ms", commits),
    ];
    phone.open("/sessions")?;
    for which in ["drafts", "shared", "received"] {
        phone.tap_key("tab/sessions")?;
        phone.tap_key(&format!("which/{which}"))?;
        let mut visits = Vec::new();
        for _ in 0..VISITS {
            phone.tap_key("tab/today")?;
            visits.push(phone.tap_key("tab/sessions")?);
        }
        let name = format!("sessions_screen_{which}");
        figures.push(Figure::new("tap", name, "ms", views(&visits)).goal("p99 ≤ 1"));
    }
    Ok(figures)
}

/// Rates the criterion that is shown, or the first of the list.
fn rate(phone: &mut Phone, session: &str, tap: usize) -> Outcome<Tap> {
    // After its last criterion a card asks what to keep: back to the criteria.
    if !matches!(phone.view.stack.first(), Some(Screen::ScoreCard(_))) {
        phone.open(&format!("/s/{session}/score"))?;
    }
    let action = level(phone, tap)?.action.clone();
    phone.tap(action)
}

fn level(phone: &Phone, tap: usize) -> Outcome<&Control> {
    let Some(Screen::ScoreCard(card)) = phone.view.stack.first() else {
        return Err(format!("score; the screen is {}", phone.view.path).into());
    };
    match &card.body {
        ScoreCardBody::Single(criterion) => {
            // After the last criterion the same one stays: another level each time.
            Ok(&criterion.levels[(tap + tap / 8) % criterion.levels.len()].control)
        }
        ScoreCardBody::List(lines) => {
            let line = &lines[tap % lines.len()];
            Ok(&line.numerals[(tap + tap / 8) % line.numerals.len()])
        }
    }
}

/// Scores without an end, for a parent that kills this process; a dot for each tap.
pub fn score_for_ever(folder: &Path, session: &str) -> Outcome {
    use std::io::Write;
    let mut phone = Phone::launch(folder, None, "")?;
    phone.rest()?;
    let mut told = std::io::stdout();
    for tap in 0.. {
        rate(&mut phone, session, tap)?;
        told.write_all(b".")?;
        told.flush()?;
    }
    Ok(())
}
