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
    if found == expected {
        return Ok(());
    }
    Err(format!(
        "find the package as {EXPECTED} says (copy {} there if it is meant):\n{}",
        place.display(),
        differences(&expected, &found).join("\n")
    )
    .into())
}

fn differences(expected: &str, found: &str) -> Vec<String> {
    let expected: BTreeSet<&str> = expected.lines().collect();
    let found: BTreeSet<&str> = found.lines().collect();
    let new = found.difference(&expected).map(|line| format!("+ {line}"));
    let gone = expected.difference(&found).map(|line| format!("- {line}"));
    new.chain(gone).collect()
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
    let lacking = library
        .wanted
        .iter()
        .find(|symbol| !offered.contains(symbol.as_str()));
    if let Some(lacking) = lacking {
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

#[cfg(test)]
mod tests {
    use super::super::archive::{Lies, Writer};
    use super::*;

    /// A package with one entry.
    fn holding(name: &str, content: &[u8], lies: Lies) -> Archive {
        let place = std::env::temp_dir().join(format!(
            "spotter-{}-{}.apk",
            std::process::id(),
            name.replace('/', "-")
        ));
        let mut writer = Writer::default();
        writer.add(name, content, lies).expect("an entry");
        writer.finish(&place).expect("a package");
        let archive = Archive::open(&place).expect("a package");
        std::fs::remove_file(place).expect("a package");
        archive
    }

    fn fault(of: Outcome) -> String {
        of.expect_err("a fault").to_string()
    }

    #[test]
    fn a_library_off_its_page_or_packed_is_refused() {
        for lies in [Lies::Stored(4), Lies::Deflated] {
            let archive = holding("lib/arm64-v8a/libspotter.so", &[0; 64], lies);
            let fault = fault(library(&archive, &archive.entries[0]));
            assert_eq!(
                fault,
                "map lib/arm64-v8a/libspotter.so: it is packed or off its boundary"
            );
        }
        let archive = holding("lib/x/libx.so", &[0; 64], Lies::Stored(16384));
        let fault = fault(library(&archive, &archive.entries[0]));
        assert_eq!(
            fault, "read a library for arm64",
            "its place is right, its content not"
        );
    }

    #[test]
    fn code_of_tests_is_refused() {
        let dex = b"dex\n035 Landroidx/compose/ui/test/Finder; Lapp/spotter/MainActivity;";
        let archive = holding("classes.dex", dex, Lies::Deflated);
        let fault = fault(code(&archive, &archive.entries[0]));
        assert_eq!(fault, "keep Landroidx/compose/ui/test/ out of classes.dex");
        let ours = holding("ours.dex", b"Lapp/spotter/MainActivity;", Lies::Deflated);
        assert!(code(&ours, &ours.entries[0]).is_ok());
    }

    #[test]
    fn what_is_more_and_what_is_gone_is_named() {
        let expected = "uses-permission name=INTERNET\nactivity name=Main\n";
        let found = "uses-permission name=CAMERA\nactivity name=Main\n";
        assert_eq!(
            differences(expected, found),
            [
                "+ uses-permission name=CAMERA",
                "- uses-permission name=INTERNET"
            ]
        );
    }
}
