//! `cargo xtask bench`: figures, printed and never asserted.

use std::process::Command;

use crate::android;
use crate::ios;
use crate::outcome::Outcome;
use crate::prerequisites::{Ready, node, packages, program};
use crate::process::{cargo, settle};
use crate::root::root;
use crate::web;

const NATIVE: [&str; 6] = [
    "tap",
    "cold-start",
    "reconnect",
    "ack",
    "first-sync",
    "upload",
];
/// Those that are measured in Chromium as well.
const BROWSER: [&str; 2] = ["tap", "cold-start"];
/// Those that are compared with the npm peer.
const COMPARED: [&str; 3] = ["reconnect", "first-sync", "upload"];

/// Runs the named benches, or all of them.
pub fn bench(names: &[String], json: bool) -> Outcome {
    let chosen = |name: &&str| names.is_empty() || names.iter().any(|wanted| wanted == name);
    let others = ["size", "ios", "android"];
    let known = |name: &String| NATIVE.contains(&name.as_str()) || others.contains(&name.as_str());
    if let Some(unknown) = names.iter().find(|name| !known(name)) {
        return Err(
            format!("find the bench {unknown}; there are {NATIVE:?} and {others:?}").into(),
        );
    }
    let native: Vec<&str> = NATIVE.into_iter().filter(chosen).collect();
    let in_browser: Vec<&str> = BROWSER.into_iter().filter(chosen).collect();
    if !native.is_empty() {
        if COMPARED.iter().any(chosen) {
            peer();
        }
        settle(cargo().args(["build", "--release", "--locked", "--quiet", "-p", "bench"]))?;
        let mut command = Command::new(root().join("target/release/bench"));
        settle(command.args(&native).args(json.then_some("--json")))?;
    }
    if !in_browser.is_empty() {
        match browser()? {
            Some(why) => eprintln!("in Chromium, skipped: {why}"),
            None => settle(
                Command::new("node")
                    .current_dir(root().join("tests/bench/browser"))
                    .env("SPOTTER_BENCH", root().join("target/release/bench"))
                    .env("SPOTTER_WEB", root().join("web/dist"))
                    .env("SPOTTER_WORK", root().join("target/bench"))
                    .arg("bench.mjs")
                    .args(&in_browser)
                    .args(json.then_some("--json")),
            )?,
        }
    }
    if chosen(&"ios") {
        ios::bench(json)?;
    }
    if chosen(&"android") {
        android::bench(json)?;
    }
    if chosen(&"size") {
        size(json)?;
    }
    Ok(())
}

/// Fetches the peer's packages; without them the bench says that it went without.
fn peer() {
    if let Ready::No(why) = node() {
        eprintln!("the peer, skipped: {why}");
    } else if let Err(error) = packages("tests/bench/peer") {
        eprintln!("the peer, skipped: failed to {error}");
    }
}

/// Builds what the browser's benches need; why not, where that cannot be.
fn browser() -> Outcome<Option<String>> {
    for need in [node(), program("chromium", "chromium"), web::ready()] {
        if let Ready::No(why) = need {
            return Ok(Some(why));
        }
    }
    web::build(web::Core::Small)?;
    packages("tests/bench/browser")?;
    Ok(None)
}

fn size(json: bool) -> Outcome {
    web::build(web::Core::Small)?;
    for (figure, bytes) in web::sizes()? {
        let goal = match figure {
            "wasm_brotli" => Some("≤ 1000000"),
            "script_gzip" => Some("≤ 30000"),
            _ => None,
        };
        if json {
            let mut line = serde_json::json!({
                "bench": "size", "figure": figure, "unit": "B", "median": bytes,
            });
            if let Some(goal) = goal {
                line["goal"] = goal.into();
            }
            println!("{line}");
        } else {
            let goal = goal.map_or(String::new(), |goal| format!("  goal {goal}"));
            println!("{:<11} {figure:<28} {bytes:>11} B{goal}", "size");
        }
    }
    Ok(())
}
