//! One step of a flow.

use serde_json::Value;

use crate::phone::Target;

/// What a person does, or sees.
#[derive(Debug, Clone)]
pub enum Step {
    /// Opens the app; `true` takes away what it held.
    Launch(bool),
    /// Puts it away and ends it.
    Stop,
    /// Ends it as the system does.
    Kill,
    /// Taps.
    Tap(Tapping),
    /// Types where the focus is.
    Type(String),
    /// Erases so many characters.
    Erase(usize),
    /// The return key.
    Return,
    /// It is on the screen, or comes there.
    See(Target),
    /// It is not on the screen, or goes.
    NotSee(Target),
    /// Opens a link.
    Link(String),
    /// `true`: no network.
    Airplane(bool),
    /// A picture; in a journey, the end of a turn.
    Picture(String),
}

/// A tap.
#[derive(Debug, Clone)]
pub struct Tapping {
    /// On what.
    pub target: Target,
    /// How often at the same point.
    pub repeat: u32,
    /// Milliseconds between those.
    pub delay_ms: i64,
    /// Nothing happens where it is not there.
    pub optional: bool,
}

impl Step {
    /// Reads a step; `fill` puts values for `${NAME}`.
    pub fn read(
        value: &Value,
        fill: &dyn Fn(&str) -> Result<String, String>,
    ) -> Result<Self, String> {
        let (name, what) = match value {
            Value::String(name) => (name.as_str(), &Value::Null),
            Value::Object(step) if step.len() == 1 => step
                .iter()
                .next()
                .map(|(name, what)| (name.as_str(), what))
                .expect("one entry"),
            _ => {
                return Err(format!(
                    "a step is a word, or a word with what it needs: {value}"
                ));
            }
        };
        let text = || {
            what.as_str()
                .ok_or_else(|| format!("{name} needs words: {value}"))
                .and_then(fill)
        };
        Ok(match name {
            "launchApp" => Self::Launch(what["clearState"].as_bool().unwrap_or(false)),
            "stopApp" => Self::Stop,
            "killApp" => Self::Kill,
            "tapOn" => Self::Tap(tapping(what, fill)?),
            "inputText" => Self::Type(text()?),
            "eraseText" => Self::Erase(
                what.as_u64()
                    .map_or(50, |count| count.try_into().unwrap_or(50)),
            ),
            "pressKey" if what == "Enter" => Self::Return,
            "assertVisible" => Self::See(target(what, fill)?),
            "scrollUntilVisible" => Self::See(target(&what["element"], fill)?),
            "assertNotVisible" => Self::NotSee(target(what, fill)?),
            "extendedWaitUntil" if what.get("visible").is_some() => {
                Self::See(target(&what["visible"], fill)?)
            }
            "extendedWaitUntil" => Self::NotSee(target(&what["notVisible"], fill)?),
            "openLink" => Self::Link(text()?),
            "setAirplaneMode" => Self::Airplane(what == "enabled"),
            "takeScreenshot" => Self::Picture(text()?),
            _ => return Err(format!("the step {name} is not in tests/flows/README.md")),
        })
    }
}

fn tapping(what: &Value, fill: &dyn Fn(&str) -> Result<String, String>) -> Result<Tapping, String> {
    let number = |name: &str| {
        what[name]
            .as_u64()
            .and_then(|number| u32::try_from(number).ok())
    };
    Ok(Tapping {
        target: target(what, fill)?,
        repeat: number("repeat").unwrap_or(1),
        delay_ms: number("delay").unwrap_or(100).into(),
        optional: what["optional"].as_bool().unwrap_or(false),
    })
}

fn target(what: &Value, fill: &dyn Fn(&str) -> Result<String, String>) -> Result<Target, String> {
    let index = what["index"]
        .as_u64()
        .map_or(0, |index| index.try_into().unwrap_or(0));
    let words = what.as_str().or_else(|| what["text"].as_str());
    let found = match (words, what["id"].as_str()) {
        (Some(text), None) => Target::words(&fill(text)?),
        (None, Some(key)) => Target::key(&fill(key)?),
        _ => return Err(format!("an element is found by text or by id: {what}")),
    };
    Ok(found.nth(index))
}
