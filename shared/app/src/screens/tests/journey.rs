//! The customer's journey: stages in order, and the gaps in it.

use super::super::thumb::Thumb;
use crate::view::part::{Part, RowPart};
use crate::view::{Screen, Section};

fn sections(thumb: &Thumb) -> &[Section] {
    match thumb.front() {
        Screen::Page(page) => &page.sections,
        other => panic!("{}", other.header().title),
    }
}

fn rows(thumb: &Thumb) -> Vec<&RowPart> {
    let journey = sections(thumb)
        .iter()
        .find(|section| section.key == "section/journey")
        .expect("a journey");
    let parts = journey.parts.iter().filter_map(|part| match part {
        Part::Row(row) => Some(row),
        _ => None,
    });
    parts.collect()
}

fn lines(thumb: &Thumb) -> Vec<(String, String)> {
    let line = |row: &&RowPart| (row.title.clone(), row.second.clone().unwrap_or_default());
    rows(thumb).iter().map(line).collect()
}

#[test]
fn a_journey_shows_each_stage_and_where_a_blueprint_is_missing() {
    let mut ana = Thumb::in_the_sample();
    ana.tap("tab/blueprints");
    let journey = lines(&ana);
    assert_eq!(journey.len(), 5);
    assert_eq!(
        journey[..2],
        [
            ("First contact".into(), "No blueprint yet".into()),
            ("Understanding".into(), "Discovery call · 8 to score".into()),
        ]
    );
    assert!(rows(&ana)[0].tap.is_none(), "a gap leads nowhere");
    let all = sections(&ana).iter().map(|section| section.key.as_str());
    assert!(
        !all.clone().any(|key| key == "section/elsewhere"),
        "none is left over"
    );
    ana.tap("stage/");
    assert_eq!(ana.title(), "Discovery call");

    let mut again = ana.kill();
    again.tap("tab/blueprints");
    assert_eq!(
        lines(&again),
        journey,
        "a start reads it without opening a document"
    );
}

#[test]
fn what_people_chose_apart_stands_there_both_ways() {
    let samples = super::super::samples::samples();
    let (_, view) = samples
        .into_iter()
        .find(|(name, _)| *name == "blueprints-apart")
        .expect("a sample");
    let said = format!("{:?}", view.stack);
    assert!(said.contains("Understanding / Finding out"));
    assert!(said.contains("Customer story · 8 to score"));
    assert!(said.contains("Its blueprint is on its way"));
    assert!(
        said.contains("Blueprints of no stage"),
        "Trading is in none"
    );
}
