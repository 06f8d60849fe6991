//! Words as Android's string resources: for the launcher, the notification channel, and whatever
//! else the system shows while the app is not there.

use std::fmt::Write;

use super::{HEAD, Table};
use crate::generated::Generated;

/// A file per language; the first stands in for any other.
pub fn write(tables: &[Table]) -> Vec<Generated> {
    let mut files = Vec::new();
    for (place, (tag, words)) in tables.iter().enumerate() {
        let folder = if place == 0 {
            "values".to_owned()
        } else {
            format!("values-b+{}", tag.replace('-', "+"))
        };
        let mut text =
            format!("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- {HEAD} -->\n<resources>\n");
        for (key, words) in words {
            let name = if key == "app_name" {
                " translatable=\"false\""
            } else {
                ""
            };
            let _ = writeln!(
                text,
                "    <string name=\"{key}\"{name}>{}</string>",
                escaped(words)
            );
        }
        text.push_str("</resources>\n");
        let path = format!("android/app/src/main/res/{folder}/strings.xml");
        files.push(Generated::new(path, text));
    }
    files
}

/// XML, and what the resource compiler reads besides.
fn escaped(words: &str) -> String {
    let xml = words.replace('&', "&amp;").replace('<', "&lt;");
    let quoted = xml
        .replace('\\', "\\\\")
        .replace('\'', "\\'")
        .replace('"', "\\\"");
    if quoted.starts_with(['@', '?']) {
        format!("\\{quoted}")
    } else {
        quoted
    }
}
