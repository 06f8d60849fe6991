//! What several peers say together: the median of each criterion, then the score over the medians.

use num_rational::Ratio;

use crate::blueprint::Version;
use crate::card::Ratings;
use crate::id::{CriterionId, StepId, VersionId};
use crate::score::Score;
use crate::standing::Standing;

/// Several cards of one session as one view. Made by [`peers`] only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeerView {
    version: VersionId,
    criteria: Vec<PeerCriterion>,
}

/// One criterion as the peers see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeerCriterion {
    /// The criterion.
    pub criterion: CriterionId,
    /// Its step.
    pub step: StepId,
    /// Its weight.
    pub weight: u32,
    /// Scored if one peer scored it; not applicable if all who answered said so.
    pub standing: Standing,
}

/// The view of these peers' ratings, all made with this version; their order does not matter.
pub fn peers(version: &Version, cards: &[&Ratings]) -> PeerView {
    let criteria = version.criteria.iter().filter_map(|criterion| {
        Some(PeerCriterion {
            criterion: criterion.id,
            step: criterion.step,
            weight: criterion.weight,
            standing: Standing::of(criterion, cards)?,
        })
    });
    PeerView {
        version: version.id,
        criteria: criteria.collect(),
    }
}

impl PeerView {
    /// The version it was made with.
    pub const fn version(&self) -> VersionId {
        self.version
    }

    /// The criteria that are scored, in blueprint order.
    pub fn criteria(&self) -> &[PeerCriterion] {
        &self.criteria
    }

    /// Where a criterion stands; `None` if it is retired or not of this version.
    pub fn standing(&self, criterion: CriterionId) -> Option<Standing> {
        self.criteria
            .iter()
            .find(|peer| peer.criterion == criterion)
            .map(|peer| peer.standing)
    }

    /// A criterion's median as a share of its highest level, in `0..=1`.
    pub fn n(&self, criterion: CriterionId) -> Option<Ratio<i64>> {
        self.standing(criterion)?.n()
    }

    /// A criterion's median in levels.
    pub fn level(&self, criterion: CriterionId) -> Option<Ratio<i64>> {
        self.standing(criterion)?.level()
    }

    /// The score over the medians.
    pub fn score(&self) -> Score {
        Score::over(
            self.criteria
                .iter()
                .map(|peer| (peer.weight, peer.standing)),
        )
    }

    /// The score over the medians of one step.
    pub fn step_score(&self, step: StepId) -> Score {
        let criteria = self.criteria.iter().filter(|peer| peer.step == step);
        Score::over(criteria.map(|peer| (peer.weight, peer.standing)))
    }
}
