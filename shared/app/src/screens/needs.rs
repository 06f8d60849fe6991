//! Which documents the visible screens read.

use std::collections::BTreeSet;

use domain::id::{Document, DocumentId};

use crate::model::Model;

use super::route::Route;
use super::written;

/// The documents to keep in memory now.
pub fn needs(model: &Model) -> BTreeSet<DocumentId> {
    let mut needed = BTreeSet::new();
    let Some(replica) = &model.replica else {
        return needed;
    };
    let me = replica.me();
    for route in model.screens.navigation.visible() {
        if route == Route::Sync {
            let asides = replica.asides().iter().filter_map(|aside| aside.session);
            needed.extend(asides.map(|session| DocumentId::from(Document::Card(session, me))));
        }
        let Some(session) = route.session() else {
            continue;
        };
        needed.insert(Document::Session(session).into());
        needed.insert(Document::Draft(session, me).into());
        if matches!(route, Route::Session(_)) {
            let cards = replica
                .session(session)
                .map_or(&[][..], |index| &index.cards);
            needed.extend(
                cards
                    .iter()
                    .map(|card| DocumentId::from(Document::Card(session, card.rater))),
            );
        }
        needed.insert(Document::Card(session, me).into());
        if matches!(route, Route::Finish(_) | Route::ScoreCard(_)) {
            needed.insert(Document::Private(me).into());
        }
    }
    for session in written::waited_for(model) {
        needed.insert(Document::Draft(session, me).into());
        needed.insert(Document::Card(session, me).into());
    }
    needed
}
