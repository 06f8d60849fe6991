//! All that can be done to a document, in a form that can be kept and done again.

mod bytes;
mod make;
mod writes;

use domain::blueprint::Version;
use domain::id::{BlueprintId, CriterionId, MemberId, StageId, VersionId};
use domain::rating::Rating;
use domain::session::Details;
use minicbor::{Decode, Encode};

pub use bytes::ReadEditError;
pub use make::EditError;

use crate::read::CardContent;
use crate::week::Week;

/// A field's text.
pub type FieldValue = String;

/// One edit, typed and with our ids, so that it can be done again under another actor.
///
/// An edit says what should stand where afterwards; doing it twice changes nothing more.
#[derive(Debug, Clone, PartialEq, Encode, Decode)]
pub enum Edit {
    /// Draft and card: rate a criterion, or take the rating back.
    #[n(0)]
    Rate {
        /// The criterion.
        #[cbor(n(0), with = "crate::encoding::id")]
        criterion: CriterionId,
        /// What it earned; `None` is not scored.
        #[cbor(n(1), with = "crate::encoding::rating")]
        rating: Option<Rating>,
    },
    /// Draft and card: say something about a criterion.
    #[n(1)]
    Comment {
        /// The criterion.
        #[cbor(n(0), with = "crate::encoding::id")]
        criterion: CriterionId,
        /// The whole text; `None` or an empty one removes it.
        #[n(1)]
        text: Option<String>,
    },
    /// Draft and card: one of the texts about the whole.
    #[n(2)]
    Field {
        /// Which.
        #[n(0)]
        name: Field,
        /// The whole text; `None` or an empty one removes it.
        #[n(1)]
        value: Option<FieldValue>,
    },
    /// Draft and card: what is scored by. Changes nothing once something is rated by another.
    #[n(3)]
    Basis {
        /// The blueprint.
        #[cbor(n(0), with = "crate::encoding::id")]
        blueprint: BlueprintId,
        /// Its version.
        #[cbor(n(1), with = "crate::encoding::id")]
        version: VersionId,
    },
    /// Draft and card: the whole state in one change, conflicts settled on their values.
    #[n(4)]
    Final(#[cbor(n(0), with = "crate::encoding::card")] CardContent),
    /// Blueprint: publish a version, for ever.
    #[n(5)]
    PublishVersion(#[cbor(n(0), with = "crate::encoding::version")] Version),
    /// Session: when, how and by which blueprint.
    #[n(6)]
    Details(#[cbor(n(0), with = "crate::encoding::details")] Details),
    /// Team: make or change a stage of the journey.
    #[n(7)]
    Stage {
        /// The stage; a fresh random id makes one.
        #[cbor(n(0), with = "crate::encoding::id")]
        stage: StageId,
        /// What changes; a new stage needs at least a title and an order.
        #[n(1)]
        changes: Vec<StageChange>,
    },
    /// Team: a member's vote for the week's one topic.
    #[n(8)]
    Focus {
        /// Who votes; counts only from one of their devices.
        #[cbor(n(0), with = "crate::encoding::id")]
        member: MemberId,
        /// The week.
        #[cbor(n(1), with = "crate::encoding::week")]
        week: Week,
        /// The criterion; `None` takes the vote back.
        #[cbor(n(2), with = "crate::encoding::maybe_criterion")]
        criterion: Option<CriterionId>,
    },
    /// Private: a phrase was used, or is to be forgotten.
    #[n(9)]
    Phrase {
        /// The phrase, which is its own key.
        #[n(0)]
        text: String,
        /// When, in unix milliseconds; `None` forgets it.
        #[n(1)]
        used_ms: Option<i64>,
    },
    /// Private: a preference.
    #[n(10)]
    Preference {
        /// Its name.
        #[n(0)]
        name: String,
        /// Its value; `None` is the default again.
        #[n(1)]
        value: Option<String>,
    },
    /// Private: a note.
    #[n(11)]
    Note {
        /// What it is about, as an id's text.
        #[n(0)]
        key: String,
        /// The whole text; `None` or an empty one removes it.
        #[n(1)]
        text: Option<String>,
    },
}

/// The texts about a whole card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Field {
    /// What the presenter should keep doing.
    #[n(0)]
    KeepOne,
    /// What the presenter should change.
    #[n(1)]
    ChangeOne,
    /// Self card: what I took from this.
    #[n(2)]
    Took,
}

impl Field {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::KeepOne, Self::ChangeOne, Self::Took];

    /// Its key in documents.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::KeepOne => "keep_one",
            Self::ChangeOne => "change_one",
            Self::Took => "took",
        }
    }
}

/// One part of a stage.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
pub enum StageChange {
    /// Its title.
    #[n(0)]
    Title(#[n(0)] String),
    /// Its place, by [`crate::order_between`].
    #[n(1)]
    Order(#[n(0)] String),
    /// Its blueprint, or "no blueprint yet".
    #[n(2)]
    Blueprint(#[cbor(n(0), with = "crate::encoding::maybe_blueprint")] Option<BlueprintId>),
    /// Whether it is retired; stages are never deleted.
    #[n(3)]
    Retired(#[n(0)] bool),
}
