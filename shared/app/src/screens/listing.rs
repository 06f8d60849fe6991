//! Long lists come in windows, so that no view is large.

use crate::view::{Control, Window};
use crate::words::CommonWords;

use super::action::Action;
use super::scene::Scene;

/// Rows of one window.
pub const WINDOW: usize = 50;

/// The part of a list that is shown, with the ways to the rest.
#[derive(Debug)]
pub struct Listing<'a, T> {
    /// What is shown.
    pub items: &'a [T],
    /// To newer ones, if some stand before.
    pub newer: Option<Control>,
    /// To further ones, if some follow.
    pub window: Option<Window>,
}

/// The window of a list with this number; `go` makes the action that shows another.
pub fn listing<'a, T>(
    scene: &Scene,
    key: &str,
    all: &'a [T],
    page: usize,
    go: impl Fn(usize) -> Action,
) -> Listing<'a, T> {
    let last_page = all.len().saturating_sub(1) / WINDOW;
    let page = page.min(last_page);
    let end = all.len().min((page + 1) * WINDOW);
    let newer = (page > 0)
        .then(|| scene.control(format!("{key}/newer"), CommonWords::Newer, &go(page - 1)));
    let more = CommonWords::More {
        shown: end,
        total: all.len(),
    };
    let window = (page < last_page).then(|| Window {
        total: u32::try_from(all.len()).unwrap_or(u32::MAX),
        more: scene.control(format!("{key}/more"), more, &go(page + 1)),
    });
    Listing {
        items: &all[page * WINDOW..end],
        newer,
        window,
    }
}
