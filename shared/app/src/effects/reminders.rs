//! The platform's local notifications.

use crux_core::capability::Operation;
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Makes what is scheduled exactly this, by key.
///
/// A reminder whose time is to come is scheduled, again if its time or its words changed. One whose
/// time is past was due already: it is not shown again, and stays where it is shown. What is not in
/// the set any more is cancelled, and taken away where it is shown. The core has at most one of
/// these requests out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct RemindersOperation {
    /// The person has just tapped for this: ask for the platform's permission where that is needed.
    /// Otherwise never ask, and say how the permission stands.
    pub ask: bool,
    /// Every wanted reminder, the first due first.
    pub reminders: Vec<Reminder>,
}

/// One notification. Tapping it, or one of its actions, is answered with `OpenUrl` of the link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct Reminder {
    /// Its name; two reminders never share one.
    pub key: String,
    /// When it is due, in milliseconds since 1970.
    pub at_ms: i64,
    /// First line.
    pub title: String,
    /// Second line.
    pub body: String,
    /// What a tap on it opens.
    pub link: String,
    /// What else can be done, in order.
    pub actions: Vec<ReminderAction>,
}

/// A button on a notification.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Facet)]
pub struct ReminderAction {
    /// The words on it.
    pub label: String,
    /// What it sends as `OpenUrl`.
    pub link: String,
    /// Whether the app comes to the front; if not, the core hears of it in the background.
    pub opens: bool,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Facet)]
#[repr(C)]
pub enum RemindersOutput {
    /// What is scheduled is what is wanted.
    Set,
    /// The platform shows nothing of ours now; a tap may ask again.
    Denied,
    /// It shows nothing of ours and will not ask: only its own settings change that.
    DeniedForever,
}

impl Operation for RemindersOperation {
    type Output = RemindersOutput;
}
