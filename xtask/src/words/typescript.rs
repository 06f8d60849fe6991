//! Words for the web.

use std::fmt::Write;

use super::{HEAD, Table, camel, constant, quoted};

/// An interface, a constant per language, and the choice among them.
pub fn write(tables: &[Table]) -> String {
    let mut text = format!("// {HEAD}\n\nexport interface Words {{\n");
    for (key, _) in tables.iter().take(1).flat_map(|(_, words)| words) {
        let _ = writeln!(text, "  {}: string;", camel(key));
    }
    text.push_str("}\n");
    for (tag, words) in tables {
        let _ = writeln!(text, "\nconst {}: Words = {{", constant(tag));
        for (key, words) in words {
            let _ = writeln!(text, "  {}: {},", camel(key), quoted(words));
        }
        text.push_str("};\n");
    }
    let names: Vec<String> = tables.iter().map(|(tag, _)| constant(tag)).collect();
    let first = names.first().cloned().unwrap_or_default();
    let _ = write!(
        text,
        "\nconst all: Record<string, Words> = {{ {} }};\n\n\
         /** The words of the nearest language to a BCP 47 tag. */\n\
         export function wordsOf(language: string): Words {{\n  \
         return all[language.split('-')[0]!.toLowerCase()] ?? {first};\n}}\n",
        names.join(", ")
    );
    text
}
