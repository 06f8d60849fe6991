//! What a change says beside what it builds on.

use std::collections::HashMap;

use automerge::legacy::{Key, ObjectId, Op, OpId, OpType};
use automerge::{
    ActorId, Automerge, Change, ChangeHash, ExpandedChange, ObjId, ObjType, ROOT, ReadDoc,
};

/// What changes are judged beside: the engine, and those judged before in the same row.
pub(crate) struct Context<'a> {
    engine: &'a Automerge,
    judged: HashMap<ChangeHash, Numbers>,
    operations: HashMap<OpId, Place>,
}

#[derive(Clone)]
struct Numbers {
    actor: ActorId,
    seq: u64,
    max_op: u64,
}

/// Where an operation put something.
#[derive(PartialEq)]
struct Place {
    object: ObjectId,
    key: Key,
    makes_map: bool,
}

impl<'a> Context<'a> {
    pub fn new(engine: &'a Automerge) -> Self {
        Self {
            engine,
            judged: HashMap::new(),
            operations: HashMap::new(),
        }
    }

    /// Judges a change that [`super::vet_alone`] took and whose deps are all here.
    pub fn vet(&mut self, change: &Change) -> Option<()> {
        let deps = change.deps().iter();
        let deps: Vec<Numbers> = deps.map(|dep| self.numbers(dep)).collect::<Option<_>>()?;
        let follows = deps.iter().map(|dep| dep.max_op).max()?;
        if change.start_op().get() != follows + 1 {
            return None;
        }
        let is_previous =
            |dep: &Numbers| dep.actor == *change.actor_id() && dep.seq + 1 == change.seq();
        if change.seq() != 1 && !deps.iter().any(is_previous) {
            return None;
        }
        let ExpandedChange { operations, .. } = change.decode();
        for (id, operation) in (change.start_op().get()..).zip(operations) {
            self.operation(OpId::new(id, change.actor_id()), operation)?;
        }
        let numbers = Numbers {
            actor: change.actor_id().clone(),
            seq: change.seq(),
            max_op: change.max_op(),
        };
        self.judged.insert(change.hash(), numbers);
        Some(())
    }

    fn operation(&mut self, id: OpId, operation: Op) -> Option<()> {
        let is_there = match &operation.obj {
            ObjectId::Root => true,
            ObjectId::Id(object) => self.is_map(object),
        };
        let replaces = operation.pred.iter();
        let mut replaces = replaces.map(|pred| pred.0 < id.0 && self.stands_at(pred, &operation));
        if !is_there || !replaces.all(|stands| stands) {
            return None;
        }
        if operation.action != OpType::Delete {
            let place = Place {
                makes_map: matches!(operation.action, OpType::Make(_)),
                object: operation.obj,
                key: operation.key,
            };
            self.operations.insert(id, place);
        }
        Some(())
    }

    fn is_map(&self, object: &OpId) -> bool {
        match self.operations.get(object) {
            Some(place) => place.makes_map,
            None => self.engine.object_type(object_id(object)) == Ok(ObjType::Map),
        }
    }

    /// Whether `id` once put something where `operation` puts or takes out.
    fn stands_at(&self, id: &OpId, operation: &Op) -> bool {
        if let Some(place) = self.operations.get(id) {
            return place.object == operation.obj && place.key == operation.key;
        }
        let Key::Map(key) = &operation.key else {
            return false;
        };
        let object = match &operation.obj {
            ObjectId::Root => ROOT,
            ObjectId::Id(object) => object_id(object),
        };
        let values = self.engine.get_all(object, key.as_str());
        let is_it = |at: &ObjId| matches!(at, ObjId::Id(counter, actor, _) if *counter == id.0 && *actor == id.1);
        values.is_ok_and(|values| values.iter().any(|(_, at)| is_it(at)))
            || self.stood_at(id, operation)
    }

    /// The same for a value that has been replaced since, at the price of reading its change.
    fn stood_at(&self, id: &OpId, operation: &Op) -> bool {
        let change = self.engine.hash_for_opid(&object_id(id));
        let change = change.and_then(|hash| self.engine.get_change_by_hash(&hash));
        let past = change.and_then(|change| {
            let place = id.0.checked_sub(change.start_op().get())?;
            let mut operations = change.decode().operations;
            let place = usize::try_from(place).ok()?;
            (place < operations.len()).then(|| operations.swap_remove(place))
        });
        past.is_some_and(|past| {
            past.action != OpType::Delete && past.obj == operation.obj && past.key == operation.key
        })
    }

    fn numbers(&self, change: &ChangeHash) -> Option<Numbers> {
        if let Some(numbers) = self.judged.get(change) {
            return Some(numbers.clone());
        }
        let known = self.engine.get_change_meta_by_hash(change)?;
        Some(Numbers {
            actor: known.actor.into_owned(),
            seq: known.seq,
            max_op: known.max_op,
        })
    }
}

fn object_id(id: &OpId) -> ObjId {
    ObjId::Id(id.0, id.1.clone(), 0)
}
