//! Running a flow on a phone.

use std::collections::BTreeMap;

use super::{Flow, Lived, Step, missing};
use crate::phone::Phone;
use crate::town::Town;

/// How often somebody who waits lets the others go on first.
const ROUNDS: u32 = 2;

/// A person in the middle of a flow.
#[derive(Debug)]
pub struct Runner {
    /// The person's phone.
    pub phone: Phone,
    /// Values for `${NAME}`.
    pub values: BTreeMap<String, String>,
    flow: Flow,
    next: usize,
}

/// Runs a single flow from its first to its last step, on a phone and in a town of its own.
pub fn run_flow(flow: Flow) -> Result<Lived, String> {
    run_flow_in(&Town::new(), flow)
}

/// Runs a single flow from its first to its last step, on a phone of its own.
pub fn run_flow_in(town: &Town, flow: Flow) -> Result<Lived, String> {
    if let Some(why) = missing(&flow.head.tags) {
        return Ok(Lived::NotHere(why));
    }
    let mut runner = Runner::new(town.phone("ana"), flow);
    runner.values.insert("SETUP".into(), town.setup_link());
    runner.turn(None, &mut || {})?;
    Ok(Lived::Through)
}

impl Runner {
    /// Before the first step.
    pub fn new(phone: Phone, flow: Flow) -> Self {
        Self {
            phone,
            values: BTreeMap::new(),
            flow,
            next: 0,
        }
    }

    /// Goes on to the picture that ends this turn, or to the end. Checks the promised taps there.
    /// Where something is awaited that others' phones have to do first, `meanwhile` lets them.
    pub fn turn(&mut self, until: Option<&str>, meanwhile: &mut dyn FnMut()) -> Result<(), String> {
        while let Some(value) = self.flow.steps.get(self.next).cloned() {
            self.next += 1;
            let fill = |text: &str| fill(text, &self.values);
            let step = Step::read(&value, &fill)?;
            if matches!(&step, Step::Picture(name) if Some(name.as_str()) == until) {
                return Ok(());
            }
            let waits = matches!(step, Step::See(_) | Step::NotSee(_));
            let mut done = self.act(step.clone());
            for _ in 0..ROUNDS {
                if done.is_err() && waits {
                    meanwhile();
                    done = self.act(step.clone());
                }
            }
            done.map_err(|error| {
                format!(
                    "{}, step {} {value}: {error}",
                    self.flow.head.name, self.next
                )
            })?;
        }
        match until {
            Some(name) => Err(format!(
                "{} ended before its picture {name}",
                self.flow.head.name
            )),
            None => self.check_taps(),
        }
    }

    fn check_taps(&self) -> Result<(), String> {
        let Some(promised) = self.flow.head.env.get("TAPS") else {
            return Ok(());
        };
        if *promised == self.phone.taps.to_string() {
            return Ok(());
        }
        Err(format!(
            "{}: {} taps, promised {promised}",
            self.flow.head.name, self.phone.taps
        ))
    }

    fn act(&mut self, step: Step) -> Result<(), String> {
        let phone = &mut self.phone;
        phone.camera = self.values.get("SCAN").cloned();
        match step {
            Step::Launch(clear) => {
                if clear {
                    phone.clear();
                }
                phone.stop();
                phone.launch("");
            }
            Step::Stop => phone.stop(),
            Step::Kill => phone.kill(),
            Step::Tap(tap) if tap.optional && !phone.sees(&tap.target) => {}
            Step::Tap(tap) if tap.repeat > 1 => {
                for _ in 1..tap.repeat {
                    phone.bounce(&tap.target, tap.delay_ms)?;
                }
            }
            Step::Tap(tap) => phone.try_tap(&tap.target)?,
            Step::Type(text) => phone.try_type(&text)?,
            Step::Erase(count) => phone.try_erase(count)?,
            Step::Return => phone.try_return()?,
            Step::See(target) => phone.try_see(&target)?,
            Step::NotSee(target) => phone.try_not_see(&target)?,
            Step::Link(link) => phone.open_link(&link),
            Step::Airplane(away) => phone.set_online(!away),
            Step::Picture(_) => {}
        }
        Ok(())
    }
}

/// Puts values for `${NAME}`.
fn fill(text: &str, values: &BTreeMap<String, String>) -> Result<String, String> {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        let (name, left) = after
            .split_once('}')
            .ok_or_else(|| format!("{text}: unclosed"))?;
        filled += before;
        filled += values
            .get(name)
            .ok_or_else(|| format!("nobody gave a value for {name}"))?;
        rest = left;
    }
    Ok(filled + rest)
}
