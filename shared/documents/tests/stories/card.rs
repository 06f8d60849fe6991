//! Drafts and cards.

use crate::open;
use crate::support::{
    ana_phone, ben_phone, ben_tablet, card_id, comment, criterion, final_card, one, rate, version,
};
use documents::{CardContent, Doc, Edit, Held, card, card_at, draft};
use domain::id::{Document, MemberId, SessionId, VersionId};
use domain::rating::Rating;

/// A tap must cost little on a slow link, and in a store of thousands.
const TAP_BYTES_MAX: usize = 200;

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
    one(&mut ben, ben_phone(), &comment(2, "Let her finish."));
    one(&mut ben, ben_phone(), &basis(2));
    assert_eq!(card(&ben).version, Some(VersionId([2; 16])));
    one(&mut ben, ben_phone(), &rate(1, 2));
    assert!(ben.edit(ben_phone(), &basis(3)).expect("done").is_empty());
    let back = Edit::Rate {
        criterion: criterion(1),
        rating: None,
    };
    one(&mut ben, ben_phone(), &back);
    one(&mut ben, ben_phone(), &basis(3));
    assert_eq!(card(&ben).version, Some(VersionId([3; 16])));
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
