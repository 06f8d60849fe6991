//! The blueprints that come with the app: usable in the first minute, with the radio off.
//!
//! Written for this product. Every id is fixed for ever, so that two teams (or two phones that
//! have not met yet) mean the same criterion when they say "Finds the impact". A changed wording
//! is a new version with a new id; the ids of blueprint, steps and criteria stay.

mod customer_story;
mod discovery_call;
mod journey;
mod outline;
mod trading;

use crate::blueprint::Version;
use crate::id::{BlueprintId, CriterionId};

pub use journey::journey;

/// The blueprint "Discovery call".
pub const DISCOVERY_CALL: BlueprintId = discovery_call::OUTLINE.blueprint();
/// The blueprint "Customer story".
pub const CUSTOMER_STORY: BlueprintId = customer_story::OUTLINE.blueprint();
/// The blueprint "Trading, not negotiating".
pub const TRADING: BlueprintId = trading::OUTLINE.blueprint();
/// The criterion "Finds the impact" of the discovery call.
pub const FINDS_THE_IMPACT: CriterionId = discovery_call::OUTLINE.criterion(6);

/// The three starter blueprints, in the order in which they are shown.
pub fn starters() -> Vec<Version> {
    [
        &discovery_call::OUTLINE,
        &customer_story::OUTLINE,
        &trading::OUTLINE,
    ]
    .map(outline::Outline::version)
    .into()
}

#[cfg(test)]
mod tests;
