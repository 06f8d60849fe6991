//! Short ways to write views down.

use super::control::{Confirm, Control, Icon, Tone};
use super::page::{Section, SectionLook, Window};
use super::part::{
    Avatar, Badge, ButtonsLayout, ButtonsPart, ChoicePart, ChoiceStyle, EmptyPart, InputKind,
    InputPart, Lead, Part, RowPart, TextPart, TextRole,
};

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

impl InputPart {
    /// A field of one line for words.
    pub fn new(key: impl Into<String>, label: impl Into<String>, held: (String, u64)) -> Self {
        let (text, rev) = held;
        Self {
            key: key.into(),
            label: label.into(),
            text,
            rev,
            placeholder: String::new(),
            kind: InputKind::Plain,
            lines: 1,
            length_max: 4_000,
            count: None,
            problem: None,
            autofill: None,
            return_label: None,
            submit: None,
        }
    }
}

impl RowPart {
    /// A row with a first line.
    pub fn new(key: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            lead: None,
            title: title.into(),
            second: None,
            value: None,
            badge: None,
            tap: None,
            button: None,
            swipes: Vec::new(),
            menu: Vec::new(),
        }
    }

    /// An icon before the words.
    #[must_use]
    pub fn icon(mut self, icon: Icon) -> Self {
        self.lead = Some(Lead::Icon(icon));
        self
    }

    /// A person before the words.
    #[must_use]
    pub fn avatar(mut self, avatar: Avatar) -> Self {
        self.lead = Some(Lead::Avatar(avatar));
        self
    }

    /// A number before the words.
    #[must_use]
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.lead = Some(Lead::Number(number.into()));
        self
    }

    /// Second line.
    #[must_use]
    pub fn second(mut self, second: impl Into<String>) -> Self {
        self.second = Some(second.into());
        self
    }

    /// At the end of the line.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// A pill.
    #[must_use]
    pub fn badge(mut self, label: impl Into<String>, tone: Tone) -> Self {
        self.badge = Some(Badge {
            label: label.into(),
            tone,
        });
        self
    }

    /// What a tap on the row does. It says both lines unless it says something else.
    #[must_use]
    pub fn tap(mut self, tap: Control) -> Self {
        self.tap = Some(tap);
        self
    }

    /// The button at the end.
    #[must_use]
    pub fn button(mut self, button: Control) -> Self {
        self.button = Some(button);
        self
    }

    /// A menu whose first entries can be swiped as well.
    #[must_use]
    pub fn menu(mut self, menu: Vec<Control>) -> Self {
        self.menu = menu;
        self
    }

    /// As a part.
    pub fn part(self) -> Part {
        Part::Row(self)
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

impl Part {
    /// Words.
    pub fn text(key: impl Into<String>, role: TextRole, text: impl Into<String>) -> Self {
        Self::toned(key, role, text, Tone::Plain)
    }

    /// Words with a meaning.
    pub fn toned(
        key: impl Into<String>,
        role: TextRole,
        text: impl Into<String>,
        tone: Tone,
    ) -> Self {
        Self::Text(TextPart {
            key: key.into(),
            role,
            text: text.into(),
            tone,
        })
    }

    /// Buttons below each other.
    pub fn stack(key: impl Into<String>, controls: Vec<Control>) -> Self {
        Self::Buttons(ButtonsPart {
            key: key.into(),
            layout: ButtonsLayout::Stack,
            controls,
        })
    }

    /// Buttons beside each other.
    pub fn line(key: impl Into<String>, controls: Vec<Control>) -> Self {
        Self::Buttons(ButtonsPart {
            key: key.into(),
            layout: ButtonsLayout::Line,
            controls,
        })
    }

    /// One of a few.
    pub fn choice(
        key: impl Into<String>,
        label: impl Into<String>,
        style: ChoiceStyle,
        options: Vec<Control>,
    ) -> Self {
        Self::Choice(ChoicePart {
            key: key.into(),
            label: label.into(),
            style,
            many: false,
            options,
        })
    }

    /// Nothing here yet.
    pub fn empty(
        key: impl Into<String>,
        sentence: impl Into<String>,
        button: Option<Control>,
    ) -> Self {
        Self::Empty(EmptyPart {
            key: key.into(),
            sentence: sentence.into(),
            button,
        })
    }
}
