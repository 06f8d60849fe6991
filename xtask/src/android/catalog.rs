//! `android/gradle/libs.versions.toml` and `maven.toml`: which libraries a set holds, and which
//! version of a family is meant.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::outcome::Outcome;
use crate::root::root;

/// A library in a version, as Maven packs it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Coordinate {
    /// As `androidx.core`.
    pub group: String,
    /// As `core-ktx`.
    pub name: String,
    /// `jar` or `aar`.
    pub packing: String,
    /// As `1.18.0`.
    pub version: String,
}

/// Gradle's version catalog, as far as it is used here.
#[derive(Debug, Deserialize)]
pub struct Catalog {
    versions: BTreeMap<String, String>,
    libraries: BTreeMap<String, Library>,
    bundles: BTreeMap<String, Vec<String>>,
    #[serde(skip)]
    families: Vec<Family>,
}

#[derive(Debug, Deserialize)]
struct Library {
    module: String,
    version: Reference,
}

#[derive(Debug, Deserialize)]
struct Reference {
    #[serde(rename = "ref")]
    name: String,
}

#[derive(Debug, Deserialize)]
struct Families {
    family: Vec<Family>,
}

#[derive(Debug, Deserialize)]
struct Family {
    group: String,
    version: String,
    names: Vec<String>,
}

impl Catalog {
    /// Reads both files.
    pub fn read() -> Outcome<Self> {
        let folder = root().join("android/gradle");
        let mut catalog: Self =
            toml::from_str(&std::fs::read_to_string(folder.join("libs.versions.toml"))?)?;
        let families: Families =
            toml::from_str(&std::fs::read_to_string(folder.join("maven.toml"))?)?;
        catalog.families = families.family;
        Ok(catalog)
    }

    /// A version by its name.
    pub fn version(&self, name: &str) -> Outcome<&str> {
        let version = self.versions.get(name);
        Ok(version.ok_or_else(|| format!("find the version {name}"))?)
    }

    /// The libraries of a bundle.
    pub fn bundle(&self, name: &str) -> Outcome<Vec<Coordinate>> {
        let names = self.bundles.get(name);
        let names = names.ok_or_else(|| format!("find the bundle {name}"))?;
        names.iter().map(|name| self.library(name)).collect()
    }

    /// Every version that a family is held at.
    pub fn held(&self) -> Outcome<Vec<Coordinate>> {
        let mut held = Vec::new();
        for family in &self.families {
            let version = self.version(&family.version)?;
            for name in &family.names {
                for packing in ["jar", "aar"] {
                    held.push(Coordinate {
                        group: family.group.clone(),
                        name: name.clone(),
                        packing: packing.into(),
                        version: version.into(),
                    });
                }
            }
        }
        Ok(held)
    }

    fn library(&self, name: &str) -> Outcome<Coordinate> {
        let library = self.libraries.get(name);
        let library = library.ok_or_else(|| format!("find the library {name}"))?;
        let is_aar = name.ends_with("-aar");
        let module = library.module.split_once(':');
        let (group, name) = module.ok_or_else(|| format!("read {}", library.module))?;
        Ok(Coordinate {
            group: group.into(),
            name: name.into(),
            packing: if is_aar { "aar" } else { packing(group, name) }.into(),
            version: self.version(&library.version.name)?.into(),
        })
    }
}

/// What the catalog's format has no word for: a library of Android's own is an AAR.
fn packing(group: &str, name: &str) -> &'static str {
    let for_the_jvm = name.ends_with("-jvm") || name.ends_with("-desktop");
    if group.starts_with("androidx.") && !for_the_jvm {
        "aar"
    } else {
        "jar"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bundle_and_family_has_its_versions() {
        let catalog = Catalog::read().expect("the catalog");
        for name in catalog.bundles.keys() {
            assert!(!catalog.bundle(name).expect(name).is_empty());
        }
        assert!(!catalog.held().expect("families").is_empty());
    }

    #[test]
    fn an_android_library_is_an_aar() {
        assert_eq!(packing("androidx.compose.ui", "ui-android"), "aar");
        assert_eq!(packing("androidx.collection", "collection-jvm"), "jar");
        assert_eq!(packing("junit", "junit"), "jar");
    }
}
