//! What is said and where one lands: shares, links, news.

use protocol::code::Code;

use super::super::samples::town::three;
use super::super::thumb::Thumb;
use crate::event::{Happening, OpenedUrl};
use crate::replica::WaitingWhat;
use crate::screens::{News, news};
use crate::view::Screen;
use crate::view::part::Part;

fn said(thumb: &Thumb) -> String {
    thumb
        .view()
        .toast
        .as_ref()
        .map(|toast| toast.text.clone())
        .unwrap_or_default()
}

fn second_lines(thumb: &Thumb) -> Vec<String> {
    let sections = match thumb.front() {
        Screen::Page(page) => &page.sections,
        Screen::Session(session) => &session.sections,
        Screen::ScoreCard(_) => return Vec::new(),
    };
    let parts = sections.iter().flat_map(|section| &section.parts);
    parts
        .filter_map(|part| {
            if let Part::Row(row) = part {
                row.second.clone()
            } else {
                None
            }
        })
        .collect()
}

fn shared() -> Thumb {
    let mut thumb = three();
    thumb.tap("new-session");
    thumb.tap("peer/");
    for _ in 0..8 {
        thumb.tap("level/1/");
    }
    thumb.tap("share");
    thumb
}

#[test]
fn a_share_waits_and_can_be_taken_back_to_finish() {
    let mut thumb = shared();
    assert_eq!(said(&thumb), "Shared");
    assert!(second_lines(&thumb).contains(&"Waiting to send".to_owned()));
    assert_eq!(
        thumb.find("tell").expect("it can be told").label,
        "Tell Ben"
    );
    thumb.tap("take-back");
    assert_eq!(
        (thumb.title(), said(&thumb).as_str()),
        ("Finish", "Taken back")
    );
    thumb.tap("share");
    assert_eq!(said(&thumb), "Shared");
}

#[test]
fn nothing_is_offered_back_once_it_has_left() {
    let mut thumb = shared();
    let session = thumb
        .shell
        .model
        .screens
        .navigation
        .top()
        .session()
        .expect("a session");
    news(&mut thumb.shell.model, &News::CardReleased(session));
    thumb.look();
    assert_eq!(said(&thumb), "");
}

#[test]
fn a_typed_phrase_and_share_at_once_lose_nothing() {
    let mut thumb = three();
    thumb.tap("new-session");
    thumb.tap("peer/");
    for _ in 0..8 {
        thumb.tap("level/1/");
    }
    thumb.type_into("text/", "The silence after your question");
    thumb.tap("share");
    let Screen::Session(session) = thumb.front() else {
        panic!("{}", thumb.title())
    };
    let parts = session.sections.iter().flat_map(|section| &section.parts);
    let quotes: Vec<_> = parts
        .filter_map(|part| {
            if let Part::Quote(quote) = part {
                Some(&quote.text)
            } else {
                None
            }
        })
        .collect();
    assert_eq!(quotes, ["The silence after your question"]);
}

#[test]
fn a_link_to_something_not_here_is_a_screen() {
    let mut thumb = three();
    let open = |thumb: &mut Thumb, url: &str| {
        thumb.send(Happening::OpenUrl(OpenedUrl { url: url.into() }));
    };
    let url = "https://team.example/s/00000000-0000-7000-8000-000000000001";
    open(&mut thumb, url);
    assert_eq!(thumb.title(), "Not on this phone yet");
    open(&mut thumb, url);
    assert_eq!(
        thumb.view().depth,
        2,
        "the same link again goes nowhere else"
    );
    open(&mut thumb, "https://team.example/elsewhere");
    assert_eq!(thumb.title(), "This link leads nowhere");
    open(&mut thumb, "/today");
    assert_eq!((thumb.title(), thumb.view().depth), ("Today", 1));
}

#[test]
fn a_bounced_control_closes_one_screen_only() {
    let mut thumb = three();
    thumb.tap("avatar");
    thumb.tap("me/team");
    thumb.tap("member/");
    let back = thumb.find("back").expect("a way back").action.clone();
    thumb.tap("back");
    let at_ms = thumb.now();
    thumb.tap_action(back, at_ms + 20);
    assert_eq!(thumb.title(), "Field sales");
}

#[test]
fn a_new_name_is_kept_when_the_field_is_left() {
    let mut thumb = three();
    thumb.tap("avatar");
    thumb.tap("me/settings");
    thumb.type_into("settings/name", "Ana Maria Keller");
    thumb.tap("back");
    assert_eq!(said(&thumb), "Your name was changed");
}

#[test]
fn a_code_that_is_mistyped_is_never_sent() {
    let mut thumb = Thumb::new();
    thumb.tap("join");
    thumb.type_into("join/code", "ABCD-EFGH-JKMN");
    thumb.tap("join/next");
    let problem = thumb.front().inputs()[0]
        .problem
        .clone()
        .expect("it is said");
    assert_eq!(
        problem,
        "One of the letters is not right. A code has 12 letters and digits."
    );
}

#[test]
fn the_pill_says_why_something_could_not_be_sent() {
    let mut thumb = three();
    let pill = |thumb: &mut Thumb, why: Code| {
        thumb.replica().place_aside(WaitingWhat::Card, None, why);
        thumb.look().sync.expect("a pill").label
    };
    let one = "1 could not be sent: the session was discarded";
    assert_eq!(pill(&mut thumb, Code::DISCARDED), one);
    let two = "2 could not be sent: the session was discarded";
    assert_eq!(pill(&mut thumb, Code::ERASED), two);
    let differing = "3 could not be sent";
    assert_eq!(pill(&mut thumb, Code::TOO_LARGE), differing);
}
