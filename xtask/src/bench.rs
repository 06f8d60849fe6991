//! `cargo xtask bench`: figures, printed and never asserted.

use crate::browser;
use crate::outcome::Outcome;
use crate::process::{cargo, settle};
use crate::web;

const NATIVE: [&str; 6] = [
    "tap",
    "cold-start",
    "reconnect",
    "ack",
    "first-sync",
    "upload",
];
const BROWSER: [&str; 2] = ["tap", "cold-start"];

/// Runs the named benches, or all of them.
pub fn bench(names: &[String], json: bool) -> Outcome {
    let chosen = |name: &str| names.is_empty() || names.iter().any(|wanted| wanted == name);
    let known = |name: &String| NATIVE.contains(&name.as_str()) || name == "size";
    if let Some(unknown) = names.iter().find(|name| !known(name)) {
        return Err(format!("find the bench {unknown}; there are {NATIVE:?} and size").into());
    }
    let native: Vec<&str> = NATIVE.into_iter().filter(|name| chosen(name)).collect();
    if !native.is_empty() {
        let mut command = cargo();
        command.args([
            "run",
            "--release",
            "--locked",
            "--quiet",
            "-p",
            "tests",
            "--bin",
            "bench",
        ]);
        command
            .arg("--")
            .args(&native)
            .args(json.then_some("--json"));
        settle(&mut command)?;
    }
    let drawn: Vec<&str> = BROWSER.into_iter().filter(|name| chosen(name)).collect();
    if !drawn.is_empty() {
        match browser::prepare()? {
            Some(why) => eprintln!("in Chromium, skipped: {why}"),
            None => settle(
                browser::command()
                    .arg("bench.mjs")
                    .args(&drawn)
                    .args(json.then_some("--json")),
            )?,
        }
    }
    if chosen("size") {
        size(json)?;
    }
    Ok(())
}

fn size(json: bool) -> Outcome {
    web::build(web::Core::Small)?;
    for (figure, bytes) in web::sizes()? {
        let goal = match figure {
            "wasm_brotli" => Some(1_000_000),
            "script_gzip" => Some(30_000),
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
            let goal = goal.map_or(String::new(), |goal| format!("  goal ≤ {goal}"));
            println!("size        {figure:<28} {bytes:>10} B{goal}");
        }
    }
    Ok(())
}
