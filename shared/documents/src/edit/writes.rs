//! What an edit comes to: scalars to put in flat maps, or to take out.

use automerge::{ObjId, ReadDoc, ScalarValue, Value};
use domain::id::CriterionId;
use domain::rating::Rating;
use domain::session::Details;

use super::{Edit, EditError, Field, StageChange};
use crate::Doc;
use crate::limits::{LABEL_CHARS_MAX, LEVEL_MAX, TEXT_CHARS_MAX};
use crate::read::{CardContent, basis_bytes, focus_key};
use crate::stored::{StoredMoment, format_name, rating_number, version_bytes};

/// One operation.
pub(super) struct Put {
    pub container: ObjId,
    pub key: String,
    /// `None` takes the key out.
    pub value: Option<ScalarValue>,
}

/// The operations that make the document say what the edit says; none if it says so already.
pub(super) fn writes(doc: &Doc, edit: &Edit) -> Result<Vec<Put>, EditError> {
    let mut writes = Writes {
        doc,
        puts: Vec::new(),
    };
    writes.edit(edit)?;
    Ok(writes.puts)
}

struct Writes<'a> {
    doc: &'a Doc,
    puts: Vec<Put>,
}

impl Writes<'_> {
    fn edit(&mut self, edit: &Edit) -> Result<(), EditError> {
        match edit {
            Edit::Rate { criterion, rating } => self.rate(*criterion, *rating),
            Edit::Comment { criterion, text } => {
                self.text("comments", &criterion.to_string(), text.as_deref())
            }
            Edit::Field { name, value } => self.text("fields", name.key(), value.as_deref()),
            Edit::Basis { blueprint, version } => {
                // Fixed by the first rating: what was rated keeps its criteria.
                let fixed = !self.keys("ratings")?.is_empty()
                    && !self.present("fields", "basis")?.is_empty();
                if !fixed {
                    let bytes = basis_bytes(*blueprint, *version);
                    self.put("fields", "basis", Some(ScalarValue::Bytes(bytes)))?;
                }
                Ok(())
            }
            Edit::Final(card) => self.whole_card(card),
            Edit::PublishVersion(version) => self.publish(version),
            Edit::Details(details) => self.details(details),
            Edit::Stage { stage, changes } => changes
                .iter()
                .try_for_each(|change| self.stage(&stage.to_string(), change)),
            Edit::Focus {
                member,
                week,
                criterion,
            } => {
                let vote = criterion.map(|id| ScalarValue::Bytes(id.0.to_vec()));
                self.put("focus", &focus_key(*member, *week), vote)
            }
            Edit::Phrase { text, used_ms } => {
                label(text)?;
                self.put("phrases", text, used_ms.map(ScalarValue::Int))
            }
            Edit::Preference { name, value } => {
                label(name)?;
                self.text("preferences", name, value.as_deref())
            }
            Edit::Note { key, text } => {
                label(key)?;
                self.text("notes", key, text.as_deref())
            }
        }
    }

    fn rate(&mut self, criterion: CriterionId, rating: Option<Rating>) -> Result<(), EditError> {
        if rating.and_then(Rating::level) > Some(LEVEL_MAX) {
            return Err(EditError::Senseless);
        }
        let number = rating.map(|rating| ScalarValue::Int(rating_number(rating)));
        self.put("ratings", &criterion.to_string(), number)
    }

    fn whole_card(&mut self, card: &CardContent) -> Result<(), EditError> {
        for (container, kept) in [
            ("ratings", card.ratings.keys().collect::<Vec<_>>()),
            ("comments", card.comments.keys().collect()),
        ] {
            let kept: Vec<String> = kept.into_iter().map(ToString::to_string).collect();
            for key in self.keys(container)? {
                if !kept.contains(&key) {
                    self.put(container, &key, None)?;
                }
            }
        }
        let basis = card.blueprint.zip(card.version);
        let basis = basis.map(|(blueprint, version)| basis_bytes(blueprint, version));
        self.put("fields", "basis", basis.map(ScalarValue::Bytes))?;
        for (criterion, held) in &card.ratings {
            self.rate(*criterion, Some(held.value))?;
        }
        for (criterion, held) in &card.comments {
            self.text("comments", &criterion.to_string(), Some(&held.value))?;
        }
        for field in Field::ALL {
            let text = card.field(field).map(|held| held.value.as_str());
            self.text("fields", field.key(), text)?;
        }
        Ok(())
    }

    fn publish(&mut self, version: &domain::blueprint::Version) -> Result<(), EditError> {
        let bytes = version_bytes(version).ok_or(EditError::Senseless)?;
        let key = version.id.to_string();
        let value = ScalarValue::Bytes(bytes);
        let present = self.present("versions", &key)?;
        if present.is_empty() {
            self.put("versions", &key, Some(value))
        } else if present.contains(&value) {
            Ok(())
        } else {
            Err(EditError::AlreadyPublished)
        }
    }

    fn details(&mut self, details: &Details) -> Result<(), EditError> {
        let moment = StoredMoment::from(&details.practised_at);
        let moment = minicbor::to_vec(moment).map_err(|_| EditError::Senseless)?;
        let format = format_name(details.format);
        let basis = basis_bytes(details.blueprint, details.version);
        self.put("details", "practised_at", Some(ScalarValue::Bytes(moment)))?;
        self.put("details", "format", Some(ScalarValue::from(format)))?;
        self.put("details", "basis", Some(ScalarValue::Bytes(basis)))
    }

    fn stage(&mut self, stage: &str, change: &StageChange) -> Result<(), EditError> {
        let (part, value) = match change {
            StageChange::Title(text) | StageChange::Order(text) => {
                label(text)?;
                let part = match change {
                    StageChange::Title(_) => "title",
                    _ => "order",
                };
                (part, Some(ScalarValue::from(text.as_str())))
            }
            StageChange::Blueprint(blueprint) => (
                "blueprint",
                blueprint.map(|id| ScalarValue::Bytes(id.0.to_vec())),
            ),
            StageChange::Retired(retired) => ("retired", Some(ScalarValue::Boolean(*retired))),
        };
        self.put("stages", &format!("{stage}/{part}"), value)
    }

    fn text(&mut self, container: &str, key: &str, text: Option<&str>) -> Result<(), EditError> {
        let text = text.filter(|text| !text.is_empty());
        if text.is_some_and(|text| text.chars().count() > TEXT_CHARS_MAX) {
            return Err(EditError::TooLong);
        }
        self.put(container, key, text.map(ScalarValue::from))
    }

    /// Notes an operation, unless this very value stands there alone.
    fn put(
        &mut self,
        container: &str,
        key: &str,
        value: Option<ScalarValue>,
    ) -> Result<(), EditError> {
        let container_id = self.container(container)?;
        let present = self.present(container, key)?;
        let stands = match &value {
            Some(value) => present.len() == 1 && present[0] == *value,
            None => present.is_empty(),
        };
        if stands {
            return Ok(());
        }
        let put = |value| Put {
            container: container_id.clone(),
            key: key.into(),
            value,
        };
        // Choosing the value that wins a conflict anyway: Automerge would only delete the others,
        // and a concurrent deletion of the winner would then take away what was chosen.
        if value.is_some() && present.last() == value.as_ref() {
            self.puts.push(put(None));
        }
        self.puts.push(put(value));
        Ok(())
    }

    /// All values at a key, the one that counts last; an object that somebody put there stands as null.
    fn present(&self, container: &str, key: &str) -> Result<Vec<ScalarValue>, EditError> {
        let container = self.container(container)?;
        let values = self.doc.engine.get_all(container, key).unwrap_or_default();
        let values = values.into_iter().map(|(value, _)| match value {
            Value::Scalar(scalar) => scalar.into_owned(),
            Value::Object(_) => ScalarValue::Null,
        });
        Ok(values.collect())
    }

    fn keys(&self, container: &str) -> Result<Vec<String>, EditError> {
        Ok(self.doc.engine.keys(self.container(container)?).collect())
    }

    fn container(&self, name: &str) -> Result<ObjId, EditError> {
        self.doc.container(name).ok_or(EditError::WrongKind)
    }
}

fn label(text: &str) -> Result<(), EditError> {
    match text.chars().count() {
        0 => Err(EditError::Senseless),
        count if count > LABEL_CHARS_MAX => Err(EditError::TooLong),
        _ => Ok(()),
    }
}
