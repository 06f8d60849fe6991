//! Drafts and cards.

use std::collections::BTreeMap;

use domain::card::Ratings;
use domain::id::{BlueprintId, CriterionId, VersionId};
use domain::rating::Rating;

use super::session::{Basis, read_basis};
use super::view::{View, text};
use crate::edit::Field;
use crate::stored::read_rating;
use crate::{Doc, Hash, Held};

/// What a draft or a card says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CardContent {
    /// The blueprint it is scored by; absent until the first rating.
    pub blueprint: Option<BlueprintId>,
    /// The blueprint's version.
    pub version: Option<VersionId>,
    /// What another own device began to score by, while apart.
    pub basis_others: Vec<Basis>,
    /// Ratings; criteria not scored are absent.
    pub ratings: BTreeMap<CriterionId, Held<Rating>>,
    /// Comments.
    pub comments: BTreeMap<CriterionId, Held<String>>,
    /// What the presenter should keep doing.
    pub keep_one: Option<Held<String>>,
    /// What the presenter should change.
    pub change_one: Option<Held<String>>,
    /// Self card: what I took from this.
    pub took: Option<Held<String>>,
}

impl CardContent {
    /// The ratings as numbers are made from them.
    pub fn ratings(&self) -> Ratings {
        let ratings = self.ratings.iter();
        ratings.map(|(id, held)| (*id, held.value)).collect()
    }

    /// One of the texts about the whole.
    pub fn field(&self, field: Field) -> Option<&Held<String>> {
        match field {
            Field::KeepOne => self.keep_one.as_ref(),
            Field::ChangeOne => self.change_one.as_ref(),
            Field::Took => self.took.as_ref(),
        }
    }

    /// Whether nothing has been rated or said.
    pub fn is_empty(&self) -> bool {
        let said = Field::ALL
            .into_iter()
            .any(|field| self.field(field).is_some());
        self.ratings.is_empty() && self.comments.is_empty() && !said
    }

    /// Whether devices that were apart wrote different things somewhere.
    pub fn has_conflict(&self) -> bool {
        let mut fields = Field::ALL.into_iter().filter_map(|field| self.field(field));
        !self.basis_others.is_empty()
            || self.ratings.values().any(Held::is_conflict)
            || self.comments.values().any(Held::is_conflict)
            || fields.any(Held::is_conflict)
    }
}

/// A draft as it is now.
pub fn draft(doc: &Doc) -> CardContent {
    read(doc, None)
}

/// A card as it is now.
pub fn card(doc: &Doc) -> CardContent {
    read(doc, None)
}

/// A card as it was at these heads, which is how its value at sharing is named. `None` while one
/// of them is not here yet: what it said then is not known.
pub fn card_at(doc: &Doc, heads: &[Hash]) -> Option<CardContent> {
    if !heads.iter().all(|head| doc.has(head)) {
        return None;
    }
    Some(read(doc, Some(heads)))
}

fn read(doc: &Doc, heads: Option<&[Hash]>) -> CardContent {
    let at = heads.map(|heads| doc.known(heads).collect::<Vec<_>>());
    let ratings = View::at(doc, "ratings", at.clone());
    let comments = View::at(doc, "comments", at.clone());
    let fields = View::at(doc, "fields", at);
    let basis = fields.held("basis", read_basis);
    let field = |field: Field| fields.held(field.key(), text);
    CardContent {
        blueprint: basis.as_ref().map(|held| held.value.blueprint),
        version: basis.as_ref().map(|held| held.value.version),
        basis_others: basis.map(|held| held.others).unwrap_or_default(),
        ratings: ratings
            .entries(|value| read_rating(value.as_i64()?))
            .collect(),
        comments: comments.entries(text).collect(),
        keep_one: field(Field::KeepOne),
        change_one: field(Field::ChangeOne),
        took: field(Field::Took),
    }
}
