//! Rating and writing: on a draft, on a shared card that has not left, or as a revision of one that
//! has.

use documents::{CardContent, Edit, Field};
use domain::id::{CriterionId, Document, DocumentId, SessionId};
use domain::rating::Rating;
use protocol::control::Operation;
use protocol::limits::TEXT_CHARS_MAX;

use super::undo::{Step, UndoLevels, Written};
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
        self.rate_all(session, &[(criterion, rating)]);
    }

    /// Marks these criteria as not seen in one step.
    pub fn mark_not_seen(&mut self, session: SessionId, criteria: &[CriterionId]) {
        let ratings: Vec<_> = criteria
            .iter()
            .map(|criterion| (*criterion, Some(Rating::DidNotObserve)))
            .collect();
        self.rate_all(session, &ratings);
    }

    fn rate_all(&mut self, session: SessionId, ratings: &[(CriterionId, Option<Rating>)]) {
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
        let step = Step {
            ratings: step,
            ..Step::default()
        };
        self.push_step(session, step);
    }

    /// A step that can be taken back; a revision has none.
    fn push_step(&mut self, session: SessionId, step: Step) {
        if !self.is_revision(session) {
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

    /// The criterion that the newest step was about; none if it took texts away alone.
    pub fn undo_shows(&self, session: SessionId) -> Option<CriterionId> {
        self.undo.get(&session)?.newest()?.criterion()
    }

    /// Takes the newest step back, where the value is still the one it wrote; `false` if there is
    /// none, or while the draft is being read.
    pub fn undo(&mut self, session: SessionId) -> bool {
        let Some(document) = self.writing_to(session) else {
            return false;
        };
        let Some(step) = self.undo.get_mut(&session).and_then(UndoLevels::pop) else {
            return false;
        };
        self.keep_undo(session);
        if let Some(open) = self.open.get(&document) {
            let edits = edits_back(&open.content, &step);
            self.create_if_untouched(document);
            self.write_edits(session, document, &edits);
        }
        true
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

    /// Whether a tap or a text would be taken: not while the draft is being read.
    pub fn can_write(&self, session: SessionId) -> bool {
        self.written_document(session)
            .is_some_and(|document| self.open.contains_key(&document) || self.is_fresh(document))
    }

    /// The document that an edit of mine goes to; open, or `None` if it is not here yet.
    fn writing_to(&mut self, session: SessionId) -> Option<DocumentId> {
        let document = self.written_document(session)?;
        let here = self.open.contains_key(&document)
            || (self.is_fresh(document) && self.open_new(document));
        here.then_some(document)
    }

    fn written_document(&self, session: SessionId) -> Option<DocumentId> {
        self.session(session)?;
        Some(if self.is_revision(session) {
            self.card_id(session)
        } else {
            self.draft_id(session)
        })
    }

    /// A draft that nothing was written to yet, and that is not being read.
    fn is_fresh(&self, document: DocumentId) -> bool {
        let Some(Document::Draft(session, _)) = document.known() else {
            return false;
        };
        self.session(session)
            .is_some_and(|index| index.draft.is_none())
            && !self.opening.contains(&document)
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

    /// Takes everything out of my draft, in one step that can be taken back; `false` while it is
    /// being read, or if there is nothing in it.
    pub fn discard_draft(&mut self, session: SessionId) -> bool {
        let is_draft = self
            .session(session)
            .is_some_and(|index| index.mine.is_none());
        if !is_draft || self.is_revision(session) {
            return false;
        }
        let Some(document) = self.writing_to(session) else {
            return false;
        };
        let Some(open) = self.open.get(&document) else {
            return false;
        };
        let (step, edits) = cleared(&open.content);
        if !self.write_edits(session, document, &edits) {
            return false;
        }
        self.push_step(session, step);
        true
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

/// What takes a step back, where what it wrote still stands.
fn edits_back(content: &CardContent, step: &Step) -> Vec<Edit> {
    let rated = |criterion| content.ratings.get(criterion).map(|held| held.value);
    let texts = step.back.iter().filter(|edit| match edit {
        Edit::Comment { criterion, .. } => !content.comments.contains_key(criterion),
        Edit::Field { name, .. } => content.field(*name).is_none(),
        _ => true,
    });
    let ratings = step
        .ratings
        .iter()
        .filter(|written| rated(&written.criterion) == written.after)
        .map(|written| Edit::Rate {
            criterion: written.criterion,
            rating: written.before,
        });
    // The blueprint comes first: after a rating it is fixed.
    texts.cloned().chain(ratings).collect()
}

/// The step that brings all of a draft back, and the edits that take it out.
fn cleared(content: &CardContent) -> (Step, Vec<Edit>) {
    let (mut step, mut edits) = (Step::default(), Vec::new());
    let basis = content.blueprint.zip(content.version);
    step.back
        .extend(basis.map(|(blueprint, version)| Edit::Basis { blueprint, version }));
    for (criterion, held) in &content.ratings {
        step.ratings.push(Written {
            criterion: *criterion,
            before: Some(held.value),
            after: None,
        });
        edits.push(Edit::Rate {
            criterion: *criterion,
            rating: None,
        });
    }
    for (criterion, held) in &content.comments {
        let comment = |text| Edit::Comment {
            criterion: *criterion,
            text,
        };
        step.back.push(comment(Some(held.value.clone())));
        edits.push(comment(None));
    }
    for name in Field::ALL {
        if let Some(held) = content.field(name) {
            let field = |value| Edit::Field { name, value };
            step.back.push(field(Some(held.value.clone())));
            edits.push(field(None));
        }
    }
    (step, edits)
}
