//! Text fields. A focused field owns its text: what is typed is taken silently, and the shell
//! adopts the core's text only when `rev` grows.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The fields of the open screens, by key.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fields {
    open: BTreeMap<String, Field>,
}

/// One field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// What it holds.
    pub text: String,
    /// What the view says it holds: as `text`, but not changed by typing alone.
    drawn: String,
    /// Grows when the core changed the text.
    pub rev: u64,
    /// Typed since it was last kept.
    pub dirty: bool,
    /// Left, and not kept yet: nobody types in it any more.
    #[serde(skip)]
    waits: bool,
}

impl Fields {
    /// What a field holds.
    pub fn text(&self, key: &str) -> &str {
        self.open.get(key).map_or("", |field| field.text.as_str())
    }

    /// A field as the view says it: text and revision.
    pub fn drawn(&self, key: &str) -> (String, u64) {
        self.open
            .get(key)
            .map_or_else(Default::default, |field| (field.drawn.clone(), field.rev))
    }

    /// A field whose text is kept elsewhere.
    pub fn drawn_or(&self, key: &str, kept: &str) -> (String, u64) {
        match self.open.get(key) {
            Some(field) => (field.drawn.clone(), field.rev),
            None => (kept.to_owned(), 0),
        }
    }

    /// The person typed.
    pub fn typed(&mut self, key: &str, text: &str) {
        let field = self.open.entry(key.to_owned()).or_default();
        if field.text != text {
            text.clone_into(&mut field.text);
            field.dirty = true;
            field.waits = false;
        }
    }

    /// What is typed is kept as soon as it can be.
    pub fn wait(&mut self, key: &str) {
        if let Some(field) = self.open.get_mut(key) {
            field.waits = field.dirty;
        }
    }

    /// A new process: nobody types yet.
    pub fn all_wait(&mut self) {
        for field in self.open.values_mut() {
            field.waits = field.dirty;
        }
    }

    /// The keys of fields that were left and are not kept yet.
    pub fn waiting(&self) -> Vec<String> {
        let waiting = self.open.iter().filter(|(_, field)| field.waits);
        waiting.map(|(key, _)| key.clone()).collect()
    }

    /// Keeps only what was typed and not kept, and of that only these.
    pub fn retain_typed(&mut self, keep: impl Fn(&str) -> bool) {
        self.open.retain(|key, field| field.dirty && keep(key));
    }

    /// The core changes the text.
    pub fn set(&mut self, key: &str, text: &str) {
        let field = self.open.entry(key.to_owned()).or_default();
        if field.text != text {
            text.clone_into(&mut field.text);
            text.clone_into(&mut field.drawn);
            field.rev += 1;
        }
        field.dirty = false;
        field.waits = false;
    }

    /// The keys of fields that were typed in since they were last kept.
    pub fn dirty(&self) -> Vec<String> {
        let dirty = self.open.iter().filter(|(_, field)| field.dirty);
        dirty.map(|(key, _)| key.clone()).collect()
    }

    /// What is typed is kept now.
    pub fn kept(&mut self, key: &str) {
        if let Some(field) = self.open.get_mut(key) {
            field.dirty = false;
            field.waits = false;
        }
    }

    /// Keys of the open fields.
    pub fn keys(&self) -> Vec<String> {
        self.open.keys().cloned().collect()
    }

    /// Something else than typing happened: the view may say what was typed.
    pub fn settle(&mut self) {
        for field in self.open.values_mut() {
            if field.drawn != field.text {
                field.drawn.clone_from(&field.text);
            }
        }
    }

    /// Forgets the fields whose keys begin with this.
    pub fn forget(&mut self, prefix: &str) {
        self.open.retain(|key, _| !key.starts_with(prefix));
    }

    /// Keeps only these.
    pub fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.open.retain(|key, field| field.dirty || keep(key));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_alone_draws_nothing_and_the_core_wins_only_by_a_new_revision() {
        let mut fields = Fields::default();
        fields.typed("note/1", "Ask what slow costs");
        assert_eq!(fields.drawn("note/1"), (String::new(), 0));
        assert_eq!(fields.dirty(), ["note/1"]);
        fields.settle();
        assert_eq!(
            fields.drawn("note/1"),
            ("Ask what slow costs".to_owned(), 0)
        );
        fields.set("note/1", "");
        assert_eq!(fields.drawn("note/1"), (String::new(), 1));
        fields.set("note/1", "");
        assert_eq!(
            fields.drawn("note/1").1,
            1,
            "the same text is not a new revision"
        );
    }
}
