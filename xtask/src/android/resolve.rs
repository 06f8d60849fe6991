//! Class paths by Maven, kept under a fingerprint of what was asked for.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::catalog::{Catalog, Coordinate};
use super::{flat, lock, made};
use crate::outcome::Outcome;

const PLUGIN: &str = "org.apache.maven.plugins:maven-dependency-plugin";

/// Maven's words for a repository that gave no answer.
const UNREACHED: &str = "Could not transfer artifact ";

/// A library that no repository of this machine has.
#[derive(Debug)]
pub struct Missing(pub String);

impl Missing {
    /// Whether a machine may do without the part that needs it: only Android's own libraries are
    /// not in every registry.
    pub fn is_androids(&self) -> bool {
        self.0.starts_with("androidx.")
    }
}

impl std::fmt::Display for Missing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "find {} in a Maven repository", self.0)
    }
}

impl std::error::Error for Missing {}

/// A library on this disk.
#[derive(Debug, Clone)]
pub struct Artifact {
    /// As `androidx.core:core:1.18.0`.
    pub shown: String,
    /// The jar, or the folder into which the AAR was unpacked.
    pub path: PathBuf,
}

impl Artifact {
    /// Whether it is an unpacked AAR, with resources and a manifest of its own.
    pub fn is_aar(&self) -> bool {
        self.path.is_dir()
    }

    fn jars(&self) -> Outcome<Vec<PathBuf>> {
        if !self.is_aar() {
            return Ok(vec![self.path.clone()]);
        }
        let mut jars = vec![self.path.join("classes.jar")];
        if let Ok(more) = std::fs::read_dir(self.path.join("libs")) {
            for entry in more {
                jars.push(entry?.path());
            }
        }
        jars.retain(|jar| jar.is_file());
        jars.sort();
        Ok(jars)
    }
}

/// The jars of a bundle and of everything it needs.
pub fn classpath(bundle: &str) -> Outcome<Vec<PathBuf>> {
    let mut jars = Vec::new();
    for artifact in artifacts(bundle)? {
        jars.extend(artifact.jars()?);
    }
    Ok(jars)
}

/// The libraries of a bundle and everything they need, jars as they are and AARs unpacked.
pub fn artifacts(bundle: &str) -> Outcome<Vec<Artifact>> {
    let catalog = Catalog::read()?;
    let pom = flat::pom(&catalog.bundle(bundle)?, &catalog.held()?);
    let mut hasher = DefaultHasher::new();
    pom.hash(&mut hasher);
    let folder = made().join("sets").join(bundle);
    let list = folder.join(format!("{:016x}.list", hasher.finish()));
    if let Some(kept) = kept(&list) {
        return Ok(kept);
    }
    let _held = lock::held("resolve")?;
    if let Some(kept) = kept(&list) {
        return Ok(kept);
    }
    println!("resolving {bundle}");
    std::fs::create_dir_all(&folder)?;
    let found = find(&folder, &pom)?;
    let lines: Vec<String> = found
        .iter()
        .map(|one| format!("{} {}", one.shown, one.path.display()))
        .collect();
    std::fs::write(&list, lines.join("\n"))?;
    Ok(found)
}

/// A single version out of the catalog, as for the compiler's options.
pub fn version(name: &str) -> Outcome<String> {
    Ok(Catalog::read()?.version(name)?.into())
}

fn kept(list: &Path) -> Option<Vec<Artifact>> {
    let text = std::fs::read_to_string(list).ok()?;
    let artifacts: Option<Vec<Artifact>> = text
        .lines()
        .map(|line| {
            let (shown, path) = line.split_once(' ')?;
            let path = PathBuf::from(path);
            path.exists().then(|| Artifact {
                shown: shown.into(),
                path,
            })
        })
        .collect();
    artifacts
}

fn find(folder: &Path, pom: &str) -> Outcome<Vec<Artifact>> {
    let (tree, list) = (folder.join("tree.txt"), folder.join("list.txt"));
    std::fs::write(folder.join("pom.xml"), pom)?;
    maven(&folder.join("pom.xml"), "tree", &tree)?;
    let flat = flat::flat(&std::fs::read_to_string(tree)?);
    std::fs::write(folder.join("flat.xml"), flat::exact(&flat))?;
    maven(&folder.join("flat.xml"), "list", &list)?;
    let listed = std::fs::read_to_string(list)?;
    flat.iter().map(|one| place(one, &listed)).collect()
}

/// A repository that could not be reached is asked once more; then it is an error, not something
/// missing.
fn maven(pom: &Path, goal: &str, output: &Path) -> Outcome {
    let Some(said) = asked(pom, goal, output, false)? else {
        return Ok(());
    };
    if let Some(coordinate) = missing(&said) {
        return Err(Missing(coordinate).into());
    }
    if !said.contains(UNREACHED) {
        return Err(format!("resolve with Maven:\n{said}").into());
    }
    println!("a repository was not reached; once more");
    match asked(pom, goal, output, true)? {
        None => Ok(()),
        Some(said) => match missing(&said) {
            Some(coordinate) => Err(Missing(coordinate).into()),
            None => Err(format!("resolve with Maven, twice:\n{said}").into()),
        },
    }
}

/// What Maven said, if it did not find everything. `anew` asks for what it remembers as failed too.
fn asked(pom: &Path, goal: &str, output: &Path, anew: bool) -> Outcome<Option<String>> {
    let mut command = Command::new("mvn");
    if anew {
        command.arg("-U");
    }
    let plugin = format!("{PLUGIN}:{}:{goal}", version("maven-dependency-plugin")?);
    command.args(["-B", "-q", "-f"]).arg(pom).arg(plugin);
    command.arg(format!("-DoutputFile={}", output.display()));
    command.args([
        "-DoutputAbsoluteArtifactFilename=true",
        "-Dstyle.color=never",
    ]);
    let done = command.output()?;
    if done.status.success() {
        return Ok(None);
    }
    Ok(Some(String::from_utf8_lossy(&done.stdout).into_owned()))
}

/// The coordinate out of Maven's words, where every repository answered that it has no such thing,
/// now or the last time it was asked.
fn missing(said: &str) -> Option<String> {
    if said.contains(UNREACHED) {
        return None;
    }
    if let Some((_, rest)) = said.split_once("Could not find artifact ") {
        return rest.split_whitespace().next().map(String::from);
    }
    let (before, _) = said.split_once(" was not found in ")?;
    before.split_whitespace().last().map(String::from)
}

/// Where a library lies, out of a line as `group:name:jar:1.0:compile:/a/b.jar -- module x`.
fn place(one: &Coordinate, listed: &str) -> Outcome<Artifact> {
    let Coordinate {
        group,
        name,
        packing,
        version,
    } = one;
    let shown = format!("{group}:{name}:{version}");
    let start = format!("{group}:{name}:{packing}:{version}:");
    let line = listed
        .lines()
        .find_map(|line| line.trim().strip_prefix(&start));
    let path = line.and_then(|line| line.split_once(':'));
    let (_, path) = path.ok_or_else(|| format!("find where {shown} lies"))?;
    let path = path.split(" -- ").next().unwrap_or(path).trim();
    if packing == "aar" {
        let path = unpacked(Path::new(path), &format!("{group}.{name}-{version}"))?;
        return Ok(Artifact { shown, path });
    }
    Ok(Artifact {
        shown,
        path: path.into(),
    })
}

fn unpacked(aar: &Path, name: &str) -> Outcome<PathBuf> {
    let folder = made().join("aar").join(name);
    if folder.is_dir() {
        return Ok(folder);
    }
    let half = folder.with_extension("half");
    std::fs::create_dir_all(&half)?;
    let mut unzip = Command::new("unzip");
    crate::process::settle(unzip.args(["-q", "-o"]).arg(aar).arg("-d").arg(&half))?;
    std::fs::rename(&half, &folder)?;
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_named() {
        let said = "[ERROR] Could not find artifact androidx.core:core:aar:1.18.0 in central (…)";
        assert_eq!(
            missing(said).as_deref(),
            Some("androidx.core:core:aar:1.18.0")
        );
        let again = "[ERROR] dependency: androidx.core:core:aar:1.18.0 was not found in https://… during a previous attempt";
        assert_eq!(
            missing(again).as_deref(),
            Some("androidx.core:core:aar:1.18.0")
        );
        assert_eq!(missing("[ERROR] something else"), None);
    }

    #[test]
    fn what_could_not_be_fetched_is_not_missing() {
        let said = "[ERROR] Could not transfer artifact androidx.core:core:aar:1.18.0 from/to central (…): Connect timed out";
        assert_eq!(missing(said), None);
    }

    #[test]
    fn only_androids_own_libraries_may_be_missing() {
        assert!(Missing("androidx.core:core:aar:1.18.0".into()).is_androids());
        assert!(!Missing("junit:junit:jar:4.13.2".into()).is_androids());
    }
}
