//! The team's journey and the week's votes.

use std::collections::BTreeSet;

use domain::id::{BlueprintId, CriterionId, DeviceId, MemberId, StageId};

use super::view::{View, id, text};
use crate::week::Week;
use crate::{Actor, Doc, Held};

/// A stage of the journey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    /// Its id.
    pub id: StageId,
    /// Its title, with concurrent ones.
    pub title: Held<String>,
    /// Its place, by text.
    pub order: String,
    /// Its blueprint, with concurrent ones; absent is "no blueprint yet".
    pub blueprint: Option<Held<BlueprintId>>,
    /// Whether it is retired.
    pub retired: bool,
}

/// A vote for the week's one topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FocusVote {
    /// Under whose key it stands.
    pub member: MemberId,
    /// The week.
    pub week: Week,
    /// The criterion.
    pub criterion: CriterionId,
    /// The device that wrote it. The vote counts only if it is one of the member's.
    pub device: DeviceId,
}

/// A team's document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TeamContent {
    /// Stages in the journey's order, retired ones included.
    pub stages: Vec<Stage>,
    /// Votes by member, week and criterion; one member's concurrent ones are all here.
    pub focus: Vec<FocusVote>,
}

/// A team's document as it is now.
pub fn team(doc: &Doc) -> TeamContent {
    TeamContent {
        stages: stages(doc),
        focus: focus(doc),
    }
}

/// The key of a member's vote.
pub(crate) fn focus_key(member: MemberId, week: Week) -> String {
    format!("{member}/{week}")
}

fn stages(doc: &Doc) -> Vec<Stage> {
    let view = View::now(doc, "stages");
    let keys = view.keys();
    let ids = keys
        .iter()
        .filter_map(|key| key.split_once('/')?.0.parse().ok());
    let ids: BTreeSet<StageId> = ids.collect();
    let mut stages: Vec<Stage> = ids
        .into_iter()
        .filter_map(|stage| {
            let part = |name: &str| format!("{stage}/{name}");
            Some(Stage {
                id: stage,
                title: view.held(&part("title"), text)?,
                order: view.held(&part("order"), text)?.value,
                blueprint: view.held(&part("blueprint"), id),
                retired: view
                    .held(&part("retired"), automerge::ScalarValue::as_bool)
                    .is_some_and(|held| held.value),
            })
        })
        .collect();
    stages.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
    stages
}

fn focus(doc: &Doc) -> Vec<FocusVote> {
    let view = View::now(doc, "focus");
    let mut votes = BTreeSet::new();
    for key in view.keys() {
        let Some((member, week)) = key.split_once('/') else {
            continue;
        };
        let (Ok(member), Ok(week)) = (member.parse(), week.parse()) else {
            continue;
        };
        for (value, writer) in view.values(&key) {
            let device = writer.as_ref().map(Actor::device);
            if let (Some(criterion), Some(device)) = (id(&value), device) {
                votes.insert(FocusVote {
                    member,
                    week,
                    criterion,
                    device,
                });
            }
        }
    }
    votes.into_iter().collect()
}
