//! Pieces that several screens draw alike.

use crate::replica::Replica;
use crate::view::page::{Header, Page};
use crate::view::part::RowPart;
use crate::view::{Control, Icon, Part, Screen, Section};
use crate::words::CommonWords;

use super::action::Action;
use super::route::Route;
use super::scene::{Scene, spoken};

/// A header with key and title.
pub fn header(route: &Route, title: impl Into<String>) -> Header {
    Header {
        key: route.key(),
        title: title.into(),
        ..Header::default()
    }
}

/// A page with these sections.
pub fn page(header: Header, sections: Vec<Section>) -> Screen {
    Screen::Page(Page {
        header,
        sections,
        ..Page::default()
    })
}

/// Makes a row open something. A screen reader says the whole row.
pub fn tappable(row: RowPart, key: impl Into<String>, action: &Action) -> Part {
    let words = [
        Some(row.title.as_str()),
        row.second.as_deref(),
        row.value.as_deref(),
        row.badge.as_ref().map(|badge| badge.label.as_str()),
    ];
    let said = words
        .into_iter()
        .flatten()
        .map(spoken)
        .collect::<Vec<_>>()
        .join(", ");
    row.tap(Control::new(key, said, action.to_bytes())).part()
}

/// The avatar on a tab's root.
pub fn avatar(scene: &Scene, replica: &Replica) -> Control {
    let name = replica.name(replica.me());
    let label = super::people::initials(&name);
    let said = scene.t(CommonWords::MyPages { name: &name });
    Control::new("avatar", label, Action::Sheet(Route::Me).to_bytes())
        .spoken(said)
        .icon(Icon::Person)
}

/// The round button.
pub fn round(scene: &Scene) -> Control {
    scene
        .control(
            "new-session",
            CommonWords::NewSession,
            &Action::Sheet(Route::NewSession),
        )
        .icon(Icon::Plus)
        .primary()
}

/// "Sample team · Leave sample", while the sample is open.
pub fn banner(scene: &Scene, replica: &Replica) -> Option<Section> {
    replica.is_sample().then(|| {
        let leave = Action::Settings(super::settings::Act::LeaveSample);
        let row = RowPart::new("sample", scene.t(CommonWords::SampleTeam))
            .second(scene.t(CommonWords::SampleNote))
            .icon(Icon::Info)
            .button(scene.control("leave-sample", CommonWords::LeaveSample, &leave));
        Section::new("section/sample", vec![row.part()])
    })
}
