//! Names inside sentences.

/// A name as it may stand in a sentence: in isolates where its letters could turn the sentence
/// around, as it is elsewhere.
pub fn isolate(name: &str) -> String {
    if name.chars().any(reads_right_to_left) {
        format!("\u{2068}{name}\u{2069}")
    } else {
        name.to_owned()
    }
}

/// Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms.
fn reads_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_that_need_it_are_isolated() {
        assert_eq!(isolate("Ben"), "Ben");
        assert_eq!(isolate("דנה"), "\u{2068}דנה\u{2069}");
    }
}
