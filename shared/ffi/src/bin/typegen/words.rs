//! What a shell says itself, for `cargo xtask bindings` to write out: `[[language, [[key, words]]]]`.

use std::fmt::Write;

use app::words::{Language, shell_words};

/// Every language's words.
pub fn json() -> String {
    let languages = Language::ALL.map(|language| {
        let words: Vec<String> = shell_words(language)
            .iter()
            .map(|(key, words)| format!("[{}, {}]", quoted(key), quoted(words)))
            .collect();
        format!("[{}, [\n{}\n]]", quoted(language.tag()), words.join(",\n"))
    });
    format!("[{}]\n", languages.join(",\n"))
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            letter if letter.is_control() => {
                // Writing to a `String` cannot fail.
                let _ = write!(quoted, "\\u{:04x}", u32::from(letter));
            }
            letter => quoted.push(letter),
        }
    }
    quoted + "\""
}
