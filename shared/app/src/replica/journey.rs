//! The customer's journey, as the team's document says it: derived, so that a start reads it with
//! everything else.

use documents::{Doc, Edit, Stage, StageChange};
use domain::id::{BlueprintId, Document, StageId};
use domain::starters;
use minicbor::{Decode, Encode};

use super::Replica;
use crate::store::keys;

/// A stage that is not retired.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct JourneyStage {
    /// Its id.
    #[cbor(n(0), with = "protocol::encoding::id")]
    pub stage: StageId,
    /// Its title; more than one where people named it apart.
    #[n(1)]
    pub titles: Vec<String>,
    /// Its blueprint; none is "no blueprint yet", several where people chose apart.
    #[cbor(n(2), with = "protocol::encoding::ids")]
    pub blueprints: Vec<BlueprintId>,
}

impl From<Stage> for JourneyStage {
    fn from(stage: Stage) -> Self {
        let titles = stage.title.others.into_iter();
        let blueprints = stage
            .blueprint
            .into_iter()
            .flat_map(|held| [held.value].into_iter().chain(held.others));
        Self {
            stage: stage.id,
            titles: [stage.title.value].into_iter().chain(titles).collect(),
            blueprints: blueprints.collect(),
        }
    }
}

impl Replica {
    /// The journey, in its order.
    pub fn journey(&self) -> &[JourneyStage] {
        &self.journey
    }

    /// The team's document is here, or changed.
    pub(super) fn index_journey(&mut self, doc: &Doc) {
        let stages = documents::team(doc).stages.into_iter();
        self.journey = stages
            .filter(|stage| !stage.retired)
            .map(JourneyStage::from)
            .collect();
        let key = keys::journey(self.team);
        self.desk.writes.put(key, protocol::to_bytes(&self.journey));
    }

    /// What a start found.
    pub(super) fn read_journey(&mut self, value: &[u8]) {
        self.journey = protocol::from_bytes(value).unwrap_or_default();
    }

    /// The journey that a new team begins with.
    pub(super) fn begin_journey(&mut self) {
        let document = Document::Team(self.team).into();
        if !self.open_new(document) {
            return;
        }
        let mut order: Option<String> = None;
        for (title, blueprint) in starters::journey() {
            let place = documents::order_between(order.as_deref(), None);
            let mut changes = vec![
                StageChange::Title(title.into()),
                StageChange::Order(place.clone()),
            ];
            changes.extend(blueprint.map(|id| StageChange::Blueprint(Some(id))));
            let stage = self.desk.dice.random_id();
            self.edit(document, &[Edit::Stage { stage, changes }], 0);
            order = Some(place);
        }
        self.open.remove(&document);
    }
}
