//! `first-sync`: a new phone joins a member with 200 documents of about 400 changes, as a whole
//! core over a vault: until all bytes are durable and the first page of Sessions is drawn, from the
//! rows; and until that page is as it will stay, its cards opened.

use std::time::Instant;

use app::view::{Screen, View};

use crate::disk;
use crate::figure::{Figure, ms, number};
use crate::history::{Made, Pair};
use crate::library;
use crate::outcome::Outcome;
use crate::peer::peer;
use crate::phone::Phone;
use crate::town::Town;

const ROUNDS: usize = 5;
/// Rows of a whole page.
const PAGE_ROWS: usize = 50;

/// Runs it.
pub fn run() -> Outcome<Vec<Figure>> {
    let town = Town::new()?;
    let runtime = tokio::runtime::Runtime::new()?;
    let (mut pair, made) = runtime.block_on(async {
        let mut pair = Pair::meet(&town).await?;
        let (items, made) = library::drafts(&mut pair)?;
        pair.ana.push_all(items).await?;
        Outcome::Ok((pair, made))
    })?;
    let mut times = Times::default();
    for _ in 0..ROUNDS {
        let link = runtime.block_on(pair.ana.invite(1, Some(pair.ana.member)))?;
        times.add(&join(&runtime, &link)?);
        times.wire.push(runtime.block_on(wire(&mut pair))?);
    }
    Ok(times.figures(&made))
}

#[derive(Default)]
struct Times {
    durable: Vec<f64>,
    drawn: Vec<f64>,
    settled: Vec<f64>,
    both: Vec<f64>,
    all: Vec<f64>,
    commits: Vec<f64>,
    wire: Vec<f64>,
}

struct Joined {
    durable: f64,
    drawn: f64,
    settled: f64,
    all: f64,
    commits: f64,
}

impl Times {
    fn add(&mut self, joined: &Joined) {
        self.durable.push(joined.durable);
        self.drawn.push(joined.drawn);
        self.settled.push(joined.settled);
        self.both.push(joined.durable.max(joined.drawn));
        self.all.push(joined.all);
        self.commits.push(joined.commits);
    }

    fn figures(self, made: &[Made]) -> Vec<Figure> {
        let both = Figure::new("first-sync", "durable_and_drawn", "ms", self.both);
        let mut figures = vec![
            Figure::new("first-sync", "wire_alone", "ms", self.wire),
            Figure::new("first-sync", "bytes_durable", "ms", self.durable),
            Figure::new("first-sync", "sessions_drawn", "ms", self.drawn),
            Figure::new("first-sync", "sessions_settled", "ms", self.settled),
            Figure::new("first-sync", "all_indexed", "ms", self.all),
            Figure::new("first-sync", "commits", "", self.commits),
        ];
        match peer(made) {
            Some(peer) => {
                let theirs =
                    Figure::new("first-sync", "first_sync_peer", "ms", peer.first.ms.clone());
                let against = theirs.median();
                figures.push(theirs);
                let both = both.against("automerge-repo", against).times_faster();
                figures.push(both.goal("ratio ≥ 20"));
            }
            None => figures.push(both),
        }
        figures
    }
}

fn join(runtime: &tokio::runtime::Runtime, link: &str) -> Outcome<Joined> {
    let work = disk::work()?;
    let mut phone = Phone::launch(work.path(), Some(runtime.handle().clone()), link)?;
    phone.until(|phone| {
        crate::find::keys(&phone.view)
            .iter()
            .any(|key| key == "join/join")
    })?;
    let begun = Instant::now();
    phone.press("join/join")?;
    phone.until(|phone| !phone.view.tabs.is_empty())?;
    phone.press("tab/sessions")?;
    phone.rest()?;
    let last = phone.drawn.last().ok_or("draw Sessions")?.0;
    let mut commits = phone.asked.commits.iter().rev();
    let durable = commits.find(|commit| commit.documents);
    let durable = durable.ok_or("store a document")?.at;
    let finally = list(&phone.view)?;
    let first = phone
        .drawn
        .iter()
        .find(|(_, view)| lists(view) == Some(true));
    let drawn = first.ok_or("draw a page of Sessions")?.0;
    let mut settled = last;
    for (at, view) in phone.drawn.iter().rev() {
        if list(view).is_ok_and(|then| then == finally) {
            settled = *at;
        } else {
            break;
        }
    }
    let since = |at: Instant| ms(at.duration_since(begun));
    Ok(Joined {
        durable: since(durable),
        drawn: since(drawn),
        settled: since(settled),
        all: since(last),
        commits: number(phone.asked.commits.len()),
    })
}

/// Whether this is Sessions with a whole page of them.
fn lists(view: &View) -> Option<bool> {
    let Some(Screen::Page(page)) = view.stack.first() else {
        return None;
    };
    let mut sections = page.sections.iter();
    let rows = sections.find(|section| section.key == "section/sessions")?;
    Some(view.path == "/sessions" && rows.parts.len() >= PAGE_ROWS)
}

/// What the Sessions screen lists.
fn list(view: &View) -> Outcome<String> {
    match view.stack.first() {
        Some(Screen::Page(page)) if view.path == "/sessions" => {
            let rows = page
                .sections
                .iter()
                .find(|section| section.key == "section/sessions");
            let rows = rows.ok_or("list sessions")?;
            Ok(serde_json::to_string(&rows.parts)?)
        }
        _ => Err(format!("show Sessions; the screen is {}", view.path).into()),
    }
}

/// The same bytes to a client that does nothing with them.
async fn wire(pair: &mut Pair) -> Outcome<f64> {
    pair.ana.cursor = None;
    let begun = Instant::now();
    pair.ana.pull_all().await?;
    Ok(ms(begun.elapsed()))
}
