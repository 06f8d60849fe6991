//! What a thumb does by accident, and what people do on the score card.

use super::super::route::Route;
use super::super::thumb::Thumb;
use crate::environment::Environment as Surroundings;
use crate::event::Happening;
use crate::view::Screen;
use crate::view::score_card::{Dot, ScoreCardBody};

fn scoring() -> Thumb {
    let mut thumb = Thumb::in_the_sample();
    thumb.tap("score/");
    thumb
}

fn scored(thumb: &Thumb) -> String {
    thumb
        .card()
        .overview
        .value
        .clone()
        .expect("it says how many")
}

fn shown(thumb: &Thumb) -> String {
    match &thumb.card().body {
        ScoreCardBody::Single(criterion) => criterion.title.label.clone(),
        ScoreCardBody::List(_) => panic!("a list"),
    }
}

#[test]
fn a_bounce_on_every_level_scores_nothing_unread() {
    let mut thumb = scoring();
    for number in 1..8 {
        let at_ms = thumb.now() + 300;
        thumb.tap_at("level/1/", at_ms);
        thumb.tap_at("level/1/", at_ms + 40);
        thumb.tap_at("level/1/", at_ms + 249);
        assert_eq!(scored(&thumb), format!("{number} of 8 scored"));
    }
}

#[test]
fn a_level_of_a_criterion_that_is_not_shown_is_dropped() {
    let mut thumb = scoring();
    let stale = thumb.find("level/1/").expect("a level").action.clone();
    thumb.tap("level/1/");
    let at_ms = thumb.now() + 1_000;
    thumb.tap_action(stale, at_ms);
    assert_eq!(scored(&thumb), "1 of 8 scored");
    thumb.tap_action(vec![1, 2, 3], at_ms + 1_000);
    assert_eq!(scored(&thumb), "1 of 8 scored");
}

#[test]
fn correcting_stays_and_the_chosen_level_moves_on() {
    let mut thumb = scoring();
    let first = shown(&thumb);
    thumb.tap("level/1/");
    let second = shown(&thumb);
    assert_ne!(first, second);
    thumb.tap("previous");
    thumb.tap("level/0/");
    assert_eq!(shown(&thumb), first, "a correction stays");
    thumb.tap("level/0/");
    assert_eq!(shown(&thumb), second, "the same level again moves on");
}

#[test]
fn undo_goes_back_to_where_it_was() {
    let mut thumb = scoring();
    let first = shown(&thumb);
    assert!(!thumb.card().bar.undo.enabled);
    thumb.tap("level/1/");
    thumb.tap("undo");
    assert_eq!(shown(&thumb), first);
    assert_eq!(scored(&thumb), "0 of 8 scored");
    assert_eq!(
        thumb.view().say.as_ref().expect("it is said").text,
        "Undone"
    );
}

#[test]
fn scoring_wraps_to_what_was_left_out() {
    let mut thumb = scoring();
    let first = shown(&thumb);
    thumb.tap("next");
    for _ in 0..7 {
        thumb.tap("level/0/");
    }
    assert_eq!(shown(&thumb), first);
    assert_eq!(thumb.card().dots[0], Dot::Current);
    assert_eq!(thumb.card().bar.finish.label, "Finish · 1 left");
}

#[test]
fn gaps_are_named_and_marked_in_one_tap() {
    let mut thumb = scoring();
    for _ in 0..5 {
        thumb.tap("level/1/");
    }
    thumb.tap("finish");
    let Screen::Page(page) = thumb.front() else {
        panic!("a page")
    };
    assert!(
        page.sections
            .iter()
            .any(|section| section.key == "section/gaps")
    );
    thumb.tap("mark-not-seen");
    let Screen::Page(page) = thumb.front() else {
        panic!("a page")
    };
    assert!(
        page.sections
            .iter()
            .all(|section| section.key != "section/gaps")
    );
    thumb.tap("undo");
    assert_eq!(
        scored(&thumb),
        "5 of 8 scored",
        "one step took them all back"
    );
}

#[test]
fn under_a_screen_reader_the_card_stays_and_says_what_was_set() {
    let mut thumb = scoring();
    let environment = Surroundings {
        screen_reader: true,
        ..Surroundings::default()
    };
    thumb.send(Happening::Environment(environment));
    let first = shown(&thumb);
    let row = thumb.find("level/1/").expect("a level").said().to_owned();
    thumb.tap("level/1/");
    assert_eq!(shown(&thumb), first);
    assert_eq!(
        thumb.view().say.as_ref().expect("it is said").text,
        format!("{row}, set")
    );
    for _ in 0..7 {
        thumb.tap("next");
        thumb.tap("level/1/");
    }
    thumb.tap("next");
    assert_eq!(thumb.title(), "Finish");
}

#[test]
fn who_wants_the_card_to_stay_says_so_where_the_platform_cannot() {
    let mut thumb = scoring();
    thumb.shell.model.capabilities = vec!["hides_screen_reader".into()];
    let card = thumb.shell.model.screens.navigation.top();
    thumb.at(Route::Settings);
    thumb.tap("stays");
    let mut thumb = thumb.kill();
    thumb.at(card);
    let first = shown(&thumb);
    thumb.tap("level/1/");
    assert_eq!(shown(&thumb), first);
    thumb.tap("next");
    assert_ne!(shown(&thumb), first);
}

#[test]
fn back_is_a_fact_that_may_be_told_twice() {
    let mut thumb = scoring();
    thumb.went_back("today");
    thumb.went_back("today");
    assert_eq!(thumb.title(), "Today");
    thumb.tap("avatar");
    thumb.dismiss("me");
    thumb.dismiss("me");
    thumb.dismiss("toast/99");
    assert_eq!((thumb.title(), thumb.view().depth), ("Today", 1));
}

#[test]
fn a_note_is_kept_when_something_else_is_tapped() {
    let mut thumb = scoring();
    let first = shown(&thumb);
    thumb.tap("note/");
    let before = thumb.view().rev;
    thumb.type_into("note/", "Asked what would make it worth her time");
    assert_eq!(thumb.view().rev, before, "typing alone draws nothing");
    thumb.tap("level/1/");
    thumb.tap("previous");
    assert_eq!(shown(&thumb), first);
    assert_eq!(thumb.find("note/").expect("a note").label, "Note · 1");
}

#[test]
fn a_killed_app_comes_back_to_the_same_criterion() {
    let mut thumb = scoring();
    thumb.tap("level/1/");
    thumb.tap("level/1/");
    let here = shown(&thumb);
    let thumb = thumb.kill();
    assert_eq!(shown(&thumb), here);
    assert_eq!(scored(&thumb), "2 of 8 scored");
}

#[test]
fn discard_is_offered_back() {
    let mut thumb = Thumb::in_the_sample();
    thumb.tap("new-session");
    thumb.tap("peer/");
    thumb.tap("level/1/");
    thumb.tap("menu/discard");
    assert_eq!(thumb.title(), "Today");
    assert_eq!(
        thumb.view().toast.as_ref().expect("a toast").text,
        "Discarded"
    );
    thumb.tap("toast/");
    let said = thumb.view().toast.clone();
    assert!(
        matches!(thumb.front(), Screen::Session(_)),
        "{}: {said:?}",
        thumb.title()
    );
    thumb.tap("score");
    assert_eq!(scored(&thumb), "1 of 8 scored");
}
