//! Words for Compose.

use std::fmt::Write;

use super::{HEAD, Table, camel, constant, quoted};

/// A class, a value of it per language, and the choice among them.
pub fn write(tables: &[Table]) -> String {
    let mut text = format!(
        "// {HEAD}\npackage app.spotter.ui.generated\n\n\
         /** What this shell says itself; everything else comes from the core. */\n\
         data class Words(\n"
    );
    for (key, _) in tables.iter().take(1).flat_map(|(_, words)| words) {
        let _ = writeln!(text, "    val {}: String,", camel(key));
    }
    text.push_str(") {\n    companion object {\n");
    for (tag, words) in tables {
        let _ = writeln!(text, "        /** BCP 47: {tag}. */");
        let _ = writeln!(text, "        val {} = Words(", constant(tag));
        for (key, words) in words {
            let words = quoted(words).replace('$', "\\$");
            let _ = writeln!(text, "            {} = {words},", camel(key));
        }
        text.push_str("        )\n\n");
    }
    let pairs: Vec<String> = tables
        .iter()
        .map(|(tag, _)| format!("{} to {}", quoted(tag), constant(tag)))
        .collect();
    let first = tables.first().map(|(tag, _)| constant(tag));
    let _ = write!(
        text,
        "        private val all = mapOf({})\n\n        \
         /** The nearest language to a BCP 47 tag. */\n        \
         fun of(language: String): Words =\n            \
         all[language.substringBefore('-').lowercase()] ?: {}\n    }}\n}}\n",
        pairs.join(", "),
        first.unwrap_or_default()
    );
    text
}
