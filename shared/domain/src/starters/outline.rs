//! How a starter blueprint is written down in the source: numbers instead of ids, one criterion
//! under its step.

use crate::blueprint::{Criterion, Step, Version};
use crate::id::{BlueprintId, CriterionId, StepId, VersionId};

/// 2026-01-01T00:00:00Z: when the starters were published, and born.
const PUBLISHED_AT_MS: i64 = 1_767_225_600_000;

/// A starter blueprint. Its numbers are part of its ids and never change.
pub(super) struct Outline {
    pub number: u8,
    pub version: u8,
    pub title: &'static str,
    pub purpose: &'static str,
    pub steps: &'static [OutlineStep],
}

/// A step and what is scored in it.
pub(super) struct OutlineStep {
    pub number: u8,
    pub title: &'static str,
    pub description: &'static str,
    pub criteria: &'static [OutlineCriterion],
}

/// A criterion; its highest level follows from the number of anchors.
pub(super) struct OutlineCriterion {
    pub number: u8,
    pub title: &'static str,
    pub prompt: &'static str,
    pub questions: [&'static str; 3],
    pub anchors: &'static [&'static str],
    pub weight: u32,
    pub must_do: bool,
}

impl Outline {
    /// The blueprint's id.
    pub const fn blueprint(&self) -> BlueprintId {
        BlueprintId(fixed_id(1, self.number, 0))
    }

    /// A criterion's id.
    pub const fn criterion(&self, number: u8) -> CriterionId {
        CriterionId(fixed_id(4, self.number, number))
    }

    /// The published version that the app comes with.
    pub fn version(&self) -> Version {
        Version {
            blueprint: self.blueprint(),
            id: VersionId(fixed_id(2, self.number, self.version)),
            published_at_ms: PUBLISHED_AT_MS,
            title: self.title.into(),
            purpose: self.purpose.into(),
            steps: self.steps.iter().map(|step| self.step(step)).collect(),
            criteria: self
                .steps
                .iter()
                .flat_map(|step| self.criteria(step))
                .collect(),
        }
    }

    fn step(&self, step: &OutlineStep) -> Step {
        Step {
            id: self.step_id(step),
            title: step.title.into(),
            description: step.description.into(),
        }
    }

    fn criteria(&self, step: &OutlineStep) -> impl Iterator<Item = Criterion> {
        let step_id = self.step_id(step);
        step.criteria.iter().map(move |criterion| Criterion {
            id: self.criterion(criterion.number),
            step: step_id,
            title: criterion.title.into(),
            prompt: criterion.prompt.into(),
            questions: criterion.questions.map(Into::into).into(),
            level_max: u8::try_from(criterion.anchors.len() - 1).expect("at most five anchors"),
            anchors: criterion
                .anchors
                .iter()
                .map(|anchor| Some((*anchor).into()))
                .collect(),
            weight: criterion.weight,
            must_do: criterion.must_do,
            retired: false,
        })
    }

    const fn step_id(&self, step: &OutlineStep) -> StepId {
        StepId(fixed_id(3, self.number, step.number))
    }
}

/// A `UUIDv7` in shape: the time of birth, then what it is, of which blueprint, and which.
const fn fixed_id(what: u8, blueprint: u8, number: u8) -> [u8; 16] {
    let mut bytes = [0; 16];
    let (born_ms, _) = bytes.split_at_mut(6);
    born_ms.copy_from_slice(PUBLISHED_AT_MS.to_be_bytes().split_at(2).1);
    bytes[6] = 0x70;
    bytes[8] = 0x80;
    bytes[13] = what;
    bytes[14] = blueprint;
    bytes[15] = number;
    bytes
}
