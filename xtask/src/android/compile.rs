//! kotlinc over a module, only where its sources, its class path or its options changed.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::modules::{Module, module};
use super::{joined, lock, made, resolve, sources};
use crate::outcome::Outcome;
use crate::process::settle;
use crate::root::root;

/// Results of older sources that are kept beside the newest, so that going back costs nothing.
const KEPT: usize = 3;

/// A compiled module.
#[derive(Debug, Clone)]
pub struct Built {
    /// Its own classes; the path changes with what they were made from.
    pub classes: PathBuf,
    /// Its classes, those of the modules it stands on, and all their libraries.
    pub classpath: Vec<PathBuf>,
}

/// Compiles a module and what it stands on. `more` goes on its class path besides, as the classes
/// of resources do.
pub fn kotlinc(name: &str, more: &[PathBuf]) -> Outcome<Built> {
    let module = module(name).ok_or_else(|| format!("find the module {name}"))?;
    let (mut own, mut libraries) = (Vec::new(), Vec::new());
    for below in module.on {
        // What resources became is seen by what stands on the app alone.
        let more = if *below == "app" { more } else { &[] };
        own.push(kotlinc(below, more)?.classes);
    }
    own.extend_from_slice(more);
    for bundle in module.bundles {
        libraries.extend(resolve::classpath(bundle)?);
    }
    libraries.dedup();
    let classpath = [own.clone(), libraries].concat();
    let sources = sources(module)?;
    let options = options(module, &own)?;
    let folder = made().join("classes").join(name);
    let classes = folder.join(fingerprint(&sources, &classpath, &options)?);
    if !classes.is_dir() {
        let _held = lock::held(name)?;
        if !classes.is_dir() {
            println!("compiling {name}");
            compile(&classes, &sources, &classpath, &options)?;
            prune(&folder, &classes)?;
        }
    }
    let classpath = std::iter::once(classes.clone()).chain(classpath).collect();
    Ok(Built { classes, classpath })
}

fn sources(module: &Module) -> Outcome<Vec<PathBuf>> {
    let without: Vec<PathBuf> = module
        .without
        .iter()
        .map(|path| root().join(path))
        .collect();
    let mut found = Vec::new();
    for folder in module.sources {
        sources::collect(&root().join(folder), &without, &mut found)?;
    }
    found.sort();
    Ok(found)
}

fn options(module: &Module, own: &[PathBuf]) -> Outcome<Vec<String>> {
    let target = resolve::version("jvm-target")?;
    let mut options = vec![
        "-no-stdlib".into(),
        "-no-reflect".into(),
        "-jvm-target".into(),
        target,
        "-module-name".into(),
        module.name.into(),
    ];
    options.push(if module.strict { "-Werror" } else { "-nowarn" }.into());
    if module.name.ends_with("-test") {
        let friends: Vec<String> = own.iter().map(|path| path.display().to_string()).collect();
        options.push(format!("-Xfriend-paths={}", friends.join(",")));
    }
    if module.compose {
        let plugin = resolve::classpath("kotlinc")?;
        let plugin = plugin.iter().find(|jar| {
            jar.to_string_lossy()
                .contains("kotlin-compose-compiler-plugin")
        });
        let plugin = plugin.ok_or("find the Compose plugin")?;
        options.push(format!("-Xplugin={}", plugin.display()));
        let stable = root().join("android/ui/stability.conf");
        if stable.is_file() {
            options.push("-P".into());
            let key = "plugin:androidx.compose.compiler.plugins.kotlin:stabilityConfigurationPath";
            options.push(format!("{key}={}", stable.display()));
        }
    }
    Ok(options)
}

fn fingerprint(sources: &[PathBuf], classpath: &[PathBuf], options: &[String]) -> Outcome<String> {
    let mut hasher = DefaultHasher::new();
    for source in sources {
        source.hash(&mut hasher);
        std::fs::read(source)?.hash(&mut hasher);
    }
    classpath.hash(&mut hasher);
    options.hash(&mut hasher);
    Ok(format!("{:016x}", hasher.finish()))
}

fn compile(
    classes: &Path,
    sources: &[PathBuf],
    classpath: &[PathBuf],
    options: &[String],
) -> Outcome {
    let half = classes.with_extension("half");
    if half.exists() {
        std::fs::remove_dir_all(&half)?;
    }
    std::fs::create_dir_all(&half)?;
    let mut lines = options.to_vec();
    lines.extend([
        "-cp".into(),
        joined(classpath)?,
        "-d".into(),
        half.display().to_string(),
    ]);
    lines.extend(sources.iter().map(|source| source.display().to_string()));
    let arguments = classes.with_extension("args");
    let quoted: Vec<String> = lines.iter().map(|line| format!("\"{line}\"")).collect();
    std::fs::write(&arguments, quoted.join("\n"))?;
    if !sources.is_empty() {
        let compiler = joined(&resolve::classpath("kotlinc")?)?;
        let mut java = Command::new("java");
        java.args(["-Xmx1500m", "-XX:+UseSerialGC", "-cp", &compiler]);
        java.arg("org.jetbrains.kotlin.cli.jvm.K2JVMCompiler");
        settle(java.arg(format!("@{}", arguments.display())))
            .map_err(|_| format!("compile {}", shown(classes)))?;
    }
    std::fs::remove_file(arguments)?;
    Ok(std::fs::rename(&half, classes)?)
}

fn shown(classes: &Path) -> String {
    let name = classes.parent().and_then(Path::file_name);
    name.unwrap_or_default().to_string_lossy().into_owned()
}

/// Takes away what was made from older sources, but for the last few.
fn prune(folder: &Path, newest: &Path) -> Outcome {
    let mut older = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if entry.path() != newest && entry.path().is_dir() {
            older.push((entry.metadata()?.modified()?, entry.path()));
        }
    }
    older.sort();
    let gone = older.len().saturating_sub(KEPT);
    for (_, path) in older.into_iter().take(gone) {
        std::fs::remove_dir_all(path)?;
    }
    Ok(())
}
