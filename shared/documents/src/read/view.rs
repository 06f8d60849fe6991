//! Reading scalars out of a document's containers, now or as they once were.

use std::str::FromStr;

use automerge::{ChangeHash, ObjId, ReadDoc, ScalarValue, Value};

use crate::{Actor, Doc, Held};

/// One container at one moment of the document.
pub(super) struct View<'a> {
    doc: &'a Doc,
    container: Option<ObjId>,
    at: Option<Vec<ChangeHash>>,
}

impl<'a> View<'a> {
    /// A container as it is now; one that this kind does not have is empty.
    pub fn now(doc: &'a Doc, container: &str) -> Self {
        Self::at(doc, container, None)
    }

    /// A container as it was at these heads, all of them here.
    pub fn at(doc: &'a Doc, container: &str, at: Option<Vec<ChangeHash>>) -> Self {
        Self {
            doc,
            container: doc.container(container),
            at,
        }
    }

    /// The keys that can be read, with their values.
    pub fn entries<K: FromStr, T: PartialEq>(
        &self,
        read: impl Fn(&ScalarValue) -> Option<T>,
    ) -> impl Iterator<Item = (K, Held<T>)> {
        self.keys().into_iter().filter_map(move |key| {
            let held = self.held(&key, &read)?;
            Some((key.parse().ok()?, held))
        })
    }

    /// The value at a key, and those that were written at the same time.
    pub fn held<T: PartialEq>(
        &self,
        key: &str,
        read: impl Fn(&ScalarValue) -> Option<T>,
    ) -> Option<Held<T>> {
        let mut held: Option<Held<T>> = None;
        for (value, _) in self.values(key) {
            let Some(value) = read(&value) else { continue };
            match &mut held {
                None => held = Some(Held::of(value)),
                Some(held) if held.value == value || held.others.contains(&value) => {}
                Some(held) => held.others.push(value),
            }
        }
        held
    }

    pub fn keys(&self) -> Vec<String> {
        let Some(container) = &self.container else {
            return Vec::new();
        };
        match &self.at {
            Some(heads) => self.doc.engine.keys_at(container, heads).collect(),
            None => self.doc.engine.keys(container).collect(),
        }
    }

    /// All scalars at a key, the one that counts first, each with who wrote it.
    pub fn values(&self, key: &str) -> Vec<(ScalarValue, Option<Actor>)> {
        let Some(container) = &self.container else {
            return Vec::new();
        };
        let values = match &self.at {
            Some(heads) => self.doc.engine.get_all_at(container, key, heads),
            None => self.doc.engine.get_all(container, key),
        };
        let scalars = values.unwrap_or_default().into_iter().rev();
        scalars
            .filter_map(|(value, operation)| match value {
                Value::Scalar(scalar) => Some((scalar.into_owned(), writer(&operation))),
                Value::Object(_) => None,
            })
            .collect()
    }
}

fn writer(operation: &ObjId) -> Option<Actor> {
    match operation {
        ObjId::Root => None,
        ObjId::Id(_, actor, _) => Actor::read(actor),
    }
}

/// A text of any length.
pub(super) fn text(value: &ScalarValue) -> Option<String> {
    value.as_str().map(Into::into)
}

/// An id in sixteen bytes.
pub(super) fn id<T: From<[u8; 16]>>(value: &ScalarValue) -> Option<T> {
    <[u8; 16]>::try_from(value.as_bytes()?).ok().map(T::from)
}
