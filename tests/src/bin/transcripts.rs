//! `transcripts FOLDER`: lives through five flows and writes what passed over each phone's bridge,
//! for every shell to play again. `cargo xtask test` calls it.

use std::path::Path;
use std::process::ExitCode;

use tests::flow;
use tests::town::Town;

const FLOWS: [&str; 5] = ["undo", "score-a-card", "offline", "take-back", "reminders"];

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        eprintln!("usage: transcripts FOLDER");
        return ExitCode::FAILURE;
    };
    for name in FLOWS {
        if let Err(error) = write(name, Path::new(&folder)) {
            eprintln!("failed to write the transcript of {name}: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn write(name: &str, folder: &Path) -> Result<(), String> {
    let town = Town::on_tape();
    let flow = flow::folder().join(name);
    if flow.is_dir() {
        flow::run_journey_in(&town, &flow)?;
    } else {
        flow::run_flow_in(&town, flow::read(&flow.with_extension("json"))?)?;
    }
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    for (who, tape) in town.tapes() {
        let file = folder.join(format!("{name}.{who}.txt"));
        std::fs::write(file, tape.text()).map_err(|error| error.to_string())?;
    }
    Ok(())
}
