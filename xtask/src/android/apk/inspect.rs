//! What a package must be before it is given to anybody.

use std::collections::BTreeSet;
use std::path::Path;

use super::archive::{Archive, Entry};
use super::core_library::PAGE_BYTES;
use super::{elf, listing};
use crate::outcome::Outcome;
use crate::root::root;

const EXPECTED: &str = "android/app/package.txt";
const BYTES_MAX: u64 = 12 * 1_000_000;
/// Classes of tests, previews and our own drivers; nothing of theirs is in a package.
const NOT_FOR_PHONES: [&str; 5] = [
    "Lorg/junit/",
    "Lorg/robolectric/",
    "Landroidx/compose/ui/tooling/",
    "Landroidx/compose/ui/test/",
    "Lapp/spotter/flows/",
];

/// Lists and checks its parts.
pub fn inspect(package: &Path) -> Outcome {
    let archive = Archive::open(package)?;
    as_listed(package, &archive)?;
    small(package)?;
    for entry in &archive.entries {
        let ending = Path::new(&entry.name).extension();
        if ending.is_some_and(|ending| ending == "so") {
            library(&archive, entry)?;
        } else if ending.is_some_and(|ending| ending == "dex") {
            code(&archive, entry)?;
        } else if entry.name == "resources.arsc"
            && !(entry.is_stored && entry.data_at.is_multiple_of(4))
        {
            return Err(
                "map the package's resources: they are packed or off their boundary".into(),
            );
        }
    }
    Ok(())
}

/// The listing is the one checked in; a new one lies beside the package.
fn as_listed(package: &Path, archive: &Archive) -> Outcome {
    let found = listing::listing(package, archive)?;
    let place = package.with_file_name("package.txt");
    std::fs::write(&place, &found)?;
    let expected = std::fs::read_to_string(root().join(EXPECTED)).unwrap_or_default();
    let (found_lines, expected_lines) = (lines(&found), lines(&expected));
    let new = found_lines.difference(&expected_lines);
    let gone = expected_lines.difference(&found_lines);
    let differences: Vec<String> = new
        .map(|line| format!("+ {line}"))
        .chain(gone.map(|line| format!("- {line}")))
        .collect();
    if found == expected {
        return Ok(());
    }
    Err(format!(
        "find the package as {EXPECTED} says (copy {} there if it is meant):\n{}",
        place.display(),
        differences.join("\n")
    )
    .into())
}

fn lines(text: &str) -> BTreeSet<&str> {
    text.lines().collect()
}

fn small(package: &Path) -> Outcome {
    let bytes = std::fs::metadata(package)?.len();
    println!("package: {bytes} bytes");
    if bytes < BYTES_MAX {
        return Ok(());
    }
    Err(format!("keep the package under {BYTES_MAX} bytes").into())
}

/// Mapped as it lies, on pages of 16 KiB, and wanting nothing that Android 8 lacks.
fn library(archive: &Archive, entry: &Entry) -> Outcome {
    let name = &entry.name;
    let page = usize::try_from(PAGE_BYTES)?;
    if !entry.is_stored || !entry.data_at.is_multiple_of(page) {
        return Err(format!("map {name}: it is packed or off its boundary").into());
    }
    let library = elf::read(archive.packed(entry))?;
    if library.alignment_bytes < PAGE_BYTES {
        let found = library.alignment_bytes;
        return Err(format!("load {name} on pages of {PAGE_BYTES}: it has {found}").into());
    }
    let lists = ["libc", "libm", "libdl", "liblog"]
        .map(|list| root().join(format!("android/abi/{list}.arm64.txt")));
    let mut offered = String::new();
    for list in lists {
        offered += &std::fs::read_to_string(list)?;
    }
    let offered: BTreeSet<&str> = offered
        .lines()
        .filter_map(|line| line.split(' ').next())
        .collect();
    let of_android = name.ends_with("libspotter.so") || name.ends_with("libjnidispatch.so");
    let lacking = library
        .wanted
        .iter()
        .find(|symbol| !offered.contains(symbol.as_str()));
    if let (Some(lacking), true) = (lacking, of_android) {
        return Err(format!("find {lacking} for {name} on Android 8").into());
    }
    let wanted = library.wanted.len();
    println!(
        "{name}: {} bytes, {wanted} symbols wanted, all there",
        entry.bytes
    );
    Ok(())
}

fn code(archive: &Archive, entry: &Entry) -> Outcome {
    let code = archive.content(entry)?;
    for words in NOT_FOR_PHONES {
        if code
            .windows(words.len())
            .any(|part| part == words.as_bytes())
        {
            return Err(format!("keep {words} out of {}", entry.name).into());
        }
    }
    println!("{}: {} bytes", entry.name, entry.bytes);
    Ok(())
}
