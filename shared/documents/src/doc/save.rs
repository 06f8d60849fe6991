//! A document as one piece of bytes.

use std::collections::BTreeMap;

use super::Doc;
use super::apply::applied;

impl Doc {
    /// Everything, waiting changes included, in one piece that [`Doc::load`] takes. Replicas with
    /// the same changes have the same bytes, in whatever order they heard of them.
    pub fn save(&self) -> Vec<u8> {
        let mut bytes = self.saved_in_order().unwrap_or_else(|| self.engine.save());
        for change in self.waiting.values() {
            bytes.extend_from_slice(change.raw_bytes());
        }
        bytes
    }

    /// The engine writes changes in the order in which they came; so where that is another than
    /// everybody's, they are applied again. `None` if they came in order.
    fn saved_in_order(&self) -> Option<Vec<u8>> {
        let came = self.changes();
        let mut pool: BTreeMap<_, _> = came.iter().map(|one| (one.hash().0, one.clone())).collect();
        let fresh = Self::new(self.id)?;
        let ordered = fresh.take_ready(&mut pool);
        if ordered == came {
            return None;
        }
        let engine = applied(&fresh.engine, ordered).ok()??;
        Some(engine.save())
    }
}
