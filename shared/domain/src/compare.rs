//! Self beside peers: where the presenter's own view and the peers' view differ.
//!
//! Both raw values are shown first. Self-ratings run high everywhere (d ≈ 0.32, Heidemeier & Moser
//! 2009), so a gap is a reason to talk and not a verdict.

use std::cmp::Reverse;

use num_rational::Ratio;

use crate::blueprint::{Criterion, Version};
use crate::card::Ratings;
use crate::exact::weighted_percent;
use crate::id::CriterionId;
use crate::peers::PeerView;
use crate::standing::Standing;

/// What a gap is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum View {
    /// Less than one level apart.
    SameView,
    /// The presenter is one level or more above: "look at this together".
    LookTogether,
    /// The presenter is one level or more below: "stronger than you think".
    Stronger,
}

/// One criterion that both sides scored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// The criterion.
    pub criterion: CriterionId,
    /// How much it counts, from 0.
    pub weight: u32,
    /// The presenter's level.
    pub self_level: u8,
    /// The peers' median, in levels.
    pub peer_level: Ratio<i64>,
    /// Self minus peers, as a share of the highest level, in `-1..=1`.
    pub g: Ratio<i64>,
    /// What to call it.
    pub view: View,
}

/// All gaps of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gaps {
    /// The criteria that both sides scored, in blueprint order.
    pub criteria: Vec<Gap>,
}

/// Compares the presenter's ratings with the peers' view, criterion by criterion.
///
/// Only values of one version are compared: a view made with another version gives no gaps.
pub fn gap(version: &Version, self_ratings: &Ratings, peers: &PeerView) -> Gaps {
    let same = peers.version() == version.id;
    let criteria = version.criteria.iter().filter(|_| same);
    Gaps {
        criteria: criteria
            .filter_map(|criterion| gap_of(criterion, self_ratings, peers))
            .collect(),
    }
}

impl Gap {
    /// |g|, in `0..=1`.
    pub fn size(&self) -> Ratio<i64> {
        self.g.max(-self.g)
    }
}

impl Gaps {
    /// G, in `-100..=100`: `100 · Σ w·g / Σ w`. Above 0 the presenter rates higher.
    pub fn signed(&self) -> Option<Ratio<i64>> {
        weighted_percent(self.criteria.iter().map(|gap| (gap.weight, gap.g)))
    }

    /// D, in `0..=100`: `100 · Σ w·|g| / Σ w`. How far apart, whichever way.
    pub fn distance(&self) -> Option<Ratio<i64>> {
        weighted_percent(self.criteria.iter().map(|gap| (gap.weight, gap.size())))
    }

    /// The biggest gap first; equal ones in blueprint order.
    pub fn biggest_first(&self) -> Vec<Gap> {
        let mut gaps = self.criteria.clone();
        gaps.sort_by_key(|gap| Reverse(gap.size()));
        gaps
    }

    /// The gaps with this name, the biggest first.
    pub fn called(&self, view: View) -> Vec<Gap> {
        let mut gaps = self.biggest_first();
        gaps.retain(|gap| gap.view == view);
        gaps
    }
}

fn gap_of(criterion: &Criterion, self_ratings: &Ratings, peers: &PeerView) -> Option<Gap> {
    let own = Standing::of(criterion, &[self_ratings])?;
    let peer = peers.standing(criterion.id)?;
    let (own_level, peer_level) = (own.level()?, peer.level()?);
    Some(Gap {
        criterion: criterion.id,
        weight: criterion.weight,
        self_level: self_ratings.get(&criterion.id)?.level()?,
        peer_level,
        g: own.n()? - peer.n()?,
        view: view(own_level - peer_level),
    })
}

fn view(levels_above: Ratio<i64>) -> View {
    let one_level = Ratio::from_integer(1);
    if levels_above >= one_level {
        View::LookTogether
    } else if levels_above <= -one_level {
        View::Stronger
    } else {
        View::SameView
    }
}
