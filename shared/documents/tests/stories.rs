//! What people do, one document at a time.

mod support;

use documents::{
    Actor, CardContent, Doc, Edit, EditError, Field, Held, ReadEditError, StageChange,
    TEXT_CHARS_MAX, Week, blueprint, card, card_at, change_actor, change_hash, draft,
    genesis_bytes, genesis_hash, order_between, private, session, split_chunks, team,
};
use domain::blueprint::Version;
use domain::id::{Document, DocumentId, MemberId, SessionId, StageId, TeamId, VersionId};
use domain::rating::Rating;
use domain::session::{Details, Format};
use domain::starters::starters;
use support::{
    ana_phone, ben_phone, ben_tablet, card_id, comment, criterion, details, final_card,
    kinds_and_edits, one, rate, version,
};

/// A tap must cost little on a slow link, and in a store of thousands.
const TAP_BYTES_MAX: usize = 200;

fn open(id: DocumentId) -> Doc {
    Doc::new(id).expect("a known kind")
}

#[test]
fn a_tap_is_one_small_change() {
    let mut ben = open(Document::Draft(SessionId([8; 16]), MemberId([9; 16])).into());
    let mut largest = 0;
    for (number, level) in [(1, 2), (1, 3), (2, 0), (3, 1), (2, 1)] {
        largest = largest.max(one(&mut ben, ben_phone(), &rate(number, level)).len());
    }
    println!("a tap is at most {largest} bytes");
    assert!(largest <= TAP_BYTES_MAX, "{largest}");
    let again = ben.edit(ben_phone(), &rate(2, 1)).expect("it is done");
    assert!(again.is_empty(), "the same tap changes nothing");
    assert_eq!(draft(&ben).ratings()[&criterion(1)], Rating::Level(3));
}

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
fn two_own_devices_apart_lose_nothing() {
    let mut phone = open(card_id());
    let mut tablet = phone.clone();
    let here = one(&mut phone, ben_phone(), &rate(1, 1));
    let there = one(&mut tablet, ben_tablet(), &rate(1, 3));
    phone.apply(&there).expect("honest");
    tablet.apply(&here).expect("honest");
    assert_eq!(card(&phone), card(&tablet));
    let held = card(&phone).ratings[&criterion(1)].clone();
    assert!(card(&phone).has_conflict());
    let mut both = vec![held.value, held.others[0]];
    both.sort_by_key(|rating| rating.level());
    assert_eq!(both, [Rating::Level(1), Rating::Level(3)]);

    // Choosing what shows anyway is a choice: it survives that the other device takes back its own.
    let chosen = Edit::Rate {
        criterion: criterion(1),
        rating: Some(held.value),
    };
    let choice = one(&mut phone, ben_phone(), &chosen);
    assert!(!card(&phone).has_conflict());
    let back = Edit::Rate {
        criterion: criterion(1),
        rating: None,
    };
    one(&mut tablet, ben_tablet(), &back);
    tablet.apply(&choice).expect("honest");
    assert_eq!(card(&tablet).ratings[&criterion(1)], Held::of(held.value));
}

#[test]
fn what_is_scored_by_is_fixed_at_the_first_rating() {
    let mut ben = open(card_id());
    let basis = |number| Edit::Basis {
        blueprint: version().blueprint,
        version: VersionId([number; 16]),
    };
    one(&mut ben, ben_phone(), &basis(1));
    assert!(ben.edit(ben_phone(), &basis(2)).expect("done").is_empty());
    assert_eq!(card(&ben).version, Some(VersionId([1; 16])));
}

#[test]
fn sharing_is_one_change_and_a_revision_shows_the_older_value() {
    let mut ben = open(card_id());
    let shared = one(&mut ben, ben_phone(), &Edit::Final(final_card()));
    println!("a shared card of 8 criteria is {} bytes", shared.len());
    assert_eq!(card(&ben), final_card());
    assert!(
        ben.edit(ben_phone(), &Edit::Final(final_card()))
            .expect("done")
            .is_empty()
    );

    let at_sharing = ben.heads();
    let mut ana = Doc::load(card_id(), &[]).expect("nothing yet");
    assert_eq!(card_at(&ana, &at_sharing), None, "not known yet");
    one(&mut ben, ben_phone(), &rate(0, 3));
    one(
        &mut ben,
        ben_phone(),
        &Edit::Comment {
            criterion: criterion(2),
            text: None,
        },
    );
    ana.apply(&ben.changes_since(&[])).expect("honest");
    assert_eq!(card_at(&ana, &at_sharing), Some(final_card()));
    assert_eq!(card(&ana).ratings[&criterion(0)].value, Rating::Level(3));
    assert!(card(&ana).comments.is_empty());

    let smaller = CardContent {
        ratings: [(criterion(1), Held::of(Rating::NotApplicable))].into(),
        ..CardContent::default()
    };
    ana.edit(ana_phone(), &Edit::Final(smaller.clone()))
        .expect("done");
    assert_eq!(card(&ana), smaller);
    assert!(!smaller.is_empty() && CardContent::default().is_empty());
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
fn a_whole_card_above_the_limit_becomes_several_changes() {
    let ratings = (0..6_000_u32).map(|number| {
        let mut id = [0; 16];
        id[..4].copy_from_slice(&number.to_be_bytes());
        (id.into(), Held::of(Rating::Level(1)))
    });
    let huge = CardContent {
        ratings: ratings.collect(),
        ..CardContent::default()
    };
    let mut ben = open(card_id());
    let made = ben
        .edit(ben_phone(), &Edit::Final(huge.clone()))
        .expect("done");
    assert_eq!(made.len(), 2);
    let mut ana = open(card_id());
    ana.apply(&made.concat()).expect("honest");
    assert_eq!(card(&ana), huge);
}

#[test]
fn two_stewards_publishing_offline_lose_nothing() {
    let id = DocumentId::from(Document::Blueprint(version().blueprint));
    let mut ana = open(id);
    let mut ben = open(id);
    let second = Version {
        id: VersionId([7; 16]),
        published_at_ms: version().published_at_ms + 1,
        title: "Discovery call, shorter".into(),
        ..version()
    };
    let from_ana = one(&mut ana, ana_phone(), &Edit::PublishVersion(second.clone()));
    let from_ben = one(&mut ben, ben_phone(), &Edit::PublishVersion(version()));
    ana.apply(&from_ben).expect("honest");
    ben.apply(&from_ana).expect("honest");
    assert_eq!(blueprint(&ana).versions, [version(), second]);
    assert_eq!(blueprint(&ana), blueprint(&ben));

    let again = ana.edit(ana_phone(), &Edit::PublishVersion(version()));
    assert!(again.expect("done").is_empty());
    let other = Version {
        title: "Another".into(),
        ..version()
    };
    let other = ana.edit(ana_phone(), &Edit::PublishVersion(other));
    assert_eq!(other, Err(EditError::AlreadyPublished));
    let elsewhere = Version {
        id: VersionId([3; 16]),
        blueprint: [3; 16].into(),
        ..version()
    };
    one(&mut ana, ana_phone(), &Edit::PublishVersion(elsewhere));
    assert_eq!(blueprint(&ana).unreadable, 1);
    let mut unanchored = version();
    unanchored.criteria[0].anchors.clear();
    let unanchored = ana.edit(ana_phone(), &Edit::PublishVersion(unanchored));
    assert_eq!(unanchored, Err(EditError::Senseless));
}

#[test]
fn the_starters_can_be_published() {
    for starter in starters() {
        let mut doc = open(Document::Blueprint(starter.blueprint).into());
        let change = one(
            &mut doc,
            ana_phone(),
            &Edit::PublishVersion(starter.clone()),
        );
        println!("{} is {} bytes", starter.title, change.len());
        assert_eq!(blueprint(&doc).versions, [starter]);
    }
}

#[test]
fn a_session_says_when_and_how_and_shows_what_was_set_while_apart() {
    let mut ana = open(Document::Session(SessionId([8; 16])).into());
    assert_eq!(session(&ana).details, None);
    one(&mut ana, ana_phone(), &Edit::Details(details()));
    assert_eq!(session(&ana).details, Some(details()));

    let mut ben = ana.clone();
    let live = Details {
        format: Format::Live,
        ..details()
    };
    let tape = Details {
        format: Format::Tape,
        version: VersionId([7; 16]),
        ..details()
    };
    let from_ana = one(&mut ana, ana_phone(), &Edit::Details(live));
    let from_ben = one(&mut ben, ben_phone(), &Edit::Details(tape));
    ana.apply(&from_ben).expect("honest");
    ben.apply(&from_ana).expect("honest");
    assert_eq!(session(&ana), session(&ben));
    let format = session(&ana).format.expect("set");
    assert!(format.is_conflict());
    let basis = session(&ana).basis.expect("set");
    assert_eq!(basis, Held::of(basis.value), "only Ben set it");
}

#[test]
fn two_votes_for_the_weeks_topic_both_appear_with_who_wrote_them() {
    let id = DocumentId::from(Document::Team(TeamId([1; 16])));
    let (mut ana, mut ben) = (open(id), open(id));
    let week = Week {
        year: 2026,
        number: 48,
    };
    let vote = |member: u8, number: u8| Edit::Focus {
        member: MemberId([member; 16]),
        week,
        criterion: Some(criterion(number)),
    };
    let from_ana = one(&mut ana, ana_phone(), &vote(1, 5));
    one(&mut ben, ben_phone(), &vote(2, 6));
    one(&mut ben, ben_phone(), &vote(1, 7)); // Ben writes under Ana's key
    ben.apply(&from_ana).expect("honest");
    let votes = team(&ben).focus;
    assert_eq!(votes.len(), 3);
    let anas = votes.iter().filter(|vote| vote.member == MemberId([1; 16]));
    let honest = anas.filter(|vote| vote.device == ana_phone().device());
    assert_eq!(
        honest.map(|vote| vote.criterion).collect::<Vec<_>>(),
        [criterion(5)]
    );
}

#[test]
fn stages_made_apart_stand_in_one_order() {
    let id = DocumentId::from(Document::Team(TeamId([1; 16])));
    let (mut ana, mut ben) = (open(id), open(id));
    let stage = |number: u8, title: &str, order: &str| Edit::Stage {
        stage: StageId([number; 16]),
        changes: vec![
            StageChange::Title(title.into()),
            StageChange::Order(order.into()),
        ],
    };
    let first = order_between(None, None);
    let last = order_between(Some(&first), None);
    one(&mut ana, ana_phone(), &stage(1, "First call", &first));
    one(&mut ana, ana_phone(), &stage(2, "Trading", &last));
    ben.apply(&ana.changes_since(&[])).expect("honest");
    let between = order_between(Some(&first), Some(&last));
    let from_ana = one(&mut ana, ana_phone(), &stage(4, "Demo", &between));
    one(&mut ben, ben_phone(), &stage(3, "Proof", &between));
    let retire = Edit::Stage {
        stage: StageId([1; 16]),
        changes: vec![StageChange::Retired(true)],
    };
    one(&mut ben, ben_phone(), &retire);
    ben.apply(&from_ana).expect("honest");
    let stages = team(&ben).stages;
    let titles: Vec<_> = stages
        .iter()
        .map(|stage| stage.title.value.as_str())
        .collect();
    assert_eq!(titles, ["First call", "Proof", "Demo", "Trading"]);
    assert!(stages[0].retired && !stages[1].retired);
    assert_eq!(stages[1].blueprint, None, "no blueprint yet");
}

#[test]
fn own_phrases_are_remembered_by_when_they_were_used() {
    let id = DocumentId::from(Document::Private(MemberId([9; 16])));
    let (mut phone, mut tablet) = (open(id), open(id));
    let used = |text: &str, used_ms| Edit::Phrase {
        text: text.into(),
        used_ms,
    };
    one(&mut phone, ben_phone(), &used("Ask once more", Some(9)));
    one(&mut phone, ben_phone(), &used("Slow down", Some(5)));
    one(&mut tablet, ben_tablet(), &used("Ask once more", Some(3)));
    tablet.apply(&phone.changes_since(&[])).expect("honest");
    let phrases = private(&tablet).phrases;
    let order: Vec<_> = phrases
        .iter()
        .map(|one| (one.text.as_str(), one.used_ms))
        .collect();
    assert_eq!(order, [("Ask once more", 9), ("Slow down", 5)]);
    one(&mut tablet, ben_tablet(), &used("Slow down", None));
    assert_eq!(private(&tablet).phrases.len(), 1);

    let left = Edit::Preference {
        name: "hand".into(),
        value: Some("left".into()),
    };
    one(&mut tablet, ben_tablet(), &left);
    assert_eq!(
        private(&tablet).preferences["hand"],
        Held::of("left".into())
    );
}

#[test]
fn values_that_make_no_sense_are_passed_over() {
    use automerge::transaction::Transactable;
    use automerge::{AutoCommit, ObjType, ROOT, ReadDoc};

    let mut ben = open(card_id());
    one(&mut ben, ben_phone(), &rate(1, 2));
    let mut mallory = AutoCommit::load(&ben.save()).expect("a plain document");
    mallory.set_actor(ana_phone().0.into());
    let (_, ratings) = mallory.get(ROOT, "ratings").expect("read").expect("there");
    for (number, value) in [(2, 5_i64), (3, -3), (4, i64::MAX)] {
        let key = criterion(number).to_string();
        mallory.put(&ratings, key, value).expect("a scalar");
    }
    mallory
        .put(&ratings, criterion(5).to_string(), "3")
        .expect("a scalar");
    mallory.put(&ratings, "no criterion", 3).expect("a scalar");
    mallory
        .put_object(&ratings, criterion(6).to_string(), ObjType::Map)
        .expect("a map");
    // And hides the container behind another.
    mallory
        .put_object(ROOT, "ratings", ObjType::Map)
        .expect("a map");
    let heads = ben
        .heads()
        .into_iter()
        .map(automerge::ChangeHash)
        .collect::<Vec<_>>();
    let changes = mallory.save_after(&heads);

    let before = card(&ben);
    assert_eq!(ben.apply(&changes).expect("it is plain").new, 1);
    assert_eq!(card(&ben), before);
    one(&mut ben, ben_phone(), &rate(2, 1));
    assert_eq!(
        card(&ben).ratings[&criterion(2)],
        Held::of(Rating::Level(1))
    );
}
