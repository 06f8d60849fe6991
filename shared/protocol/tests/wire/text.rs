//! `docs/PROTOCOL.md` says what the code does: its examples, limits, codes and first changes.

use std::collections::BTreeMap;
use std::path::Path;

use domain::id::{CriterionId, DeviceId, Document, MemberId, SessionId};
use domain::rating::Rating;
use protocol::code::Code;
use protocol::{limits, sync};
use sha2::{Digest, Sha256};

use crate::diagnostic::diagnostic;
use crate::golden::{code, digested, goldens};

fn text() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/PROTOCOL.md");
    std::fs::read_to_string(path).expect("docs/PROTOCOL.md")
}

/// The structures.
pub fn cddl() -> String {
    let text = text();
    let (_, rest) = text
        .split_once("\n## CDDL\n\n```cddl\n")
        .expect("the structures");
    rest.split_once("\n```").expect("their end").0.to_owned()
}

/// How an example stands in the text: a comment with its name, its bytes, its notation.
fn block(name: &str, bytes: &[u8]) -> String {
    let hex = hex::encode(bytes);
    let lines: Vec<&str> = (0..hex.len())
        .step_by(96)
        .map(|at| &hex[at..hex.len().min(at + 96)])
        .collect();
    let notation = diagnostic(bytes);
    format!(
        "<!-- golden: {name} -->\n```text\n{}\n\n{notation}\n```\n",
        lines.join("\n")
    )
}

/// Each example of the text: its name, its bytes, its notation.
fn examples(text: &str) -> Vec<(&str, Vec<u8>, &str)> {
    let mut examples = Vec::new();
    for part in text.split("<!-- golden: ").skip(1) {
        let (name, rest) = part
            .split_once(" -->\n```text\n")
            .expect("a fence after the name");
        let (inside, _) = rest.split_once("\n```").expect("the fence ends");
        let (hex, notation) = inside
            .split_once("\n\n")
            .expect("bytes, an empty line, notation");
        let bytes = hex::decode(hex.split_whitespace().collect::<String>()).expect("hexadecimal");
        examples.push((name, bytes, notation));
    }
    examples
}

#[test]
fn every_example_is_what_the_code_writes_and_reads() {
    let text = text();
    let mut told = examples(&text);
    for golden in goldens() {
        let place = told.iter().position(|(name, ..)| *name == golden.name);
        let wanted = block(golden.name, &golden.bytes);
        let (_, bytes, notation) =
            told.remove(place.unwrap_or_else(|| panic!("not in docs/PROTOCOL.md:\n{wanted}")));
        assert_eq!(
            bytes, golden.bytes,
            "docs/PROTOCOL.md should say:\n{wanted}"
        );
        assert_eq!(
            notation,
            diagnostic(&bytes),
            "docs/PROTOCOL.md should say:\n{wanted}"
        );
        (golden.check)(&bytes);
    }
    let unknown: Vec<_> = told.iter().map(|(name, ..)| name).collect();
    assert!(
        unknown.is_empty(),
        "examples that no test knows: {unknown:?}"
    );
}

/// Rows of the table under a heading: its cells, without the marks of code.
fn table<'a>(text: &'a str, heading: &str) -> Vec<Vec<&'a str>> {
    let (_, section) = text
        .split_once(&format!("\n{heading}\n"))
        .expect("the heading");
    let lines = section.lines().skip_while(|line| !line.starts_with('|'));
    let rows = lines.take_while(|line| line.starts_with('|')).skip(2);
    rows.map(|row| {
        row.trim_matches('|')
            .split('|')
            .map(|cell| cell.trim().trim_matches('`'))
            .collect()
    })
    .collect()
}

#[test]
fn the_limits_are_those_of_the_code() {
    let text = text();
    let told: BTreeMap<&str, u64> = table(&text, "## Limits")
        .into_iter()
        .map(|row| (row[0], row[1].replace(',', "").parse().expect("a number")))
        .collect();
    let known: BTreeMap<&str, u64> = limits::ALL.iter().copied().collect();
    assert_eq!(told, known);
}

#[test]
fn the_codes_are_those_of_the_code() {
    let text = text();
    let mut told: Vec<&str> = table(&text, "## Codes")
        .into_iter()
        .map(|row| row[0])
        .collect();
    let mut known: Vec<&str> = Code::ALL.iter().map(|code| &*code.0).collect();
    told.sort_unstable();
    known.sort_unstable();
    assert_eq!(told, known);
}

#[test]
fn the_worked_code_and_digest_are_right() {
    let text = text();
    for said in [
        code().shown(),
        hex::encode(code().hash()),
        hex::encode(sync::digest(&mut digested())),
    ] {
        assert!(text.contains(&said), "docs/PROTOCOL.md should say {said}");
    }
}

#[test]
fn the_first_changes_are_those_of_the_phones() {
    let text = text();
    let genesis = Path::new(env!("CARGO_MANIFEST_DIR")).join("../documents/genesis");
    let rows = table(&text, "### First changes");
    for row in &rows {
        let bytes = std::fs::read(genesis.join(format!("{}.bin", row[1]))).expect("a first change");
        assert_eq!(
            row[3],
            hex::encode(Sha256::digest(&bytes[8..])),
            "hash of {}",
            row[1]
        );
        assert!(
            text.contains(&hex::encode(&bytes)),
            "bytes of {}: {}",
            row[1],
            hex::encode(&bytes)
        );
    }
    assert_eq!(
        rows.len(),
        std::fs::read_dir(genesis).expect("the folder").count()
    );
}

#[test]
fn the_tap_is_what_a_phone_makes() {
    let ana = MemberId([0xaa; 16]);
    let draft = Document::Draft(SessionId([0x55; 16]), ana).into();
    let mut draft = documents::Doc::new(draft).expect("a known kind");
    let rate = documents::Edit::Rate {
        criterion: CriterionId([0xc1; 16]),
        rating: Some(Rating::Level(2)),
    };
    let actor = documents::Actor::new(DeviceId([0xa1; 16]), [1; 8]);
    let changes = draft.edit(actor, &rate).expect("a draft takes ratings");
    let [change] = changes.as_slice() else {
        panic!("one tap is one change")
    };
    let hash = documents::change_hash(change).expect("a change");
    let text = text();
    for said in [hex::encode(change), hex::encode(hash)] {
        assert!(text.contains(&said), "docs/PROTOCOL.md should say {said}");
    }
}
