//! A journey: several people, each with a flow, taking turns.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::{Lived, Runner, missing, read};
use crate::phone::Phone;
use crate::town::Town;

/// `order.yaml`.
#[derive(Debug, Deserialize)]
struct Order {
    /// What it needs, as `needs:scan`.
    #[serde(default)]
    tags: Vec<String>,
    turns: Vec<Turn>,
}

/// One person's turn.
#[derive(Debug, Deserialize)]
struct Turn {
    /// Whose: a flow's file name.
    who: String,
    /// The picture that ends it; without one, the end of the flow.
    until: Option<String>,
    /// Values for `${NAME}`: `server.setup`, `text.Ben` for words as they stand, `ana.copied`, the
    /// last that Ana's phone copied, or `ana.reminder.1`, what the first button of the first
    /// notification that waits on it opens.
    #[serde(default)]
    given: BTreeMap<String, String>,
    /// How many taps this turn takes, where that is promised.
    taps: Option<u32>,
}

/// Runs the journey in a folder, in a town of its own.
pub fn run_journey(folder: &Path) -> Result<Lived, String> {
    run_journey_in(&Town::new(), folder)
}

/// Runs the journey in a folder.
pub fn run_journey_in(town: &Town, folder: &Path) -> Result<Lived, String> {
    let order = std::fs::read_to_string(folder.join("order.json")).map_err(|e| e.to_string())?;
    let order: Order = serde_json::from_str(&order).map_err(|e| e.to_string())?;
    if let Some(why) = missing(&order.tags) {
        return Ok(Lived::NotHere(why));
    }
    let mut people: BTreeMap<String, Runner> = BTreeMap::new();
    for turn in &order.turns {
        if !people.contains_key(&turn.who) {
            let flow = read(&folder.join(&turn.who).with_extension("json"))?;
            people.insert(turn.who.clone(), Runner::new(town.phone(&turn.who), flow));
        }
        for (name, source) in &turn.given {
            let value = given(source, town, &people)?;
            let runner = people.get_mut(&turn.who).ok_or("nobody")?;
            runner.values.insert(name.clone(), value);
        }
        let mut runner = people.remove(&turn.who).ok_or("nobody")?;
        take(turn, &mut runner, &mut people)?;
        people.insert(turn.who.clone(), runner);
        rest(&mut people);
    }
    Ok(Lived::Through)
}

/// Everybody's phone does what it does in a pocket.
fn rest(people: &mut BTreeMap<String, Runner>) {
    for runner in people.values_mut() {
        runner.phone.rest();
    }
}

fn take(
    turn: &Turn,
    runner: &mut Runner,
    others: &mut BTreeMap<String, Runner>,
) -> Result<(), String> {
    let before = runner.phone.taps;
    runner.turn(turn.until.as_deref(), &mut || rest(others))?;
    let taken = runner.phone.taps - before;
    match turn.taps {
        Some(promised) if promised != taken => Err(format!(
            "{} until {:?}: {taken} taps, promised {promised}",
            turn.who, turn.until
        )),
        _ => Ok(()),
    }
}

fn given(source: &str, town: &Town, people: &BTreeMap<String, Runner>) -> Result<String, String> {
    if source == "server.setup" {
        return Ok(town.setup_link());
    }
    if let Some(text) = source.strip_prefix("text.") {
        return Ok(text.into());
    }
    let (who, what) = source
        .split_once('.')
        .ok_or_else(|| format!("what is {source}?"))?;
    let phone = &people
        .get(who)
        .ok_or_else(|| format!("who is {who}?"))?
        .phone;
    let found = match what.strip_prefix("reminder.") {
        Some(button) => reminder(phone, button),
        None if what == "copied" => phone.copied.last().cloned(),
        None => None,
    };
    found.ok_or_else(|| format!("there is no {source}"))
}

/// What a button of the first notification opens, counted from 1.
fn reminder(phone: &Phone, button: &str) -> Option<String> {
    let place = button.parse::<usize>().ok()?.checked_sub(1)?;
    let action = phone.reminders.first()?.actions.get(place)?;
    Some(action.link.clone())
}
