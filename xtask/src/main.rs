//! One command for everything a person or CI does with this project: `cargo xtask --help`.

mod android;
mod bench;
mod bindings;
mod browser;
mod fingerprint;
mod flows;
mod generated;
mod ios;
mod licences;
mod outcome;
mod prerequisites;
mod process;
mod root;
mod run;
mod screenshots;
mod shells;
mod steps;
mod tokens;
mod transcripts;
mod wasm;
mod web;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use outcome::Outcome;
use root::root;

/// Everything a person or CI does with Spotter.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Builds what is missing, starts a server on ./data and prints the setup link.
    Run(run::Options),
    /// Runs the named steps, or all of them; each ends as ran, skipped with its reason, or FAILED.
    Test {
        /// Names of steps; all without any.
        steps: Vec<String>,
        /// Names the steps and ends.
        #[arg(long)]
        list: bool,
    },
    /// Measures, and prints a line per figure. Nothing is asserted.
    Bench {
        /// Names of benches; all without any.
        names: Vec<String>,
        /// One JSON object per line.
        #[arg(long)]
        json: bool,
    },
    /// Writes the generated types and colours of every shell.
    Bindings {
        /// Refuses instead, when something checked in differs.
        #[arg(long)]
        check: bool,
    },
    /// Format, lints and licences.
    Check,
    /// Pictures of every screen and sample state.
    Screenshots {
        /// Where they go.
        folder: PathBuf,
    },
    /// Builds a package for an Android phone, signed with a key of this machine.
    Apk {
        /// Where it goes.
        folder: PathBuf,
    },
    /// Draws the pictures of every sample state anew that Android's are compared with. Look at them.
    Goldens,
    /// Builds the core for the browser.
    Wasm {
        /// Quick to build, slow to run.
        #[arg(long)]
        dev: bool,
    },
}

fn main() -> ExitCode {
    match act(Arguments::parse().verb) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("failed to {error}");
            ExitCode::FAILURE
        }
    }
}

fn act(verb: Verb) -> Outcome {
    match verb {
        Verb::Run(options) => run::run(&options),
        Verb::Test { list: true, .. } => {
            steps::list();
            Ok(())
        }
        Verb::Test { steps, .. } => steps::test(&steps),
        Verb::Bench { names, json } => bench::bench(&names, json),
        Verb::Bindings { check } => {
            tokens::tokens(root(), check)?;
            bindings::bindings(check)
        }
        Verb::Check => steps::test(&["format", "lints", "licences"].map(String::from)),
        Verb::Screenshots { folder } => screenshots::screenshots(&folder),
        Verb::Apk { folder } => android::apk::apk(&folder),
        Verb::Goldens => android::goldens(),
        Verb::Wasm { dev } => wasm::wasm(dev),
    }
}
