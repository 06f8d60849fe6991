//! The app under Robolectric: the real Activity, real Android Compose and Android's own graphics
//! code on this machine's JVM, over the real core.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::apk::{self, resources};
use super::compile::{Built, kotlinc};
use super::junit::junit;
use super::{made, resolve};
use crate::outcome::Outcome;
use crate::prerequisites::Ready;
use crate::process::{cargo, settle};
use crate::root::root;

/// The app's libraries, and those of its tests.
const BUNDLE: &str = "robolectric";
/// Where the core writes its sample states.
const SAMPLES: &str = "target/samples.json";

/// Draws the kept pictures anew, by the same test that compares them.
pub fn goldens() -> Outcome {
    let kept = root().join("android/app/src/test/goldens");
    if kept.is_dir() {
        std::fs::remove_dir_all(&kept)?;
    }
    let mut again = Command::new(std::env::current_exe()?);
    again
        .args(["test", "android"])
        .env("ANDROID", "robolectric");
    settle(again.env("CLASS", "PicturesTest").env("GOLDENS", "write"))
}

/// Runs the tests of `android/app`.
pub fn test() -> Outcome {
    if let Ready::No(why) = apk::ready() {
        return Err(format!("test the app: {why}").into());
    }
    let linked = resources::link(BUNDLE)?;
    // Compiled as for the package, so that the app is compiled once; its resources here are its own.
    let packed = resources::link(apk::BUNDLE)?;
    let built = kotlinc("app-test", std::slice::from_ref(&packed.classes))?;
    // The newest framework is there to compile against; what runs is Robolectric's own.
    let newest = resolve::classpath("android-jar")?;
    let classpath = built
        .classpath
        .into_iter()
        .filter(|path| !newest.contains(path))
        .map(|path| {
            if path == packed.classes {
                linked.classes.clone()
            } else {
                path
            }
        });
    let built = Built {
        classes: built.classes,
        classpath: std::iter::once(configured(&linked)?)
            .chain(classpath)
            .collect(),
    };
    samples()?;
    junit(&built, &java()?, &resolve::classpath("android-resources")?)
}

fn java() -> Outcome<Vec<String>> {
    let framework = resolve::classpath("android-robolectric")?;
    let folder = framework.first().and_then(|jar| jar.parent());
    let folder = folder.ok_or("find Robolectric's Android")?;
    Ok(vec![
        "-Xmx2g".into(),
        // Robolectric's files reach into the JVM's own.
        "--add-opens=java.base/java.io=ALL-UNNAMED".into(),
        "-Drobolectric.offline=true".into(),
        format!("-Drobolectric.dependency.dir={}", folder.display()),
        format!("-Dspotter.samples={}", root().join(SAMPLES).display()),
        format!("-Dspotter.root={}", root().display()),
    ])
}

/// Where Robolectric finds the app's manifest and resources: a folder for the class path.
fn configured(linked: &resources::Linked) -> Outcome<PathBuf> {
    let folder = made().join("robolectric");
    let place = folder.join("com/android/tools/test_config.properties");
    std::fs::create_dir_all(place.parent().unwrap_or(Path::new("")))?;
    let text = format!(
        "android_resource_apk={}\nandroid_merged_manifest={}\nandroid_custom_package={}\n",
        linked.package.display(),
        linked.manifest.display(),
        apk::PACKAGE,
    );
    std::fs::write(place, text)?;
    Ok(folder)
}

/// The core's own views of every sample state.
pub fn samples() -> Outcome {
    let samples = ["--features", "samples", "--bin", "samples", "--", SAMPLES];
    let run = ["run", "--quiet", "--locked", "-p", "ffi"];
    settle(cargo().args(run).args(samples))
}
