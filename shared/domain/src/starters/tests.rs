//! What every starter blueprint promises.

use std::collections::BTreeSet;

use super::*;
use crate::blueprint::Criterion;
use crate::id::uuid_v7_ms;

const ANCHOR_CHARS_MAX: usize = 120;
const PROMPT_CHARS_MAX: usize = 120;

fn criteria() -> Vec<Criterion> {
    starters()
        .into_iter()
        .flat_map(|version| version.criteria)
        .collect()
}

#[test]
fn three_blueprints_with_eight_criteria_each() {
    let starters = starters();
    let titles: Vec<&str> = starters
        .iter()
        .map(|version| version.title.as_str())
        .collect();
    assert_eq!(
        titles,
        [
            "Discovery call",
            "Customer story",
            "Trading, not negotiating"
        ]
    );
    for version in &starters {
        assert_eq!(version.criteria.len(), 8, "{}", version.title);
        assert_eq!(
            version.purpose.matches('.').count(),
            1,
            "one sentence: {}",
            version.purpose
        );
    }
}

#[test]
fn the_steps_are_the_ones_the_product_promises() {
    let steps: Vec<Vec<String>> = starters()
        .into_iter()
        .map(|version| version.steps.into_iter().map(|step| step.title).collect())
        .collect();
    let discovery = [
        "Open",
        "Situation",
        "Pain",
        "Impact",
        "Decision process",
        "Next step",
    ];
    let story = [
        "Setting",
        "Struggle",
        "Turn",
        "Outcome with a number",
        "Hand-over to the listener",
    ];
    let trading = [
        "Know your gives",
        "Ask before you give",
        "Trade like for like",
        "Write it down",
    ];
    assert_eq!(steps[0], discovery);
    assert_eq!(steps[1], story);
    assert_eq!(steps[2], trading);
}

#[test]
fn every_id_is_distinct() {
    let mut ids = BTreeSet::new();
    for version in starters() {
        assert!(ids.insert(version.blueprint.0));
        assert!(ids.insert(version.id.0));
        assert!(version.steps.iter().all(|step| ids.insert(step.id.0)));
        assert!(
            version
                .criteria
                .iter()
                .all(|criterion| ids.insert(criterion.id.0))
        );
    }
    assert_eq!(ids.len(), 3 + 3 + (6 + 5 + 4) + 24);
}

/// If this fails, put the ids back: sessions and cards out there point at them.
#[test]
fn ids_are_fixed_for_ever() {
    let starters = starters();
    assert_eq!(
        DISCOVERY_CALL.to_string(),
        "019b76da-a800-7000-8000-000000010100"
    );
    assert_eq!(
        starters[0].id.to_string(),
        "019b76da-a800-7000-8000-000000020101"
    );
    assert_eq!(
        starters[1].steps[4].id.to_string(),
        "019b76da-a800-7000-8000-000000030205"
    );
    assert_eq!(
        starters[2].criteria[7].id.to_string(),
        "019b76da-a800-7000-8000-000000040308"
    );
    assert_eq!(
        FINDS_THE_IMPACT.to_string(),
        "019b76da-a800-7000-8000-000000040106"
    );
    let by_id = starters[0]
        .criterion(FINDS_THE_IMPACT)
        .expect("it is in the discovery call");
    assert_eq!(by_id.title, "Finds the impact");
}

#[test]
fn ids_sort_by_birth_like_all_others() {
    for version in starters() {
        let published_at_ms = u64::try_from(version.published_at_ms).expect("after 1970");
        assert_eq!(uuid_v7_ms(&version.blueprint.0), published_at_ms);
    }
}

#[test]
fn every_level_says_which_behaviour_earns_it() {
    for criterion in criteria() {
        assert!(
            (1..=4).contains(&criterion.level_max),
            "{}",
            criterion.title
        );
        assert_eq!(
            criterion.anchors.len(),
            usize::from(criterion.level_max) + 1
        );
        let anchors: BTreeSet<&String> = criterion.anchors.iter().flatten().collect();
        assert_eq!(
            anchors.len(),
            criterion.anchors.len(),
            "{}",
            criterion.title
        );
        for anchor in anchors {
            assert!(!anchor.trim().is_empty(), "{}", criterion.title);
            assert!(anchor.chars().count() <= ANCHOR_CHARS_MAX, "{anchor}");
        }
    }
}

#[test]
fn every_criterion_has_a_short_prompt_and_three_questions() {
    for criterion in criteria() {
        assert!(criterion.prompt.ends_with('?'), "{}", criterion.prompt);
        assert!(
            criterion.prompt.chars().count() <= PROMPT_CHARS_MAX,
            "{}",
            criterion.prompt
        );
        assert_eq!(criterion.questions.len(), 3, "{}", criterion.title);
        assert!(
            criterion
                .questions
                .iter()
                .all(|question| !question.is_empty())
        );
    }
}

#[test]
fn each_blueprint_has_a_checklist_item_a_must_do_and_weights() {
    for version in starters() {
        assert!(version.scored().any(|criterion| criterion.level_max == 1));
        assert!(
            version
                .scored()
                .filter(|criterion| criterion.level_max == 3)
                .count()
                > 4
        );
        assert!(version.scored().any(|criterion| criterion.must_do));
        assert!(
            version
                .scored()
                .all(|criterion| criterion.weight > 0 && !criterion.retired)
        );
    }
}

#[test]
fn criteria_stand_grouped_in_the_order_of_the_steps() {
    for version in starters() {
        let mut steps: Vec<_> = version
            .criteria
            .iter()
            .map(|criterion| criterion.step)
            .collect();
        steps.dedup();
        let order: Vec<_> = version.steps.iter().map(|step| step.id).collect();
        assert_eq!(steps, order, "{}: each step has a criterion", version.title);
    }
}

#[test]
fn finding_the_impact_is_anchored_as_designed() {
    let discovery = &starters()[0];
    let impact = discovery
        .criterion(FINDS_THE_IMPACT)
        .expect("it is in the discovery call");
    let anchors: Vec<&str> = impact
        .anchors
        .iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let designed = [
        "Moves on after hearing the problem",
        "Names a likely cost for the customer",
        "Customer says in own words what it costs",
        "Customer puts a number on it, and who feels it",
    ];
    assert_eq!(anchors, designed);
    assert!(impact.must_do);
}
