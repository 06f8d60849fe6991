//! What good looks like for one stage: steps and criteria.

use crate::id::{BlueprintId, CriterionId, StepId, VersionId};

/// A published, immutable state of a blueprint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The blueprint it belongs to.
    pub blueprint: BlueprintId,
    /// Its own id; "version 2" is its rank by (`published_at_ms`, id).
    pub id: VersionId,
    /// Milliseconds since 1970.
    pub published_at_ms: i64,
    /// Title, as "Discovery call".
    pub title: String,
    /// One sentence on what it is for.
    pub purpose: String,
    /// Steps in blueprint order.
    pub steps: Vec<Step>,
    /// Criteria in blueprint order, grouped by step, retired ones included.
    pub criteria: Vec<Criterion>,
}

/// A part of the blueprint; steps may be done in any order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its id.
    pub id: StepId,
    /// Title.
    pub title: String,
    /// What happens in it.
    pub description: String,
}

/// One observable thing that is scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// Kept for ever, across versions and blueprints.
    pub id: CriterionId,
    /// The step it stands in.
    pub step: StepId,
    /// Title, as "Finds the impact".
    pub title: String,
    /// The short prompt shown while scoring.
    pub prompt: String,
    /// Up to three questions to ask.
    pub questions: Vec<String>,
    /// Highest level m, `1..=4`.
    pub level_max: u8,
    /// One entry per level `0..=level_max`: the behaviour that earns it, ≤ 120 characters.
    pub anchors: Vec<Option<String>>,
    /// Relative weight; 0 = shown but not counted.
    pub weight: u32,
    /// Shown beside the score, never folded into it.
    pub must_do: bool,
    /// No longer scored; never deleted.
    pub retired: bool,
}

impl Version {
    /// The criteria that are scored, in order.
    pub fn scored(&self) -> impl Iterator<Item = &Criterion> {
        self.criteria.iter().filter(|criterion| !criterion.retired)
    }

    /// A criterion by id, retired or not.
    pub fn criterion(&self, id: CriterionId) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id == id)
    }

    /// A step by id.
    pub fn step(&self, id: StepId) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }
}
