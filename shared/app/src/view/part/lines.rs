//! Words, rows and buttons.

use facet::Facet;
use serde::{Deserialize, Serialize};

use super::super::control::{Control, Icon, Tone};

/// How important words are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum TextRole {
    /// The largest heading.
    Heading1,
    /// A heading.
    Heading2,
    /// The smallest heading.
    Heading3,
    /// The first sentence.
    Lead,
    /// As usual.
    Body,
    /// Small print.
    Note,
}

/// Words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct TextPart {
    /// Key.
    pub key: String,
    /// How important.
    pub role: TextRole,
    /// The words.
    pub text: String,
    /// How meant.
    pub tone: Tone,
}

/// What stands before a row's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum Lead {
    /// An icon.
    Icon(Icon),
    /// A person.
    Avatar(Avatar),
    /// A number in a circle, as a level's.
    Number(String),
}

/// A person's round picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Avatar {
    /// One or two letters, or "You".
    pub initials: String,
    /// `You` or `Peer`.
    pub tone: Tone,
}

/// A short word in a pill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Badge {
    /// The word.
    pub label: String,
    /// How meant.
    pub tone: Tone,
}

/// One line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct RowPart {
    /// Key.
    pub key: String,
    /// Before the words.
    pub lead: Option<Lead>,
    /// First line.
    pub title: String,
    /// Second line.
    pub second: Option<String>,
    /// At the end of the line, as "2".
    pub value: Option<String>,
    /// A pill.
    pub badge: Option<Badge>,
    /// What a tap on the row does; its label is what a screen reader says of the whole row.
    pub tap: Option<Control>,
    /// The button at the end.
    pub button: Option<Control>,
    /// What a swipe does, at most two; each stands in the menu too.
    pub swipes: Vec<Control>,
    /// At most five.
    pub menu: Vec<Control>,
}

/// How buttons stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum ButtonsLayout {
    /// One below the other, full width.
    Stack,
    /// Beside each other.
    Line,
}

/// One to four controls.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct ButtonsPart {
    /// Key.
    pub key: String,
    /// How they stand.
    pub layout: ButtonsLayout,
    /// The controls.
    pub controls: Vec<Control>,
}
