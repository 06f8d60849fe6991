//! The app's manifest merged with those of its libraries.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::super::joined;
use super::super::resolve::{self, Artifact};
use super::PACKAGE;
use crate::outcome::Outcome;
use crate::process::settle;
use crate::root::root;

const MANIFEST: &str = "android/app/src/main/AndroidManifest.xml";
/// Whose links open the app; a build for a team's own server names that.
const LINK_HOST: &str = "spotter.example";

/// Merges it into a file.
pub fn merge(libraries: &[Artifact], out: &Path) -> Outcome {
    let own = std::fs::read_to_string(root().join(MANIFEST))?;
    // What Gradle knows from its build file and refuses here, the merger wants in the manifest.
    let named = own
        .replacen(
            "<manifest ",
            &format!("<manifest package=\"{PACKAGE}\" "),
            1,
        )
        .replacen(
            "<application",
            "<application android:extractNativeLibs=\"false\"",
            1,
        );
    let main = out.with_extension("main.xml");
    std::fs::write(&main, named)?;
    let manifests: Vec<PathBuf> = libraries
        .iter()
        .map(|library| library.path.join("AndroidManifest.xml"))
        .filter(|path| path.is_file())
        .collect();
    let merger = joined(&resolve::classpath("manifest-merger")?)?;
    let mut java = Command::new("java");
    java.args(["-Xmx512m", "-cp", &merger, "com.android.manifmerger.Merger"]);
    java.arg("--main").arg(&main);
    java.args(["--libs", &joined(&manifests)?]);
    for property in properties()? {
        java.args(["--property", &property]);
    }
    java.args(["--placeholder", &format!("linkHost={}", link_host())]);
    java.args(["--log", "WARNING", "--out"]).arg(out);
    settle(&mut java).map_err(|_| "merge the manifests".into())
}

/// What the merged manifest hangs on besides the files.
pub fn link_host() -> String {
    std::env::var("SPOTTER_LINK_HOST").unwrap_or_else(|_| LINK_HOST.into())
}

fn properties() -> Outcome<[String; 5]> {
    Ok([
        format!("PACKAGE={PACKAGE}"),
        format!("MIN_SDK_VERSION={}", resolve::version("min-sdk")?),
        format!("TARGET_SDK_VERSION={}", resolve::version("target-sdk")?),
        format!("VERSION_CODE={}", resolve::version("app-version-code")?),
        format!("VERSION_NAME={}", resolve::version("app-version-name")?),
    ])
}
