//! Sample states of every screen, made by the core's own `view()` over real models: for previews,
//! screenshots, accessibility audits and the tests of the view's rules.
//!
//! [`gallery`] shows every part and every state of a control once.

mod entry;
mod gallery;
mod lists;
mod people;
pub(super) mod reminders;
mod scoring;
mod sessions;
pub(super) mod town;

pub use gallery::gallery;

use crate::view::View;

/// Every sample state, by name: the screen's, then what is special about it.
pub fn samples() -> Vec<(&'static str, View)> {
    let mut all = gallery();
    all.extend(entry::samples());
    all.extend(scoring::samples());
    all.extend(sessions::samples());
    all.extend(lists::samples());
    all.extend(people::samples());
    all.extend(reminders::samples());
    all
}
