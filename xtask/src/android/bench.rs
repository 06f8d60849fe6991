//! `cargo xtask bench android`: start and tap in Kotlin, over the release build of the core.

use std::process::Command;

use super::compile::kotlinc;
use super::{joined, ready};
use crate::outcome::Outcome;
use crate::prerequisites::Ready;
use crate::process::{cargo, settle};
use crate::root::root;

const PHONE: &str = "target/bench/android-phone";

/// Measures, and prints a line per figure.
pub fn bench(json: bool) -> Outcome {
    if let Ready::No(why) = ready() {
        eprintln!("android, skipped: {why}");
        return Ok(());
    }
    let built = kotlinc("core-bench", &[])?;
    let release = ["build", "--release", "--locked", "--quiet"];
    settle(cargo().args(release).args(["-p", "bench"]))?;
    settle(cargo().args(release).args(["-p", "ffi", "--lib"]))?;
    let phone = root().join(PHONE);
    if phone.is_dir() {
        std::fs::remove_dir_all(&phone)?;
    }
    let mut made = Command::new(root().join("target/release/bench"));
    settle(made.arg("--phone").arg(&phone))?;
    let library = root().join("target/release");
    let mut java = Command::new("java");
    java.args(["-Xmx1g", "-cp", &joined(&built.classpath)?]);
    java.arg(format!("-Djna.library.path={}", library.display()));
    java.arg("app.spotter.core.bench.MainKt").arg(&phone);
    settle(java.args(json.then_some("--json")))
}
