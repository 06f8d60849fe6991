//! The score of a card, of a step, or of several peers together (coaching.md, section 4).
//!
//! `S = 100 · Σ w·n / Σ w` over the scored criteria with w > 0, where n = level / m. Criteria that
//! do not apply leave the denominator; those not observed or not scored yet lower the coverage.
//! A must-do is shown beside the score and never folded into it. Retired criteria do not count.
//! Nothing here panics or overflows, whatever the documents say.

use num_rational::Ratio;

use crate::blueprint::{Criterion, Version};
use crate::card::Ratings;
use crate::exact::{round_half_up, share, weighted_percent};
use crate::id::StepId;
use crate::standing::Standing;
use crate::statistic::Statistic;

/// Below this coverage a card is neither trended nor ranked.
pub const RANKED_COVERAGE_MIN: Ratio<i64> = Ratio::new_raw(3, 5);

/// A score, shown as "70 · 6 of 7 scored".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Score {
    /// In `0..=100`; `None` while no criterion that counts is scored.
    pub value: Option<Ratio<i64>>,
    /// How many criteria with a weight are scored.
    pub scored: u32,
    /// How many criteria with a weight apply; `scored` of these.
    pub counted: u32,
    /// The weight of the scored among the weight of those that apply; `None` if none applies.
    pub coverage: Option<Ratio<i64>>,
}

/// The score of one card.
pub fn score(version: &Version, ratings: &Ratings) -> Score {
    score_of(&version.criteria, &[ratings])
}

/// The score of one card in one step: the same sum over the step's criteria. The total is not the
/// mean of the steps.
pub fn step_score(version: &Version, step: StepId, ratings: &Ratings) -> Score {
    score_of(
        version
            .criteria
            .iter()
            .filter(|criterion| criterion.step == step),
        &[ratings],
    )
}

impl Score {
    /// The score as it is shown: rounded half up.
    pub fn shown(&self) -> Option<u32> {
        self.value
            .and_then(|value| u32::try_from(round_half_up(value)).ok())
    }

    /// Whether enough was scored for it to stand in a trend or beside others.
    pub fn can_be_ranked(&self) -> bool {
        self.value.is_some()
            && self
                .coverage
                .is_some_and(|share| share >= RANKED_COVERAGE_MIN)
    }

    /// The score as a statistic over the criteria scored.
    pub fn statistic(&self) -> Statistic<Ratio<i64>> {
        match self.value {
            Some(value) => Statistic::Value {
                value,
                n: self.scored,
            },
            None => Statistic::NotEnough { have: 0, need: 1 },
        }
    }

    /// The score over criteria given by weight and standing.
    pub(crate) fn over(criteria: impl IntoIterator<Item = (u32, Standing)>) -> Self {
        let mut terms = Vec::new();
        let (mut scored, mut counted) = (0_u32, 0_u32);
        let (mut weight_scored, mut weight_counted) = (0_u64, 0_u64);
        for (weight, standing) in criteria {
            if weight == 0 || standing == Standing::NotApplicable {
                continue;
            }
            counted = counted.saturating_add(1);
            weight_counted = weight_counted.saturating_add(weight.into());
            if let Some(n) = standing.n() {
                scored = scored.saturating_add(1);
                weight_scored = weight_scored.saturating_add(weight.into());
                terms.push((weight, n));
            }
        }
        let value = weighted_percent(terms);
        Self {
            value,
            scored,
            counted,
            coverage: share(weight_scored, weight_counted),
        }
    }
}

fn score_of<'a>(criteria: impl IntoIterator<Item = &'a Criterion>, cards: &[&Ratings]) -> Score {
    Score::over(criteria.into_iter().filter_map(|criterion| {
        Standing::of(criterion, cards).map(|standing| (criterion.weight, standing))
    }))
}
