//! Mallory's phone changes honest bytes and repairs their checksums.

mod support;

use std::panic;

use documents::{
    Actor, ApplyError, Doc, Edit, blueprint, card, change_hash, private, session, team,
};
use domain::id::DocumentId;
use proptest::prelude::*;
use proptest::sample::Index;
use sha2::{Digest, Sha256};
use support::{ana_phone, ben_phone, card_id, comment, kinds_and_edits, one, rate};

/// A document before a change, and the change.
type Moment = (Doc, Vec<u8>);

/// Two people's edits of a document of each kind, change by change.
fn history() -> Vec<Moment> {
    let mut history = Vec::new();
    for (id, edits) in kinds_and_edits() {
        let mut here = Doc::new(id).expect("a known kind");
        let mut there = here.clone();
        for (turn, edit) in edits.iter().chain(&edits).enumerate() {
            let (writer, reader, actor): (_, _, Actor) = match turn % 3 {
                2 => (&mut there, &mut here, ana_phone()),
                _ => (&mut here, &mut there, ben_phone()),
            };
            let before = writer.clone();
            for change in writer.edit(actor, edit).expect("an honest edit") {
                if turn % 4 != 0 {
                    reader.apply(&change).expect("an honest change");
                }
                history.push((before.clone(), change));
            }
        }
    }
    history
}

/// A byte of the content put to another value, or one of its bits flipped.
fn changed(mut chunk: Vec<u8>, changes: &[(Index, u8, bool)]) -> Vec<u8> {
    let content = chunk.len() - 9;
    for (at, value, flip) in changes {
        let byte = &mut chunk[9 + at.index(content)];
        *byte = if *flip {
            *byte ^ (1 << (value % 8))
        } else {
            *value
        };
    }
    repaired(chunk)
}

/// Automerge's checksum: the first bytes of SHA-256 over type, length and data.
fn repaired(mut chunk: Vec<u8>) -> Vec<u8> {
    let hash = Sha256::digest(&chunk[8..]);
    chunk[4..8].copy_from_slice(&hash[..4]);
    chunk
}

fn silenced<T>(work: impl FnOnce() -> T) -> T {
    panic::set_hook(Box::new(|_| {}));
    let done = work();
    let _ = panic::take_hook();
    done
}

fn read_all(doc: &Doc) -> String {
    let (card, session) = (card(doc), session(doc));
    let (blueprint, team, private) = (blueprint(doc), team(doc), private(doc));
    format!("{card:?} {session:?} {blueprint:?} {team:?} {private:?}")
}

fn changes() -> impl Strategy<Value = Vec<(Index, u8, bool)>> {
    prop::collection::vec((any::<Index>(), any::<u8>(), any::<bool>()), 1..4)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    /// No panic leaves the crate (nor, as the checks before applying are meant to see to,
    /// reaches its guard), and what is taken in can be saved and opened.
    #[test]
    fn a_changed_change_is_refused_or_makes_sense(at in any::<Index>(), changes in changes()) {
        thread_local! {
            static HISTORY: Vec<Moment> = history();
        }
        let (before, chunk) = HISTORY.with(|history| at.get(history.as_slice()).clone());
        let hostile = changed(chunk, &changes);
        let mut doc = before.clone();
        match doc.apply(&hostile) {
            Ok(_) => {
                let opened = Doc::load(doc.id(), &[&doc.save()]).expect("what was saved opens");
                prop_assert_eq!(read_all(&opened), read_all(&doc));
                let raw = doc.changes_since(&[]);
                let opened = Doc::load(doc.id(), &[&raw]).expect("its changes open");
                prop_assert_eq!(opened.heads(), doc.heads());
            }
            Err(error) => {
                prop_assert_ne!(error, ApplyError::Poisoned);
                prop_assert_eq!(doc.save(), before.save());
            }
        }
    }

    /// Here nothing is checked before; the guard is all there is.
    #[test]
    fn a_changed_snapshot_never_panics_out(at in any::<Index>(), changes in changes()) {
        thread_local! {
            static SAVED: Vec<(DocumentId, Vec<u8>)> =
                history().iter().map(|(doc, _)| (doc.id(), doc.save())).collect();
        }
        let (id, saved) = SAVED.with(|saved| at.get(saved.as_slice()).clone());
        let hostile = changed(saved, &changes);
        silenced(|| {
            if let Ok(doc) = Doc::load(id, &[&hostile]) {
                let _ = read_all(&doc);
            }
            let (doc, _) = Doc::load_salvaging(id, &[hostile]);
            assert!(Doc::load(id, &[&doc.save()]).is_ok());
        });
    }

    #[test]
    fn any_bytes_at_all(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        let mut doc = Doc::new(card_id()).expect("a known kind");
        let _ = doc.apply(&bytes);
        let _ = Edit::from_bytes(&bytes);
        let _ = documents::split_chunks(&bytes);
        let _ = documents::change_actor(&bytes);
        let begun = [&[0x85, 0x6f, 0x4a, 0x83][..], &bytes].concat();
        let _ = doc.apply(&begun);
        let _ = Doc::load(card_id(), &[&begun]);
    }
}

#[test]
fn a_document_opens_from_what_was_good() {
    let mut ben = Doc::new(card_id()).expect("a known kind");
    let first = one(&mut ben, ben_phone(), &rate(1, 2));
    let good = ben.clone();
    let second = one(&mut ben, ben_phone(), &rate(2, 1));
    let third = one(&mut ben, ben_phone(), &comment(1, "builds on the second"));
    let mut ana = good.clone();
    let apart = one(&mut ana, ana_phone(), &comment(2, "does not"));

    // The second arrives with its last content byte changed, under a right checksum.
    let mut bad = second.clone();
    *bad.last_mut().expect("a byte") ^= 0x7f;
    let bad = repaired(bad);
    assert!(change_hash(&bad).is_none() || good.clone().apply(&bad).is_err());

    let pieces = vec![third.clone(), bad, apart, first];
    assert!(
        Doc::load(
            card_id(),
            &pieces.iter().map(Vec::as_slice).collect::<Vec<_>>()
        )
        .is_err()
    );
    let (mut doc, set_aside) = Doc::load_salvaging(card_id(), &pieces);
    assert_eq!(set_aside, [1]);
    assert_eq!(card(&doc), card(&ana));
    assert!(doc.is_waiting(), "the third waits for the real second");
    doc.apply(&second).expect("the real one");
    assert!(!doc.is_waiting());
    assert_eq!(card(&doc).comments.len(), 2);
}

#[test]
fn a_bad_change_that_waited_does_not_spoil_what_it_waited_for() {
    let mut ben = Doc::new(card_id()).expect("a known kind");
    let first = one(&mut ben, ben_phone(), &rate(1, 2));
    let second = one(&mut ben, ben_phone(), &rate(1, 3));
    // The second claims to replace an operation that is not there: found by trying each byte.
    let hostile = (9..second.len()).find_map(|at| {
        let mut chunk = second.clone();
        chunk[at] = chunk[at].wrapping_add(1);
        let chunk = repaired(chunk);
        let mut knows_first = Doc::load(card_id(), &[&first]).ok()?;
        let mut empty = Doc::new(card_id())?;
        let waits = empty.apply(&chunk).is_ok_and(|applied| applied.waiting);
        let for_first = empty.missing() == [change_hash(&first)?];
        (waits && for_first && knows_first.apply(&chunk).is_err()).then_some(chunk)
    });
    let hostile = hostile.expect("some byte does it");

    let mut ana = Doc::new(card_id()).expect("a known kind");
    assert!(
        ana.apply(&hostile)
            .expect("it cannot be judged yet")
            .waiting
    );
    let applied = ana.apply(&first).expect("the first is good");
    assert_eq!(applied.new, 1);
    assert_eq!(
        applied.set_aside,
        [change_hash(&hostile).expect("a change")]
    );
    assert!(!applied.waiting);
    ana.apply(&second).expect("so is the second");
    assert_eq!(card(&ana), card(&ben));
}

/// A put of nothing at one key, as often as `times` says: a hundred bytes, whatever it is.
fn repeated_put(times: i64) -> Vec<u8> {
    let mut count = Vec::new();
    let mut left = times.unsigned_abs();
    loop {
        let low = u8::try_from(left & 0x7f).expect("seven bits");
        left >>= 7;
        if left == 0 && low & 0x40 == 0 {
            count.push(low);
            break;
        }
        count.push(low | 0x80);
    }
    let run = |value: &[u8]| [count.as_slice(), value].concat();
    let columns = [
        (0x15_u64, run(b"\x01k")),
        (0x34, count.clone()),
        (0x42, run(&[1])),
        (0x56, run(&[0])),
        (0x70, run(&[0])),
    ];
    let mut data = [vec![1], vec![7; 32], vec![24], vec![1; 24]].concat();
    data.extend([1, 2, 0, 0, 0, 5]);
    for (column, bytes) in &columns {
        data.extend([u8::try_from(*column).expect("small")]);
        data.push(u8::try_from(bytes.len()).expect("small"));
    }
    data.extend(columns.iter().flat_map(|(_, bytes)| bytes));
    let length = u8::try_from(data.len()).expect("small");
    let head = [0x85, 0x6f, 0x4a, 0x83, 0, 0, 0, 0, 1, length];
    repaired([head.as_slice(), &data].concat())
}

#[test]
fn a_change_that_never_ends_is_set_aside_at_once() {
    let mut card = Doc::new(card_id()).expect("a known kind");
    for times in [10_001, i64::MAX >> 8, i64::MAX] {
        assert!(card.apply(&repeated_put(times)).is_err());
        assert_eq!(change_hash(&repeated_put(times)), None);
    }
    assert!(
        change_hash(&repeated_put(10_000)).is_some(),
        "honest in number"
    );
}
