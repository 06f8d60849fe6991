//! Kotlin and Swift calls into the native library, from the description that uniffi wrote into it.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::error::Error;
use std::path::Path;

use uniffi::{GenerateOptions, TargetLanguage};

/// Writes `kotlin/` and `swift/`. The library is the one built together with this program.
pub fn write(folder: &Path) -> Result<(), Box<dyn Error>> {
    let program = std::env::current_exe()?;
    let library = format!("{DLL_PREFIX}spotter{DLL_SUFFIX}");
    let library = program
        .parent()
        .ok_or("this program lies in no folder")?
        .join("deps")
        .join(library);
    let config = concat!(env!("CARGO_MANIFEST_DIR"), "/uniffi.toml");
    for (name, language) in [
        ("kotlin", TargetLanguage::Kotlin),
        ("swift", TargetLanguage::Swift),
    ] {
        uniffi::generate(GenerateOptions {
            languages: vec![language],
            source: library.clone().try_into()?,
            out_dir: folder.join(name).try_into()?,
            config_override: Some(config.into()),
            format: false,
            ..GenerateOptions::default()
        })?;
    }
    Ok(())
}
