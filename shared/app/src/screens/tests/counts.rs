//! Taps, counted until the card reads as shared: n + 2 from a waiting card, n + 3 unplanned.

use super::super::thumb::Thumb;
use crate::view::Screen;

#[test]
fn a_waiting_card_takes_n_plus_two_taps() {
    let mut thumb = Thumb::in_the_sample();
    thumb.tap("score/");
    for _ in 0..8 {
        thumb.tap("level/1/");
    }
    assert_eq!(thumb.title(), "Finish", "the last level opens it by itself");
    thumb.tap("share");
    assert_eq!(thumb.taps, 8 + 2);
    assert_eq!(thumb.view().toast.as_ref().expect("a toast").text, "Shared");
    assert!(
        matches!(thumb.front(), Screen::Session(_)),
        "{}",
        thumb.title()
    );
}

#[test]
fn an_unplanned_card_takes_n_plus_three_taps() {
    let mut thumb = Thumb::in_the_sample();
    thumb.tap("new-session");
    thumb.tap("peer/");
    for _ in 0..8 {
        thumb.tap("level/0/");
    }
    thumb.tap("share");
    assert_eq!(thumb.taps, 8 + 3);
    assert!(
        matches!(thumb.front(), Screen::Session(_)),
        "{}",
        thumb.title()
    );
}

#[test]
fn the_first_minute_reads_the_role_play_and_scores_it() {
    let mut thumb = Thumb::new();
    assert_eq!(thumb.title(), "Spotter");
    thumb.tap("try-sample");
    assert_eq!(thumb.title(), "Role-play: The slow month-end");
    thumb.tap("score-it");
    assert_eq!(thumb.card().header.title, "Ben · Discovery call");
    for _ in 0..8 {
        thumb.tap("level/1/");
    }
    thumb.tap("share");
    let Screen::Session(session) = thumb.front() else {
        panic!("{}", thumb.title())
    };
    assert!(
        session.score.is_some(),
        "the others' cards open: {session:#?}"
    );
    assert_eq!(session.legend.len(), 2);
    thumb.tap("tab/today");
    thumb.tap("score/");
    assert_eq!(thumb.title(), "Role-play: Fifteen per cent");
    thumb.tap("score-it");
    assert_eq!(thumb.card().header.title, "Cleo · Trading, not negotiating");
    for _ in 0..8 {
        thumb.tap("level/1/");
    }
    thumb.tap("share");
    assert!(matches!(thumb.front(), Screen::Session(session) if session.score.is_some()));
    thumb.tap("tab/today");
    assert!(thumb.find("score/").is_none(), "there are two");
    thumb.tap("leave-sample");
    assert_eq!(thumb.title(), "Spotter");
}
