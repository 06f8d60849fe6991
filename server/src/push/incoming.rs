//! Parses pushed chunks before they reach the writer: work for the processor, none for the disk.

use domain::id::DocumentId;
use protocol::control::Control;
use protocol::sync::PushItem;

use crate::gate::{Parsed, Refusal, parse};

/// An item whose chunk has been parsed, ready for the writer.
#[derive(Debug)]
pub struct Prepared {
    /// The phone's number for it.
    pub item: u64,
    /// What it is.
    pub content: Item,
}

/// What an item is.
#[derive(Debug)]
pub enum Item {
    /// A control operation.
    Control(Control),
    /// A change.
    Change {
        /// Of which document.
        document: DocumentId,
        /// The change, or why it is none.
        change: Result<Parsed, Refusal>,
    },
    /// Of a newer client.
    Unknown,
}

/// Parses every chunk. An item without a number cannot be answered and is left out.
pub fn prepare(items: Vec<PushItem>) -> Vec<Prepared> {
    items.into_iter().filter_map(prepare_one).collect()
}

fn prepare_one(pushed: PushItem) -> Option<Prepared> {
    let item = pushed.item()?;
    let content = match pushed {
        PushItem::Control { control, .. } => Item::Control(control),
        PushItem::Change {
            document, change, ..
        } => Item::Change {
            document,
            change: parse(&change),
        },
        PushItem::Unknown { .. } => Item::Unknown,
    };
    Some(Prepared { item, content })
}
