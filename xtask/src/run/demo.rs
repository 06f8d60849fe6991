//! `--demo`: a team with realistic data, made through the real protocol.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::outcome::Outcome;
use crate::process::cargo;

/// Starts the server on data of its own, fills it, prints how to look at it, and waits.
pub fn serve(server: &mut Command) -> Outcome {
    let data = tempfile::tempdir()?;
    let mut serving = server
        .arg("--data")
        .arg(data.path())
        .stdout(Stdio::piped())
        .spawn()?;
    let printed = serving.stdout.take().ok_or("read what the server prints")?;
    let mut lines = BufReader::new(printed).lines().map_while(Result::ok);
    let setup_link =
        lines.find_map(|line| line.split_once("team: ").map(|(_, link)| link.to_owned()));
    let link = setup_link
        .ok_or("find the setup link".into())
        .and_then(|link| fill(&link));
    match link {
        Ok(link) => println!("\nOpen as Ana, once: {link}\nThe demo's data goes when this ends.\n"),
        Err(error) => {
            serving.kill()?;
            serving.wait()?;
            return Err(error);
        }
    }
    lines.for_each(|line| println!("{line}"));
    serving.wait()?;
    Ok(())
}

/// Fills it through `tests`, which plays the people; the link by which one becomes Ana.
fn fill(setup_link: &str) -> Outcome<String> {
    println!("A team practises for five weeks: this takes a moment.");
    let origin = setup_link.split("/new#").next().unwrap_or_default();
    let mut filler = cargo();
    filler.args([
        "run", "--locked", "--quiet", "-p", "tests", "--bin", "demo", "--",
    ]);
    let output = filler
        .args([origin, setup_link])
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err(format!("play the team: {}", output.status).into());
    }
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}
