//! Short ways to write parts down.

use super::control::{Control, Icon, Tone};
use super::part::{
    Avatar, Badge, ButtonsLayout, ButtonsPart, ChoicePart, ChoiceStyle, EmptyPart, InputKind,
    InputPart, Lead, Part, RowPart, TextPart, TextRole,
};

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
