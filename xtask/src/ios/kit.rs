//! The Swift package: linted, built and tested.

use std::path::Path;

use super::library;
use super::toolchain::Toolchain;
use crate::outcome::Outcome;
use crate::process::settle;
use crate::root::root;

const PACKAGE: &str = "ios/SpotterKit";
/// Written by hand, and so linted.
const WRITTEN: [&str; 9] = [
    "ios/SpotterKit/Package.swift",
    "ios/SpotterKit/Sources/SpotterCore",
    "ios/SpotterKit/Sources/SpotterFlows",
    "ios/SpotterKit/Sources/SpotterPlatform",
    "ios/SpotterKit/Sources/SpotterUI",
    "ios/SpotterKit/Sources/SpotterBench",
    "ios/SpotterKit/Sources/SwiftUI",
    "ios/SpotterKit/Tests",
    "ios/Spotter",
];

/// The package, and which of its tests are wanted.
#[derive(Debug)]
pub struct Kit {
    toolchain: Toolchain,
    only: Option<String>,
    library: &'static str,
}

impl Kit {
    /// With the tests of one target, or of all, over the debug build of the core.
    pub fn chosen(toolchain: Toolchain, only: Option<String>) -> Self {
        let library = "target/debug";
        Self {
            toolchain,
            only,
            library,
        }
    }

    /// With what is measured, over the release build of the core.
    pub fn measured(toolchain: Toolchain) -> Self {
        Self {
            toolchain,
            only: Some("SpotterBench".to_owned()),
            library: "target/release",
        }
    }

    /// Builds the bench and runs it on this phone.
    pub fn bench(&self, phone: &Path, json: bool) -> Outcome {
        let phone = phone.display().to_string();
        let arguments = self.arguments();
        let mut line = vec!["swift", "run", "--configuration", "release"];
        line.extend(arguments.iter().map(String::as_str));
        line.extend(["SpotterBench", &phone]);
        let mut settings = self.settings();
        settings.extend(json.then(|| ("SPOTTER_BENCH_JSON", "1".to_owned())));
        settle(&mut self.toolchain.command(&settings, &line))
    }

    /// swift-format's rules over what is written by hand; rewritten by them where `FORMAT` is set.
    pub fn lint(&self) -> Outcome {
        let how: &[&str] = if std::env::var_os("FORMAT").is_some() {
            &["format", "--in-place"]
        } else {
            &["lint", "--strict"]
        };
        let mut line = [&["swift", "format"], how].concat();
        line.extend(["--recursive", "--parallel"]);
        line.extend(["--configuration", "ios/.swift-format"]);
        line.extend(WRITTEN.iter().filter(|path| root().join(path).exists()));
        settle(&mut self.toolchain.command(&[], &line))
    }

    /// The package's tests.
    pub fn test(&self) -> Outcome {
        let arguments = self.arguments();
        let mut line = vec!["swift", "test"];
        line.extend(arguments.iter().map(String::as_str));
        settle(&mut self.toolchain.command(&self.settings(), &line))
    }

    fn arguments(&self) -> Vec<String> {
        let name = self.only.as_deref().unwrap_or("all");
        let library = root().join(self.library);
        let mut arguments = vec![
            format!("--package-path={PACKAGE}"),
            format!("--scratch-path=target/swift-build/{name}"),
            "-Xlinker".to_owned(),
            format!("-L{}", library.display()),
            // Swift 6.0.3's own Observation library has a symbol that nothing defines.
            "-Xlinker".to_owned(),
            "--allow-shlib-undefined".to_owned(),
        ];
        let filter = std::env::var("FILTER").ok();
        arguments.extend(filter.map(|words| format!("--filter={words}")));
        arguments
    }

    fn settings(&self) -> Vec<(&'static str, String)> {
        let at = |path: &str| root().join(path).display().to_string();
        let mut settings = vec![
            ("LD_LIBRARY_PATH", at(self.library)),
            ("SPOTTER_SERVER", at("target/debug/spotter-server")),
            ("SPOTTER_FLOWS", at("target/flows")),
            ("SPOTTER_ROOT", Path::new(root()).display().to_string()),
        ];
        let library = root().join(library::FOR_PHONES);
        let built = library.is_file().then(|| library.display().to_string());
        settings.extend(built.map(|path| ("SPOTTER_STATIC_LIBRARY", path)));
        settings.extend(self.only.iter().map(|name| ("IOS", name.clone())));
        settings
    }
}
