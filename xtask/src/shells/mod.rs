//! One table of screens and parts, web · Android · iOS: who draws what in which file, and in which
//! order. A screen or part without a file of its name, a field that neither the piece's own file nor
//! those beside it read, and another order than the other shells', is a hole, and fails the step.

mod homes;
mod order;
mod platform;
mod view;

use crate::outcome::Outcome;
use crate::steps::Ended;

use platform::PLATFORMS;

/// Fields that a platform has no use for, and why.
const UNUSED: [(&str, &str, &str); 16] = [
    ("web", "CodePart.payload", PAYLOAD),
    ("Android", "CodePart.payload", PAYLOAD),
    ("iOS", "CodePart.payload", PAYLOAD),
    ("web", "PicturePart.hash", HASH),
    ("Android", "PicturePart.hash", HASH),
    ("iOS", "PicturePart.hash", HASH),
    ("web", "Window.total", TOTAL),
    ("Android", "Window.total", TOTAL),
    ("iOS", "Window.total", TOTAL),
    ("web", "InputPart.return_label", RETURN),
    ("iOS", "InputPart.return_label", RETURN),
    ("Android", "View.path", "there is no address to show"),
    ("iOS", "View.path", "there is no address to show"),
    ("Android", "View.depth", "the core says where back leads"),
    ("Android", "CriterionView.step", HOLE),
    ("Android", "Toast.tone", HOLE),
];
const HOLE: &str = "a hole, still to be drawn";
const HASH: &str = "no screen fetches a picture yet";
const PAYLOAD: &str = "its rows are drawn";
const TOTAL: &str = "the words of *more* say it";
const RETURN: &str = "the platform's own word stands on the return key";

/// Draws the table and refuses holes.
pub fn test() -> Outcome<Ended> {
    let pieces = view::pieces()?;
    let mut holes = Vec::new();
    for platform in &PLATFORMS {
        for piece in &pieces {
            let text = platform.drawing(piece)?;
            for field in &piece.fields {
                let name = format!("{}.{field}", piece.name);
                let is_unused = UNUSED
                    .iter()
                    .any(|(who, what, _)| *who == platform.name && *what == name);
                match (is_unused, platform.reads(&text, field)) {
                    (false, false) => holes.push(format!("{} never reads {name}", platform.name)),
                    (true, true) => holes.push(format!("{} does read {name}", platform.name)),
                    _ => {}
                }
            }
        }
    }
    for piece in pieces.iter().filter(|piece| piece.has_file) {
        println!("{}", piece.file_name());
        for platform in &PLATFORMS {
            let Some((path, text)) = platform.file(piece)? else {
                holes.push(format!("{} has no {}", platform.name, piece.file_name()));
                continue;
            };
            let order = platform.order(&text, &piece.fields).join(" ");
            println!("  {:<8} {path:<28} {order}", platform.name);
            holes.extend(order::wrong(platform, piece, &text));
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
