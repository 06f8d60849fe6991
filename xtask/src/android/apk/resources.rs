//! Resources of the app and its libraries, linked by aapt2: the package without code, the classes
//! that name them, and the rules that keep what they name.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::super::resolve::{self, Artifact};
use super::super::{lock, made};
use super::archive::{Lies, Writer};
use super::manifest;
use crate::fingerprint::Fingerprint;
use crate::outcome::Outcome;
use crate::process::{read, settle};
use crate::root::root;

const OWN: &str = "android/app/src/main/res";

/// What linking made.
#[derive(Debug, Clone)]
pub struct Linked {
    /// The merged manifest, as text.
    pub manifest: PathBuf,
    /// Manifest and resources as a phone reads them.
    pub package: PathBuf,
    /// The compiled `R` classes.
    pub classes: PathBuf,
    /// What R8 has to keep for the manifest's and layouts' sake.
    pub rules: PathBuf,
}

/// Links the app with the libraries of a bundle, if anything changed. What the `R` classes hold is
/// looked up when it runs: code that was compiled against one bundle's runs with another's.
pub fn link(bundle: &str) -> Outcome<Linked> {
    let folder = made().join("resources").join(bundle);
    let linked = Linked {
        manifest: folder.join("AndroidManifest.xml"),
        package: folder.join("base.apk"),
        classes: folder.join("classes"),
        rules: folder.join("aapt.pro"),
    };
    let libraries = resolve::artifacts(bundle)?;
    let _held = lock::held(&format!("resources-{bundle}"))?;
    std::fs::create_dir_all(&folder)?;
    let beside = folder.join("inputs.txt");
    let names: Vec<&str> = libraries.iter().map(|one| one.shown.as_str()).collect();
    std::fs::write(
        &beside,
        format!("{}\n{}", names.join("\n"), manifest::link_host()),
    )?;
    let made_by = [
        "android/app/src/main/AndroidManifest.xml",
        "xtask/src/android/apk/resources.rs",
        "xtask/src/android/apk/manifest.rs",
    ];
    let beside = beside.to_string_lossy();
    let kept = Fingerprint::of(
        &format!("android-resources-{bundle}"),
        &[OWN, made_by[0], made_by[1], made_by[2], &beside],
    )?;
    if kept.is_kept() && linked.classes.is_dir() && linked.package.is_file() {
        return Ok(linked);
    }
    println!("linking resources of {bundle}");
    manifest::merge(&libraries, &linked.manifest)?;
    let compiled = compile(&libraries, &folder)?;
    link_all(&linked, &libraries, &compiled, &folder)?;
    classes(&linked, &folder)?;
    kept.keep()?;
    Ok(linked)
}

/// Compiles each library's resources and the app's own, which come last and win.
fn compile(libraries: &[Artifact], folder: &Path) -> Outcome<Vec<PathBuf>> {
    let flat = made().join("resources/flat");
    std::fs::create_dir_all(&flat)?;
    let mut compiled = Vec::new();
    for library in libraries.iter().filter(|library| library.is_aar()) {
        let resources = library.path.join("res");
        let holds_some = std::fs::read_dir(&resources).is_ok_and(|mut all| all.next().is_some());
        if !holds_some {
            continue;
        }
        let name = library.path.file_name().unwrap_or_default();
        let out = flat.join(name).with_added_extension("zip");
        if !out.is_file() {
            aapt2_compile(&resources, &out)?;
        }
        compiled.push(out);
    }
    let own = folder.join("own.zip");
    aapt2_compile(&root().join(OWN), &own)?;
    compiled.push(own);
    Ok(compiled)
}

fn aapt2_compile(folder: &Path, out: &Path) -> Outcome {
    let mut aapt2 = Command::new("aapt2");
    settle(
        aapt2
            .args(["compile", "--dir"])
            .arg(folder)
            .arg("-o")
            .arg(out),
    )
}

fn link_all(
    linked: &Linked,
    libraries: &[Artifact],
    compiled: &[PathBuf],
    folder: &Path,
) -> Outcome {
    let java = folder.join("java");
    if java.is_dir() {
        std::fs::remove_dir_all(&java)?;
    }
    let mut aapt2 = Command::new("aapt2");
    aapt2.arg("link").arg("-I").arg(framework()?);
    aapt2.arg("--manifest").arg(&linked.manifest);
    aapt2
        .args(["--auto-add-overlay", "--warn-manifest-validation"])
        .args(["--non-final-ids", "--java"])
        .arg(&java);
    aapt2.args(["--extra-packages", &packages(libraries)?.join(":")]);
    aapt2.args(["--min-sdk-version", &resolve::version("min-sdk")?]);
    aapt2.args(["--target-sdk-version", &resolve::version("target-sdk")?]);
    aapt2
        .arg("--proguard")
        .arg(&linked.rules)
        .arg("-o")
        .arg(&linked.package);
    for one in compiled {
        aapt2.arg("-R").arg(one);
    }
    quietly(&mut aapt2)
}

/// Debian's aapt2 warns of what it does not know yet (`queries`, newer chunks of the framework):
/// heard only when it fails.
fn quietly(command: &mut Command) -> Outcome {
    let done = command.output()?;
    if done.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&done.stderr);
    Err(format!("link the resources:\n{said}").into())
}

/// Packages of the libraries whose code names resources.
fn packages(libraries: &[Artifact]) -> Outcome<Vec<String>> {
    let mut packages = BTreeSet::new();
    for library in libraries {
        let names = library.path.join("R.txt");
        if !std::fs::metadata(names).is_ok_and(|names| names.len() > 0) {
            continue;
        }
        let manifest = std::fs::read_to_string(library.path.join("AndroidManifest.xml"))?;
        let package = manifest.split_once("package=\"").map(|(_, rest)| rest);
        let package = package.and_then(|rest| rest.split_once('"'));
        packages.insert(package.ok_or("find a library's package")?.0.to_owned());
    }
    Ok(packages.into_iter().collect())
}

/// The newest framework whose resources Debian's aapt2 reads, as it wants them.
fn framework() -> Outcome<PathBuf> {
    let jars = resolve::classpath("android-resources")?;
    let jar = jars.first().ok_or("find the framework's resources")?;
    let out = made().join("resources/framework.apk");
    if out.is_file() {
        return Ok(out);
    }
    let parts = made().join("resources/framework");
    let wanted = ["AndroidManifest.xml", "resources.arsc"];
    let mut unzip = Command::new("unzip");
    settle(
        unzip
            .args(["-q", "-o"])
            .arg(jar)
            .args(wanted)
            .arg("-d")
            .arg(&parts),
    )?;
    let mut writer = Writer::default();
    for name in wanted {
        writer.add(name, &std::fs::read(parts.join(name))?, Lies::Stored(4))?;
    }
    writer.finish(&out)?;
    Ok(out)
}

fn classes(linked: &Linked, folder: &Path) -> Outcome {
    if linked.classes.is_dir() {
        std::fs::remove_dir_all(&linked.classes)?;
    }
    let found = read(
        "find",
        &[&folder.join("java").to_string_lossy(), "-name", "*.java"],
    )?;
    let target = resolve::version("jvm-target")?;
    let mut javac = Command::new("javac");
    javac
        .args(["-nowarn", "--release", &target, "-d"])
        .arg(&linked.classes);
    settle(javac.args(found.lines()))
}
