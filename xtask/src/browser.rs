//! Scripts that drive Chromium: the built web app, a real server binary, Node and playwright-core.

use std::process::Command;

use crate::flows;
use crate::outcome::Outcome;
use crate::prerequisites::{Ready, node, packages, program};
use crate::process::{cargo, settle};
use crate::root::root;
use crate::steps::Ended;
use crate::web;

/// Runs one of `tests/browser`'s test files, with all it needs built.
pub fn script(file: &str) -> Outcome<Ended> {
    if let Some(why) = prepare()? {
        return Ok(Ended::Skipped(why));
    }
    settle(command().args(["--test", "--test-reporter=spec", file]))?;
    Ok(Ended::Ran)
}

/// Builds the server, the web app and the flows; why not, where that cannot be.
pub fn prepare() -> Outcome<Option<String>> {
    let needs = [node(), program("chromium", "chromium"), web::ready()];
    for need in needs {
        if let Ready::No(why) = need {
            return Ok(Some(why));
        }
    }
    web::build(web::Core::Small)?;
    settle(cargo().args(["build", "-p", "spotter-server", "--locked", "--quiet"]))?;
    flows::write()?;
    packages("tests/browser")?;
    Ok(None)
}

/// Node in `tests/browser`, told where everything is.
pub fn command() -> Command {
    let mut command = Command::new("node");
    command
        .current_dir(root().join("tests/browser"))
        .env("SPOTTER_SERVER", root().join("target/debug/spotter-server"))
        .env("SPOTTER_WEB", root().join("web/dist"))
        .env("SPOTTER_FLOWS", root().join("target/flows"));
    command
}
