//! What Today shows.

use crate::model::Model;
use crate::replica::Replica;
use crate::view::page::Page;
use crate::view::{Part, Screen, Section, Window};
use crate::words::{CommonWords, SyncWords, TodayWords};

use super::super::action::Action;
use super::super::route::{Route, Tab};
use super::super::scene::Scene;
use super::super::{reminders, rows, sync};
use super::groups::{Groups, ROWS_MAX};
use super::{lines, standing};

/// The page.
pub fn view(model: &Model, scene: &Scene, replica: &Replica) -> Screen {
    let groups = Groups::of(replica);
    let mut header = rows::header(&Route::Today, scene.t(CommonWords::Today));
    header.subtitle = Some(scene.today());
    header.avatar = Some(rows::avatar(scene, replica));
    let mut sections: Vec<Section> = rows::banner(scene, replica).into_iter().collect();
    sections.extend(
        model
            .account
            .as_ref()
            .filter(|_| !replica.is_sample())
            .and_then(|account| standing::section(scene, replica, account)),
    );
    sections.extend(reminders::ask(model, scene, replica));
    let begun = groups
        .begun
        .iter()
        .map(|session| lines::begun_row(scene, replica, session));
    sections.extend(section(scene, "continue", TodayWords::Continue, begun));
    let waiting = groups
        .waiting
        .iter()
        .map(|session| lines::waiting_row(scene, replica, session));
    sections.extend(section(scene, "waiting", TodayWords::Waiting, waiting));
    let arrived = groups
        .arrived
        .iter()
        .map(|session| lines::arrived_row(scene, replica, session));
    sections.extend(section(scene, "arrived", TodayWords::Arrived, arrived));
    if groups.is_empty() {
        sections.push(empty(scene));
    }
    let refresh = (!replica.is_sample()).then(|| {
        scene.control(
            "refresh",
            SyncWords::CheckNow,
            &Action::Sync(sync::Act::CheckNow),
        )
    });
    Screen::Page(Page {
        header,
        refresh,
        sections,
        round: Some(rows::round(scene)),
        ..Page::default()
    })
}

fn section(
    scene: &Scene,
    key: &str,
    heading: TodayWords<'_>,
    rows: impl ExactSizeIterator<Item = Part>,
) -> Option<Section> {
    let total = rows.len();
    let rows: Vec<Part> = rows.take(ROWS_MAX).collect();
    let window = (total > ROWS_MAX).then(|| {
        let words = CommonWords::More {
            shown: ROWS_MAX,
            total,
        };
        let more = scene.control(format!("{key}/more"), words, &Action::Tab(Tab::Sessions));
        Window {
            total: u32::try_from(total).unwrap_or(u32::MAX),
            more,
        }
    });
    let heading = scene.t(heading);
    (!rows.is_empty()).then(|| {
        Section::new(format!("section/{key}"), rows)
            .heading(heading)
            .window(window)
    })
}

fn empty(scene: &Scene) -> Section {
    let start = Action::Sheet(Route::NewSession);
    let button = scene.control("empty/start", TodayWords::EmptyButton, &start);
    let part = Part::empty("empty", scene.t(TodayWords::Empty), Some(button));
    Section::plain("section/empty", vec![part])
}
