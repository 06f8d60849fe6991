//! Steps over what the shells are made of.

use super::Ended;
use crate::outcome::Outcome;
use crate::prerequisites::{Ready, program, target};
use crate::process::{cargo, run_in, settle};
use crate::web;

const TARGETS: [&str; 4] = [
    "aarch64-linux-android",
    "x86_64-linux-android",
    "aarch64-apple-ios",
    "wasm32-unknown-unknown",
];

/// The bridge compiles for every platform whose standard library can be had.
pub fn targets() -> Outcome<Ended> {
    let mut missing = Vec::new();
    for name in TARGETS {
        match target(name) {
            Ready::Yes => {
                println!("checking {name}");
                settle(cargo().args([
                    "check", "-p", "ffi", "--locked", "--quiet", "--target", name,
                ]))?;
            }
            Ready::No(why) => missing.push(why),
        }
    }
    if missing.is_empty() {
        Ok(Ended::Ran)
    } else {
        Ok(Ended::Skipped(missing.join("; ")))
    }
}

/// The web app's types and build, how large it came out, and what it promises.
pub fn web() -> Outcome<Ended> {
    if let Ready::No(why) = web::ready() {
        return Ok(Ended::Skipped(why));
    }
    web::build(web::Core::Small)?;
    // The build takes the types away unread.
    run_in("web", "npm", &["run", "--silent", "check"])?;
    web::print_size()?;
    if let Ready::No(why) = program("chromium", "chromium") {
        return Ok(Ended::Skipped(format!("what the shell promises: {why}")));
    }
    gallery()?;
    run_in("web", "node", &["--test", "tests/"])?;
    Ok(Ended::Ran)
}

/// Every sample of every screen on one page, for what is looked for on all of them.
fn gallery() -> Outcome {
    let samples =
        "run -p ffi --features samples --bin samples --locked --quiet -- target/samples.json";
    settle(cargo().args(samples.split(' ')))?;
    run_in("web", "npm", &["run", "--silent", "gallery"])
}
