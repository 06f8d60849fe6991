//! Every part once, and every state of a control: what a shell draws first.

mod controls;
mod parts;

use crate::view::page::{Header, Page, Search};
use crate::view::{Screen, Section, View};

/// The gallery's pages.
pub fn gallery() -> Vec<(&'static str, View)> {
    vec![
        ("gallery-parts", page("Parts", parts::sections())),
        ("gallery-figures", page("Figures", parts::figures())),
        ("gallery-controls", page("Controls", controls::sections())),
    ]
}

fn page(title: &str, sections: Vec<Section>) -> View {
    let header = Header {
        key: format!("gallery/{}", title.to_lowercase()),
        title: title.into(),
        subtitle: Some("Every one of them once".into()),
        back: Some(controls::control("back", "Back").icon(crate::view::Icon::Back)),
        menu: vec![
            controls::control("menu/one", "One"),
            controls::control("menu/two", "Two"),
        ],
        avatar: Some(controls::control("avatar", "AK").spoken("Ana Keller")),
        focus: None,
    };
    let search = Search {
        key: "search".into(),
        text: String::new(),
        rev: 0,
        placeholder: "Search this page".into(),
    };
    View {
        stack: vec![Screen::Page(Page {
            header,
            refresh: None,
            search: Some(search),
            sections,
            bar: vec![
                controls::control("bar/quiet", "Later"),
                controls::control("bar/primary", "Done").primary(),
            ],
            round: Some(
                controls::control("round", "Add")
                    .icon(crate::view::Icon::Plus)
                    .primary(),
            ),
        })],
        path: "/gallery".into(),
        depth: 1,
        language: "en".into(),
        text_percent: 100,
        ..View::default()
    }
}
