//! Behind the avatar: Team, Sync, Settings.

use crate::replica::Replica;
use crate::view::part::RowPart;
use crate::view::{Icon, Screen, Section};
use crate::words::CommonWords;

use super::action::Action;
use super::route::Route;
use super::scene::Scene;
use super::{rows, sync};

/// The sheet.
pub fn view(scene: &Scene, replica: &Replica) -> Screen {
    let mut header = rows::header(&Route::Me, replica.name(replica.me()));
    header.subtitle = Some(replica.team_name().to_owned());
    let row = |key: &str, words: CommonWords<'_>, icon: Icon, second: Option<String>| {
        let mut row = RowPart::new(format!("row/{key}"), scene.t(words)).icon(icon);
        row.second = second;
        row
    };
    let members = super::team::live(replica).len();
    let members = scene.t(crate::words::TeamWords::Members { count: members });
    let parts = vec![
        rows::tappable(
            row("team", CommonWords::Team, Icon::People, Some(members)),
            "me/team",
            &Action::Open(Route::Team),
        ),
        rows::tappable(
            row(
                "sync",
                CommonWords::Sync,
                Icon::Sync,
                Some(sync::sentence(scene, replica)),
            ),
            "me/sync",
            &Action::Open(Route::Sync),
        ),
        rows::tappable(
            row("settings", CommonWords::Settings, Icon::Settings, None),
            "me/settings",
            &Action::Open(Route::Settings),
        ),
    ];
    rows::page(header, vec![Section::new("section/me", parts)])
}
