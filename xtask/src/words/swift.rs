//! Words for SwiftUI.

use std::fmt::Write;

use super::{HEAD, Table, camel, constant, quoted};

/// A struct, a value of it per language, and the choice among them.
pub fn write(tables: &[Table]) -> String {
    let mut text = format!(
        "// {HEAD}\n\n\
         /// What this shell says itself; everything else comes from the core.\n\
         public struct Words: Equatable, Sendable {{\n"
    );
    for (key, _) in tables.iter().take(1).flat_map(|(_, words)| words) {
        let _ = writeln!(text, "  public let {}: String", camel(key));
    }
    for (tag, words) in tables {
        let _ = writeln!(text, "\n  /// BCP 47: {tag}.");
        let _ = writeln!(text, "  public static let {} = Words(", constant(tag));
        let lines: Vec<String> = words
            .iter()
            .map(|(key, words)| format!("    {}: {}", camel(key), quoted(words)))
            .collect();
        let _ = writeln!(text, "{}\n  )", lines.join(",\n"));
    }
    let pairs: Vec<String> = tables
        .iter()
        .map(|(tag, _)| format!("{}: .{}", quoted(tag), constant(tag)))
        .collect();
    let first = tables.first().map(|(tag, _)| constant(tag));
    let _ = write!(
        text,
        "\n  private static let all: [String: Words] = [{}]\n\n  \
         /// The nearest language to a BCP 47 tag.\n  \
         public static func of(_ language: String) -> Words {{\n    \
         all[String(language.lowercased().prefix {{ $0 != \"-\" }})] ?? .{}\n  }}\n}}\n",
        pairs.join(", "),
        first.unwrap_or_default()
    );
    text
}
