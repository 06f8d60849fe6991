//! A server with Ana's 2,000 sessions and the web app, for a script that drives a browser.

use std::io::Read;
use std::path::Path;

use serde_json::json;

use crate::device::{SESSIONS, practise};
use crate::disk;
use crate::history::Pair;
use crate::outcome::Outcome;
use crate::town::Town;

/// Prints a link for Ana's next device and the sessions that wait; serves until its input ends.
pub fn serve(web: &Path) -> Outcome {
    let work = disk::work()?;
    let town = Town::at(work.path(), Some(web))?;
    let runtime = tokio::runtime::Runtime::new()?;
    let (link, waiting) = runtime.block_on(async {
        let mut pair = Pair::meet(&town).await?;
        let waiting = practise(&mut pair, SESSIONS).await?;
        let link = pair.ana.invite(1, Some(pair.ana.member)).await?;
        Outcome::Ok((link, waiting))
    })?;
    let waiting: Vec<String> = waiting.iter().map(ToString::to_string).collect();
    println!(
        "{}",
        json!({ "origin": town.origin, "link": link, "waiting": waiting })
    );
    std::io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}
