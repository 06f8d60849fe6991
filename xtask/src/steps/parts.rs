//! Steps that run on real parts: stores, sockets, servers, browsers.

use super::Ended;
use crate::browser;
use crate::flows;
use crate::outcome::Outcome;
use crate::prerequisites::{Ready, node, packages, program};
use crate::process::{cargo, run_in, settle};

/// The flows on the core alone.
pub fn flows_core() -> Outcome<Ended> {
    flows::write()?;
    tests(&["--test", "flows"])
}

/// The flows in Chromium.
pub fn flows_browser() -> Outcome<Ended> {
    browser::script("flows.test.mjs")
}

/// Journeys of several cores and a real server.
pub fn journeys() -> Outcome<Ended> {
    tests(&[
        "--test",
        "rights",
        "--test",
        "sealed_bytes",
        "--test",
        "reconcile",
        "--test",
        "demo",
    ])
}

/// Journeys of several people in Chromium.
pub fn journeys_browser() -> Outcome<Ended> {
    browser::script("journeys.test.mjs")?;
    browser::script("poison.test.mjs")
}

/// What must survive a power cut or a kill. The trace of the server needs `strace`.
pub fn durability() -> Outcome<Ended> {
    let tracer = program("strace", "strace");
    settle(cargo().args(["build", "-p", "spotter-server", "--locked", "--quiet"]))?;
    tests(&["--test", "server_kill"])?;
    match tracer {
        Ready::Yes => Ok(Ended::Ran),
        Ready::No(why) => Ok(Ended::Skipped(format!("the server's trace: {why}"))),
    }
}

/// The npm package reads documents that our core wrote.
pub fn interop() -> Outcome<Ended> {
    if let Ready::No(why) = node() {
        return Ok(Ended::Skipped(why));
    }
    tests(&["--test", "interop"])?;
    packages("tests/interop")?;
    run_in("tests/interop", "node", &["--test"])?;
    Ok(Ended::Ran)
}

fn tests(which: &[&str]) -> Outcome<Ended> {
    settle(
        cargo()
            .args(["test", "-p", "tests", "--locked", "--quiet"])
            .args(which),
    )?;
    Ok(Ended::Ran)
}
