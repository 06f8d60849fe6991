//! Self beside peers, with the vector of coaching.md, section 4.

use crate::support::{criterion, id, levels, vector_version, version};
use domain::Ratio;
use domain::card::Ratings;
use domain::compare::{View, gap};
use domain::id::VersionId;
use domain::peers::peers;
use domain::rating::Rating;

#[test]
fn the_vector_of_the_design() {
    let version = vector_version();
    let medians = levels([2, 1, 3, 0, 2, 2, 1, 3]);
    let gaps = gap(
        &version,
        &levels([3, 2, 3, 1, 2, 2, 2, 3]),
        &peers(&version, &[&medians]),
    );
    assert_eq!(gaps.signed(), Some(Ratio::new(50, 3)));
    assert_eq!(gaps.distance(), Some(Ratio::new(50, 3)));
    assert_eq!(gaps.criteria.len(), 8);
    let first = gaps.criteria[0];
    assert_eq!(
        (first.self_level, first.peer_level),
        (3, Ratio::from_integer(2))
    );
    assert_eq!(
        (first.g, first.view),
        (Ratio::new(1, 3), View::LookTogether)
    );
}

#[test]
fn gaps_both_ways_cancel_in_g_and_add_up_in_d() {
    let version = version(vec![
        criterion(0, 3, 1),
        criterion(1, 3, 1),
        criterion(2, 1, 0),
    ]);
    let ben_himself = levels([3, 1, 1]);
    let gaps = gap(
        &version,
        &ben_himself,
        &peers(&version, &[&levels([1, 3, 0])]),
    );
    assert_eq!(gaps.signed(), Some(Ratio::from_integer(0)));
    assert_eq!(gaps.distance(), Some(Ratio::new(200, 3)));
    let views: Vec<View> = gaps.criteria.iter().map(|gap| gap.view).collect();
    assert_eq!(
        views,
        [View::LookTogether, View::Stronger, View::LookTogether]
    );
}

#[test]
fn less_than_one_level_is_the_same_view() {
    let version = vector_version();
    let view = peers(&version, &[&levels([1, 0, 3]), &levels([2, 2, 2])]);
    let gaps = gap(&version, &levels([2, 2, 2]), &view);
    let views: Vec<View> = gaps.criteria.iter().map(|gap| gap.view).collect();
    assert_eq!(views, [View::SameView, View::LookTogether, View::SameView]);
    assert_eq!(gaps.criteria[0].peer_level, Ratio::new(3, 2));
}

#[test]
fn the_biggest_gap_comes_first_and_equal_ones_keep_the_blueprints_order() {
    let version = vector_version();
    let view = peers(&version, &[&levels([2, 1, 3, 0])]);
    let gaps = gap(&version, &levels([2, 2, 0, 1]), &view);
    let order: Vec<_> = gaps
        .biggest_first()
        .iter()
        .map(|gap| gap.criterion)
        .collect();
    assert_eq!(order, [id(2), id(1), id(3), id(0)]);
    let together: Vec<_> = gaps
        .called(View::LookTogether)
        .iter()
        .map(|gap| gap.criterion)
        .collect();
    assert_eq!(together, [id(1), id(3)]);
}

#[test]
fn only_what_both_scored_is_compared() {
    let version = vector_version();
    let mut ben_himself = levels([3, 3, 3, 9]);
    ben_himself.insert(id(1), Rating::NotApplicable);
    let mut ana = levels([3, 1, 1, 1]);
    ana.insert(id(2), Rating::DidNotObserve);
    let gaps = gap(&version, &ben_himself, &peers(&version, &[&ana]));
    let compared: Vec<_> = gaps.criteria.iter().map(|gap| gap.criterion).collect();
    assert_eq!(compared, [id(0)]);
    assert_eq!(gaps.signed(), Some(Ratio::from_integer(0)));

    let nothing = gap(&version, &Ratings::new(), &peers(&version, &[&ana]));
    assert_eq!((nothing.signed(), nothing.distance()), (None, None));
}

#[test]
fn values_of_two_versions_are_not_compared() {
    let version = vector_version();
    let mut later = vector_version();
    later.id = VersionId([10; 16]);
    let card = levels([1, 1, 1]);
    assert!(
        gap(&version, &card, &peers(&later, &[&card]))
            .criteria
            .is_empty()
    );
}
