//! Tests of a compiled module, in a JVM of their own.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::compile::Built;
use super::{host, joined};
use crate::outcome::Outcome;
use crate::process::settle;
use crate::root::root;

/// Runs every test class of a module that `CLASS` (a part of its name) and `TEST` (a part of a
/// test's name) allow. `java` are options of the JVM, `more` is put behind its class path.
pub fn junit(built: &Built, java: &[String], more: &[PathBuf]) -> Outcome {
    let classes = test_classes(&built.classes)?;
    let wanted = std::env::var("CLASS").unwrap_or_default();
    let chosen: Vec<&String> = classes
        .iter()
        .filter(|name| name.contains(&wanted))
        .collect();
    if chosen.is_empty() {
        println!("no test class here is called {wanted}");
        return Ok(());
    }
    let host = host()?;
    crate::flows::write()?;
    let classpath = joined(&[built.classpath.clone(), more.to_vec()].concat())?;
    let mut command = Command::new("java");
    command.args(["-Xmx1500m", "-XX:+UseSerialGC", "-Djava.awt.headless=true"]);
    command.arg(format!("-Djna.library.path={}", host.display()));
    command.args(java).args(["-cp", &classpath]);
    command.arg("app.spotter.flows.tests.MainKt").args(chosen);
    command.env("SPOTTER_SERVER", host.join("spotter-server"));
    command.env("SPOTTER_FLOWS", root().join("target/flows"));
    command.env("SPOTTER_ROOT", root());
    settle(&mut command).map_err(|_| "pass the tests above".into())
}

/// Names of the compiled classes that end in `Test`.
fn test_classes(classes: &Path) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    collect(classes, "", &mut names)?;
    names.sort();
    Ok(names)
}

fn collect(folder: &Path, package: &str, names: &mut Vec<String>) -> Outcome {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() {
            collect(&path, &format!("{package}{name}."), names)?;
        } else if name.ends_with("Test") && path.extension().is_some_and(|ending| ending == "class")
        {
            names.push(format!("{package}{name}"));
        }
    }
    Ok(())
}
