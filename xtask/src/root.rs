//! Where the project is.

use std::path::Path;

/// The folder that holds `Cargo.toml`, `shared/` and `web/`.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask lies inside the project")
}
