//! The short word at the bottom, and what a screen reader says once.

use crate::view::{Control, Say, Toast, Tone};

use super::action::Action;
use super::route::Id;

/// What is said now.
#[derive(Debug, Default)]
pub struct Toasts {
    shown: Option<Shown>,
    said: Option<Say>,
    last: u64,
}

#[derive(Debug)]
struct Shown {
    toast: Toast,
    about: Option<Id>,
}

impl Toasts {
    /// Says a sentence, with at most one thing to do about it.
    pub fn say(&mut self, text: String, control: Option<(String, Action)>, about: Option<Id>) {
        self.show(text, Tone::Plain, control, false, about);
    }

    /// Says what is wrong, until it is right.
    pub fn warn(&mut self, text: String) {
        self.show(text, Tone::Warn, None, true, None);
    }

    /// Says something to the ear alone.
    pub fn speak(&mut self, text: String) {
        self.last += 1;
        self.said = Some(Say {
            id: self.last,
            text,
        });
    }

    /// Takes it away.
    pub fn clear(&mut self) {
        self.shown = None;
    }

    /// Takes it away if it is about this.
    pub fn clear_about(&mut self, what: Id) {
        if self
            .shown
            .as_ref()
            .is_some_and(|shown| shown.about == Some(what))
        {
            self.shown = None;
        }
    }

    /// The person, or four seconds, dismissed `toast/ID`. A repeat, or an older one, is nothing.
    pub fn dismissed(&mut self, key: &str) {
        let is_this = |shown: &Shown| key == format!("toast/{}", shown.toast.id);
        if self.shown.as_ref().is_some_and(is_this) {
            self.shown = None;
        }
    }

    /// The toast that is shown.
    pub fn toast(&self) -> Option<Toast> {
        self.shown.as_ref().map(|shown| shown.toast.clone())
    }

    /// What is said to the ear.
    pub fn said(&self) -> Option<Say> {
        self.said.clone()
    }

    fn show(
        &mut self,
        text: String,
        tone: Tone,
        control: Option<(String, Action)>,
        sticky: bool,
        about: Option<Id>,
    ) {
        self.last += 1;
        let id = self.last;
        let control = control.map(|(label, action)| {
            Control::new(format!("toast/{id}/do"), label, action.to_bytes())
        });
        self.shown = Some(Shown {
            toast: Toast {
                id,
                text,
                tone,
                control,
                sticky,
            },
            about,
        });
    }
}
