//! What it costs: figures on real parts, printed and never asserted. `cargo xtask bench` runs it.
//!
//! Every bench works on the disk that holds `target`, with a real server in this process; what
//! it is compared with runs beside it in the same minutes. `tap`, `cold-start` and `first-sync` are
//! whole cores over real vaults. `reconnect`, `ack` and `upload` measure wire and server: their
//! client speaks the protocol and keeps nothing but its cursor, where the peer's keeps files.

#![allow(clippy::disallowed_methods, reason = "a bench measures time")]

mod benches;
mod client;
mod device;
mod dice;
mod disk;
mod figure;
mod find;
mod history;
mod library;
mod net;
mod outcome;
mod peer;
mod phone;
mod raw;
mod serve;
mod store;
mod town;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

use outcome::Outcome;

#[derive(Parser)]
struct Arguments {
    /// Names of benches; all without any.
    names: Vec<String>,
    /// One JSON object per line.
    #[arg(long)]
    json: bool,
    /// Serves a team with 2,000 sessions and this web app, for the benches in a browser.
    #[arg(long)]
    serve: Option<PathBuf>,
    /// Puts a phone with 2,000 sessions into this folder, for the benches in other languages.
    #[arg(long)]
    phone: Option<PathBuf>,
    /// Scores on this phone until it is killed: the second half of `cold-start`.
    #[arg(long, num_args = 2)]
    score: Option<Vec<PathBuf>>,
}

fn main() -> ExitCode {
    match act(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("failed to {error}");
            ExitCode::FAILURE
        }
    }
}

fn act(arguments: &Arguments) -> Outcome {
    if let Some(web) = &arguments.serve {
        return serve::serve(web);
    }
    if let Some(folder) = &arguments.phone {
        return device::Device::get()?.copy(folder);
    }
    if let Some([folder, session]) = arguments.score.as_deref() {
        return benches::tap::score_for_ever(folder, &session.to_string_lossy());
    }
    let names = &arguments.names;
    let mut failed = Vec::new();
    for (name, run) in benches::ALL {
        if !names.is_empty() && !names.iter().any(|wanted| wanted == name) {
            continue;
        }
        match run() {
            Ok(figures) => figures
                .iter()
                .for_each(|figure| figure.print(arguments.json)),
            Err(error) => {
                eprintln!("{name} failed to {error}");
                failed.push(name);
            }
        }
    }
    if failed.is_empty() {
        Ok(())
    } else {
        Err(format!("run {}", failed.join(", ")).into())
    }
}
