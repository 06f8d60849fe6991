//! Short ways to write views down.

use super::control::{Confirm, Control, Icon, Tone};
use super::page::{Section, SectionLook, Window};
use super::part::Part;

impl Control {
    /// A plain control that can be tapped.
    pub fn new(key: impl Into<String>, label: impl Into<String>, action: Vec<u8>) -> Self {
        Self {
            key: key.into(),
            label: label.into(),
            spoken: None,
            value: None,
            hint: None,
            icon: None,
            tone: Tone::Plain,
            enabled: true,
            why_not: None,
            selected: None,
            busy: false,
            confirm: None,
            action,
        }
    }

    /// What a screen reader says instead of the label.
    #[must_use]
    pub fn spoken(mut self, spoken: impl Into<String>) -> Self {
        self.spoken = Some(spoken.into());
        self
    }

    /// Its value.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// What happens, for a screen reader.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// A picture.
    #[must_use]
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// How it is meant.
    #[must_use]
    pub fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// The one thing to do here.
    #[must_use]
    pub fn primary(self) -> Self {
        self.tone(Tone::Primary)
    }

    /// Whether it is the chosen one.
    #[must_use]
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = Some(selected);
        self
    }

    /// Whether it is at work.
    #[must_use]
    pub fn busy(mut self, busy: bool) -> Self {
        self.busy = busy;
        self
    }

    /// Cannot be tapped now, and why.
    #[must_use]
    pub fn disabled(mut self, why_not: impl Into<String>) -> Self {
        self.enabled = false;
        self.why_not = Some(why_not.into());
        self
    }

    /// Asked before the action is sent.
    #[must_use]
    pub fn confirm(mut self, confirm: Confirm) -> Self {
        self.confirm = Some(confirm);
        self
    }

    /// The same control in another place of the screen.
    #[must_use]
    pub fn with_key(mut self, key: impl Into<String>) -> Self {
        self.key = key.into();
        self
    }

    /// What a screen reader says.
    pub fn said(&self) -> &str {
        self.spoken.as_deref().unwrap_or(&self.label)
    }
}

impl Section {
    /// A section of rows.
    pub fn new(key: impl Into<String>, parts: Vec<Part>) -> Self {
        Self {
            key: key.into(),
            heading: None,
            note: None,
            look: SectionLook::Inset,
            parts,
            window: None,
        }
    }

    /// On the paper itself.
    pub fn plain(key: impl Into<String>, parts: Vec<Part>) -> Self {
        Self {
            look: SectionLook::Plain,
            ..Self::new(key, parts)
        }
    }

    /// Its heading.
    #[must_use]
    pub fn heading(mut self, heading: impl Into<String>) -> Self {
        self.heading = Some(heading.into());
        self
    }

    /// A note below its parts.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// How it looks.
    #[must_use]
    pub fn look(mut self, look: SectionLook) -> Self {
        self.look = look;
        self
    }

    /// A window of a longer list.
    #[must_use]
    pub fn window(mut self, window: Option<Window>) -> Self {
        self.window = window;
        self
    }
}
