//! R8: everything on the app's class path into as little code for a phone as it takes.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::super::compile::Built;
use super::super::{joined, resolve};
use super::resources::Linked;
use super::{BUNDLE, folder};
use crate::outcome::Outcome;
use crate::process::settle;
use crate::root::root;

const RULES: &str = "android/app/proguard-rules.pro";

/// The folder with `classes.dex` and what belongs beside it; made when anything in it changed,
/// since this takes longer than everything else together.
pub fn shrink(app: &Built, linked: &Linked) -> Outcome<PathBuf> {
    let framework = resolve::classpath("android-jar")?;
    let programs: Vec<PathBuf> = app
        .classpath
        .iter()
        .filter(|path| !framework.contains(path))
        .cloned()
        .collect();
    let rules = rules(linked)?;
    let made = folder()?.join("code").join(fingerprint(&programs, &rules)?);
    if made.join("classes.dex").is_file() {
        return Ok(made);
    }
    println!("shrinking (a minute or two)");
    let all = folder()?.join("code");
    if all.is_dir() {
        std::fs::remove_dir_all(&all)?;
    }
    let half = made.with_extension("half");
    std::fs::create_dir_all(&half)?;
    run(&programs, &framework, &rules, &half)?;
    std::fs::rename(&half, &made)?;
    Ok(made)
}

fn run(programs: &[PathBuf], framework: &[PathBuf], rules: &str, out: &Path) -> Outcome {
    let written = folder()?.join("rules.pro");
    std::fs::write(&written, rules)?;
    let r8 = joined(&resolve::classpath("r8")?)?;
    let mut java = Command::new("java");
    java.args([
        "-Xmx2g",
        "-XX:+UseParallelGC",
        "-cp",
        &r8,
        "com.android.tools.r8.R8",
    ]);
    java.args(["--release", "--min-api", &resolve::version("min-sdk")?]);
    for library in framework {
        java.arg("--lib").arg(library);
    }
    // The framework's archive leaves out `java.*`, which this JDK has too.
    java.arg("--lib").arg(java_home()?);
    java.arg("--pg-conf").arg(&written);
    java.arg("--pg-map-output")
        .arg(folder()?.join("mapping.txt"));
    java.arg("--output").arg(out);
    for program in programs {
        java.arg(jarred(program)?);
    }
    // Libraries' rules that match nothing fill pages: heard only when it fails.
    let done = java.output()?;
    if done.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&done.stderr);
    Err(format!("shrink the code:\n{said}").into())
}

fn java_home() -> Outcome<String> {
    let settings = Command::new("java")
        .args(["-XshowSettings:properties", "-version"])
        .output()?;
    let settings = String::from_utf8_lossy(&settings.stderr).into_owned();
    let home = settings
        .lines()
        .find_map(|line| line.trim().strip_prefix("java.home = "));
    Ok(home.ok_or("find the JDK's folder")?.to_owned())
}

/// R8 takes archives, not folders of classes.
fn jarred(classes: &Path) -> Outcome<PathBuf> {
    if !classes.is_dir() {
        return Ok(classes.to_owned());
    }
    let mut hasher = DefaultHasher::new();
    classes.hash(&mut hasher);
    let jar = folder()?.join(format!("{:016x}.jar", hasher.finish()));
    let mut jar_tool = Command::new("jar");
    jar_tool.arg("--create").arg("--file").arg(&jar);
    settle(jar_tool.arg("-C").arg(classes).arg("."))?;
    Ok(jar)
}

/// Our own rules, those of the manifest and those that libraries bring.
fn rules(linked: &Linked) -> Outcome<String> {
    let mut rules = std::fs::read_to_string(root().join(RULES))?;
    rules += &std::fs::read_to_string(&linked.rules)?;
    for library in resolve::artifacts(BUNDLE)? {
        let brought = library.path.join("proguard.txt");
        if brought.is_file() {
            rules.extend(["\n# ", &library.shown, "\n"]);
            rules += &std::fs::read_to_string(brought)?;
        }
    }
    Ok(rules)
}

fn fingerprint(programs: &[PathBuf], rules: &str) -> Outcome<String> {
    let mut hasher = DefaultHasher::new();
    rules.hash(&mut hasher);
    resolve::version("r8")?.hash(&mut hasher);
    for program in programs {
        content(program, &mut hasher)?;
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// Libraries by their name, which carries the version; our own classes by what they hold.
fn content(path: &Path, hasher: &mut DefaultHasher) -> Outcome {
    if !path.is_dir() {
        path.hash(hasher);
        return Ok(());
    }
    let mut entries: Vec<PathBuf> = std::fs::read_dir(path)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            content(&entry, hasher)?;
        } else {
            entry.file_name().hash(hasher);
            std::fs::read(&entry)?.hash(hasher);
        }
    }
    Ok(())
}
