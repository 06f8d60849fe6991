//! How the Kotlin is written, and which room it stands in: ktlint, and our own reading of imports,
//! lengths, `!!` and `else`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{joined, resolve, sources};
use crate::fingerprint::Fingerprint;
use crate::outcome::Outcome;
use crate::process::settle;
use crate::root::root;

/// Longer than this, a file holds more than one idea.
const LINES_MAX: usize = 200;

/// What ktlint reads.
const KTLINTED: &[&str] = &[
    "android/.editorconfig",
    "android/core/src",
    "android/ui/src",
    "android/flows/src",
    "android/app/src",
    "android/gradle",
    "android/build.gradle.kts",
    "android/settings.gradle.kts",
];

/// What each module may import. A name that ends in a dot is a package.
const ROOMS: &[(&str, &[&str])] = &[
    (
        "android/core/src/main",
        &[
            "app.spotter.core.",
            "com.novi.serde.",
            "kotlin.",
            "kotlinx.coroutines.",
            "java.",
            "okhttp3.",
            "okio.",
        ],
    ),
    (
        "android/ui/src/main",
        &[
            "app.spotter.ui.",
            "app.spotter.core.types.",
            "com.novi.serde.Bytes",
            "androidx.compose.",
            // What a date or time picker gives is a date or a time.
            "java.time.",
            "kotlin.",
            "kotlinx.coroutines.",
        ],
    ),
    (
        "android/flows/src/main",
        &[
            "app.spotter.core.",
            "app.spotter.flows.",
            "com.novi.serde.",
            "kotlin.",
            "kotlinx.coroutines.",
            "java.",
            "okhttp3.",
            "org.json.",
            "org.junit.",
        ],
    ),
];

/// ktlint and our own rules over everything that is not generated.
pub fn test() -> Outcome {
    let enums = core_enums()?;
    let mut faults = Vec::new();
    for path in ours()? {
        let text = std::fs::read_to_string(&path)?;
        let shown = path
            .strip_prefix(root())
            .unwrap_or(&path)
            .display()
            .to_string();
        faults.extend(read(&shown, &text, &enums));
    }
    if !faults.is_empty() {
        return Err(format!("keep Android's rules:\n{}", faults.join("\n")).into());
    }
    ktlint()
}

/// `FIX=1` lets it put right what it can.
fn ktlint() -> Outcome {
    let kept = Fingerprint::of("ktlint", KTLINTED)?;
    let fix = std::env::var_os("FIX").is_some();
    if kept.is_kept() && !fix {
        return Ok(());
    }
    let classpath = joined(&resolve::classpath("ktlint")?)?;
    let mut java = Command::new("java");
    java.args(["-Xmx1g", "-XX:+UseSerialGC", "-cp", &classpath]);
    java.args([
        "com.pinterest.ktlint.Main",
        "--relative",
        "--log-level=error",
    ]);
    java.args(fix.then_some("--format"));
    java.args(["**/src/**/*.kt", "*.kts", "*/*.kts", "!**/generated/**"]);
    java.current_dir(root().join("android"));
    settle(&mut java).map_err(|_| "satisfy ktlint; `ANDROID=style FIX=1` puts most of it right")?;
    if fix { Ok(()) } else { kept.keep() }
}

fn ours() -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    for module in ["core", "ui", "flows", "app"] {
        sources::collect(&root().join("android").join(module), &[], &mut files)?;
    }
    files.retain(|path| {
        !path
            .components()
            .any(|part| part.as_os_str() == "generated")
    });
    files.sort();
    Ok(files)
}

/// Names of the types whose every value a `when` has to name.
fn core_enums() -> Outcome<BTreeSet<String>> {
    let folder = Path::new("android/core/src/main/kotlin/generated/app/spotter/core/types");
    let text = std::fs::read_to_string(root().join(folder).join("Types.kt"))?;
    let starts = ["enum class ", "sealed interface "];
    let named = text.lines().filter_map(|line| {
        let rest = starts.iter().find_map(|start| line.strip_prefix(start))?;
        rest.split_whitespace().next().map(String::from)
    });
    Ok(named.collect())
}

/// What is wrong with a file.
fn read(path: &str, text: &str, enums: &BTreeSet<String>) -> Vec<String> {
    let mut faults = Vec::new();
    let lines = text.lines().count();
    if lines > LINES_MAX {
        faults.push(format!(
            "{path}: {lines} lines; {LINES_MAX} are enough for one idea"
        ));
    }
    if let Some((_, allowed)) = ROOMS.iter().find(|(room, _)| path.starts_with(room)) {
        for name in text.lines().filter_map(|line| line.strip_prefix("import ")) {
            if !allowed.iter().any(|package| name.starts_with(package)) {
                faults.push(format!("{path}: {name} does not belong in this module"));
            }
        }
    }
    for (number, line) in text.lines().enumerate() {
        let code = line.split("//").next().unwrap_or(line);
        if code.contains("!!") && !code.contains('"') {
            faults.push(format!(
                "{path}:{}: `!!` ends the app for a value we forgot",
                number + 1
            ));
        }
    }
    for number in elses(text, enums) {
        faults.push(format!(
            "{path}:{number}: `else` hides a value that the core may add"
        ));
    }
    faults
}

/// An open block: whether it is a `when`, whether a branch names a core type, where its `else` is.
#[derive(Default)]
struct Block {
    is_when: bool,
    names_core: bool,
    else_at: Option<usize>,
}

/// Lines of each `else` in a `when` whose branches name values of the core's types.
fn elses(text: &str, enums: &BTreeSet<String>) -> Vec<usize> {
    let (mut open, mut found) = (Vec::<Block>::new(), Vec::new());
    for (number, line) in text.lines().enumerate() {
        let code = line.split("//").next().unwrap_or(line);
        if let Some(block) = open.last_mut().filter(|block| block.is_when)
            && let Some((head, _)) = code.split_once("->")
        {
            block.names_core |= names(head, enums);
            if head.trim() == "else" {
                block.else_at = Some(number + 1);
            }
        }
        let mut rest = code;
        while let Some(place) = rest.find(['{', '}']) {
            let (before, after) = rest.split_at(place);
            if after.starts_with('{') {
                let is_when = before.trim_end().ends_with(')') && before.contains("when (");
                open.push(Block {
                    is_when,
                    ..Block::default()
                });
            } else if let Some(block) = open.pop()
                && block.names_core
            {
                found.extend(block.else_at);
            }
            rest = &after[1..];
        }
    }
    found
}

/// Whether a branch's head is as `is Part.Row` or `Tone.GOOD`.
fn names(head: &str, enums: &BTreeSet<String>) -> bool {
    head.split(|letter: char| !letter.is_alphanumeric() && letter != '.' && letter != '_')
        .filter_map(|word| word.split_once('.'))
        .any(|(name, _)| enums.contains(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn enums() -> BTreeSet<String> {
        ["Tone".into(), "Part".into()].into()
    }

    #[test]
    fn an_else_over_the_cores_values_is_found_and_another_is_not() {
        let bad = "when (tone) {\n    Tone.GOOD -> { a() }\n    else -> b\n}\n";
        assert_eq!(elses(bad, &enums()), [3]);
        let nested = "when (part) {\n    is Part.Row -> when (x) {\n        1 -> a\n        else -> b\n    }\n}\n";
        assert!(elses(nested, &enums()).is_empty());
        assert!(
            elses(
                "if (a) b else c\nwhen (n) {\n    1 -> a\n    else -> b\n}",
                &enums()
            )
            .is_empty()
        );
    }

    #[test]
    fn a_module_imports_only_what_belongs_to_it() {
        let path = "android/ui/src/main/kotlin/app/spotter/ui/Row.kt";
        let faults = |text: &str| read(path, text, &enums()).len();
        assert_eq!(faults("import androidx.compose.ui.Modifier\n"), 0);
        assert_eq!(faults("import android.content.Context\n"), 1);
        assert_eq!(faults("val a = b!!.c\n"), 1);
        assert_eq!(faults(&"\n".repeat(LINES_MAX + 1)), 1);
    }
}
