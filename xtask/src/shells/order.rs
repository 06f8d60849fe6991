//! In which order a person meets what a piece holds: the same in every shell. Read from where a shell's
//! file names each first, so a file that prepares something before it draws it is listed, with why.

use super::platform::Platform;
use super::view::Piece;

/// Pieces, and what is met of them, in order.
const MET: [(&str, &[&str]); 18] = [
    ("ButtonsPart", &["controls"]),
    ("ChoicePart", &["label", "options"]),
    ("CodePart", &["rows", "shown", "copy", "share"]),
    ("ComparePart", &["title", "shown"]),
    ("DiffPart", &["label", "runs"]),
    ("EmptyPart", &["sentence", "button"]),
    ("InputPart", &["label", "problem", "count"]),
    ("MeterPart", &["label", "shown"]),
    ("ProgressPart", &["label", "cancel"]),
    ("QuotePart", &["by", "about", "text", "controls"]),
    ("RowPart", &["title", "second", "value", "badge"]),
    ("SparklinePart", &["shown", "low", "high"]),
    ("StepperPart", &["label", "less", "shown", "more"]),
    ("TogglePart", &["control", "note"]),
    ("WeeksPart", &["cells", "shown"]),
    ("WhenPart", &["label", "shown"]),
    ("Page", &["header", "sections", "bar"]),
    ("SessionView", &["score", "legend", "sections"]),
];

/// Files that name things before they draw them in the order of the others.
const PREPARED: [(&str, &str, &str); 9] = [
    ("Android", "DiffPart", "the runs become one text first"),
    ("web", "CodePart", "its buttons are gathered first"),
    ("iOS", "TogglePart", "its control is named last"),
    ("Android", "ChoicePart", LABELLED),
    ("iOS", "ChoicePart", LABELLED),
    ("Android", "StepperPart", "both icons are chosen first"),
    ("web", "InputPart", "a screen reader is told of both first"),
    ("iOS", "WhenPart", "its label stands in a line of its own"),
    (
        "Android",
        "SessionView",
        "its sections become entries first",
    ),
];
const LABELLED: &str = "what puts the label above stands last";

/// What is wrong with the order in which this file meets the piece.
pub fn wrong(platform: &Platform, piece: &Piece, text: &str) -> Option<String> {
    let (_, met) = MET.iter().find(|(name, _)| *name == piece.name)?;
    let met: Vec<String> = met.iter().map(|field| (*field).to_owned()).collect();
    let found = platform.order(text, &met);
    let wanted: Vec<&str> = met
        .iter()
        .map(String::as_str)
        .filter(|field| found.contains(field))
        .collect();
    let why = PREPARED
        .iter()
        .find(|(who, what, _)| *who == platform.name && *what == piece.name);
    let name = format!("{} in {}", piece.name, platform.name);
    match (found == wanted, why) {
        (true, None) => None,
        (false, Some((_, _, why))) => {
            println!("  {:<8} names {} in another order: {why}", "", piece.name);
            None
        }
        (true, Some(_)) => Some(format!("{name} is listed as prepared, and is in order")),
        (false, None) => Some(format!(
            "{name} meets {} where the others meet {}",
            found.join(" "),
            wanted.join(" ")
        )),
    }
}
