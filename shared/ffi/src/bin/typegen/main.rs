//! Writes what the shells need to call the core: `typegen DIR`.
//!
//! Four folders come to be in DIR: `typescript`, `kotlin` and `swift` hold the types that cross
//! the bridge with their codec, `uniffi` the Kotlin and Swift calls into the native library; beside
//! them lies `words.json`, what a shell says itself. The same core gives the same bytes, so
//! `cargo xtask bindings --check` can compare them with what is checked in.

mod browser;
mod direction;
mod kotlin_fixes;
mod native;
mod words;

use std::error::Error;
use std::path::Path;

use app::Spotter;
use crux_core::type_generation::facet::TypeRegistry;
use facet_generate::generation::bincode::BincodePlugin;
use facet_generate::generation::{kotlin, swift};

/// Package of the Kotlin types.
const KOTLIN_PACKAGE: &str = "app.spotter.core.types";
/// Module of the Swift types.
const SWIFT_MODULE: &str = "SpotterTypes";

fn main() -> Result<(), Box<dyn Error>> {
    let out = std::env::args_os().nth(1).ok_or("usage: typegen DIR")?;
    let out = Path::new(&out);
    let registry = TypeRegistry::new()
        .register_app::<Spotter>()?
        .build()?
        .registry();
    browser::write(&registry, &folder(out, "typescript")?)?;
    // Crux's own `CodeGenerator` does the same, and for TypeScript would then install packages
    // from the network.
    kotlin::Installer::new(KOTLIN_PACKAGE, folder(out, "kotlin")?)
        .plugin(BincodePlugin)
        .generate(&registry)?;
    kotlin_fixes::apply(&out.join("kotlin"))?;
    swift::Installer::new(SWIFT_MODULE, folder(out, "swift")?)
        .plugin(BincodePlugin)
        .generate(&registry)?;
    std::fs::write(out.join("words.json"), words::json())?;
    native::write(&folder(out, "uniffi")?)
}

fn folder(out: &Path, name: &str) -> Result<std::path::PathBuf, std::io::Error> {
    let folder = out.join(name);
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}
