//! Licences and bans of every crate in the lock file, read from the same `deny.toml` that
//! `cargo deny` reads. A check of our own, because it runs in a second and everywhere.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::outcome::Outcome;
use crate::process;
use crate::root::root;

#[derive(Deserialize)]
struct Policy {
    licenses: Licences,
    bans: Bans,
}

#[derive(Deserialize)]
struct Licences {
    allow: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<Banned>,
}

#[derive(Deserialize)]
struct Banned {
    name: String,
    reason: String,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    license_file: Option<String>,
    source: Option<String>,
}

/// Refuses a crate whose licence, name or source the policy does not allow.
pub fn licences() -> Outcome {
    let policy: Policy = toml::from_str(&std::fs::read_to_string(root().join("deny.toml"))?)?;
    let text = process::read("cargo", &["metadata", "--format-version", "1", "--locked"])?;
    let metadata: Metadata = serde_json::from_str(&text)?;
    let refused: Vec<String> = metadata
        .packages
        .iter()
        .filter_map(|package| {
            let why = why_refused(package, &policy)?;
            Some(format!("{} {} ({why})", package.name, package.version))
        })
        .collect();
    if refused.is_empty() {
        println!("{} crates, all allowed", metadata.packages.len());
        return Ok(());
    }
    Err(format!("allow these crates: {}", refused.join(", ")).into())
}

fn why_refused(package: &Package, policy: &Policy) -> Option<String> {
    if let Some(banned) = policy
        .bans
        .deny
        .iter()
        .find(|banned| banned.name == package.name)
    {
        return Some(format!("banned: {}", banned.reason));
    }
    if package
        .source
        .as_deref()
        .is_some_and(|source| !source.starts_with("registry+"))
    {
        return Some("not from the registry".into());
    }
    let Some(licence) = &package.license else {
        let file = package.license_file.as_deref().unwrap_or("none");
        return Some(format!("no licence named; its file: {file}"));
    };
    (!allows(licence, &policy.licenses.allow)).then(|| licence.clone())
}

/// Whether an SPDX expression can be met: `AND` binds closer than `OR`, `/` is an old `OR`.
fn allows(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let (met, rest) = either(&words, allowed);
    met && rest.is_empty()
}

fn either<'w>(words: &'w [&'w str], allowed: &BTreeSet<String>) -> (bool, &'w [&'w str]) {
    let (mut met, mut rest) = both(words, allowed);
    while let ["OR", after @ ..] = rest {
        let (other, left) = both(after, allowed);
        (met, rest) = (met || other, left);
    }
    (met, rest)
}

fn both<'w>(words: &'w [&'w str], allowed: &BTreeSet<String>) -> (bool, &'w [&'w str]) {
    let (mut met, mut rest) = single(words, allowed);
    while let ["AND", after @ ..] = rest {
        let (other, left) = single(after, allowed);
        (met, rest) = (met && other, left);
    }
    (met, rest)
}

fn single<'w>(words: &'w [&'w str], allowed: &BTreeSet<String>) -> (bool, &'w [&'w str]) {
    match words {
        ["(", inside @ ..] => {
            let (met, rest) = either(inside, allowed);
            (met, rest.strip_prefix(&[")"]).unwrap_or(rest))
        }
        [name, "WITH", exception, rest @ ..] => {
            (allowed.contains(&format!("{name} WITH {exception}")), rest)
        }
        [name, rest @ ..] => (allowed.contains(*name), rest),
        [] => (false, words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_is_met_by_what_is_allowed() {
        let allowed = ["MIT", "Zlib", "Apache-2.0 WITH LLVM-exception"]
            .map(String::from)
            .into();
        assert!(allows("MIT OR GPL-3.0", &allowed));
        assert!(allows("GPL-3.0/MIT", &allowed));
        assert!(allows("(MIT OR GPL-3.0) AND Zlib", &allowed));
        assert!(allows("Apache-2.0 WITH LLVM-exception", &allowed));
        assert!(!allows("MIT AND GPL-3.0", &allowed));
        assert!(!allows("Apache-2.0", &allowed));
        assert!(!allows("", &allowed));
    }
}
