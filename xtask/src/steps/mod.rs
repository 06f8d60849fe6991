//! `cargo xtask test`: named steps, each of which ran, was skipped with a reason, or failed.

mod code;
mod parts;
mod shells;
mod table;

use std::time::{Duration, Instant};

use crate::outcome::Outcome;

/// One step.
struct Step {
    name: &'static str,
    about: &'static str,
    act: fn() -> Outcome<Ended>,
}

/// How a step ended that did not fail.
#[derive(Debug)]
pub enum Ended {
    /// It did its work.
    Ran,
    /// It could not be tried here.
    Skipped(String),
}

/// What a step came to.
#[derive(Debug)]
struct Report {
    name: &'static str,
    result: Result<Ended, String>,
    took: Duration,
}

const STEPS: &[Step] = &[
    Step {
        name: "format",
        about: "rustfmt",
        act: code::format,
    },
    Step {
        name: "lints",
        about: "clippy, pedantic, warnings denied",
        act: code::lints,
    },
    Step {
        name: "licences",
        about: "licences, bans and sources of every crate",
        act: code::licences,
    },
    Step {
        name: "bindings",
        about: "generated types and colours are as checked in",
        act: code::bindings,
    },
    Step {
        name: "unit",
        about: "every crate's own tests",
        act: code::unit,
    },
    Step {
        name: "targets",
        about: "the core compiles for Android, iOS and the browser",
        act: shells::targets,
    },
    Step {
        name: "web",
        about: "the web app: types, build, size",
        act: shells::web,
    },
    Step {
        name: "shells",
        about: "one table of screens and parts, web · Android · iOS, without a hole",
        act: crate::shells::test,
    },
    Step {
        name: "flows-core",
        about: "tests/flows on the core alone",
        act: parts::flows_core,
    },
    Step {
        name: "flows-browser",
        about: "tests/flows in Chromium over a real server",
        act: parts::flows_browser,
    },
    Step {
        name: "transcripts",
        about: "five flows on tape, played again in Rust and wasm (Kotlin and Swift: their own steps)",
        act: crate::transcripts::test,
    },
    Step {
        name: "journeys",
        about: "cores and a real server in one process",
        act: parts::journeys,
    },
    Step {
        name: "journeys-browser",
        about: "two people and a server in Chromium",
        act: parts::journeys_browser,
    },
    Step {
        name: "durability",
        about: "power cuts, kills and synced acknowledgements",
        act: parts::durability,
    },
    Step {
        name: "ios",
        about: "the iOS kit in Swift on this machine, over the real core and a real server",
        act: crate::ios::test,
    },
    Step {
        name: "interop",
        about: "stock Automerge opens what a device holds",
        act: parts::interop,
    },
    Step {
        name: "android",
        about: "the Android app: core, screens, Activity, package",
        act: crate::android::test,
    },
];

/// Names the steps.
pub fn list() {
    for step in STEPS {
        println!("{:<18} {}", step.name, step.about);
    }
}

/// Runs the named steps, or all of them, and prints how each ended.
pub fn test(names: &[String]) -> Outcome {
    if let Some(unknown) = names
        .iter()
        .find(|name| STEPS.iter().all(|step| step.name != **name))
    {
        return Err(
            format!("find the step {unknown}; `cargo xtask test --list` names them").into(),
        );
    }
    let chosen = STEPS
        .iter()
        .filter(|step| names.is_empty() || names.iter().any(|name| name == step.name));
    let reports: Vec<Report> = chosen.map(run).collect();
    table::print(&reports)
}

#[expect(
    clippy::disallowed_methods,
    reason = "xtask is the outermost layer: it says how long a step took"
)]
fn run(step: &Step) -> Report {
    println!("\n── {} · {}", step.name, step.about);
    let start = Instant::now();
    let result = (step.act)().map_err(|error| error.to_string());
    Report {
        name: step.name,
        result,
        took: start.elapsed(),
    }
}
