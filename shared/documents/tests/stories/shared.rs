//! Documents with several writers, and private ones.

use crate::open;
use crate::support::{ana_phone, ben_phone, ben_tablet, criterion, details, one, version};
use documents::{
    Edit, EditError, Held, StageChange, Week, blueprint, order_between, private, session, team,
};
use domain::blueprint::Version;
use domain::id::{Document, DocumentId, MemberId, SessionId, StageId, TeamId, VersionId};
use domain::session::{Details, Format};
use domain::starters::starters;

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
