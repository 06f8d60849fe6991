//! A blueprint's published versions.

use domain::blueprint::Version;
use domain::id::{Document, VersionId};

use super::view::View;
use crate::Doc;
use crate::stored::read_version;

/// A blueprint's document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BlueprintContent {
    /// Published versions; "version 2" is the second.
    pub versions: Vec<Version>,
    /// Versions that are here and cannot be read: they need a newer app, or make no sense.
    pub unreadable: usize,
}

/// A blueprint's document as it is now.
pub fn blueprint(doc: &Doc) -> BlueprintContent {
    let view = View::now(doc, "versions");
    let mut content = BlueprintContent::default();
    for key in view.keys() {
        let version = view.held(&key, |value| {
            let version = read_version(value.as_bytes()?)?;
            let here = doc.id().known() == Some(Document::Blueprint(version.blueprint));
            (here && key.parse::<VersionId>() == Ok(version.id)).then_some(version)
        });
        match version {
            Some(version) => content.versions.push(version.value),
            None => content.unreadable += 1,
        }
    }
    let rank = |version: &Version| (version.published_at_ms, version.id);
    content.versions.sort_by_key(rank);
    content
}
