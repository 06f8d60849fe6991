//! What holds for all blueprints and cards, the hostile ones included.

use crate::support::{FIRST, LAST, criterion, id, version};
use domain::blueprint::{Criterion, Version};
use domain::card::Ratings;
use domain::compare::{View, gap};
use domain::peers::peers;
use domain::rating::Rating;
use domain::score::{score, step_score};
use domain::{Ratio, round_half_up};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;

/// Criteria as they are published: distinct, 1..=4 levels.
fn published() -> impl Strategy<Value = Version> {
    vec((1..=4_u8, 0..=5_u32, any::<bool>()), 0..12).prop_map(|parts| {
        let criteria = (0..)
            .zip(parts)
            .map(|(number, (level_max, weight, retired))| Criterion {
                retired: retired && number % 4 == 0,
                ..criterion(number, level_max, weight)
            });
        version(criteria.collect())
    })
}

/// Anything a document could say: repeated ids, no levels, 255 levels, the highest weights.
fn hostile() -> impl Strategy<Value = Version> {
    let weight = prop_oneof![any::<u32>(), Just(u32::MAX), Just(0)];
    let level_max = prop_oneof![any::<u8>(), 1..=4_u8];
    vec((0..64_u8, level_max, weight, any::<bool>()), 0..=64).prop_map(|parts| {
        let criteria = parts
            .into_iter()
            .map(|(number, level_max, weight, retired)| Criterion {
                retired,
                ..criterion(number, level_max, weight)
            });
        version(criteria.collect())
    })
}

fn rating(level: impl Strategy<Value = u8> + 'static) -> impl Strategy<Value = Rating> {
    prop_oneof![
        6 => level.prop_map(Rating::Level),
        1 => Just(Rating::NotApplicable),
        1 => Just(Rating::DidNotObserve),
    ]
}

fn card() -> impl Strategy<Value = Ratings> {
    btree_map((0..12_u8).prop_map(id), rating(0..=4_u8), 0..12)
}

fn hostile_card() -> impl Strategy<Value = Ratings> {
    btree_map(
        (0..64_u8).prop_map(id),
        rating(prop_oneof![any::<u8>(), 0..=4_u8]),
        0..64,
    )
}

fn references(cards: &[Ratings]) -> Vec<&Ratings> {
    cards.iter().collect()
}

fn percent(value: Ratio<i64>) -> bool {
    (Ratio::from_integer(0)..=Ratio::from_integer(100)).contains(&value)
}

proptest! {
    #[test]
    fn no_document_makes_a_number_panic_or_leave_its_range(
        version in hostile(),
        own in hostile_card(),
        cards in vec(hostile_card(), 0..8),
    ) {
        let view = peers(&version, &references(&cards));
        let scores = [
            score(&version, &own),
            step_score(&version, FIRST, &own),
            step_score(&version, LAST, &own),
            view.score(),
            view.step_score(FIRST),
        ];
        for score in scores {
            prop_assert!(score.value.is_none_or(percent));
            prop_assert!(score.shown().is_none_or(|shown| shown <= 100));
            prop_assert!(score.coverage.is_none_or(|share| percent(share * 100)));
            prop_assert!(score.scored <= score.counted);
            prop_assert_eq!(score.value.is_some(), score.scored > 0);
            prop_assert_eq!(score.coverage.is_some(), score.counted > 0);
        }
        let gaps = gap(&version, &own, &view);
        prop_assert!(gaps.distance().is_none_or(percent));
        let (signed, distance) = (gaps.signed(), gaps.distance());
        prop_assert_eq!(signed.is_some(), distance.is_some());
        prop_assert!(signed.max(signed.map(|signed| -signed)) <= distance);
        prop_assert_eq!(gaps.biggest_first().len(), gaps.criteria.len());
    }

    #[test]
    fn a_level_out_of_range_counts_as_absent(version in published(), card in hostile_card()) {
        let mut honest = card.clone();
        honest.retain(|id, rating| {
            let level_max = version.criterion(*id).map_or(0, |criterion| criterion.level_max);
            rating.level().is_none_or(|level| level <= level_max)
        });
        prop_assert_eq!(score(&version, &card), score(&version, &honest));
    }

    #[test]
    fn marking_the_rest_as_not_applicable_leaves_the_score(
        version in published(),
        card in card(),
    ) {
        let before = score(&version, &card);
        let mut after = card;
        for criterion in &version.criteria {
            let rating = after.get(&criterion.id).copied();
            let level = rating.and_then(Rating::level);
            if level.is_none_or(|level| level > criterion.level_max) {
                after.insert(criterion.id, Rating::NotApplicable);
            }
        }
        let after = score(&version, &after);
        prop_assert_eq!(after.value, before.value);
        prop_assert_eq!(after.scored, before.scored);
        prop_assert_eq!(after.counted, after.scored);
    }

    #[test]
    fn a_higher_level_never_lowers_the_score(
        version in published(),
        card in card(),
        number in 0..12_u8,
    ) {
        let with = |level| {
            let mut card = card.clone();
            card.insert(id(number), Rating::Level(level));
            score(&version, &card).value
        };
        prop_assert!(with(0) <= with(1));
    }

    #[test]
    fn weights_are_relative(version in published(), card in card(), factor in 1..1_000_u32) {
        let mut heavier = version.clone();
        for criterion in &mut heavier.criteria {
            criterion.weight *= factor;
        }
        prop_assert_eq!(score(&heavier, &card), score(&version, &card));
    }

    #[test]
    fn the_order_of_raters_and_criteria_is_irrelevant(
        version in published(),
        cards in vec(card(), 0..6).prop_shuffle(),
    ) {
        let view = peers(&version, &references(&cards));
        let mut sorted = references(&cards);
        sorted.sort_by_key(|card| card.len());
        prop_assert_eq!(&peers(&version, &sorted), &view);
        let mut turned = version.clone();
        turned.criteria.reverse();
        prop_assert_eq!(peers(&turned, &sorted).score(), view.score());
    }

    #[test]
    fn one_peer_or_several_of_one_mind_score_like_a_card(
        version in published(),
        card in card(),
        raters in 1..6_usize,
    ) {
        let view = peers(&version, &vec![&card; raters]);
        prop_assert_eq!(view.score(), score(&version, &card));
        prop_assert_eq!(view.step_score(LAST), step_score(&version, LAST, &card));
    }

    #[test]
    fn equal_views_have_no_gap(version in published(), card in card()) {
        let gaps = gap(&version, &card, &peers(&version, &[&card]));
        let zero = Ratio::from_integer(0);
        prop_assert!(gaps.signed().is_none_or(|signed| signed == zero));
        prop_assert!(gaps.distance().is_none_or(|distance| distance == zero));
        prop_assert_eq!(gaps.signed().is_some(), score(&version, &card).value.is_some());
        prop_assert!(gaps.criteria.iter().all(|gap| gap.view == View::SameView));
    }

    #[test]
    fn changing_sides_turns_the_sign(version in published(), ana in card(), ben in card()) {
        let there = gap(&version, &ana, &peers(&version, &[&ben]));
        let back = gap(&version, &ben, &peers(&version, &[&ana]));
        prop_assert_eq!(there.signed(), back.signed().map(|signed| -signed));
        prop_assert_eq!(there.distance(), back.distance());
    }

    #[test]
    fn rounding_is_half_up(numer in any::<i64>(), denom in 1..=i64::MAX) {
        let value = Ratio::new(numer, denom);
        let rounded = i128::from(round_half_up(value));
        // rounded - 1/2 <= value < rounded + 1/2
        let (numer, denom) = (i128::from(*value.numer()), i128::from(*value.denom()));
        prop_assert!((2 * rounded - 1) * denom <= 2 * numer);
        prop_assert!(2 * numer < (2 * rounded + 1) * denom);
    }
}
