//! Three phones edit one document in any interleaving and hear of each other in any order.

mod support;

use std::collections::BTreeSet;

use documents::{
    CardContent, Doc, Edit, Field, Hash, Held, blueprint, card, change_hash, draft, private,
    session, team,
};
use domain::rating::Rating;
use proptest::prelude::*;
use proptest::sample::Index;
use support::{ana_phone, ben_phone, ben_tablet, card_id, criterion, kinds_and_edits};

/// One thing that happens.
#[derive(Debug, Clone)]
enum Step {
    /// A phone writes.
    Write(usize, Box<Edit>),
    /// A phone hears one change, again perhaps, and perhaps before what it builds on.
    Hear(usize, Index),
}

/// What was once written, and what its writer had heard of.
struct Written {
    place: String,
    value: Option<String>,
    hash: Hash,
    seen: BTreeSet<Hash>,
}

fn rating() -> impl Strategy<Value = Option<Rating>> {
    prop_oneof![
        1 => Just(None),
        1 => Just(Some(Rating::NotApplicable)),
        1 => Just(Some(Rating::DidNotObserve)),
        4 => (0..4_u8).prop_map(|level| Some(Rating::Level(level))),
    ]
}

fn text() -> impl Strategy<Value = Option<String>> {
    prop_oneof![Just(None), "[a-c]{1,2}".prop_map(Some)]
}

fn edit() -> impl Strategy<Value = Edit> {
    let field = prop::sample::select(Field::ALL.to_vec());
    prop_oneof![
        4 => (0..3_u8, rating()).prop_map(|(number, rating)| Edit::Rate {
            criterion: criterion(number),
            rating,
        }),
        2 => (0..2_u8, text()).prop_map(|(number, text)| Edit::Comment {
            criterion: criterion(number),
            text,
        }),
        1 => (field, text()).prop_map(|(name, value)| Edit::Field { name, value }),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (0..3_usize, edit()).prop_map(|(phone, edit)| Step::Write(phone, Box::new(edit))),
        (0..3_usize, any::<Index>()).prop_map(|(phone, change)| Step::Hear(phone, change)),
    ]
}

/// Where an edit writes, and what.
fn place_and_value(edit: &Edit) -> (String, Option<String>) {
    match edit {
        Edit::Rate { criterion, rating } => (
            format!("rating {criterion}"),
            rating.map(|rating| format!("{rating:?}")),
        ),
        Edit::Comment { criterion, text } => (format!("comment {criterion}"), text.clone()),
        Edit::Field { name, value } => (format!("{name:?}"), value.clone()),
        other => unreachable!("{other:?}"),
    }
}

/// All values that a card shows, as value or as conflict.
fn shown(card: &CardContent) -> BTreeSet<(String, String)> {
    fn all<T>(held: &Held<T>) -> impl Iterator<Item = &T> {
        std::iter::once(&held.value).chain(&held.others)
    }
    let mut shown = BTreeSet::new();
    for (criterion, held) in &card.ratings {
        let place = format!("rating {criterion}");
        shown.extend(all(held).map(|value| (place.clone(), format!("{value:?}"))));
    }
    for (criterion, held) in &card.comments {
        let place = format!("comment {criterion}");
        shown.extend(all(held).map(|value| (place.clone(), value.clone())));
    }
    for field in Field::ALL {
        let values = card.field(field).into_iter().flat_map(all);
        shown.extend(values.map(|value| (format!("{field:?}"), value.clone())));
    }
    shown
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn phones_agree_and_nothing_written_vanishes(
        steps in prop::collection::vec(step(), 1..60),
        order in prop::collection::vec(any::<Index>(), 200),
    ) {
        let actors = [ben_phone(), ben_tablet(), ana_phone()];
        let empty = Doc::new(card_id()).expect("a known kind");
        let mut phones = [empty.clone(), empty.clone(), empty.clone()];
        let mut changes: Vec<Vec<u8>> = Vec::new();
        let mut written: Vec<Written> = Vec::new();
        for step in steps {
            match step {
                Step::Write(phone, edit) => {
                    let made = phones[phone].edit(actors[phone], &edit).expect("an edit");
                    prop_assert!(made.len() <= 1);
                    for chunk in made {
                        let hash = change_hash(&chunk).expect("a change");
                        let (place, value) = place_and_value(&edit);
                        let known = written.iter().map(|other| other.hash);
                        let seen = known.filter(|hash| phones[phone].has(hash)).collect();
                        written.push(Written { place, value, hash, seen });
                        changes.push(chunk);
                    }
                }
                Step::Hear(phone, change) if !changes.is_empty() => {
                    let heard = phones[phone].apply(&changes[change.index(changes.len())]).expect("it is honest");
                    prop_assert_eq!(heard.set_aside.len(), 0);
                }
                Step::Hear(..) => {}
            }
        }
        hear_everything(&mut phones, &changes, &order, 60);
        let [first, second, third] = &phones;
        prop_assert_eq!(first.heads(), second.heads());
        prop_assert_eq!(card(first), card(second));
        prop_assert_eq!(card(first), card(third));
        prop_assert_eq!(first.save(), second.save());
        prop_assert_eq!(first.save(), third.save());
        let opened = Doc::load(card_id(), &[&first.save()]).expect("it was saved");
        prop_assert_eq!(card(&opened), card(first));

        // What stands is exactly what nobody who had seen it has replaced.
        let stands = |one: &&Written| {
            !written.iter().any(|by| by.place == one.place && by.seen.contains(&one.hash))
        };
        let stand = written.iter().filter(stands);
        let stand = stand.filter_map(|one| Some((one.place.clone(), one.value.clone()?)));
        prop_assert_eq!(shown(&card(first)), stand.collect::<BTreeSet<_>>());
    }

    #[test]
    fn phones_agree_on_every_kind_of_document(
        kind in any::<Index>(),
        steps in prop::collection::vec((0..3_usize, any::<Index>(), any::<bool>()), 1..40),
        order in prop::collection::vec(any::<Index>(), 120),
    ) {
        let kinds = kinds_and_edits();
        let (id, edits) = &kinds[kind.index(kinds.len())];
        let actors = [ben_phone(), ben_tablet(), ana_phone()];
        let empty = Doc::new(*id).expect("a known kind");
        let mut phones = [empty.clone(), empty.clone(), empty];
        let mut changes: Vec<Vec<u8>> = Vec::new();
        for (phone, at, writes) in steps {
            if writes {
                let edit = &edits[at.index(edits.len())];
                changes.extend(phones[phone].edit(actors[phone], edit).expect("an edit"));
            } else if !changes.is_empty() {
                let change = &changes[at.index(changes.len())];
                phones[phone].apply(change).expect("it is honest");
            }
        }
        hear_everything(&mut phones, &changes, &order, 40);
        let [first, second, third] = &phones;
        prop_assert_eq!(read(first), read(second));
        prop_assert_eq!(read(first), read(third));
        prop_assert_eq!(first.save(), second.save());
        prop_assert_eq!(first.save(), third.save());
        let opened = Doc::load(*id, &[&first.save()]).expect("it was saved");
        prop_assert_eq!(read(&opened), read(first));
    }
}

/// Everybody hears everything, each in another order (`apart` choices further on), some of it twice.
fn hear_everything(phones: &mut [Doc; 3], changes: &[Vec<u8>], order: &[Index], apart: usize) {
    for (turn, phone) in phones.iter_mut().enumerate() {
        let mut left = changes.to_vec();
        left.extend(changes.iter().take(5).cloned());
        for index in order.iter().skip(turn * apart) {
            if !left.is_empty() {
                let at = index.index(left.len());
                phone.apply(&left.swap_remove(at)).expect("it is honest");
            }
        }
        phone.apply(&left.concat()).expect("it is honest");
        assert!(!phone.is_waiting());
    }
}

/// Everything that any read makes of a document.
fn read(doc: &Doc) -> String {
    let (card, draft, session) = (card(doc), draft(doc), session(doc));
    let (blueprint, team, private) = (blueprint(doc), team(doc), private(doc));
    format!("{card:?} {draft:?} {session:?} {blueprint:?} {team:?} {private:?}")
}
