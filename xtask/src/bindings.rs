//! The types and calls that the shells are written against: made from the core, checked in, and
//! compared in CI, so that a shell is never built against another core.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::generated::{Generated, settle};
use crate::outcome::Outcome;
use crate::process::{self, cargo};
use crate::root::root;

/// Where they are made, and compared from.
const MADE: &str = "target/bindings";

/// From a folder or file of what `typegen` made to a folder or file of the project, which holds
/// nothing else.
const PLACES: [(&str, &str); 9] = [
    ("typescript", "web/src/generated/types"),
    (
        "kotlin/app/spotter/core/types",
        "android/core/src/main/kotlin/generated/app/spotter/core/types",
    ),
    (
        "kotlin/com/novi",
        "android/core/src/main/kotlin/generated/com/novi",
    ),
    (
        "uniffi/kotlin/app/spotter/core/ffi",
        "android/core/src/main/kotlin/generated/app/spotter/core/ffi",
    ),
    (
        "swift/Sources/SpotterTypes",
        "ios/SpotterKit/Sources/SpotterTypes",
    ),
    ("swift/Sources/Serde", "ios/SpotterKit/Sources/Serde"),
    (
        "uniffi/swift/SpotterFFI.swift",
        "ios/SpotterKit/Sources/SpotterFFI/SpotterFFI.swift",
    ),
    (
        "uniffi/swift/CSpotter.h",
        "ios/SpotterKit/Sources/CSpotter/CSpotter.h",
    ),
    (
        "uniffi/swift/CSpotter.modulemap",
        "ios/SpotterKit/Sources/CSpotter/module.modulemap",
    ),
];

/// Writes the bindings; with `check` refuses instead when something checked in differs.
pub fn bindings(check: bool) -> Outcome {
    let made = root().join(MADE);
    if made.exists() {
        std::fs::remove_dir_all(&made)?;
    }
    process::settle(
        cargo()
            .args([
                "run",
                "--quiet",
                "--package",
                "ffi",
                "--features",
                "typegen",
            ])
            .args(["--bin", "typegen", "--", MADE]),
    )?;
    let mut files = Vec::new();
    let mut leftovers = Vec::new();
    for (from, to) in PLACES {
        let wanted = collect(&made.join(from), Path::new(to), &mut files)?;
        leftovers.extend(beside(Path::new(to), &wanted)?);
    }
    if check {
        show_differences(&made)?;
    }
    files.extend(crate::words::files(&made)?);
    remove(&leftovers, check)?;
    settle(root(), &files, check)
}

/// Reads what was made; answers the paths it belongs at.
fn collect(from: &Path, to: &Path, files: &mut Vec<Generated>) -> Outcome<BTreeSet<PathBuf>> {
    if from.is_file() {
        let text = tidied(&std::fs::read_to_string(from)?);
        std::fs::write(from, &text)?;
        files.push(Generated::new(to, text));
        return Ok([to.to_owned()].into());
    }
    let mut wanted = BTreeSet::new();
    let mut entries = std::fs::read_dir(from)?.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        wanted.extend(collect(&entry.path(), &to.join(entry.file_name()), files)?);
    }
    Ok(wanted)
}

/// Without blanks at line ends, and without the three lines for Apple's C library, which a module
/// map does not need and Linux does not have. The one name that is a keyword in Swift is quoted.
fn tidied(text: &str) -> String {
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("use \"Darwin\""));
    let mut tidy = String::new();
    for line in lines.filter(|line| !line.contains("use \"_Builtin_")) {
        tidy.push_str(&line.trim_end().replace("case do(", "case `do`("));
        tidy.push('\n');
    }
    tidy
}

/// Files in a made folder that are no longer made.
fn beside(folder: &Path, wanted: &BTreeSet<PathBuf>) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    if !root().join(folder).is_dir() {
        return Ok(found);
    }
    for entry in std::fs::read_dir(root().join(folder))? {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            found.extend(beside(&path, wanted)?);
        } else if !wanted.contains(&path) {
            found.push(path);
        }
    }
    Ok(found)
}

fn remove(leftovers: &[PathBuf], check: bool) -> Outcome {
    for path in leftovers {
        if check {
            return Err(format!("explain {}: nothing makes it", path.display()).into());
        }
        std::fs::remove_file(root().join(path))?;
        println!("removed {}", path.display());
    }
    Ok(())
}

/// Prints what differs, as a patch from what is checked in to what is made.
fn show_differences(made: &Path) -> Outcome {
    for (from, to) in PLACES {
        let mut diff = Command::new("git");
        diff.args(["--no-pager", "diff", "--no-index", "--no-color", "--"]);
        // Exit code 1 means that they differ; `settle` refuses then.
        diff.arg(root().join(to))
            .arg(made.join(from))
            .current_dir(root())
            .status()?;
    }
    Ok(())
}
