//! `upload`: 200 documents of about 400 changes, from one phone to an empty server, until it has
//! said of every change that it is durable.

use std::time::Instant;

use crate::figure::{Figure, ms};
use crate::history::Pair;
use crate::library;
use crate::outcome::Outcome;
use crate::peer::peer;
use crate::town::Town;

const ROUNDS: usize = 3;

/// Runs it.
pub fn run() -> Outcome<Vec<Figure>> {
    let runtime = tokio::runtime::Runtime::new()?;
    let mut times = Vec::new();
    let mut documents = Vec::new();
    for _ in 0..ROUNDS {
        let town = Town::new()?;
        let (time, made) = runtime.block_on(async {
            let mut pair = Pair::meet(&town).await?;
            let (items, made) = library::drafts(&mut pair)?;
            pair.ana.pull_all().await?;
            let begun = Instant::now();
            pair.ana.push_all(items).await?;
            Outcome::Ok((ms(begun.elapsed()), made))
        })?;
        times.push(time);
        documents = made;
    }
    let figure = Figure::new("upload", "upload", "ms", times);
    let Some(peer) = peer(&documents) else {
        return Ok(vec![figure]);
    };
    let theirs = Figure::new("upload", "upload_peer", "ms", peer.upload.ms.clone());
    let figure = figure
        .against("automerge-repo", theirs.median())
        .times_faster()
        .goal("ratio ≥ 10");
    Ok(vec![theirs, figure])
}
