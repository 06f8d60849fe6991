//! No two enabled controls of a screen sound alike: where a list holds two sessions with the same
//! person on the same day, the second one is called "number 2".

use std::collections::BTreeMap;

use crate::view::{Control, Screen, View};
use crate::words::CommonWords;

use super::scene::Scene;

/// Tells controls apart that a screen reader would say alike.
pub fn tell_apart(scene: &Scene, view: &mut View) {
    let sheet = view.sheet.as_mut().map(|sheet| &mut sheet.screen);
    for screen in view.stack.iter_mut().chain(sheet) {
        let mut heard = BTreeMap::new();
        row_controls(screen, &mut |control| {
            if !control.enabled {
                return;
            }
            let said = control.said().to_owned();
            let number = heard
                .entry((said.clone(), control.value.clone()))
                .or_insert(0_usize);
            *number += 1;
            if *number > 1 {
                let number = *number;
                control.spoken = Some(scene.t(CommonWords::Twin {
                    said: &said,
                    number,
                }));
            }
        });
    }
}

/// Only rows of lists: anything else that sounds alike is a fault, and a test finds it.
fn row_controls(screen: &mut Screen, each: &mut impl FnMut(&mut Control)) {
    let sections = match screen {
        Screen::Page(page) => &mut page.sections,
        Screen::Session(session) => &mut session.sections,
        Screen::ScoreCard(_) => return,
    };
    for part in sections.iter_mut().flat_map(|section| &mut section.parts) {
        if let crate::view::Part::Row(row) = part {
            row.tap
                .iter_mut()
                .chain(&mut row.button)
                .for_each(&mut *each);
        }
    }
}
