//! `cargo xtask run`: from a clean checkout to a team on a page, in one command.

mod authority;
mod demo;
mod handing_out;
mod phone;
mod printed;

use std::process::{Command, Stdio};

use clap::Args;

use crate::outcome::Outcome;
use crate::prerequisites::Ready;
use crate::process::{cargo, settle};
use crate::root::root;
use crate::web;

use printed::{Lines, link_in};

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
    let demo = if options.demo {
        Some(demo::play(server())?)
    } else {
        None
    };
    let port = options
        .port
        .unwrap_or(if options.phone { 8443 } else { 8787 });
    let mut server = server();
    let origin = if options.phone {
        phone::prepare(&mut server, port)?
    } else {
        server.args(["--listen", &format!("127.0.0.1:{port}")]);
        format!("http://127.0.0.1:{port}")
    };
    let mut links = Vec::new();
    if let Some(demo) = demo {
        server.arg("--data").arg(demo.data);
        links.push(("Open as Ana, once", format!("{origin}{}", demo.path)));
    }
    serve(&mut server, &links, options.phone)
}

/// Shows what the server prints, and every link with its code where a camera is about.
fn serve(server: &mut Command, links: &[(&str, String)], phone: bool) -> Outcome {
    let mut serving = server.stdout(Stdio::piped()).spawn()?;
    let show = |what: &str, link: &str| -> Outcome {
        println!("{what}: {link}");
        if phone {
            println!("{}", phone::picture(link)?);
        }
        Ok(())
    };
    for line in Lines::of(&mut serving)? {
        match link_in(&line) {
            Some(link) => show("Found your team", link)?,
            None => println!("{line}"),
        }
        if line.starts_with("Spotter listens") {
            for (what, link) in links {
                show(what, link)?;
            }
        }
    }
    let status = serving.wait()?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("serve: {status}").into())
    }
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
