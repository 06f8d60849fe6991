//! What is sent, opened and repaired.

use crate::open;
use crate::support::{
    ana_phone, ben_phone, ben_tablet, card_id, comment, criterion, details, kinds_and_edits, one,
    rate,
};
use documents::{
    Actor, CardContent, Doc, Edit, EditError, Field, Held, ReadEditError, TEXT_CHARS_MAX, card,
    change_actor, change_hash, genesis_bytes, genesis_hash, heads_of, split_chunks,
};
use domain::id::{Document, DocumentId, MemberId};
use domain::rating::Rating;

#[test]
fn a_document_begins_with_its_genesis_and_never_sends_it() {
    for (id, edits) in kinds_and_edits() {
        let mut doc = open(id);
        let genesis = genesis_hash(id.kind()).expect("a known kind");
        assert_eq!(doc.heads(), [genesis]);
        assert!(doc.changes_since(&[]).is_empty());
        assert_eq!(change_actor(genesis_bytes(id.kind()).expect("known")), None);

        let mut made = Vec::new();
        for edit in &edits {
            made.extend(doc.edit(ben_phone(), edit).expect("an edit of this kind"));
        }
        let device = ben_phone().device();
        let sent = doc.changes_by_device(device);
        assert_eq!(
            sent.iter().map(|(_, bytes)| bytes).collect::<Vec<_>>(),
            made.iter().collect::<Vec<_>>()
        );
        assert!(doc.changes_by_device(ana_phone().device()).is_empty());
        let row = doc.changes_since(&[]);
        assert_eq!(row, made.concat());
        assert_eq!(
            split_chunks(&row),
            Ok(made.iter().map(Vec::as_slice).collect())
        );
        for (hash, bytes) in &sent {
            assert_eq!(change_hash(bytes), Some(*hash));
            assert_eq!(change_actor(bytes), Some(ben_phone().0));
            assert!(doc.has(hash));
            assert_eq!(doc.change_bytes(hash).as_ref(), Some(bytes));
            assert_eq!(bytes[8], 1, "never compressed");
        }
        let first = sent[0].0;
        assert_eq!(doc.changes_since(&[first]), made[1..].concat());
        assert_eq!(
            doc.changes_since(&[[0xee; 32]]),
            row,
            "unknown heads are passed over"
        );
    }
}

#[test]
fn a_document_opens_from_any_mixture_of_pieces() {
    let mut ben = open(card_id());
    let first = one(&mut ben, ben_phone(), &rate(1, 2));
    let early = ben.save();
    let second = one(&mut ben, ben_phone(), &rate(2, 2));
    let late = ben.save();
    let third = one(&mut ben, ben_phone(), &comment(1, "yes"));
    let row = [second.clone(), third.clone()].concat();
    for pieces in [
        vec![&first[..], &second, &third],
        vec![&third[..], &first, &second, &first],
        vec![&early[..], &row],
        vec![&third[..], &late],
        vec![&early[..], &late, &third],
    ] {
        let opened = Doc::load(card_id(), &pieces).expect("good pieces");
        assert_eq!(opened.save(), ben.save());
        assert!(!opened.is_waiting());
        let reopened = Doc::reopen(card_id(), &pieces).expect("good pieces");
        assert_eq!(reopened.save(), ben.save());
    }
    let waiting = Doc::load(card_id(), &[&row]).expect("good pieces");
    assert_eq!(waiting.missing(), [change_hash(&first).expect("a change")]);
    assert_eq!(card(&waiting), CardContent::default());
    let opened = Doc::load(card_id(), &[&waiting.save(), &first]).expect("what waits is saved too");
    assert_eq!(opened.save(), ben.save());

    let other = DocumentId::from(Document::Private(MemberId([9; 16])));
    assert!(Doc::load(other, &[&late]).is_err(), "it began elsewhere");
    let mut unknown = card_id().to_bytes();
    unknown[0] = 200;
    let unknown = DocumentId::from_bytes(&unknown).expect("an id");
    assert!(Doc::new(unknown).is_none());
    let (empty, aside) = Doc::load_salvaging(unknown, &[first]);
    assert!(empty.is_read_only());
    assert_eq!(aside, [0]);
}

#[test]
fn a_newer_document_is_read_only_and_keeps_syncing() {
    use automerge::transaction::Transactable;
    use automerge::{AutoCommit, Change, ROOT};

    let mut ben = open(card_id());
    one(&mut ben, ben_phone(), &rate(1, 2));
    let mut newer = AutoCommit::load(&ben.save()).expect("a plain document");
    newer.set_actor(ben_tablet().0.into());
    newer.put(ROOT, "schema", 2_i64).expect("a scalar");
    newer.put(ROOT, "a later thing", "kept").expect("a scalar");
    let raised = newer
        .get_last_local_change()
        .map(|change: Change| change.raw_bytes().to_vec());
    let raised = raised.expect("a change");

    assert_eq!((ben.schema(), ben.is_read_only()), (1, false));
    ben.apply(&raised).expect("honest");
    assert_eq!((ben.schema(), ben.is_read_only()), (2, true));
    assert_eq!(ben.edit(ben_phone(), &rate(1, 3)), Err(EditError::ReadOnly));
    let mut other = open(card_id());
    let theirs = one(&mut other, ana_phone(), &rate(3, 1));
    assert_eq!(ben.apply(&theirs).expect("honest").new, 1);
    assert_eq!(card(&ben).ratings.len(), 2);
    let opened = Doc::load(card_id(), &[&ben.save()]).expect("saved");
    assert!(opened.is_read_only());
    assert_eq!(
        opened.change_bytes(&change_hash(&raised).expect("a change")),
        Some(raised)
    );
}

#[test]
fn after_a_fork_the_edits_are_done_again_under_another_actor() {
    let mut ben = open(card_id());
    let common = one(&mut ben, ben_phone(), &rate(1, 1));
    let mut restored = ben.clone();
    let on_server = one(&mut ben, ben_phone(), &rate(2, 2));
    let edits = [rate(2, 3), comment(1, "unsent")];
    for edit in &edits {
        one(&mut restored, ben_phone(), edit);
    }
    assert!(
        restored.apply(&on_server).is_err(),
        "same actor and number, other content"
    );

    let unsent: Vec<_> = restored
        .changes_by_device(ben_phone().device())
        .into_iter()
        .map(|(hash, _)| hash)
        .filter(|hash| *hash != change_hash(&common).expect("a change"))
        .collect();
    let mut repaired = restored.rebuilt_without(&unsent[..1]);
    assert_eq!(
        card(&repaired).ratings.len(),
        1,
        "what came after it is gone too"
    );
    assert_eq!(repaired.heads(), [change_hash(&common).expect("a change")]);
    repaired.apply(&on_server).expect("now it follows");
    let again = Actor::new(ben_phone().device(), [2; 8]);
    for edit in &edits {
        let bytes = edit.to_bytes();
        let kept = Edit::from_bytes(&bytes).expect("as the outbox kept it");
        let change = one(&mut repaired, again, &kept);
        ben.apply(&change).expect("the server's branch takes it");
    }
    assert_eq!(card(&ben), card(&repaired));
    assert_eq!(
        card(&ben).ratings[&criterion(2)],
        Held::of(Rating::Level(3))
    );
}

#[test]
fn an_actor_does_not_go_on_while_its_own_changes_are_arriving() {
    let mut old = open(card_id());
    one(&mut old, ben_phone(), &rate(1, 1));
    let second = one(&mut old, ben_phone(), &rate(1, 2));
    let mut restored = open(card_id());
    assert!(restored.apply(&second).expect("honest").waiting);
    assert_eq!(
        restored.edit(ben_phone(), &rate(2, 2)),
        Err(EditError::ActorWaiting)
    );
    assert!(restored.edit(ben_tablet(), &rate(2, 2)).is_ok());
}

#[test]
fn every_edit_reads_what_it_wrote() {
    for (_, edits) in kinds_and_edits() {
        for edit in edits {
            assert_eq!(Edit::from_bytes(&edit.to_bytes()), Ok(edit));
        }
    }
    let newer = minicbor::to_vec((1_u8, (99_u8, ["later"]))).expect("in memory");
    assert_eq!(Edit::from_bytes(&newer), Err(ReadEditError::NewerEdit));
    let newer = minicbor::to_vec((2_u8, 0_u8)).expect("in memory");
    assert_eq!(Edit::from_bytes(&newer), Err(ReadEditError::NewerEdit));
    assert_eq!(Edit::from_bytes(b"no"), Err(ReadEditError::Malformed));
}

#[test]
fn an_edit_that_cannot_stand_is_refused() {
    let mut ben = open(card_id());
    let long = "ä".repeat(TEXT_CHARS_MAX);
    let text = |text: String| comment(1, &text);
    assert_eq!(
        ben.edit(ben_phone(), &text(format!("{long}!"))),
        Err(EditError::TooLong)
    );
    assert!(ben.edit(ben_phone(), &text(long)).is_ok());
    assert_eq!(
        ben.edit(ben_phone(), &rate(1, 5)),
        Err(EditError::Senseless)
    );
    assert_eq!(
        ben.edit(ben_phone(), &Edit::Details(details())),
        Err(EditError::WrongKind)
    );
    let empty = Edit::Field {
        name: Field::Took,
        value: Some(String::new()),
    };
    assert!(
        ben.edit(ben_phone(), &empty)
            .expect("nothing is there")
            .is_empty()
    );
}

#[test]
fn heads_are_told_from_the_changes_alone_or_not_at_all() {
    for (id, edits) in kinds_and_edits() {
        let mut here = open(id);
        assert_eq!(heads_of(id.kind(), &[]), Some(here.heads()));
        let mut there = here.clone();
        for (turn, edit) in edits.iter().enumerate() {
            let (doc, actor) = if turn % 2 == 0 {
                (&mut here, ana_phone())
            } else {
                (&mut there, ben_phone())
            };
            doc.edit(actor, edit).expect("an edit of this kind");
        }
        here.apply(&there.changes_since(&[])).expect("apart so far");
        let row = here.changes_since(&[]);
        let mut heads = here.heads();
        heads.sort_unstable();
        assert_eq!(heads_of(id.kind(), &[&row, &row]), Some(heads));
        let saved = here.save();
        assert_eq!(heads_of(id.kind(), &[&saved]), None, "it has to be opened");
        let mut damaged = row.clone();
        *damaged.last_mut().expect("a byte") ^= 1;
        assert_eq!(heads_of(id.kind(), &[&damaged]), None);
        let first = split_chunks(&row).expect("changes")[0].len();
        let waits = row.len() > first && here.changes_since(&[]).len() > first;
        if waits && heads_of(id.kind(), &[&row[first..]]).is_some() {
            let first = change_hash(&row[..first]).expect("a change");
            assert!(here.heads().contains(&first), "nothing built on it");
        }
    }
}
