//! Puts the built web app into the binary, if it has been built: `web/dist`, or what
//! `SPOTTER_WEB_DIST` names. Set that variable to have a later build looked for again.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() {
    println!("cargo:rerun-if-env-changed=SPOTTER_WEB_DIST");
    println!("cargo:rerun-if-changed=build.rs");
    let here = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets it"));
    let dist = std::env::var_os("SPOTTER_WEB_DIST")
        .map_or_else(|| here.join("../web/dist"), PathBuf::from);
    let mut files = Vec::new();
    if dist.join("index.html").is_file() {
        println!("cargo:rerun-if-changed={}", dist.display());
        collect(&dist, &dist, &mut files);
    }
    files.sort();
    let mut code = String::from("&[\n");
    for (name, path) in files {
        let path = path.to_str().expect("a path in UTF-8");
        writeln!(code, "    ({name:?}, include_bytes!({path:?})),")
            .expect("a String takes everything");
    }
    code.push(']');
    std::fs::write(out.join("web_files.rs"), code).expect("cargo's own directory can be written");
}

fn collect(root: &Path, directory: &Path, files: &mut Vec<(String, PathBuf)>) {
    let entries = std::fs::read_dir(directory).expect("the web app's directory can be read");
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(root, &path, files);
        } else if let Some(name) = path.strip_prefix(root).ok().and_then(Path::to_str) {
            let path = path.canonicalize().unwrap_or_else(|_| path.clone());
            files.push((name.replace('\\', "/"), path));
        }
    }
}
