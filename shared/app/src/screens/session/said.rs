//! What the cards say in words, and what was revised after sharing.

use documents::CardContent;
use domain::blueprint::Version;
use domain::id::MemberId;

use crate::replica::{CardField, Replica, SessionIndex};
use crate::view::part::{QuotePart, RowPart};
use crate::view::{Part, Section};
use crate::words::SessionWords;

use super::super::people;
use super::super::scene::Scene;
use super::super::score_card::rating_short;
use super::super::work::text_of;

/// Notes shown of one card; a longer text is cut by nobody, but a card of 64 notes would be.
const NOTES_MAX: usize = 24;

/// Quotes, then revisions.
pub fn sections(scene: &Scene, replica: &Replica, index: &SessionIndex) -> Vec<Section> {
    let mut quotes = Vec::new();
    let mut revised = Vec::new();
    for card in &index.cards {
        let Some(content) = replica.card(index.session, card.rater) else {
            continue;
        };
        let version = replica.version(card.version);
        quotes.extend(words(scene, replica, index, card.rater, content));
        quotes.extend(notes(scene, replica, version, card.rater, content));
        if let Some(before) = replica.card_at_sharing(index.session, card.rater) {
            revised.extend(revision(
                scene, replica, version, card.rater, before, content,
            ));
        }
    }
    let mut sections = Vec::new();
    if let Some(note) = super::compared::other_version(scene, replica, index) {
        let row = RowPart::new("other-version", note);
        sections.push(Section::plain("section/other-version", vec![row.part()]));
    }
    if !quotes.is_empty() {
        let heading = scene.t(SessionWords::Notes);
        sections.push(Section::new("section/notes", quotes).heading(heading));
    }
    sections.extend(revised);
    sections
}

fn words(
    scene: &Scene,
    replica: &Replica,
    index: &SessionIndex,
    rater: MemberId,
    content: &CardContent,
) -> Vec<Part> {
    let name = people::called(scene, replica, rater);
    let own = rater == index.presenter || rater == replica.me();
    let fields = [CardField::ChangeOne, CardField::KeepOne, CardField::Took];
    let mut quotes = Vec::new();
    for field in fields {
        let Some(held) = text_of(content, field) else {
            continue;
        };
        let by = scene.t(match (field, own) {
            (CardField::KeepOne, true) => SessionWords::Keeps { name: &name },
            (CardField::KeepOne, false) => SessionWords::WouldKeep { name: &name },
            (CardField::ChangeOne, true) => SessionWords::Changes { name: &name },
            (CardField::ChangeOne, false) => SessionWords::WouldChange { name: &name },
            (CardField::Took, _) => SessionWords::TookFrom { name: &name },
        });
        let all = std::iter::once(&held.value).chain(&held.others);
        for (place, text) in all.filter(|text| !text.is_empty()).enumerate() {
            quotes.push(Part::Quote(QuotePart {
                key: format!("said/{rater}/{field:?}/{place}"),
                text: text.clone(),
                by: by.clone(),
                about: None,
                controls: Vec::new(),
            }));
        }
    }
    quotes
}

fn notes(
    scene: &Scene,
    replica: &Replica,
    version: Option<&Version>,
    rater: MemberId,
    content: &CardContent,
) -> Vec<Part> {
    let Some(version) = version else {
        return Vec::new();
    };
    let name = people::called(scene, replica, rater);
    let mut quotes = Vec::new();
    for criterion in &version.criteria {
        let Some(held) = content.comments.get(&criterion.id) else {
            continue;
        };
        let all = std::iter::once(&held.value).chain(&held.others);
        for (place, text) in all.filter(|text| !text.is_empty()).enumerate() {
            quotes.push(Part::Quote(QuotePart {
                key: format!("note/{rater}/{}/{place}", criterion.id),
                text: text.clone(),
                by: name.clone(),
                about: Some(criterion.title.clone()),
                controls: Vec::new(),
            }));
        }
    }
    quotes.truncate(NOTES_MAX);
    quotes
}

fn revision(
    scene: &Scene,
    replica: &Replica,
    version: Option<&Version>,
    rater: MemberId,
    before: &CardContent,
    now: &CardContent,
) -> Option<Section> {
    let name = people::called(scene, replica, rater);
    let short = |content: &CardContent, criterion| {
        let held = content.ratings.get(criterion);
        held.map_or_else(|| "–".to_owned(), |held| rating_short(scene, held.value))
    };
    let criteria = version.map_or(&[][..], |version| &version.criteria);
    let mut rows: Vec<Part> = criteria
        .iter()
        .filter_map(|criterion| {
            let (was, now) = (short(before, &criterion.id), short(now, &criterion.id));
            let line = SessionWords::RevisedLine {
                was: &was,
                now: &now,
            };
            let key = format!("revised/{rater}/{}", criterion.id);
            (was != now).then(|| {
                RowPart::new(key, &criterion.title)
                    .second(scene.t(line))
                    .part()
            })
        })
        .collect();
    let texts = |content: &CardContent| {
        let fields = [CardField::KeepOne, CardField::ChangeOne, CardField::Took];
        let fields = fields.map(|field| text_of(content, field).map(|held| held.value.clone()));
        let notes: Vec<_> = content
            .comments
            .iter()
            .map(|(id, held)| (*id, held.value.clone()))
            .collect();
        (fields, notes)
    };
    if texts(before) != texts(now) {
        let words = scene.t(SessionWords::WordsRevised);
        rows.push(RowPart::new(format!("revised/{rater}/words"), words).part());
    }
    let heading = scene.t(SessionWords::Revised { name: &name });
    (!rows.is_empty())
        .then(|| Section::new(format!("section/revised/{rater}"), rows).heading(heading))
}
