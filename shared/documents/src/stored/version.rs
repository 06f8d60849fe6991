//! A published version as one value.

use domain::blueprint::{Criterion, Step, Version};
use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};

use crate::limits::{LEVEL_MAX, VERSION_BYTES_MAX};

#[derive(Encode, Decode)]
#[cbor(map)]
pub(crate) struct StoredVersion {
    #[n(0)]
    blueprint: ByteArray<16>,
    #[n(1)]
    id: ByteArray<16>,
    #[n(2)]
    published_at_ms: i64,
    #[n(3)]
    title: String,
    #[n(4)]
    purpose: String,
    #[n(5)]
    steps: Vec<StoredStep>,
    #[n(6)]
    criteria: Vec<StoredCriterion>,
}

#[derive(Encode, Decode)]
#[cbor(map)]
struct StoredStep {
    #[n(0)]
    id: ByteArray<16>,
    #[n(1)]
    title: String,
    #[n(2)]
    description: String,
}

#[derive(Encode, Decode)]
#[cbor(map)]
struct StoredCriterion {
    #[n(0)]
    id: ByteArray<16>,
    #[n(1)]
    step: ByteArray<16>,
    #[n(2)]
    title: String,
    #[n(3)]
    prompt: String,
    #[n(4)]
    questions: Vec<String>,
    #[n(5)]
    level_max: u8,
    #[n(6)]
    anchors: Vec<Option<String>>,
    #[n(7)]
    weight: u32,
    #[n(8)]
    must_do: bool,
    #[n(9)]
    retired: bool,
}

/// A version as one value; `None` if it makes no sense or is too large to be sent.
pub(crate) fn version_bytes(version: &Version) -> Option<Vec<u8>> {
    StoredVersion::from(version).read()?;
    let bytes = minicbor::to_vec(StoredVersion::from(version)).ok()?;
    (bytes.len() <= VERSION_BYTES_MAX).then_some(bytes)
}

/// Reads a version back; `None` if it makes no sense.
pub(crate) fn read_version(bytes: &[u8]) -> Option<Version> {
    minicbor::decode::<StoredVersion>(bytes).ok()?.read()
}

impl From<&Version> for StoredVersion {
    fn from(version: &Version) -> Self {
        Self {
            blueprint: version.blueprint.0.into(),
            id: version.id.0.into(),
            published_at_ms: version.published_at_ms,
            title: version.title.clone(),
            purpose: version.purpose.clone(),
            steps: version.steps.iter().map(StoredStep::from).collect(),
            criteria: version.criteria.iter().map(StoredCriterion::from).collect(),
        }
    }
}

impl StoredVersion {
    pub(crate) fn read(self) -> Option<Version> {
        let criteria = self.criteria.into_iter().map(StoredCriterion::read);
        let version = Version {
            blueprint: id(self.blueprint),
            id: id(self.id),
            published_at_ms: self.published_at_ms,
            title: self.title,
            purpose: self.purpose,
            steps: self.steps.into_iter().map(StoredStep::read).collect(),
            criteria: criteria.collect::<Option<_>>()?,
        };
        has_one_of_each(&version).then_some(version)
    }
}

/// Whether no id stands twice and each criterion has its step: screens and numbers rely on it.
fn has_one_of_each(version: &Version) -> bool {
    let mut steps: Vec<_> = version.steps.iter().map(|step| step.id).collect();
    let mut criteria: Vec<_> = version.criteria.iter().map(|one| one.id).collect();
    steps.sort_unstable();
    criteria.sort_unstable();
    let housed = |criterion: &Criterion| steps.binary_search(&criterion.step).is_ok();
    steps.is_sorted_by(|a, b| a < b)
        && criteria.is_sorted_by(|a, b| a < b)
        && version.criteria.iter().all(housed)
}

impl From<&Step> for StoredStep {
    fn from(step: &Step) -> Self {
        Self {
            id: step.id.0.into(),
            title: step.title.clone(),
            description: step.description.clone(),
        }
    }
}

impl StoredStep {
    fn read(self) -> Step {
        Step {
            id: id(self.id),
            title: self.title,
            description: self.description,
        }
    }
}

impl From<&Criterion> for StoredCriterion {
    fn from(criterion: &Criterion) -> Self {
        Self {
            id: criterion.id.0.into(),
            step: criterion.step.0.into(),
            title: criterion.title.clone(),
            prompt: criterion.prompt.clone(),
            questions: criterion.questions.clone(),
            level_max: criterion.level_max,
            anchors: criterion.anchors.clone(),
            weight: criterion.weight,
            must_do: criterion.must_do,
            retired: criterion.retired,
        }
    }
}

impl StoredCriterion {
    fn read(self) -> Option<Criterion> {
        let leveled = (1..=LEVEL_MAX).contains(&self.level_max)
            && self.anchors.len() == usize::from(self.level_max) + 1;
        leveled.then(|| Criterion {
            id: id(self.id),
            step: id(self.step),
            title: self.title,
            prompt: self.prompt,
            questions: self.questions,
            level_max: self.level_max,
            anchors: self.anchors,
            weight: self.weight,
            must_do: self.must_do,
            retired: self.retired,
        })
    }
}

fn id<T: From<[u8; 16]>>(bytes: ByteArray<16>) -> T {
    T::from(bytes.into())
}
