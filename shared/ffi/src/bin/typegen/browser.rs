//! TypeScript: the generated types without the halves that a browser never calls, and our own
//! codec below them, which reads in place instead of copying every number into a buffer.

use std::error::Error;
use std::path::Path;

use facet_generate::Registry;
use facet_generate::generation::bincode::BincodePlugin;
use facet_generate::generation::typescript;

use super::direction::{Directions, directions};

const BINCODE: &str = include_str!("bincode.ts");
const IMPORT: &str = "import { Serializer, Deserializer } from \"./serde\";\n";
const OUR_IMPORT: &str = "import type { Serializer, Deserializer } from \"./bincode\";\n";
const HEAD: &str =
    "// Made by `cargo xtask bindings`: change shared/app, never this file.\n// @ts-nocheck\n";

/// Writes `types.ts` and `bincode.ts`.
pub fn write(registry: &Registry, folder: &Path) -> Result<(), Box<dyn Error>> {
    let whole = folder.join("whole");
    typescript::Installer::new("types", &whole)
        .plugin(BincodePlugin)
        .generate(registry)?;
    let types = std::fs::read_to_string(whole.join("types.ts"))?;
    let body = types
        .strip_prefix(IMPORT)
        .ok_or("the generator's first line changed")?;
    let kept = keep_used(body, &directions(registry)?);
    std::fs::write(folder.join("types.ts"), format!("{HEAD}{OUR_IMPORT}{kept}"))?;
    std::fs::write(folder.join("bincode.ts"), BINCODE)?;
    Ok(std::fs::remove_dir_all(whole)?)
}

/// Drops each writer of a type that is only read, and each reader of one that is only written.
fn keep_used(text: &str, directions: &Directions) -> String {
    let mut kept = String::new();
    let mut class = String::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        if let Some(rest) = line.strip_prefix("export class ") {
            class = rest.trim_end_matches(" {").into();
        }
        let unused = match line.trim_start().split('(').next() {
            Some("public serialize") => !directions.written.contains(&class),
            Some("static deserialize") => !directions.read.contains(&class),
            Some(head) => unused_function(head, directions),
            None => false,
        };
        if unused {
            let end = format!("{}}}", &line[..line.len() - line.trim_start().len()]);
            lines.by_ref().find(|line| *line == end);
            lines.next_if_eq(&"");
            continue;
        }
        kept.push_str(line.trim_end());
        kept.push('\n');
    }
    kept
}

fn unused_function(head: &str, directions: &Directions) -> bool {
    let Some(name) = head.strip_prefix("export function ") else {
        return false;
    };
    if let Some(name) = name.strip_prefix("serialize") {
        return !directions.written.contains(name);
    }
    name.strip_prefix("deserialize")
        .is_some_and(|name| !directions.read.contains(name))
}
