//! `--demo`: a team with realistic data, made through the real protocol.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use super::printed::{Lines, link_in};
use crate::outcome::Outcome;
use crate::process::{cargo, settle};
use crate::root::root;

/// A database in which a team has practised for five weeks.
pub struct Demo {
    /// Where it lies: made anew at every start, so that nothing is left to be cleared away.
    pub data: PathBuf,
    /// By which one becomes Ana, without the server's origin.
    pub path: String,
}

/// Plays the team on a server of its own that only this computer reaches, and stops it: whoever
/// serves the data afterwards may do so by https.
pub fn play(mut server: Command) -> Outcome<Demo> {
    println!("A team practises for five weeks: this takes a moment.");
    let data = root().join("target/demo");
    if data.exists() {
        std::fs::remove_dir_all(&data)?;
    }
    let mut serving = server
        .args(["--listen", "127.0.0.1:0", "--data"])
        .arg(&data)
        .stdout(Stdio::piped())
        .spawn()?;
    let path = fill(&mut serving);
    settle(Command::new("kill").arg(serving.id().to_string()))?;
    serving.wait()?;
    Ok(Demo { data, path: path? })
}

fn fill(serving: &mut Child) -> Outcome<String> {
    let setup_link = Lines::of(serving)?
        .find_map(|line| link_in(&line).map(str::to_owned))
        .ok_or("find the setup link")?;
    let origin = setup_link.split("/new#").next().unwrap_or_default();
    let mut filler = cargo();
    filler.args([
        "run", "--locked", "--quiet", "-p", "tests", "--bin", "demo", "--",
    ]);
    let output = filler
        .args([origin, &setup_link])
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err(format!("play the team: {}", output.status).into());
    }
    let link = String::from_utf8(output.stdout)?;
    let path = link.trim().strip_prefix(origin);
    Ok(path.ok_or("find the link to become Ana by")?.to_owned())
}
