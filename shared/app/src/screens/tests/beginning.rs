//! A process begins while its store is still being read, and things happen meanwhile: the app is
//! shown or put away, the window turns, the process ends again.

use super::super::thumb::Thumb;
use crate::effects::store::StoreError;
use crate::environment::Environment;
use crate::event::Happening;
use crate::model::Phase;
use crate::store::keys;
use crate::testing::{Kept, Shell};

/// More than the answers that a beginning asks for.
const ANSWERS: usize = 12;

fn killed_in_mid_card() -> (Kept, String) {
    let mut ana = Thumb::in_the_sample();
    ana.tap("score/");
    ana.tap("level/1/");
    ana.send(Happening::Background);
    let path = ana.view().path.clone();
    assert!(path.ends_with("/score"), "{path}");
    (ana.shell.kept, path)
}

/// A process that has had so many answers of its store.
fn begun(kept: &Kept, answers: usize) -> Shell {
    let mut shell = Shell::start(kept.clone(), 9);
    for _ in 0..answers {
        if !shell.pending.is_empty() {
            shell.answer(0);
        }
    }
    shell
}

fn happenings() -> [Happening; 3] {
    let turned = Environment {
        width: 844,
        ..Environment::default()
    };
    [
        Happening::Foreground,
        Happening::Background,
        Happening::Environment(turned),
    ]
}

#[test]
fn whatever_happens_while_the_store_is_read_the_place_is_where_it_was() {
    let (kept, path) = killed_in_mid_card();
    for answers in 0..ANSWERS {
        for what in happenings() {
            let mut shell = begun(&kept, answers);
            shell.happen(what.clone());
            shell.settle();
            let shown = &shell.model.shown().path;
            assert_eq!(shown, &path, "{what:?} after {answers} answers");
        }
    }
}

#[test]
fn a_newer_or_broken_store_is_left_as_it_is() {
    let (mut kept, _) = killed_in_mid_card();
    for broken in [true, false] {
        if !broken {
            let newer = protocol::to_bytes(&99_u64);
            kept.store.insert(keys::device("version"), newer);
        }
        let mut shell = Shell::start(kept.clone(), 9);
        if broken {
            shell.model.phase = Phase::Broken(StoreError::Full);
        }
        shell.settle();
        shell.happen(Happening::Background);
        shell.settle();
        assert_eq!(shell.kept.store, kept.store, "broken: {broken}");
    }
}

#[test]
fn put_away_and_killed_while_the_store_is_read_the_place_is_kept() {
    let (kept, path) = killed_in_mid_card();
    for answers in 0..ANSWERS {
        let mut shell = begun(&kept, answers);
        shell.happen(Happening::Background);
        shell.settle();
        let mut again = Shell::start(shell.kept, 10);
        again.settle();
        assert_eq!(again.model.shown().path, path, "after {answers} answers");
    }
}
