//! What a replica hands to the model after each event: writes, wishes and news. And what it is
//! handed: the clock and the dice.

use domain::id::{MemberId, SessionId};
use domain::moment::Moment;
use protocol::code::Code;
use protocol::sync::Cursor;

use crate::dice::Dice;
use crate::store::Writes;
use crate::want::Want;

/// What shall happen once everything written so far is durable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Then {
    /// The entries marked in flight may leave.
    Send,
    /// This place in the log is stored.
    Reached(Cursor),
    /// The arrived documents marked as being tried may be opened.
    Try,
}

/// Something that people are told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// A share, decline or discard can no longer be taken back.
    Released(SessionId),
    /// These sessions or cards arrived.
    Arrived(SessionId, Option<MemberId>),
    /// Something was refused and put aside under this number.
    Refused(u64, Code),
    /// A discard was refused: the session is back.
    InUse(SessionId),
    /// The device was revoked.
    Revoked,
    /// The member was removed.
    Removed,
    /// The member left the team.
    Left,
}

/// In and out.
#[derive(Debug)]
pub struct Desk {
    /// The person's clock.
    pub now: Moment,
    /// Ids and actors.
    pub dice: Dice,
    /// For the next commit.
    pub writes: Writes,
    /// After it.
    pub then: Vec<Then>,
    /// Wishes.
    pub wants: Vec<Want>,
    /// News.
    pub told: Vec<Told>,
}

impl Desk {
    /// An empty desk.
    pub fn new(now: Moment, dice: Dice) -> Self {
        Self {
            now,
            dice,
            writes: Writes::default(),
            then: Vec::new(),
            wants: Vec::new(),
            told: Vec::new(),
        }
    }
}
