//! The derived index: one row per session, never names. Lists are drawn from it alone.

use domain::card::Ratings;
use domain::id::{MemberId, SessionId, VersionId};
use domain::session::Details;
use protocol::row::{CardState, Visibility};

/// One session as lists need it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionIndex {
    /// Which.
    pub session: SessionId,
    /// Who made it.
    pub maker: MemberId,
    /// Who performs.
    pub presenter: MemberId,
    /// Whether cards are revealed only to those who owe none.
    pub blind: bool,
    /// Who may see it.
    pub visibility: Visibility,
    /// Presenter and coaches, with what they owe or gave as the server says.
    pub people: Vec<Person>,
    /// When, how, which blueprint; `None` until its document is here.
    pub details: Option<Details>,
    /// My draft, once it has a rating.
    pub draft: Option<DraftSummary>,
    /// Shared cards that are on this phone, mine included.
    pub cards: Vec<CardSummary>,
    /// On whose phones my card is.
    pub receipts: Vec<MemberId>,
    /// What I decided here that the server has not confirmed.
    pub mine: Option<Mine>,
    /// Whether something in it arrived that I have not looked at.
    pub unseen: bool,
    /// Raters whose card was made after they had been granted another's.
    pub dependent: Vec<MemberId>,
    /// The heads of each shared card when it was shared.
    pub shared_heads: Vec<(MemberId, Vec<documents::Hash>)>,
}

/// A participant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub member: MemberId,
    /// Whether they perform.
    pub presenter: bool,
    /// What they owe or gave.
    pub card: CardState,
}

/// My draft in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftSummary {
    /// The version it scores.
    pub version: VersionId,
    /// What is rated so far.
    pub ratings: Ratings,
    /// When I last touched it, in milliseconds since 1970.
    pub touched_ms: i64,
}

/// A shared card in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardSummary {
    /// Whose.
    pub rater: MemberId,
    /// The version it scores.
    pub version: VersionId,
    /// Its newest ratings.
    pub ratings: Ratings,
    /// Made before its rater was granted another's.
    pub independent: bool,
}

/// What I decided that is still on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mine {
    /// Shared.
    Shared,
    /// Declined.
    Declined,
    /// Discarded: not in any list.
    Discarded,
}

impl SessionIndex {
    /// A participant.
    pub fn person(&self, member: MemberId) -> Option<&Person> {
        self.people.iter().find(|person| person.member == member)
    }

    /// What a member owes or gave, my own decision included before the server confirms it.
    pub fn card_state(&self, member: MemberId, me: MemberId) -> Option<CardState> {
        let said = self.person(member)?.card;
        Some(match self.mine {
            Some(Mine::Shared) if member == me => CardState::Sealed,
            Some(Mine::Declined) if member == me => CardState::Declined,
            _ => said,
        })
    }

    /// What my draft is scored by: its own blueprint once something is rated, until then the
    /// session's, which may still change.
    pub fn scored_by(&self) -> Option<VersionId> {
        let details = self.details.as_ref().map(|details| details.version);
        match &self.draft {
            Some(draft) if !draft.ratings.is_empty() => Some(draft.version),
            draft => details.or_else(|| draft.as_ref().map(|draft| draft.version)),
        }
    }

    /// A shared card on this phone.
    pub fn card(&self, rater: MemberId) -> Option<&CardSummary> {
        self.cards.iter().find(|card| card.rater == rater)
    }
}
