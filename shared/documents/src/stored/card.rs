//! A card's final state, as an edit carries it.

use std::collections::BTreeMap;

use domain::id::CriterionId;
use minicbor::bytes::ByteArray;
use minicbor::{Decode, Encode};

use super::{rating_number, read_rating};
use crate::{CardContent, Held};

type Key = ByteArray<16>;

#[derive(Encode, Decode)]
#[cbor(map)]
pub(crate) struct StoredCard {
    #[n(0)]
    blueprint: Option<Key>,
    #[n(1)]
    version: Option<Key>,
    #[n(2)]
    ratings: BTreeMap<Key, i64>,
    #[n(3)]
    comments: BTreeMap<Key, String>,
    #[n(4)]
    keep_one: Option<String>,
    #[n(5)]
    change_one: Option<String>,
    #[n(6)]
    took: Option<String>,
}

impl From<&CardContent> for StoredCard {
    fn from(card: &CardContent) -> Self {
        let ratings = card.ratings.iter();
        let comments = card.comments.iter();
        Self {
            blueprint: card.blueprint.map(|id| id.0.into()),
            version: card.version.map(|id| id.0.into()),
            ratings: ratings
                .map(|(id, held)| (id.0.into(), rating_number(held.value)))
                .collect(),
            comments: comments
                .map(|(id, held)| (id.0.into(), held.value.clone()))
                .collect(),
            keep_one: card.keep_one.as_ref().map(|held| held.value.clone()),
            change_one: card.change_one.as_ref().map(|held| held.value.clone()),
            took: card.took.as_ref().map(|held| held.value.clone()),
        }
    }
}

impl StoredCard {
    pub(crate) fn read(self) -> Option<CardContent> {
        let ratings = self.ratings.into_iter().map(|(key, number)| {
            read_rating(number).map(|rating| (criterion(key), Held::of(rating)))
        });
        let comments = self.comments.into_iter();
        Some(CardContent {
            blueprint: self.blueprint.map(|id| <[u8; 16]>::from(id).into()),
            version: self.version.map(|id| <[u8; 16]>::from(id).into()),
            basis_others: Vec::new(),
            ratings: ratings.collect::<Option<_>>()?,
            comments: comments
                .map(|(key, text)| (criterion(key), Held::of(text)))
                .collect(),
            keep_one: self.keep_one.map(Held::of),
            change_one: self.change_one.map(Held::of),
            took: self.took.map(Held::of),
        })
    }
}

fn criterion(key: Key) -> CriterionId {
    CriterionId(key.into())
}
