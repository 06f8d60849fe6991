//! What a finger does: taps what can be reached, types into what has the focus.

use app::event::{DismissedKey, Do, FieldKey, Happening, Typed, WentBack};
use app::view::score_card::ScoreCardBody;
use app::view::{Control, Screen, View};

use super::Phone;
use crate::matcher::Matcher;
use crate::screen::{Element, Field, Tap, elements};

/// Between taps of a person, by the phone's clock.
const BETWEEN_TAPS_MS: i64 = 300;

/// What a step is about.
#[derive(Debug, Clone)]
pub struct Target {
    shown: String,
    by: By,
    index: usize,
}

#[derive(Debug, Clone)]
enum By {
    Words(Matcher),
    Key(Matcher),
}

impl Target {
    /// By all that is drawn or spoken of it.
    pub fn words(text: &str) -> Self {
        Self {
            shown: text.into(),
            by: By::Words(Matcher::new(text)),
            index: 0,
        }
    }

    /// By its key.
    pub fn key(key: &str) -> Self {
        Self {
            shown: format!("id {key}"),
            by: By::Key(Matcher::new(key)),
            index: 0,
        }
    }

    /// Of several, this one, counted from 0.
    #[must_use]
    pub fn nth(self, index: usize) -> Self {
        Self { index, ..self }
    }

    fn is(&self, element: &Element) -> bool {
        match &self.by {
            By::Words(matcher) => element.words.iter().any(|words| matcher.matches(words)),
            By::Key(matcher) => matcher.matches(&element.key),
        }
    }
}

/// Where the finger is: menus, questions and fields that the shell keeps by itself.
#[derive(Debug, Default)]
pub(super) struct Touched {
    menu: Option<String>,
    asking: Option<Control>,
    focus: Option<Field>,
}

impl Phone {
    /// What can be reached now, in order.
    pub fn elements(&self) -> Vec<Element> {
        match &self.touched.asking {
            Some(control) => question(control),
            None => elements(self.view(), self.touched.menu.as_deref()),
        }
    }

    /// Every word that can be read now, for a message.
    pub fn words(&self) -> String {
        let lines = self.elements().into_iter().map(|element| {
            let taps = if matches!(element.tap, Tap::Nothing) {
                ' '
            } else {
                '›'
            };
            format!("  {taps} {}  [{}]", element.words.join(" | "), element.key)
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Whether it is on the screen now.
    pub fn sees(&self, target: &Target) -> bool {
        self.elements()
            .iter()
            .filter(|element| target.is(element))
            .nth(target.index)
            .is_some()
    }

    /// Waits until it is on the screen.
    pub fn try_see(&mut self, target: &Target) -> Result<(), String> {
        self.see_or_not(target, true)
    }

    /// Waits until it is not on the screen.
    pub fn try_not_see(&mut self, target: &Target) -> Result<(), String> {
        self.see_or_not(target, false)
    }

    fn see_or_not(&mut self, target: &Target, wanted: bool) -> Result<(), String> {
        let menu = self.touched.menu.clone();
        let asking = self.touched.asking.clone();
        let is_so = |view: &View| {
            let found = match &asking {
                Some(control) => question(control),
                None => elements(view, menu.as_deref()),
            };
            (found.iter().filter(|element| target.is(element)).count() > target.index) == wanted
        };
        if self.wait_until(is_so) {
            return Ok(());
        }
        let so = if wanted { "is not" } else { "is still" };
        Err(format!(
            "{}: \"{}\" {so} on the screen:\n{}",
            self.name,
            target.shown,
            self.words()
        ))
    }

    /// Taps it, 300 ms after what came before.
    pub fn try_tap(&mut self, target: &Target) -> Result<(), String> {
        self.try_see(target)?;
        self.advance(BETWEEN_TAPS_MS);
        self.settle();
        let found = self.elements();
        let mut fitting = found
            .iter()
            .filter(|element| target.is(element))
            .skip(target.index);
        let Some(element) = fitting.find(|element| !matches!(element.tap, Tap::Nothing)) else {
            let shown = &target.shown;
            return Err(format!(
                "{}: \"{shown}\" cannot be tapped:\n{}",
                self.name,
                self.words()
            ));
        };
        self.taps += 1;
        self.touch(element.tap.clone())
    }

    /// Brings the finger down on the same point again after so long, whatever lies there now.
    pub fn bounce(&mut self, target: &Target, delay_ms: i64) -> Result<(), String> {
        let place = level_places(self.view())
            .iter()
            .position(|element| target.is(element));
        self.try_tap(target)?;
        self.clock.pass(delay_ms);
        let found = match place {
            Some(place) => level_places(self.view()).into_iter().nth(place),
            None => self
                .elements()
                .into_iter()
                .find(|element| target.is(element)),
        };
        self.taps += 1;
        found.map_or(Ok(()), |element| self.touch(element.tap))
    }

    fn touch(&mut self, tap: Tap) -> Result<(), String> {
        if !matches!(tap, Tap::Focus(_)) {
            self.leave_field();
        }
        match tap {
            Tap::Nothing => {}
            Tap::Menu(key) => self.touched.menu = Some(key),
            Tap::Focus(field) => {
                let same = self
                    .touched
                    .focus
                    .as_ref()
                    .is_some_and(|own| own.key == field.key);
                if !same {
                    self.leave_field();
                    self.touched.focus = Some(*field);
                }
            }
            Tap::Act(control) => return self.press(*control),
        }
        Ok(())
    }

    fn press(&mut self, control: Control) -> Result<(), String> {
        if let Some(asked) = self.touched.asking.take() {
            if control.key == "no" {
                return Ok(());
            }
            self.send(asked);
            return Ok(());
        }
        if !control.enabled || control.busy {
            let why = control.why_not.unwrap_or_default();
            return Err(format!(
                "{}: \"{}\" is not enabled: {why}",
                self.name, control.label
            ));
        }
        self.touched.menu = None;
        if control.confirm.is_some() {
            self.touched.asking = Some(control);
            return Ok(());
        }
        self.send(control);
        Ok(())
    }

    fn send(&mut self, control: Control) {
        let at_ms = self.clock.at_ms();
        self.happen(Happening::Do(Do {
            action: control.action,
            at_ms,
        }));
    }

    fn leave_field(&mut self) {
        if let Some(field) = self.touched.focus.take() {
            self.happen(Happening::Left(FieldKey { key: field.key }));
        }
    }

    /// Types at the end of what has the focus.
    pub fn try_type(&mut self, text: &str) -> Result<(), String> {
        self.change_field(|held| held.push_str(text))
    }

    /// Erases so many characters from the end of what has the focus.
    pub fn try_erase(&mut self, characters: usize) -> Result<(), String> {
        self.change_field(|held| {
            let kept = held.chars().count().saturating_sub(characters);
            *held = held.chars().take(kept).collect();
        })
    }

    fn change_field(&mut self, change: impl FnOnce(&mut String)) -> Result<(), String> {
        let name = self.name.clone();
        let Some(field) = &mut self.touched.focus else {
            return Err(format!("{name}: no field has the focus"));
        };
        change(&mut field.text);
        let Field { key, rev, text, .. } = field.clone();
        self.happen(Happening::Typed(Typed { key, rev, text }));
        Ok(())
    }

    /// The keyboard's return key.
    pub fn try_return(&mut self) -> Result<(), String> {
        let Some(submit) = self
            .touched
            .focus
            .as_ref()
            .and_then(|field| field.submit.clone())
        else {
            return Err(format!("{}: return does nothing here", self.name));
        };
        self.leave_field();
        self.press(submit)
    }

    /// The platform's back gesture.
    pub fn back(&mut self) {
        self.leave_field();
        let view = self.view();
        let what = match (&view.sheet, view.stack.get(1)) {
            (Some(sheet), _) => {
                let key = sheet.screen.header().key.clone();
                Happening::Dismissed(DismissedKey { key })
            }
            (None, Some(below)) => Happening::WentBack(WentBack {
                to: below.header().key.clone(),
            }),
            (None, None) => return,
        };
        self.happen(what);
    }
}

/// The rows that lie at the same places on every criterion.
fn level_places(view: &View) -> Vec<Element> {
    let Some(Screen::ScoreCard(card)) = view.stack.first() else {
        return Vec::new();
    };
    let ScoreCardBody::Single(criterion) = &card.body else {
        return Vec::new();
    };
    let element = |level: &app::view::score_card::LevelView| Element {
        key: level.control.key.clone(),
        words: vec![level.control.label.clone(), level.number.clone()],
        tap: Tap::Act(Box::new(level.control.clone())),
    };
    criterion.levels.iter().map(element).collect()
}

/// The question before an action, as the shell asks it.
fn question(control: &Control) -> Vec<Element> {
    let Some(confirm) = &control.confirm else {
        return Vec::new();
    };
    let words = |words: &[&String]| words.iter().map(|word| (*word).clone()).collect();
    let button = |key: &str, label: &String| {
        let mut button = control.clone();
        button.key = key.into();
        button.label.clone_from(label);
        Element {
            key: key.into(),
            words: vec![label.clone()],
            tap: Tap::Act(Box::new(button)),
        }
    };
    vec![
        Element {
            key: "question".into(),
            words: words(&[&confirm.title, &confirm.body]),
            tap: Tap::Nothing,
        },
        button("yes", &confirm.yes),
        button("no", &confirm.no),
    ]
}
