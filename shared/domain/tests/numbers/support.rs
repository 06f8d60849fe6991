//! The blueprint of coaching.md's vectors: eight criteria, levels 0..=3, two steps.

use domain::blueprint::{Criterion, Step, Version};
use domain::card::Ratings;
use domain::id::{BlueprintId, CriterionId, StepId, VersionId};
use domain::rating::Rating;

/// The weights of the vectors.
pub const WEIGHTS: [u32; 8] = [3, 1, 2, 1, 1, 2, 1, 1];
/// The step of the first four criteria.
pub const FIRST: StepId = StepId([1; 16]);
/// The step of the last four.
pub const LAST: StepId = StepId([2; 16]);

pub fn id(number: u8) -> CriterionId {
    CriterionId([number; 16])
}

pub fn criterion(number: u8, level_max: u8, weight: u32) -> Criterion {
    Criterion {
        id: id(number),
        step: if number < 4 { FIRST } else { LAST },
        title: format!("criterion {number}"),
        prompt: String::new(),
        questions: Vec::new(),
        level_max,
        anchors: vec![None; usize::from(level_max) + 1],
        weight,
        must_do: false,
        retired: false,
    }
}

pub fn version(criteria: Vec<Criterion>) -> Version {
    let step = |id| Step {
        id,
        title: String::new(),
        description: String::new(),
    };
    Version {
        blueprint: BlueprintId([9; 16]),
        id: VersionId([9; 16]),
        published_at_ms: 0,
        title: "vectors".into(),
        purpose: String::new(),
        steps: vec![step(FIRST), step(LAST)],
        criteria,
    }
}

pub fn vector_version() -> Version {
    version(
        (0..)
            .zip(WEIGHTS)
            .map(|(number, weight)| criterion(number, 3, weight))
            .collect(),
    )
}

pub fn levels<const N: usize>(levels: [u8; N]) -> Ratings {
    (0..)
        .zip(levels)
        .map(|(number, level)| (id(number), Rating::Level(level)))
        .collect()
}
