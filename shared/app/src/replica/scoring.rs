//! Rating and writing: on a draft, on a shared card that has not left, or as a revision of one that
//! has.

use documents::{Edit, Field};
use domain::id::{CriterionId, Document, DocumentId, SessionId};
use domain::rating::Rating;
use protocol::control::Operation;
use protocol::limits::TEXT_CHARS_MAX;

use super::undo::Written;
use super::{CardField, Replica};
use crate::store::keys;

impl From<CardField> for Field {
    fn from(field: CardField) -> Self {
        match field {
            CardField::KeepOne => Self::KeepOne,
            CardField::ChangeOne => Self::ChangeOne,
            CardField::Took => Self::Took,
        }
    }
}

impl From<Field> for CardField {
    fn from(field: Field) -> Self {
        match field {
            Field::KeepOne => Self::KeepOne,
            Field::ChangeOne => Self::ChangeOne,
            Field::Took => Self::Took,
        }
    }
}

impl Replica {
    pub(super) fn draft_id(&self, session: SessionId) -> DocumentId {
        Document::Draft(session, self.me).into()
    }

    pub(super) fn card_id(&self, session: SessionId) -> DocumentId {
        Document::Card(session, self.me).into()
    }

    /// Rates, or takes a rating away, with an undo level. On a draft, or as a revision of my card.
    pub fn rate(&mut self, session: SessionId, criterion: CriterionId, rating: Option<Rating>) {
        self.rate_all(session, &[(criterion, rating)], true);
    }

    /// Marks these criteria as not seen in one step.
    pub fn mark_not_seen(&mut self, session: SessionId, criteria: &[CriterionId]) {
        let ratings: Vec<_> = criteria
            .iter()
            .map(|criterion| (*criterion, Some(Rating::DidNotObserve)))
            .collect();
        self.rate_all(session, &ratings, true);
    }

    fn rate_all(
        &mut self,
        session: SessionId,
        ratings: &[(CriterionId, Option<Rating>)],
        undoable: bool,
    ) {
        let Some(document) = self.writing_to(session) else {
            return;
        };
        let Some(open) = self.open.get(&document) else {
            return;
        };
        let step: Vec<Written> = ratings
            .iter()
            .map(|(criterion, after)| Written {
                criterion: *criterion,
                before: open.content.ratings.get(criterion).map(|held| held.value),
                after: *after,
            })
            .filter(|written| written.before != written.after)
            .collect();
        let mut edits = self.basis(session, document);
        edits.extend(step.iter().map(|written| Edit::Rate {
            criterion: written.criterion,
            rating: written.after,
        }));
        if step.is_empty() || !self.write_edits(session, document, &edits) {
            return;
        }
        if undoable && !self.is_revision(session) {
            self.undo.entry(session).or_default().push(step);
            self.keep_undo(session);
        }
    }

    /// A note on a criterion; empty takes it away.
    pub fn comment(&mut self, session: SessionId, criterion: CriterionId, text: String) {
        let Some(document) = self.writing_to(session) else {
            return;
        };
        let mut edits = self.basis(session, document);
        edits.push(Edit::Comment {
            criterion,
            text: cut(text),
        });
        self.write_edits(session, document, &edits);
    }

    /// A text of the card; empty takes it away.
    pub fn write(&mut self, session: SessionId, field: CardField, text: String) {
        let Some(document) = self.writing_to(session) else {
            return;
        };
        let mut edits = self.basis(session, document);
        edits.push(Edit::Field {
            name: field.into(),
            value: cut(text),
        });
        self.write_edits(session, document, &edits);
    }

    /// Takes the newest step back, where the value is still the one it wrote; the criterion.
    pub fn undo(&mut self, session: SessionId) -> Option<CriterionId> {
        let step = self.undo.get_mut(&session)?.pop()?;
        self.keep_undo(session);
        let document = self.writing_to(session)?;
        let open = self.open.get(&document)?;
        let back: Vec<_> = step
            .iter()
            .filter(|written| {
                open.content
                    .ratings
                    .get(&written.criterion)
                    .map(|held| held.value)
                    == written.after
            })
            .map(|written| (written.criterion, written.before))
            .collect();
        self.rate_all(session, &back, false);
        step.first().map(|written| written.criterion)
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self, session: SessionId) -> bool {
        self.undo
            .get(&session)
            .is_some_and(|levels| !levels.is_empty())
    }

    pub(super) fn keep_undo(&mut self, session: SessionId) {
        let key = keys::undo(self.team, session);
        match self.undo.get(&session).filter(|levels| !levels.is_empty()) {
            Some(levels) => self.desk.writes.put(key, levels.to_bytes()),
            None => self.desk.writes.delete(key),
        }
    }

    /// Whether my card of this session has left, so that an edit is a revision.
    pub fn is_revision(&self, session: SessionId) -> bool {
        self.session(session)
            .is_some_and(|index| index.card(self.me).is_some())
            && !self.can_take_back(session)
    }

    /// The document that an edit of mine goes to; open, or `None` if it is not here yet.
    fn writing_to(&mut self, session: SessionId) -> Option<DocumentId> {
        self.session(session)?;
        let document = if self.is_revision(session) {
            self.card_id(session)
        } else {
            self.draft_id(session)
        };
        if self.open.contains_key(&document) {
            return Some(document);
        }
        let fresh = self
            .session(session)
            .is_some_and(|index| index.draft.is_none())
            && document == self.draft_id(session)
            && !self.opening.contains(&document);
        (fresh && self.open_new(document)).then_some(document)
    }

    /// What a draft begins with: its creation, and the blueprint that it scores from here on.
    fn basis(&mut self, session: SessionId, document: DocumentId) -> Vec<Edit> {
        self.create_if_untouched(document);
        let Some(open) = self.open.get(&document) else {
            return Vec::new();
        };
        if open.content.version.is_some() && !open.content.ratings.is_empty() {
            return Vec::new();
        }
        let details = self
            .session(session)
            .and_then(|index| index.details.as_ref());
        details
            .filter(|details| open.content.version != Some(details.version))
            .map(|details| Edit::Basis {
                blueprint: details.blueprint,
                version: details.version,
            })
            .into_iter()
            .collect()
    }

    /// Queues the creation of a document that nobody has written to here.
    pub(super) fn create_if_untouched(&mut self, document: DocumentId) {
        let genesis: Vec<_> = documents::genesis_hash(document.kind())
            .into_iter()
            .collect();
        if self
            .open
            .get(&document)
            .is_some_and(|open| open.doc.heads() == genesis)
        {
            self.control(Operation::CreateDocument { document }, 0);
        }
    }

    /// Takes these ratings away in one step.
    pub(super) fn rate_none(&mut self, session: SessionId, criteria: &[CriterionId]) {
        let ratings: Vec<_> = criteria
            .iter()
            .map(|criterion| (*criterion, None))
            .collect();
        self.rate_all(session, &ratings, true);
    }

    /// Edits, and rewrites the queued card where a share still waits.
    fn write_edits(&mut self, session: SessionId, document: DocumentId, edits: &[Edit]) -> bool {
        let changed = self.edit(document, edits, 0);
        if changed && document == self.draft_id(session) && self.shared_and_waiting(session) {
            self.make_card_again(session);
        }
        changed
    }
}

/// A text as it is kept: at most so many characters, `None` if there is nothing in it.
fn cut(text: String) -> Option<String> {
    let text = if text.chars().count() > TEXT_CHARS_MAX {
        text.chars().take(TEXT_CHARS_MAX).collect()
    } else {
        text
    };
    (!text.trim().is_empty()).then_some(text)
}
