//! Rules that hold on every sample state.

use std::collections::BTreeSet;

use crate::screens::action::Action;
use crate::screens::samples::samples;
use crate::view::{Screen, View};

/// Decoding must not be felt: 2,000 rows took 58 ms in TypeScript, 60 rows 1.5 ms.
const VIEW_BYTES_MAX: usize = 32 * 1024;

fn screens(view: &View) -> impl Iterator<Item = &Screen> {
    view.stack
        .iter()
        .chain(view.sheet.iter().map(|sheet| &sheet.screen))
}

#[test]
fn no_view_is_over_32_kilobytes() {
    for (name, view) in samples() {
        let bytes = bincode::serialize(&view).expect("a view serializes");
        assert!(
            bytes.len() <= VIEW_BYTES_MAX,
            "{name}: {} bytes",
            bytes.len()
        );
    }
}

#[test]
fn no_two_enabled_controls_sound_alike() {
    for (name, view) in samples() {
        for screen in screens(&view) {
            let mut heard = BTreeSet::new();
            for control in screen
                .controls()
                .into_iter()
                .filter(|control| control.enabled)
            {
                let said = (control.said(), control.value.as_deref());
                assert!(heard.insert(said), "{name}: {said:?} twice");
            }
        }
    }
}

#[test]
fn keys_are_unique_on_their_screen() {
    for (name, view) in samples() {
        for screen in screens(&view) {
            let mut seen = BTreeSet::new();
            for key in screen.keys() {
                assert!(seen.insert(key), "{name}: {key} twice");
            }
        }
    }
}

#[test]
fn every_action_is_one() {
    for (name, view) in samples() {
        for screen in screens(&view) {
            for control in screen.controls() {
                let action = Action::from_bytes(&control.action);
                assert!(action.is_some(), "{name}: {} does nothing", control.key);
            }
        }
    }
}

#[test]
fn what_is_spoken_has_no_signs() {
    // "N/A" is drawn, so it is spoken too, for those who tap by voice, with its words behind it.
    let signs = [" · ", "+/−"];
    for (name, view) in samples() {
        for screen in screens(&view) {
            for control in screen
                .controls()
                .into_iter()
                .filter(|control| control.spoken.is_some())
            {
                let said = control.said();
                assert!(
                    !signs.iter().any(|sign| said.contains(sign)) && !said.ends_with("N/A"),
                    "{name}: {said}"
                );
            }
        }
    }
}

#[test]
fn every_sample_has_its_own_name_and_shows_something() {
    let mut names = BTreeSet::new();
    for (name, view) in samples() {
        assert!(names.insert(name), "{name} twice");
        let front = view.front().expect("something is drawn");
        assert!(!front.header().title.is_empty(), "{name} has no title");
    }
}
