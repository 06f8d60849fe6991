//! A draft while it is begun anew, read, discarded and brought back.

use domain::id::SessionId;
use protocol::row::CardState;

use super::super::samples::town::three;
use super::super::thumb::Thumb;
use crate::effects::Effect;
use crate::event::{Do, Happening};
use crate::replica::desk::Told;
use crate::view::score_card::ScoreCardBody;

fn scoring() -> (Thumb, SessionId) {
    let mut ana = three();
    ana.tap("new-session");
    ana.tap("peer/");
    let session = ana.shell.model.screens.navigation.top().session();
    (ana, session.expect("a session"))
}

fn shown(thumb: &Thumb) -> String {
    match &thumb.card().body {
        ScoreCardBody::Single(criterion) => criterion.title.label.clone(),
        ScoreCardBody::List(_) => panic!("a list"),
    }
}

/// Another blueprint than the chosen one.
fn choose_another(thumb: &mut Thumb) {
    thumb.tap("menu/setup");
    let reachable = thumb.view().reachable();
    let other = reachable
        .into_iter()
        .find(|control| control.key.starts_with("blueprint/") && control.selected != Some(true))
        .expect("three starters")
        .action
        .clone();
    let at_ms = thumb.now() + 300;
    thumb.tap_action(other, at_ms);
    thumb.tap("close");
}

#[test]
fn after_an_undone_tap_the_next_one_counts_on_the_blueprint_chosen_since() {
    let (mut ana, session) = scoring();
    let first = shown(&ana);
    ana.tap("note/");
    ana.type_into("note/", "Asked twice");
    ana.tap("level/1/");
    ana.tap("undo");
    choose_another(&mut ana);
    assert_ne!(shown(&ana), first, "the criteria of the other blueprint");
    ana.tap("level/1/");
    let replica = ana.replica();
    let index = replica.session(session).expect("made");
    let chosen = index.details.as_ref().map(|details| details.version);
    let draft = replica.draft(session).expect("open");
    assert_eq!(draft.version, chosen);
    let version = chosen.and_then(|version| replica.version(version));
    let mut scored = version.expect("a starter").scored();
    assert!(scored.any(|criterion| draft.ratings.contains_key(&criterion.id)));
}

#[test]
fn a_tap_while_the_draft_is_read_does_nothing_at_all() {
    let mut ana = Thumb::in_the_sample();
    let open = ana.find("score/").expect("it waits").action.clone();
    let tap = |ana: &mut Thumb, action: Vec<u8>| {
        let at_ms = ana.now() + 3_000;
        ana.shell.happen(Happening::Do(Do { action, at_ms }));
    };
    tap(&mut ana, open);
    let first = shown(&ana);
    let level = ana.find("level/1/").expect("a level").action.clone();
    tap(&mut ana, level);
    assert_eq!(shown(&ana), first);
    let felt = |effect: &Effect| matches!(effect, Effect::Haptic(_));
    assert!(!ana.shell.pending.iter().any(felt));
    ana.shell.settle();
    ana.tap("level/1/");
    assert_ne!(shown(&ana), first);
}

#[test]
fn a_note_that_was_not_kept_is_there_however_late_the_app_opens() {
    let mut ana = Thumb::in_the_sample();
    ana.tap("score/");
    ana.tap("note/");
    for _ in 0..2 {
        ana.shell.now_ms += 20 * 60 * 1000;
        ana.send(Happening::Foreground);
    }
    ana.type_into("note/", "Asked twice");
    let mut ana = ana.kill();
    assert_eq!(ana.title(), "Today");
    ana.tap("score/");
    assert_eq!(ana.find("note/").expect("a note").label, "Note · 1");
}

#[test]
fn a_makers_discarded_draft_leaves_the_session_and_comes_back_whole() {
    let (mut ana, session) = scoring();
    ana.tap("note/");
    ana.type_into("note/", "Asked twice");
    ana.tap("next");
    for rated in [false, true] {
        if rated {
            ana.tap("level/1/");
        }
        let (me, index) = (ana.replica().me(), ana.replica().session(session));
        let people = index.expect("made").people.clone();
        let other = people.iter().find(|person| person.member != me);
        let other = other.expect("somebody").member;
        ana.replica().place_state(session, other, CardState::Sealed);
        ana.look();
        let before = ana.replica().draft(session).cloned().expect("open");
        let discard = ana.find("menu/discard").expect("it can be discarded");
        assert_eq!(discard.label, "Discard your draft");
        ana.tap("menu/discard");
        let index = ana.replica().session(session).expect("it stays");
        assert!(index.mine.is_none() && index.draft.is_none(), "{index:?}");
        ana.tap("toast/");
        ana.tap("score");
        let back = ana.replica().draft(session).expect("open");
        assert_eq!(back.ratings(), before.ratings());
        assert_eq!(back.comments, before.comments);
        assert_eq!(back.version, before.version);
    }
}

#[test]
fn what_arrives_together_is_told_once() {
    let mut ana = three();
    ana.tap("tab/sessions");
    let arrived = [1, 2, 1].map(|number| Told::Arrived(SessionId([number; 16]), None));
    ana.replica().desk_mut().told.extend(arrived);
    ana.look();
    let toast = ana.view().toast.as_ref().expect("it is said");
    assert_eq!(toast.text, "2 sessions arrived");
}
