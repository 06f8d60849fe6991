//! Words as Xcode's string catalogues: for the system's own sheets, and for translators.

use serde_json::{Map, Value, json};

use super::{HEAD, Table};
use crate::generated::Generated;
use crate::outcome::Outcome;

const FOLDER: &str = "ios/Spotter/Resources";

/// Words that `Info.plist` needs, by its own names.
const INFO: [(&str, &str); 3] = [
    ("app_name", "CFBundleDisplayName"),
    ("camera_purpose", "NSCameraUsageDescription"),
    ("network_purpose", "NSLocalNetworkUsageDescription"),
];

/// The app's words, and those of its `Info.plist`.
pub fn write(tables: &[Table]) -> Outcome<Vec<Generated>> {
    let all = |key: &str| Some(key.to_owned());
    let info = |key: &str| {
        let found = INFO.iter().find(|(own, _)| *own == key);
        found.map(|(_, name)| (*name).to_owned())
    };
    Ok(vec![
        catalogue("Localizable", tables, all)?,
        catalogue("InfoPlist", tables, info)?,
    ])
}

fn catalogue(
    name: &str,
    tables: &[Table],
    named: impl Fn(&str) -> Option<String>,
) -> Outcome<Generated> {
    let mut strings = Map::new();
    for (tag, words) in tables {
        for (key, words) in words {
            let Some(name) = named(key) else { continue };
            let entry = strings.entry(name).or_insert_with(
                || json!({ "comment": HEAD, "extractionState": "manual", "localizations": {} }),
            );
            entry["localizations"][tag] =
                json!({ "stringUnit": { "state": "translated", "value": words } });
        }
    }
    let first = tables.first().map_or("en", |(tag, _)| tag.as_str());
    let page: Value = json!({ "sourceLanguage": first, "strings": strings, "version": "1.0" });
    let text = serde_json::to_string_pretty(&page)? + "\n";
    Ok(Generated::new(format!("{FOLDER}/{name}.xcstrings"), text))
}
