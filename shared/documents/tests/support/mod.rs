//! The people and phones of the stories.
#![allow(dead_code, reason = "each story uses some of it")]

use documents::{Actor, Doc, Edit};
use domain::id::{CriterionId, DeviceId, Document, DocumentId, MemberId, SessionId};
use domain::rating::Rating;

/// Ben's phone.
pub fn ben_phone() -> Actor {
    Actor::new(DeviceId([1; 16]), [1; 8])
}

/// Ben's tablet.
pub fn ben_tablet() -> Actor {
    Actor::new(DeviceId([2; 16]), [1; 8])
}

/// Ana's phone.
pub fn ana_phone() -> Actor {
    Actor::new(DeviceId([3; 16]), [1; 8])
}

/// Ben's card for one session.
pub fn card_id() -> DocumentId {
    Document::Card(SessionId([8; 16]), MemberId([9; 16])).into()
}

/// A criterion by number.
pub fn criterion(number: u8) -> CriterionId {
    CriterionId([number; 16])
}

/// A tap.
pub fn rate(number: u8, level: u8) -> Edit {
    Edit::Rate {
        criterion: criterion(number),
        rating: Some(Rating::Level(level)),
    }
}

/// A comment.
pub fn comment(number: u8, text: &str) -> Edit {
    Edit::Comment {
        criterion: criterion(number),
        text: Some(text.into()),
    }
}

/// Does an edit that makes one change, and returns it.
pub fn one(doc: &mut Doc, actor: Actor, edit: &Edit) -> Vec<u8> {
    let mut made = doc.edit(actor, edit).expect("the edit is done");
    assert_eq!(made.len(), 1, "{edit:?}");
    made.remove(0)
}
