//! Before the store is read, and where it cannot be.

use crate::effects::store::StoreError;
use crate::model::Phase;
use crate::view::page::Header;
use crate::view::part::TextRole;
use crate::view::{Part, Screen, Section};
use crate::words::CommonWords;

use super::rows;
use super::scene::Scene;

/// What is said while there is nothing to open.
pub fn view(scene: &Scene, phase: &Phase) -> Screen {
    let (title, body) = match phase {
        Phase::Starting | Phase::Ready => (CommonWords::Opening, None),
        Phase::NewerStore => (CommonWords::NewerStore, Some(CommonWords::NewerStoreBody)),
        Phase::Broken(StoreError::Locked) => {
            (CommonWords::BrokenStore, Some(CommonWords::LockedStoreBody))
        }
        Phase::Broken(_) => (CommonWords::BrokenStore, Some(CommonWords::BrokenStoreBody)),
    };
    let header = Header {
        key: "trouble".into(),
        title: scene.t(title),
        ..Header::default()
    };
    let body = body.map(|body| Part::text("trouble/body", TextRole::Lead, scene.t(body)));
    let sections = body.map(|body| Section::plain("section/trouble", vec![body]));
    rows::page(header, sections.into_iter().collect())
}
