//! What to draw: data that carries its own actions.
//!
//! Most screens are [`page::Page`]s put together from [`part::Part`]s; the score card and the
//! session have their own layout. Parts carry meaning, never size, colour or font. Keys are made
//! of ids, never of positions, and are unique on their screen.

#![allow(
    clippy::unsafe_derive_deserialize,
    reason = "facet's derive writes unsafe methods that keep no invariant of ours"
)]
#![allow(
    clippy::large_enum_variant,
    reason = "a view holds one screen or two, and crosses the bridge once"
)]

mod build;
mod build_part;
pub mod control;
pub mod page;
pub mod part;
pub mod score_card;
pub mod session;
mod walk;

use facet::Facet;
use serde::{Deserialize, Serialize};

pub use control::{Confirm, Control, Icon, Tone};
pub use page::{Header, Page, Search, Section, SectionLook, Window};
pub use part::Part;
pub use score_card::ScoreCard;
pub use session::SessionView;

/// Everything a shell draws.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Facet)]
pub struct View {
    /// Grows with each different view.
    pub rev: u64,
    /// The tab bar; empty where there is none (Welcome).
    pub tabs: Vec<Tab>,
    /// The screen on top, and below it the one that a back gesture shows: one or two.
    pub stack: Vec<Screen>,
    /// A sheet over the stack.
    pub sheet: Option<Sheet>,
    /// The pill that says what is still to send; absent when all is sent.
    pub sync: Option<Control>,
    /// A short word at the bottom.
    pub toast: Option<Toast>,
    /// Said once by a screen reader, never drawn.
    pub say: Option<Say>,
    /// The route as a path, as `/s/…`.
    pub path: String,
    /// How deep the stack is, 1–3, one more with a sheet; push when it grows, replace when equal.
    pub depth: u32,
    /// BCP 47.
    pub language: String,
    /// From the language alone.
    pub direction: Direction,
    /// Where Undo, ‹ ›, Finish, the trailing row button and the round button stand.
    pub hand: Hand,
    /// Text size chosen in Settings, in percent of the platform's own; 100 unless changed.
    pub text_percent: u32,
}

/// A tab.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Tab {
    /// `selected` says which is active.
    pub control: Control,
}

/// A screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
#[allow(
    clippy::large_enum_variant,
    reason = "there are one or two of them; bindings want no box"
)]
pub enum Screen {
    /// Put together from parts.
    Page(Page),
    /// The main job.
    ScoreCard(ScoreCard),
    /// Self beside peers.
    Session(SessionView),
}

impl Screen {
    /// The header that every screen has.
    pub fn header(&self) -> &Header {
        match self {
            Self::Page(page) => &page.header,
            Self::ScoreCard(card) => &card.header,
            Self::Session(session) => &session.header,
        }
    }
}

/// A sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Sheet {
    /// What it shows.
    pub screen: Screen,
    /// How much of the height it wants at first.
    pub size: SheetSize,
}

/// How high a sheet opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum SheetSize {
    /// Half of the height.
    Half,
    /// All of it.
    Full,
}

/// A short word at the bottom, with at most one control.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Toast {
    /// A new id is a new toast.
    pub id: u64,
    /// One sentence.
    pub text: String,
    /// How it is meant.
    pub tone: Tone,
    /// What can be done, as *Take back*.
    pub control: Option<Control>,
    /// Stays until the core takes it away; others go after four seconds.
    pub sticky: bool,
}

/// Words for a screen reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Say {
    /// A new id is a new sentence.
    pub id: u64,
    /// The sentence.
    pub text: String,
}

/// Reading direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

/// The hand that holds the phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum Hand {
    /// Controls stand right.
    #[default]
    Right,
    /// Controls stand left.
    Left,
}
