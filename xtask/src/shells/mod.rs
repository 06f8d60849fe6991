//! One table of screens and parts, web · Android · iOS: who draws what in which file, and in which
//! order. A screen or part without a file of its name, and a field of the view that a shell never
//! reads, is a hole, and fails the step.

mod platform;
mod view;

use crate::outcome::Outcome;
use crate::steps::Ended;

use platform::{PLATFORMS, Platform};
use view::Piece;

/// Fields that a platform has no use for, and why.
const UNUSED: [(&str, &str, &str); 12] = [
    ("web", "CodePart.payload", PAYLOAD),
    ("Android", "CodePart.payload", PAYLOAD),
    ("iOS", "CodePart.payload", PAYLOAD),
    ("web", "PicturePart.hash", HASH),
    ("Android", "PicturePart.hash", HASH),
    ("iOS", "PicturePart.hash", HASH),
    ("web", "InputPart.return_label", RETURN),
    ("iOS", "InputPart.return_label", RETURN),
    ("web", "RowPart.swipes", "each stands in the menu too"),
    ("Android", "View.path", "there is no address to show"),
    ("iOS", "View.path", "there is no address to show"),
    ("Android", "View.depth", "the core says where back leads"),
];
const HASH: &str = "no screen fetches a picture yet";
const PAYLOAD: &str = "its rows are drawn";
const RETURN: &str = "the platform's own word stands on the return key";

/// Draws the table and refuses holes.
pub fn test() -> Outcome<Ended> {
    let pieces = view::pieces()?;
    let mut holes = Vec::new();
    for platform in &PLATFORMS {
        let sources = platform.sources()?;
        for (piece, field) in pieces
            .iter()
            .flat_map(|piece| piece.fields.iter().map(move |field| (piece, field)))
        {
            let name = format!("{}.{field}", piece.name);
            let is_unused = UNUSED
                .iter()
                .any(|(who, what, _)| *who == platform.name && *what == name);
            if !is_unused && !platform.reads(&sources, field) {
                holes.push(format!("{} never reads {name}", platform.name));
            }
        }
    }
    for piece in pieces.iter().filter(|piece| piece.has_file) {
        println!("{}", piece.file_name());
        for platform in &PLATFORMS {
            match row(platform, piece)? {
                Some(row) => println!("  {:<8} {row}", platform.name),
                None => holes.push(format!("{} has no {}", platform.name, piece.file_name())),
            }
        }
    }
    for (platform, field, why) in UNUSED {
        println!("{platform} leaves {field}: {why}");
    }
    if holes.is_empty() {
        return Ok(Ended::Ran);
    }
    Err(format!("draw everything everywhere:\n  {}", holes.join("\n  ")).into())
}

/// A file, and the piece's fields in the order in which it draws them.
fn row(platform: &Platform, piece: &Piece) -> Outcome<Option<String>> {
    let Some((path, text)) = platform.file(piece)? else {
        return Ok(None);
    };
    let order = platform.order(&text, &piece.fields);
    Ok(Some(format!("{path:<28} {}", order.join(" "))))
}
