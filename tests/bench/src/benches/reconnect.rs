//! `reconnect`: what a phone with 10,000 documents and its server say when nothing happened, and
//! when 50 of them changed.

use std::time::Instant;

use documents::{Actor, Doc};
use domain::id::{Document, DocumentId};
use protocol::control::Operation;
use protocol::limits::PUSH_ITEMS_MAX;

use crate::client::Client;
use crate::dice::Dice;
use crate::figure::{Figure, ms, number};
use crate::history::{Made, Pair, scored};
use crate::library;
use crate::outcome::Outcome;
use crate::peer::peer;
use crate::town::Town;

const SESSIONS: usize = 5_000;
const CHANGED: usize = 50;
const IDLE_TRIPS: usize = 300;
const ROUNDS: usize = 20;

/// Runs it.
pub fn run() -> Outcome<Vec<Figure>> {
    let town = Town::new()?;
    let runtime = tokio::runtime::Runtime::new()?;
    let (times, sent, received, changed) = runtime.block_on(async {
        let mut pair = Pair::meet(&town).await?;
        let mut drafts = begin(&mut pair).await?;
        let link = pair.ana.invite(1, Some(pair.ana.member)).await?;
        let mut other = Client::join(&link, None, Dice::new(3)).await?;
        other.pull_all().await?;
        pair.ana.pull_all().await?;
        let (mut times, mut sent, mut received) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..IDLE_TRIPS {
            let begun = Instant::now();
            let trip = other.sync(Vec::new()).await?;
            times.push(ms(begun.elapsed()));
            if trip.reply.more || !trip.reply.entries.is_empty() {
                return Err("be idle".into());
            }
            sent.push(number(trip.sent));
            received.push(number(trip.received));
        }
        let mut changed = Changed::default();
        for round in 0..ROUNDS {
            let bytes = change(&mut pair, &mut drafts[round * CHANGED..][..CHANGED]).await?;
            let begun = Instant::now();
            let trip = other.sync(Vec::new()).await?;
            changed.times.push(ms(begun.elapsed()));
            if trip.reply.more || trip.reply.entries.len() != CHANGED {
                return Err("bring everything in one round trip".into());
            }
            changed.bytes.push(number(trip.received));
            changed.shares.push(number(trip.received) / number(bytes));
        }
        Outcome::Ok((times, sent, received, changed))
    })?;
    let idle = Figure::new("reconnect", "idle", "ms", times);
    let mut figures = vec![
        Figure::new("reconnect", "idle_sent", "B", sent).goal("max ≤ 200"),
        Figure::new("reconnect", "idle_received", "B", received).goal("max ≤ 200"),
        Figure::new("reconnect", "changed_50", "ms", changed.times),
        Figure::new("reconnect", "changed_50_received", "B", changed.bytes),
        Figure::new(
            "reconnect",
            "changed_50_share",
            "bytes/change bytes",
            changed.shares,
        )
        .goal("max ≤ 1.3"),
    ];
    drop(town);
    match compared()? {
        Some(peer) => {
            let theirs = Figure::new("reconnect", "idle_peer", "ms", peer.again.ms.clone());
            let bytes = Figure::new(
                "reconnect",
                "idle_peer_bytes",
                "B",
                peer.again.bytes.clone(),
            );
            let against = theirs.median();
            figures.extend([theirs, bytes]);
            let idle = idle.against("automerge-repo", against).times_faster();
            figures.push(idle.goal("ratio ≥ 1000"));
        }
        None => figures.push(idle),
    }
    Ok(figures)
}

#[derive(Default)]
struct Changed {
    times: Vec<f64>,
    bytes: Vec<f64>,
    shares: Vec<f64>,
}

/// 5,000 sessions with a draft each: 10,000 documents.
async fn begin(pair: &mut Pair) -> Outcome<Vec<(DocumentId, Doc, Actor)>> {
    let mut drafts = Vec::new();
    let mut items = Vec::new();
    for number in 0..SESSIONS {
        let (session, begun) = pair.session(number)?;
        items.extend(begun);
        let ana = &mut pair.ana;
        let document = Document::Draft(session, ana.member).into();
        items.push(ana.control(Operation::CreateDocument { document }));
        let actor = Actor::new(ana.device, ana.dice.bytes());
        let mut doc = Doc::new(document).ok_or("make a draft")?;
        for change in doc.edit(actor, &scored(&pair.version, 1))? {
            items.push(ana.change(document, change));
        }
        drafts.push((document, doc, actor));
        if items.len() + 4 > PUSH_ITEMS_MAX {
            ana.push_all(std::mem::take(&mut items)).await?;
        }
    }
    pair.ana.push_all(items).await?;
    Ok(drafts)
}

/// One more tap in each; bytes of the changes.
async fn change(pair: &mut Pair, drafts: &mut [(DocumentId, Doc, Actor)]) -> Outcome<usize> {
    let mut items = Vec::new();
    let mut bytes = 0;
    for (document, doc, actor) in drafts {
        for change in doc.edit(*actor, &scored(&pair.version, 2))? {
            bytes += change.len();
            items.push(pair.ana.change(*document, change));
        }
    }
    pair.ana.push_all(items).await?;
    Ok(bytes)
}

fn compared() -> Outcome<Option<&'static crate::peer::Peer>> {
    let runtime = tokio::runtime::Runtime::new()?;
    let town = Town::new()?;
    let made: Vec<Made> = runtime.block_on(async {
        let mut pair = Pair::meet(&town).await?;
        Outcome::Ok(library::drafts(&mut pair)?.1)
    })?;
    Ok(peer(&made))
}
