//! A thumb: taps what is drawn, enabled and not under a sheet, 300 ms apart.

use crate::event::{DismissedKey, Do, Happening, Typed, WentBack};
use crate::testing::{Kept, Shell};
use crate::view::{Control, ScoreCard, Screen, View};

pub struct Thumb {
    pub shell: Shell,
    pub taps: usize,
    at_ms: i64,
}

impl Thumb {
    /// A phone that was never used.
    pub fn new() -> Self {
        let mut shell = Shell::start(Kept::default(), 7);
        shell.settle();
        Self {
            shell,
            taps: 0,
            at_ms: 1_000,
        }
    }

    /// A phone with the sample open, its role-play read and closed.
    pub fn in_the_sample() -> Self {
        let mut thumb = Self::new();
        thumb.tap("try-sample");
        thumb.tap("close");
        thumb.taps = 0;
        thumb
    }

    pub fn view(&self) -> &View {
        self.shell.model.shown()
    }

    pub fn front(&self) -> &Screen {
        self.view().front().expect("something is drawn")
    }

    pub fn card(&self) -> &ScoreCard {
        match self.front() {
            Screen::ScoreCard(card) => card,
            other => panic!("not a score card but {}", other.header().title),
        }
    }

    pub fn title(&self) -> &str {
        &self.front().header().title
    }

    /// The first reachable control whose key begins with this.
    pub fn find(&self, key: &str) -> Option<&Control> {
        let reachable = self.view().reachable();
        reachable
            .into_iter()
            .find(|control| control.key.starts_with(key))
    }

    pub fn tap(&mut self, key: &str) {
        self.at_ms += 300;
        self.tap_at(key, self.at_ms);
    }

    /// A tap at this time; nothing else waits in between.
    pub fn tap_at(&mut self, key: &str, at_ms: i64) {
        let control = self.find(key).unwrap_or_else(|| {
            let reachable: Vec<_> = self
                .view()
                .reachable()
                .into_iter()
                .map(|control| control.key.clone())
                .collect();
            panic!("no {key} on {}: {reachable:?}", self.title())
        });
        assert!(
            control.enabled,
            "{key} cannot be tapped: {:?}",
            control.why_not
        );
        let action = control.action.clone();
        self.at_ms = self.at_ms.max(at_ms);
        self.taps += 1;
        self.send(Happening::Do(Do { action, at_ms }));
    }

    /// Taps with an action that was drawn earlier.
    pub fn tap_action(&mut self, action: Vec<u8>, at_ms: i64) {
        self.send(Happening::Do(Do { action, at_ms }));
    }

    pub fn type_into(&mut self, key: &str, text: &str) {
        let inputs = self.front().inputs();
        let field = inputs
            .iter()
            .find(|input| input.key.starts_with(key))
            .expect("a field");
        let (key, rev) = (field.key.clone(), field.rev);
        self.send(Happening::Typed(Typed {
            key,
            rev,
            text: text.into(),
        }));
    }

    pub fn went_back(&mut self, to: &str) {
        self.send(Happening::WentBack(WentBack { to: to.into() }));
    }

    pub fn dismiss(&mut self, key: &str) {
        self.send(Happening::Dismissed(DismissedKey { key: key.into() }));
    }

    pub fn send(&mut self, what: Happening) {
        self.shell.happen(what);
        self.shell.settle();
    }

    pub fn now(&self) -> i64 {
        self.at_ms
    }

    pub fn kill(self) -> Self {
        let mut shell = Shell::start(self.shell.kept, 8);
        shell.settle();
        Self {
            shell,
            taps: 0,
            at_ms: self.at_ms,
        }
    }
}
