//! My card of a session: a draft in the making, or a shared card that I revise.

use documents::{CardContent, Held};
use domain::blueprint::{Criterion, Version};
use domain::card::Ratings;
use domain::id::{CriterionId, SessionId};
use domain::rating::Rating;
use protocol::row::CardState;

use crate::replica::{CardField, Replica, SessionIndex};

/// What is being worked on.
#[derive(Debug)]
pub struct Work<'a> {
    /// The session.
    pub session: &'a SessionIndex,
    /// The version that is scored.
    pub version: &'a Version,
    /// Notes and words; `None` while they are being read.
    pub content: Option<&'a CardContent>,
    /// What is rated.
    pub ratings: Ratings,
    /// Whether the card is shared, so that a change is a revision.
    pub revising: bool,
}

impl<'a> Work<'a> {
    /// My card of a session; `None` where session or blueprint are not here, or I take no part.
    pub fn of(replica: &'a Replica, session: SessionId) -> Option<Self> {
        let me = replica.me();
        let index = replica.session(session)?;
        index.person(me)?;
        let shared = index.card(me);
        let revising = is_shared(index, replica);
        let (content, summary, version) = if revising {
            let content = replica.card(session, me);
            (
                content,
                shared.map(|card| &card.ratings),
                shared.map(|card| card.version),
            )
        } else {
            let draft = index.draft.as_ref();
            let content = replica.draft(session);
            (
                content,
                draft.map(|draft| &draft.ratings),
                index.scored_by(),
            )
        };
        let version = version.or_else(|| index.details.as_ref().map(|details| details.version))?;
        let ratings = match content {
            Some(content) => ratings_of(content),
            None => summary.cloned().unwrap_or_default(),
        };
        Some(Self {
            session: index,
            version: replica.version(version)?,
            content,
            ratings,
            revising,
        })
    }

    /// What is scored, in order.
    pub fn criteria(&self) -> Vec<&'a Criterion> {
        self.version.scored().collect()
    }

    /// How a criterion is rated.
    pub fn rating(&self, criterion: CriterionId) -> Option<Rating> {
        self.ratings.get(&criterion).copied()
    }

    /// What another of my devices rated at the same time.
    pub fn other_ratings(&self, criterion: CriterionId) -> &'a [Rating] {
        let held = self
            .content
            .and_then(|content| content.ratings.get(&criterion));
        held.map_or(&[], |held: &Held<Rating>| &held.others)
    }

    /// The criteria that have no rating.
    pub fn missing(&self) -> Vec<&'a Criterion> {
        self.version
            .scored()
            .filter(|criterion| self.rating(criterion.id).is_none())
            .collect()
    }

    /// A criterion's note.
    pub fn note(&self, criterion: CriterionId) -> &'a str {
        let held = self
            .content
            .and_then(|content| content.comments.get(&criterion));
        held.map_or("", |held| held.value.as_str())
    }

    /// A text of the card.
    pub fn text(&self, field: CardField) -> &'a str {
        let held = self.content.and_then(|content| text_of(content, field));
        held.map_or("", |held| held.value.as_str())
    }

    /// Whether it is my own performance.
    pub fn is_self(&self, replica: &Replica) -> bool {
        self.session.presenter == replica.me()
    }
}

/// Whether my card of this session is shared.
pub fn is_shared(session: &SessionIndex, replica: &Replica) -> bool {
    session.card_state(replica.me(), replica.me()) == Some(CardState::Sealed)
}

/// A card's ratings as numbers are made from them.
pub fn ratings_of(content: &CardContent) -> Ratings {
    content
        .ratings
        .iter()
        .map(|(criterion, held)| (*criterion, held.value))
        .collect()
}

/// A text of a card.
pub fn text_of(content: &CardContent, field: CardField) -> Option<&Held<String>> {
    match field {
        CardField::KeepOne => content.keep_one.as_ref(),
        CardField::ChangeOne => content.change_one.as_ref(),
        CardField::Took => content.took.as_ref(),
    }
}
