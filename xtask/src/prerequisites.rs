//! What a step needs from the machine: there already, added now, or a reason to skip.

use crate::fingerprint::Fingerprint;
use crate::outcome::Outcome;
use crate::process::{on_path, read, run, run_in};
use crate::root::root;

/// Whether a step can go ahead.
#[derive(Debug)]
pub enum Ready {
    /// It can.
    Yes,
    /// It cannot: why.
    No(String),
}

/// A program, by apt where this is root on Debian.
pub fn program(name: &str, package: &str) -> Ready {
    if on_path(name) {
        return Ready::Yes;
    }
    let root = read("id", &["-u"]).is_ok_and(|id| id.trim() == "0");
    if root && on_path("apt-get") {
        let quiet = ["-qq", "-y", "--no-install-recommends", "install", package];
        let added = run("apt-get", &quiet)
            .or_else(|_| run("apt-get", &["-qq", "update"]).and_then(|()| run("apt-get", &quiet)));
        if added.is_ok() && on_path(name) {
            return Ready::Yes;
        }
    }
    Ready::No(format!("{name} is not here; add the package {package}"))
}

/// Node of at least version 20.
pub fn node() -> Ready {
    let version = if on_path("node") {
        read("node", &["--version"]).ok()
    } else {
        None
    };
    let major = version.as_deref().and_then(|version| {
        version
            .trim()
            .trim_start_matches('v')
            .split('.')
            .next()?
            .parse::<u32>()
            .ok()
    });
    match major {
        Some(20..) => Ready::Yes,
        Some(old) => Ready::No(format!("Node {old} is older than 20")),
        None => Ready::No("Node 20 or later is not here".into()),
    }
}

/// A compile target's standard library, by rustup.
pub fn target(name: &str) -> Ready {
    if has_target(name) {
        return Ready::Yes;
    }
    if on_path("rustup") && run("rustup", &["target", "add", name]).is_ok() && has_target(name) {
        return Ready::Yes;
    }
    Ready::No(format!("the target {name} cannot be had here"))
}

fn has_target(name: &str) -> bool {
    let place = read("rustc", &["--print", "sysroot"]).unwrap_or_default();
    std::path::Path::new(place.trim())
        .join("lib/rustlib")
        .join(name)
        .join("lib")
        .is_dir()
}

/// The packages of a folder's `package-lock.json`; fetched only when the lock changed.
pub fn packages(folder: &str) -> Outcome {
    let lock = format!("{folder}/package-lock.json");
    let kept = Fingerprint::of(&format!("npm-{}", folder.replace('/', "-")), &[&lock])?;
    if kept.is_kept() && root().join(folder).join("node_modules").is_dir() {
        return Ok(());
    }
    run_in(
        folder,
        "npm",
        &["ci", "--no-audit", "--no-fund", "--loglevel=error"],
    )?;
    kept.keep()
}
