//! Everything that goes into the package, each at the boundary a phone maps it at.

use std::path::{Path, PathBuf};

use super::super::resolve;
use super::BUNDLE;
use super::archive::{Archive, Lies, Writer};
use super::core_library::PAGE_BYTES;
use crate::outcome::Outcome;

/// The folder of the one instruction set, in packages and in AARs' `jni`.
const SET: &str = "arm64-v8a";

/// Writes it, unsigned.
pub fn pack(base: &Path, code: &Path, library: &Path, out: &Path) -> Outcome {
    let mut writer = Writer::default();
    let base = Archive::open(base)?;
    for entry in &base.entries {
        writer.copy(&base, entry)?;
    }
    for (name, path) in files(code, "")? {
        if belongs(&name) {
            writer.add(&name, &std::fs::read(path)?, Lies::Deflated)?;
        }
    }
    let page = Lies::Stored(u16::try_from(PAGE_BYTES)?);
    for path in libraries(library)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        writer.add(&format!("lib/{SET}/{name}"), &std::fs::read(&path)?, page)?;
    }
    writer.finish(out)
}

/// The core and what libraries bring for it to be called.
fn libraries(core: &Path) -> Outcome<Vec<PathBuf>> {
    let mut all = vec![core.to_owned()];
    for artifact in resolve::artifacts(BUNDLE)? {
        let Ok(entries) = std::fs::read_dir(artifact.path.join("jni").join(SET)) else {
            continue;
        };
        for entry in entries {
            all.push(entry?.path());
        }
    }
    all.sort();
    Ok(all)
}

/// Of what R8 passes on: code, and what is looked up while the app runs. Notes of build tools stay
/// behind.
fn belongs(name: &str) -> bool {
    let is_code = name.strip_suffix(".dex");
    let is_code = is_code.is_some_and(|name| name.starts_with("classes"));
    is_code || name.starts_with("META-INF/services/") || name.starts_with("okhttp3/")
}

fn files(folder: &Path, under: &str) -> Outcome<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{under}{name}");
        if path.is_dir() {
            found.extend(files(&path, &format!("{name}/"))?);
        } else {
            found.push((name, path));
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_of_build_tools_stay_behind() {
        assert!(belongs("classes.dex") && belongs("classes2.dex"));
        assert!(belongs(
            "META-INF/services/kotlinx.coroutines.internal.MainDispatcherFactory"
        ));
        assert!(!belongs("META-INF/androidx.core_core.version"));
        assert!(!belongs("kotlin/kotlin.kotlin_builtins"));
    }
}
