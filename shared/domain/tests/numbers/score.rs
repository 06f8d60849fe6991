//! What a card comes to, with the vectors of coaching.md, section 4.

use crate::support::{FIRST, LAST, criterion, id, levels, vector_version, version};
use domain::Ratio;
use domain::card::Ratings;
use domain::peers::peers;
use domain::rating::Rating;
use domain::role_plays::role_plays;
use domain::score::{Score, score, step_score};
use domain::standing::Standing;
use domain::starters::starters;
use domain::statistic::Statistic;

/// x = [2, 1, 3, absent, 2, N/A, 1, 3]
fn anas_card() -> Ratings {
    let mut card = levels([2, 1, 3, 0, 2, 0, 1, 3]);
    card.remove(&id(3));
    card.insert(id(5), Rating::NotApplicable);
    card
}

#[test]
fn the_vector_of_the_design() {
    let score = score(&vector_version(), &anas_card());
    assert_eq!(score.value, Some(Ratio::new(1900, 27)));
    assert_eq!(score.coverage, Some(Ratio::new(9, 10)));
    assert_eq!(
        (score.shown(), score.scored, score.counted),
        (Some(70), 6, 7)
    );
    assert!(score.can_be_ranked());
    assert_eq!(
        score.statistic(),
        Statistic::Value {
            value: Ratio::new(1900, 27),
            n: 6
        }
    );
}

#[test]
fn a_step_is_the_same_sum_and_the_total_is_not_their_mean() {
    let (version, card) = (vector_version(), anas_card());
    let first = step_score(&version, FIRST, &card);
    let last = step_score(&version, LAST, &card);
    // (3·2/3 + 1·1/3 + 2·1) / 6 and (1·2/3 + 1·1/3 + 1·1) / 3
    assert_eq!(first.value, Some(Ratio::new(650, 9)));
    assert_eq!((first.scored, first.counted), (3, 4));
    assert_eq!(last.value, Some(Ratio::new(200, 3)));
    assert_eq!((last.scored, last.counted), (3, 3));
    let mean = (Ratio::new(650, 9) + Ratio::new(200, 3)) / 2;
    assert_ne!(score(&version, &card).value, Some(mean));
}

#[test]
fn a_card_without_a_scored_criterion_has_no_score() {
    let score = score(&vector_version(), &Ratings::new());
    assert_eq!(score.value, None);
    assert_eq!(score.shown(), None);
    assert_eq!((score.scored, score.counted), (0, 8));
    assert_eq!(score.coverage, Some(Ratio::from_integer(0)));
    assert_eq!(score.statistic(), Statistic::NotEnough { have: 0, need: 1 });
    assert!(!score.can_be_ranked());
}

#[test]
fn where_nothing_counts_there_is_neither_score_nor_coverage() {
    let version = version(vec![criterion(0, 3, 0), criterion(1, 3, 2)]);
    let mut card = levels([3]);
    card.insert(id(1), Rating::NotApplicable);
    let nothing = Score {
        value: None,
        scored: 0,
        counted: 0,
        coverage: None,
    };
    assert_eq!(score(&version, &card), nothing);
    assert!(!nothing.can_be_ranked());
}

#[test]
fn not_observed_lowers_the_coverage_and_not_the_score() {
    let version = version(vec![criterion(0, 3, 3), criterion(1, 1, 2)]);
    let mut card = levels([3]);
    card.insert(id(1), Rating::DidNotObserve);
    let score = score(&version, &card);
    assert_eq!(score.shown(), Some(100));
    assert_eq!(score.coverage, Some(Ratio::new(3, 5)));
    assert!(score.can_be_ranked(), "three fifths is just enough");
}

#[test]
fn below_three_fifths_a_card_is_not_ranked() {
    let version = version(vec![criterion(0, 3, 59), criterion(1, 3, 41)]);
    let score = score(&version, &levels([3]));
    assert_eq!(score.coverage, Some(Ratio::new(59, 100)));
    assert!(!score.can_be_ranked());
}

#[test]
fn halves_are_shown_rounded_up() {
    let version = version(vec![criterion(0, 1, 1), criterion(1, 1, 7)]);
    let score = score(&version, &levels([1, 0]));
    assert_eq!(score.value, Some(Ratio::new(25, 2)));
    assert_eq!(score.shown(), Some(13));
}

#[test]
fn a_must_do_is_never_folded_in_and_a_retired_criterion_does_not_count() {
    let mut version = vector_version();
    let before = score(&version, &anas_card());
    version.criteria[0].must_do = true;
    assert_eq!(score(&version, &anas_card()), before);

    version.criteria[0].retired = true;
    let mut without = anas_card();
    without.remove(&id(0));
    let after = score(&version, &anas_card());
    assert_eq!(after, score(&version, &without), "its rating is left out");
    assert_eq!((after.scored, after.counted), (5, 6));
}

#[test]
fn a_level_that_does_not_exist_is_as_if_absent() {
    let version = version(vec![criterion(0, 3, 1), criterion(1, 3, 1)]);
    let card = levels([3, 4]);
    let score = score(&version, &card);
    assert_eq!(
        (score.shown(), score.scored, score.counted),
        (Some(100), 1, 2)
    );
}

#[test]
fn a_criterion_without_a_known_number_of_levels_is_left_out() {
    let mut version = version(vec![
        criterion(0, 3, 1),
        criterion(1, 0, 9),
        criterion(2, 5, 9),
    ]);
    version.criteria[1].anchors.clear();
    let score = score(&version, &levels([3, 0, 5]));
    assert_eq!(
        (score.shown(), score.scored, score.counted),
        (Some(100), 1, 1)
    );
}

#[test]
fn three_peers_are_scored_by_their_medians() {
    let version = vector_version();
    let (ana, ben, cleo) = (
        levels([2, 1, 3, 0, 2, 2, 1, 3]),
        levels([2, 2, 3, 1, 2, 1, 1, 3]),
        levels([3, 1, 3, 0, 2, 2, 0, 3]),
    );
    let view = peers(&version, &[&ana, &ben, &cleo]);
    let medians: Vec<_> = (0..8).map(|number| view.level(id(number))).collect();
    assert_eq!(
        medians,
        [2, 1, 3, 0, 2, 2, 1, 3].map(|level| Some(Ratio::from_integer(level)))
    );
    assert_eq!(view.n(id(0)), Some(Ratio::new(2, 3)));
    assert_eq!(
        view.score(),
        score(&version, &levels([2, 1, 3, 0, 2, 2, 1, 3]))
    );
    assert_eq!(view.step_score(LAST), step_score(&version, LAST, &ana));
}

#[test]
fn two_peers_meet_in_the_middle() {
    let version = vector_version();
    let view = peers(&version, &[&levels([3]), &levels([2])]);
    let half = Standing::Scored {
        level: Ratio::new(5, 2),
        n: Ratio::new(5, 6),
        raters: 2,
    };
    assert_eq!(view.standing(id(0)), Some(half));
}

#[test]
fn one_who_scored_is_enough_and_not_applicable_takes_all_who_answered() {
    let version = version((0..4).map(|number| criterion(number, 3, 1)).collect());
    let not_applicable = (0..4).map(|number| (id(number), Rating::NotApplicable));
    let ana: Ratings = not_applicable.collect();
    let ben = Ratings::from([
        (id(0), Rating::NotApplicable),
        (id(1), Rating::Level(1)),
        (id(2), Rating::DidNotObserve),
    ]);
    let view = peers(&version, &[&ana, &ben]);
    assert_eq!(view.standing(id(0)), Some(Standing::NotApplicable));
    assert_eq!(view.level(id(1)), Some(Ratio::from_integer(1)));
    assert_eq!(
        view.standing(id(2)),
        Some(Standing::NotScored),
        "not observed is an answer"
    );
    assert_eq!(
        view.standing(id(3)),
        Some(Standing::NotApplicable),
        "ben has not answered"
    );
    let score = view.score();
    assert_eq!(
        (score.shown(), score.scored, score.counted),
        (Some(33), 1, 2)
    );
}

#[test]
fn the_sample_role_play_comes_to_71() {
    let score = score(&starters()[0], &role_plays()[0].ratings());
    assert_eq!(score.value, Some(Ratio::new(640, 9)));
    assert_eq!(
        (score.shown(), score.scored, score.counted),
        (Some(71), 8, 8)
    );
}
