//! The modules of `android/`, as Gradle has them too: what each is made of and stands on.

/// A module.
#[derive(Debug)]
pub struct Module {
    /// Its name here.
    pub name: &'static str,
    /// Folders of its sources.
    pub sources: &'static [&'static str],
    /// Folders below those that are not its own.
    pub without: &'static [&'static str],
    /// Bundles of `libs.versions.toml`.
    pub bundles: &'static [&'static str],
    /// Modules it stands on.
    pub on: &'static [&'static str],
    /// Whether the Compose plugin goes over it.
    pub compose: bool,
    /// Whether a warning is an error: not in what is generated.
    pub strict: bool,
}

const GENERATED: &str = "android/core/src/main/kotlin/generated";

const PLAIN: Module = Module {
    name: "",
    sources: &[],
    without: &[],
    bundles: &[],
    on: &[],
    compose: false,
    strict: true,
};

/// Every module.
pub const MODULES: &[Module] = &[
    Module {
        name: "bindings",
        sources: &[GENERATED],
        bundles: &["core"],
        strict: false,
        ..PLAIN
    },
    Module {
        name: "core",
        sources: &["android/core/src/main/kotlin"],
        without: &[GENERATED],
        bundles: &["core"],
        on: &["bindings"],
        ..PLAIN
    },
    Module {
        name: "flows",
        sources: &["android/flows/src/main/kotlin"],
        bundles: &["flows", "test"],
        on: &["bindings", "core"],
        ..PLAIN
    },
    Module {
        name: "core-test",
        sources: &["android/core/src/test/kotlin"],
        bundles: &["flows", "test"],
        on: &["bindings", "core", "flows"],
        ..PLAIN
    },
    Module {
        name: "core-bench",
        sources: &["android/core/src/bench/kotlin"],
        bundles: &["core"],
        on: &["bindings", "core"],
        ..PLAIN
    },
    Module {
        name: "ui-desktop",
        sources: &["android/ui/src/main/kotlin"],
        bundles: &["ui-desktop"],
        on: &["bindings"],
        compose: true,
        ..PLAIN
    },
    Module {
        name: "ui-desktop-test",
        sources: &["android/ui/src/test/kotlin"],
        bundles: &["ui-desktop-test"],
        on: &["bindings", "core", "flows", "ui-desktop"],
        compose: true,
        ..PLAIN
    },
    Module {
        name: "ui-android",
        sources: &["android/ui/src/main/kotlin"],
        bundles: &["android"],
        on: &["bindings"],
        compose: true,
        ..PLAIN
    },
    Module {
        name: "app",
        sources: &["android/app/src/main/kotlin"],
        bundles: &["android", "android-jar"],
        on: &["bindings", "core", "ui-android"],
        compose: true,
        ..PLAIN
    },
    Module {
        name: "app-test",
        sources: &["android/app/src/test/kotlin"],
        bundles: &["robolectric", "android-jar"],
        on: &["bindings", "core", "flows", "ui-android", "app"],
        compose: true,
        ..PLAIN
    },
];

/// A module by its name.
pub fn module(name: &str) -> Option<&'static Module> {
    MODULES.iter().find(|module| module.name == name)
}
