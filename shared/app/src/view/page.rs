//! A page: a header, sections of parts, and a bar.

use facet::Facet;
use serde::{Deserialize, Serialize};

use super::control::Control;
use super::part::Part;

/// What stands on top of every screen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Facet)]
pub struct Header {
    /// The screen's key: scroll is kept under it.
    pub key: String,
    /// The title.
    pub title: String,
    /// A second line.
    pub subtitle: Option<String>,
    /// Back or close.
    pub back: Option<Control>,
    /// What else can be done: the first may be drawn, the rest stand behind *More*.
    pub menu: Vec<Control>,
    /// The avatar on a tab's root, to Team, Sync and Settings.
    pub avatar: Option<Control>,
    /// The key that gets the focus when the screen opens.
    pub focus: Option<String>,
}

/// A page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Facet)]
pub struct Page {
    /// On top.
    pub header: Header,
    /// Whether pulling down asks for news.
    pub refresh: Option<Control>,
    /// A field that searches this page.
    pub search: Option<Search>,
    /// What it shows.
    pub sections: Vec<Section>,
    /// The bar at the bottom, in reach of the thumb.
    pub bar: Vec<Control>,
    /// The round button.
    pub round: Option<Control>,
}

/// A search field; what is typed goes as `Typed` under its key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Search {
    /// Its key.
    pub key: String,
    /// What it holds.
    pub text: String,
    /// Grows when the core changed the text.
    pub rev: u64,
    /// What it is for.
    pub placeholder: String,
}

/// A section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Section {
    /// Its key.
    pub key: String,
    /// Its heading.
    pub heading: Option<String>,
    /// A note below its parts.
    pub note: Option<String>,
    /// How it looks.
    pub look: SectionLook,
    /// What it holds.
    pub parts: Vec<Part>,
    /// Set when this is a window of a longer list.
    pub window: Option<Window>,
}

/// How a section looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum SectionLook {
    /// A card of rows.
    #[default]
    Inset,
    /// On the paper itself.
    Plain,
    /// This week's focus.
    Focus,
}

/// A window of a longer list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Window {
    /// How long the list is.
    pub total: u32,
    /// Shows more of it.
    pub more: Control,
}
