//! `cargo xtask run`: from a clean checkout to a team on a page, in one command.

mod authority;
mod demo;
mod handing_out;
mod phone;

use std::process::Command;

use clap::Args;

use crate::outcome::Outcome;
use crate::prerequisites::Ready;
use crate::process::{cargo, settle};
use crate::root::root;
use crate::web;

/// How to run.
#[derive(Debug, Args)]
pub struct Options {
    /// Opens a team with realistic data.
    #[arg(long)]
    demo: bool,
    /// Serves https on the local network, with codes for a phone's camera.
    #[arg(long)]
    phone: bool,
    /// The port; 8443 by default with --phone.
    #[arg(long)]
    port: Option<u16>,
}

/// Builds what is stale, then serves until interrupted.
pub fn run(options: &Options) -> Outcome {
    match web::ready() {
        Ready::Yes => web::build(web::Core::Small)?,
        Ready::No(why) => return Err(format!("build the web app: {why}").into()),
    }
    settle(cargo().args(["build", "-p", "spotter-server", "--locked", "--quiet"]))?;
    let port = options
        .port
        .unwrap_or(if options.phone { 8443 } else { 8787 });
    let mut server = server();
    if options.phone {
        phone::prepare(&mut server, port)?;
    } else {
        server.args(["--listen", &format!("127.0.0.1:{port}")]);
    }
    if options.demo {
        return demo::serve(&mut server);
    }
    settle(&mut server)
}

fn server() -> Command {
    let mut command = Command::new(root().join("target/debug/spotter-server"));
    command
        .args(["serve", "--web-dir", "web/dist"])
        .current_dir(root());
    // The link that is printed stays in sight; whoever wants more sets it.
    if std::env::var_os("SPOTTER_LOG").is_none() {
        command.env("SPOTTER_LOG", "warn");
    }
    command
}
