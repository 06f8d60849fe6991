//! A control: what can be tapped, and what the tap means.

use facet::Facet;
use facet_generate_attrs as typegen;
use serde::{Deserialize, Serialize};

/// Something that can be tapped. Its action crosses as opaque bytes: a shell cannot read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Control {
    /// Unique on its screen, made of ids.
    pub key: String,
    /// The words on it.
    pub label: String,
    /// What a screen reader says instead of the label.
    pub spoken: Option<String>,
    /// Its value, as "3 of 8".
    pub value: Option<String>,
    /// What happens, for a screen reader.
    pub hint: Option<String>,
    /// A picture beside, or instead of, the label.
    pub icon: Option<Icon>,
    /// How it is meant.
    pub tone: Tone,
    /// Whether it can be tapped now.
    pub enabled: bool,
    /// If not: why, in words.
    pub why_not: Option<String>,
    /// Whether it is the chosen one; absent where nothing can be chosen.
    pub selected: Option<bool>,
    /// Whether it is at work.
    pub busy: bool,
    /// Asked before the action is sent; only for what cannot be taken back.
    pub confirm: Option<Confirm>,
    /// Sent back in `Do`.
    #[serde(with = "serde_bytes")]
    #[facet(typegen::bytes)]
    pub action: Vec<u8>,
}

/// A question before an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Confirm {
    /// The question.
    pub title: String,
    /// What follows from it.
    pub body: String,
    /// The word on the button that does it.
    pub yes: String,
    /// The word on the button that does not.
    pub no: String,
}

/// How something is meant. A shell turns it into colour and weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum Tone {
    /// As usual.
    #[default]
    Plain,
    /// The one thing to do here.
    Primary,
    /// Steps back.
    Quiet,
    /// About you, or this week's focus.
    You,
    /// About a peer.
    Peer,
    /// Destructive, or could not be sent.
    Warn,
}

/// The one list of icon names; each platform has its own pictures for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum Icon {
    /// Tab Today.
    Today,
    /// Tab Sessions.
    Sessions,
    /// Tab Blueprints.
    Blueprints,
    /// Add, new.
    Plus,
    /// Close.
    Close,
    /// Back.
    Back,
    /// Forward.
    Forward,
    /// Undo.
    Undo,
    /// More: a menu.
    More,
    /// A note.
    Note,
    /// Done, a check mark.
    Check,
    /// A person.
    Person,
    /// People.
    People,
    /// A phone or other device.
    Device,
    /// Send, share.
    Share,
    /// Copy.
    Copy,
    /// Settings.
    Settings,
    /// Sync.
    Sync,
    /// A list.
    List,
    /// One at a time.
    Single,
    /// Discard, delete.
    Bin,
    /// A lock: sealed.
    Lock,
    /// A warning.
    Warning,
    /// Search.
    Search,
    /// A link or code.
    Code,
    /// A clock.
    Clock,
    /// Information, "How is this counted?".
    Info,
    /// A star: focus.
    Focus,
    /// Leave.
    Leave,
    /// Export a file.
    Export,
}
