//! The documents that upload, first sync and the peer all use: 200 drafts of 400 changes.

use std::path::Path;

use domain::id::SessionId;
use protocol::control::Operation;
use protocol::sync::PushItem;

use crate::history::{Made, Pair};
use crate::outcome::Outcome;

/// Documents.
pub const DOCUMENTS: usize = 200;
/// Changes of each.
pub const CHANGES: usize = 400;

/// Ana has begun 200 cards; what pushing them takes, and the documents.
pub fn drafts(pair: &mut Pair) -> Outcome<(Vec<PushItem>, Vec<Made>)> {
    let (mut items, mut made) = (Vec::new(), Vec::new());
    for number in 0..DOCUMENTS {
        let (session, begun) = pair.session(number)?;
        items.extend(begun);
        let draft = draft(pair, session, number)?;
        let document = draft.doc.id();
        items.push(pair.ana.control(Operation::CreateDocument { document }));
        for change in &draft.changes {
            items.push(pair.ana.change(document, change.clone()));
        }
        made.push(draft);
    }
    Ok((items, made))
}

fn draft(pair: &mut Pair, session: SessionId, number: usize) -> Outcome<Made> {
    let ana = &mut pair.ana;
    // Nobody taps exactly 400 times.
    let taps = CHANGES - 10 + number % 21;
    Made::draft(
        session,
        ana.member,
        ana.device,
        &mut ana.dice,
        &pair.version,
        taps,
    )
}

/// The same documents as files, for the peer; made once a run.
pub fn save(made: &[Made], folder: &Path) -> Outcome {
    std::fs::create_dir_all(folder)?;
    for (number, made) in made.iter().enumerate() {
        std::fs::write(folder.join(format!("{number:03}")), made.doc.save())?;
    }
    Ok(())
}
