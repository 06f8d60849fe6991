//! One story for each rule of the gate, then honest histories and mutilated ones.

use automerge::transaction::{CommitOptions, Transactable};
use automerge::{ActorId, AutoCommit, Automerge, ROOT, ReadDoc};
use domain::id::DocumentKind;
use proptest::prelude::*;
use protocol::code::Code;
use protocol::hash::ChangeHash;
use protocol::limits::{ACTORS_PER_DEVICE_MAX, CHANGE_BYTES_MAX};

use super::{Genesis, Parsed, Refusal, Verdict, admit, genesis, parse};
use crate::store::{Actor, Frontier, Head};

const KIND: DocumentKind = DocumentKind::CARD;

fn first() -> Genesis {
    genesis(KIND).expect("a known kind")
}

fn actor(device: u8, nonce: u8) -> ActorId {
    let mut bytes = vec![device; 16];
    bytes.extend([nonce; 8]);
    ActorId::from(bytes)
}

fn document(device: u8, nonce: u8) -> AutoCommit {
    let bytes = documents::genesis_bytes(KIND).expect("a known kind");
    AutoCommit::load(bytes)
        .expect("a genesis")
        .with_actor(actor(device, nonce))
}

fn write(doc: &mut AutoCommit, key: &str, value: &str) -> Vec<u8> {
    doc.put(ROOT, key, value).expect("a change");
    doc.get_last_local_change()
        .expect("a change")
        .raw_bytes()
        .to_vec()
}

/// What a server holds of one document.
#[derive(Default)]
struct Stored {
    frontier: Frontier,
    known: std::collections::HashMap<ChangeHash, u64>,
}

impl Stored {
    fn judge(&self, change: &Parsed) -> Verdict {
        let known = |hash: &ChangeHash| Ok::<_, ()>(self.known.get(hash).copied());
        admit(change, &self.frontier, first(), known).expect("memory answers")
    }

    fn take(&mut self, chunk: &[u8]) -> Verdict {
        let change = parse(chunk).expect("a well made change");
        let verdict = self.judge(&change);
        if verdict == Verdict::Admit {
            let Parsed {
                hash,
                actor,
                seq,
                max_op,
                deps,
                ..
            } = change;
            self.known.insert(hash, max_op);
            let last = Actor {
                id: actor,
                seq,
                last: hash,
                bytes: 0,
            };
            self.frontier.advance(Head { hash, max_op }, &deps, last);
        }
        verdict
    }
}

/// Repairs a chunk's checksum after its body was changed.
fn sealed(mut chunk: Vec<u8>) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    let hash = Sha256::digest(&chunk[8..]);
    chunk[4..8].copy_from_slice(&hash[..4]);
    chunk
}

fn malformed(chunk: &[u8]) {
    assert!(
        matches!(parse(chunk), Err(Refusal::Malformed(_))),
        "{:?}",
        parse(chunk)
    );
}

#[test]
fn an_honest_change_passes() {
    let mut ana = document(1, 1);
    let mut stored = Stored::default();
    for round in 0..3 {
        assert_eq!(
            stored.take(&write(&mut ana, "opening", &round.to_string())),
            Verdict::Admit
        );
    }
    assert_eq!(stored.frontier.heads.len(), 1);
}

#[test]
fn only_change_chunks_pass() {
    let mut ana = document(1, 1);
    let chunk = write(&mut ana, "opening", "3");
    malformed(&ana.save());
    for kind in [0, 3, 4, 255] {
        let mut other = chunk.clone();
        other[8] = kind;
        malformed(&sealed(other));
    }
    malformed(b"");
    malformed(b"hello, this is no chunk");
    malformed(&chunk[..chunk.len() - 1]);
}

#[test]
fn nothing_stands_behind_a_chunk_or_inside_it() {
    let mut ana = document(1, 1);
    let chunk = write(&mut ana, "opening", "3");
    malformed(&[chunk.clone(), vec![0]].concat());
    malformed(&[chunk.clone(), chunk.clone()].concat());
    let mut longer = chunk.clone();
    assert!(longer[9] < 0x7e, "a length of one byte");
    longer[9] += 2;
    longer.extend([1, 2]);
    malformed(&sealed(longer));
}

#[test]
fn the_checksum_is_that_of_the_content() {
    let mut ana = document(1, 1);
    let mut chunk = write(&mut ana, "opening", "3");
    chunk[5] ^= 1;
    assert!(matches!(parse(&chunk), Err(Refusal::Forged(_))));
}

#[test]
fn a_compressed_change_is_the_change_it_was() {
    let mut ana = document(1, 1);
    ana.put(ROOT, "opening", "so ".repeat(500))
        .expect("a change");
    let mut change = ana.get_last_local_change().expect("a change").clone();
    let compressed = change.bytes().into_owned();
    assert_eq!(compressed[8], 2, "Automerge compresses what is long");
    let parsed = parse(&compressed).expect("honest");
    assert_eq!(parsed.chunk, change.raw_bytes());
    assert_eq!(parsed.hash.0, change.hash().0);
    malformed(&[compressed, vec![7]].concat());
}

#[test]
fn a_bomb_is_never_inflated() {
    use std::io::Write as _;
    let mut deflate = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    deflate
        .write_all(&vec![0; 64 * 1024 * 1024])
        .expect("memory");
    let body = deflate.finish().expect("memory");
    assert!(body.len() < CHANGE_BYTES_MAX);
    let mut chunk = vec![0x85, 0x6f, 0x4a, 0x83, 0, 0, 0, 0, 2];
    let mut length = body.len();
    while length >= 0x80 {
        chunk.push(u8::try_from(length & 0x7f).expect("seven bits") | 0x80);
        length >>= 7;
    }
    chunk.push(u8::try_from(length).expect("seven bits"));
    chunk.extend(body);
    assert_eq!(parse(&chunk), Err(Refusal::TooLarge));
    let mut inside_out = chunk.clone();
    inside_out.push(0);
    malformed(&inside_out);
}

#[test]
fn an_actor_is_a_devices() {
    let mut short = document(1, 1).with_actor(ActorId::from(vec![1; 16]));
    assert!(matches!(
        parse(&write(&mut short, "opening", "3")),
        Err(Refusal::Forged(_))
    ));
    let genesis = documents::genesis_bytes(KIND).expect("a known kind");
    assert!(parse(genesis).is_err(), "the genesis is never sent");
}

#[test]
fn a_change_builds_on_something() {
    let mut rootless = AutoCommit::new().with_actor(actor(1, 1));
    malformed(&write(&mut rootless, "opening", "3"));
}

#[test]
fn an_empty_change_is_none() {
    let mut ana =
        Automerge::load(documents::genesis_bytes(KIND).expect("known")).expect("a genesis");
    ana.set_actor(actor(1, 1));
    let hash = ana.empty_commit(CommitOptions::default());
    let change = ana.get_change_by_hash(&hash).expect("there");
    malformed(change.raw_bytes());
}

#[test]
fn too_much_of_anything_is_too_large() {
    assert_eq!(
        parse(&vec![0; CHANGE_BYTES_MAX + 1]),
        Err(Refusal::TooLarge)
    );
    let mut ana = document(1, 1);
    ana.put(ROOT, "opening", "x".repeat(CHANGE_BYTES_MAX))
        .expect("a change");
    let change = ana.get_last_local_change().expect("a change").clone();
    assert_eq!(parse(change.raw_bytes()), Err(Refusal::TooLarge));
    assert_eq!(
        parse(&change.clone().bytes()),
        Err(Refusal::TooLarge),
        "inflated, too"
    );

    let mut ana = document(1, 1);
    for number in 0..10_001 {
        ana.put(ROOT, "opening", number).expect("a change");
    }
    let many = ana
        .get_last_local_change()
        .expect("a change")
        .raw_bytes()
        .to_vec();
    assert_eq!(parse(&many), Err(Refusal::TooLarge));

    let mut ana = document(1, 1);
    ana.put(ROOT, "opening", "3").expect("a change");
    ana.commit_with(CommitOptions::default().with_message("m".repeat(257)));
    let wordy = ana
        .get_last_local_change()
        .expect("a change")
        .raw_bytes()
        .to_vec();
    assert_eq!(parse(&wordy), Err(Refusal::TooLarge));
}

#[test]
fn two_thousand_and_forty_nine_dependencies_are_one_too_many() {
    for (heads, refused) in [(2_048_u16, false), (2_049, true)] {
        let mut ana = document(1, 1);
        for number in 0..heads {
            let [high, low] = number.to_be_bytes();
            let mut id = vec![high; 16];
            id.extend([low; 8]);
            let mut other = document(1, 1).with_actor(ActorId::from(id));
            other.put(ROOT, "opening", 1).expect("a change");
            ana.merge(&mut other).expect("merged");
        }
        let merged = ana.with_actor(actor(9, 9));
        let chunk = write(&mut { merged }, "opening", "3");
        assert_eq!(parse(&chunk) == Err(Refusal::TooLarge), refused, "{heads}");
    }
}

#[test]
fn a_number_is_neither_skipped_nor_used_twice() {
    let mut ana = document(1, 1);
    let one = write(&mut ana, "opening", "1");
    let two = write(&mut ana, "opening", "2");
    let three = write(&mut ana, "opening", "3");
    let mut stored = Stored::default();
    assert_eq!(stored.take(&two), Verdict::Later(Code::GAP));
    assert_eq!(stored.take(&one), Verdict::Admit);
    assert_eq!(stored.take(&three), Verdict::Later(Code::GAP));
    let mut fork = document(1, 1);
    assert_eq!(
        stored.take(&write(&mut fork, "opening", "another 1")),
        Verdict::Fork
    );
    assert_eq!(stored.take(&two), Verdict::Admit);
}

#[test]
fn every_dependency_is_here() {
    let mut ana = document(1, 1);
    let mut ben = document(2, 1);
    write(&mut ana, "opening", "1");
    ben.merge(&mut ana).expect("merged");
    let mut stored = Stored::default();
    let verdict = stored.take(&write(&mut ben, "opening", "2"));
    assert_eq!(verdict, Verdict::Later(Code::MISSING_DEPENDENCY));
}

#[test]
fn an_actor_depends_on_its_own_last_change() {
    let mut stored = Stored::default();
    let mut ana = document(1, 1);
    let one = parse(&write(&mut ana, "opening", "1")).expect("honest");
    let two = parse(&write(&mut ana, "opening", "2")).expect("honest");
    assert_eq!(stored.take(&one.chunk), Verdict::Admit);
    let detached = Parsed {
        deps: vec![first().hash],
        start_op: first().max_op + 1,
        ..two
    };
    assert_eq!(stored.judge(&detached), Verdict::Never(Code::MALFORMED));
}

#[test]
fn counters_go_on_where_the_dependencies_end() {
    let stored = Stored::default();
    let honest = parse(&write(&mut document(1, 1), "opening", "1")).expect("honest");
    assert_eq!(honest.start_op, first().max_op + 1);
    for start_op in [1, honest.start_op - 1, honest.start_op + 1, 1 << 30] {
        let forged = Parsed {
            start_op,
            ..honest.clone()
        };
        assert_eq!(
            stored.judge(&forged),
            Verdict::Never(Code::MALFORMED),
            "{start_op}"
        );
    }
}

#[test]
fn one_device_has_sixteen_actors_in_a_document() {
    let mut stored = Stored::default();
    for nonce in 1..=17 {
        let verdict = stored.take(&write(&mut document(1, nonce), "opening", "1"));
        let fits = usize::from(nonce) <= ACTORS_PER_DEVICE_MAX;
        let expected = if fits {
            Verdict::Admit
        } else {
            Verdict::Never(Code::TOO_LARGE)
        };
        assert_eq!(verdict, expected, "{nonce}");
    }
    assert_eq!(
        stored.take(&write(&mut document(2, 1), "opening", "1")),
        Verdict::Admit
    );
}

#[derive(Debug, Clone)]
enum Step {
    Write { who: usize, key: u8, value: String },
    Merge { into: usize, from: usize },
    NewActor { who: usize },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => (0..3_usize, 0..4_u8, ".{0,400}").prop_map(|(who, key, value)| Step::Write { who, key, value }),
        2 => (0..3_usize, 0..3_usize).prop_map(|(into, from)| Step::Merge { into, from }),
        1 => (0..3_usize).prop_map(|who| Step::NewActor { who }),
    ];
    prop::collection::vec(step, 1..40)
}

/// The changes of a history, in an order in which they could have been pushed.
fn history(steps: &[Step]) -> Vec<Vec<u8>> {
    let mut docs: Vec<AutoCommit> = (1..=3).map(|device| document(device, 0)).collect();
    let mut nonces = [0_u8; 3];
    let mut chunks = Vec::new();
    for step in steps {
        match step {
            Step::Write { who, key, value } => {
                let doc = &mut docs[*who];
                doc.put(ROOT, format!("key {key}"), value.as_str())
                    .expect("a change");
                if *key == 0 {
                    doc.delete(ROOT, "key 0").expect("a change");
                }
                if let Some(change) = doc.get_last_local_change() {
                    chunks.push(change.clone().bytes().into_owned());
                }
            }
            Step::Merge { into, from } if into != from => {
                let mut other = docs[*from].clone();
                docs[*into].merge(&mut other).expect("merged");
            }
            Step::NewActor { who } if nonces[*who] < 10 => {
                nonces[*who] += 1;
                let device = u8::try_from(who + 1).expect("small");
                docs[*who].set_actor(actor(device, nonces[*who]));
            }
            Step::Merge { .. } | Step::NewActor { .. } => {}
        }
    }
    chunks
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_honest_history_is_refused(steps in steps()) {
        let mut stored = Stored::default();
        for chunk in history(&steps) {
            prop_assert_eq!(stored.take(&chunk), Verdict::Admit);
        }
        prop_assert_eq!(Frontier::from_bytes(&stored.frontier.to_bytes()), Some(stored.frontier));
    }

    #[test]
    fn no_mutilated_change_stops_the_gate(
        steps in steps(),
        flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        which in any::<prop::sample::Index>(),
        reseal in any::<bool>(),
    ) {
        let chunks = history(&steps);
        prop_assume!(!chunks.is_empty());
        let mut chunk = which.get(&chunks).clone();
        for (place, byte) in flips {
            let place = place.index(chunk.len());
            chunk[place] ^= byte;
        }
        let chunk = if reseal { sealed(chunk) } else { chunk };
        let stored = Stored::default();
        if let Ok(change) = parse(&chunk) {
            stored.judge(&change);
        }
    }

    #[test]
    fn no_bytes_stop_the_gate(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        prop_assert!(parse(&bytes).is_err());
        let dressed = sealed([&[0x85, 0x6f, 0x4a, 0x83, 0, 0, 0, 0][..], &bytes, &[0]].concat());
        let _ = parse(&dressed);
    }
}
