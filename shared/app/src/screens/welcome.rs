//! Welcome: three ways in.

use serde::{Deserialize, Serialize};

use crate::model::Model;
use crate::view::part::TextRole;
use crate::view::{Part, Screen, Section, Tone};
use crate::words::{CommonWords, EntryWords};

use super::action::Action;
use super::route::Route;
use super::rows;
use super::scene::Scene;

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Opens the sample, at its role-play.
    TrySample,
}

/// Does it.
pub fn act(model: &mut Model, act: Act) {
    match act {
        Act::TrySample => {
            model.screens.intent = Some(Route::RolePlay);
            model.open_sample();
        }
    }
}

/// The page.
pub fn view(model: &Model, scene: &Scene) -> Screen {
    let about = vec![
        Part::text(
            "welcome/lead",
            TextRole::Heading2,
            scene.t(EntryWords::Lead),
        ),
        Part::text("welcome/about", TextRole::Lead, scene.t(EntryWords::About)),
    ];
    let ways = vec![
        scene
            .control(
                "try-sample",
                EntryWords::TrySample,
                &Action::Welcome(Act::TrySample),
            )
            .hint(scene.t(EntryWords::TrySampleNote))
            .primary(),
        scene.control("join", EntryWords::JoinWithCode, &Action::Open(Route::Join)),
        scene.control(
            "new-team",
            EntryWords::NewTeam,
            &Action::Open(Route::NewTeam),
        ),
    ];
    let mut sections = vec![
        Section::plain("section/about", about),
        Section::plain("section/ways", vec![Part::stack("ways", ways)])
            .note(scene.t(EntryWords::TrySampleNote)),
    ];
    sections.extend(browser_notes(model, scene));
    rows::page(
        rows::header(&Route::Welcome, scene.t(CommonWords::Spotter)),
        sections,
    )
}

/// What a browser has to be told before it can be relied on.
pub fn browser_notes(model: &Model, scene: &Scene) -> Option<Section> {
    let words = if model.can("insecure") {
        EntryWords::Insecure
    } else if model.can("installable_only") {
        EntryWords::InstallFirst
    } else {
        return None;
    };
    let note = Part::toned("browser-note", TextRole::Note, scene.t(words), Tone::You);
    Some(Section::plain("section/browser", vec![note]))
}
