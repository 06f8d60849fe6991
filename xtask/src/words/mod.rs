//! The words that a shell says itself: one table in the core, written out for the three shells.

mod android;
mod apple;
mod kotlin;
mod swift;
mod typescript;

use std::path::Path;

use crate::generated::Generated;
use crate::outcome::Outcome;

/// A language's tag, and its words by key, as `use_it_here`.
pub type Table = (String, Vec<(String, String)>);

/// Every generated file, from what `typegen` wrote.
pub fn files(made: &Path) -> Outcome<Vec<Generated>> {
    let text = std::fs::read_to_string(made.join("words.json"))?;
    let tables: Vec<Table> = serde_json::from_str(&text)?;
    let mut files = vec![
        Generated::new("web/src/generated/words.ts", typescript::write(&tables)),
        Generated::new(
            "android/ui/src/main/kotlin/app/spotter/ui/generated/Words.kt",
            kotlin::write(&tables),
        ),
        Generated::new(
            "ios/SpotterKit/Sources/SpotterUI/Generated/Words.swift",
            swift::write(&tables),
        ),
    ];
    files.extend(android::write(&tables));
    files.extend(apple::write(&tables)?);
    Ok(files)
}

/// Where the words come from, as the head of a generated file.
const HEAD: &str = "Made by `cargo xtask bindings` from shared/app/src/words; not written by hand.";

/// `use_it_here` as `useItHere`.
fn camel(key: &str) -> String {
    let mut words = key.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (initial, rest) = word.split_at(1);
        name + &initial.to_uppercase() + rest
    })
}

/// A language as a constant's name: `en`, `ptBr`.
fn constant(tag: &str) -> String {
    camel(&tag.to_lowercase().replace('-', "_"))
}

/// In double quotes, for languages that escape alike; `$` is Kotlin's.
fn quoted(text: &str) -> String {
    let escaped = text
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', "\\n");
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Vec<Table> {
        let word = |key: &str, words: &str| (key.to_owned(), words.to_owned());
        let words = vec![
            word("app_name", "Spotter"),
            word("use_it_here", "Don't \"lose\" $5 & <more>"),
            word("camera_purpose", "To scan"),
        ];
        vec![("en".into(), words)]
    }

    #[test]
    fn each_language_escapes_what_it_has_to() {
        let kotlin = kotlin::write(&table());
        assert!(
            kotlin.contains(r#"useItHere = "Don't \"lose\" \$5 & <more>""#),
            "{kotlin}"
        );
        let swift = swift::write(&table());
        assert!(
            swift.contains(r#"useItHere: "Don't \"lose\" $5 & <more>""#),
            "{swift}"
        );
        let web = typescript::write(&table());
        assert!(
            web.contains(r#"useItHere: "Don't \"lose\" $5 & <more>""#),
            "{web}"
        );
        let android = android::write(&table()).remove(0);
        let text = android.text();
        assert!(text.contains(r#"\"lose\" $5 &amp; &lt;more>"#), "{text}");
        assert!(text.contains(r"Don\'t"), "{text}");
    }
}
