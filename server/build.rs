//! Puts the built web app into the binary: `web/dist` in release builds, or in any build what
//! `SPOTTER_WEB_DIST` names. Other builds serve it with `--web-dir`, and are not made again each
//! time the page is.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    println!("cargo:rerun-if-env-changed=SPOTTER_WEB_DIST");
    println!("cargo:rerun-if-changed=build.rs");
    let here = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets it"));
    let named = std::env::var_os("SPOTTER_WEB_DIST").map(PathBuf::from);
    let is_release = std::env::var("PROFILE").is_ok_and(|profile| profile == "release");
    let dist = named.or_else(|| is_release.then(|| here.join("../web/dist")));
    let mut files = Vec::new();
    if let Some(dist) = dist {
        println!(
            "cargo:rerun-if-changed={}",
            dist.join("index.html").display()
        );
        collect(&dist, &dist, &mut files);
    }
    files.sort();
    let copies = out.join("web");
    drop(fs::remove_dir_all(&copies));
    fs::create_dir_all(&copies).expect("cargo's own directory can be written");
    let mut code = String::from("&[\n");
    for (place, (name, path)) in files.into_iter().enumerate() {
        // A copy: the page may be built again while the server is compiled.
        let copy = copies.join(place.to_string());
        if fs::copy(path, &copy).is_ok() {
            let copy = copy.to_str().expect("a path in UTF-8");
            writeln!(code, "    ({name:?}, include_bytes!({copy:?})),")
                .expect("a String takes everything");
        }
    }
    code.push(']');
    fs::write(out.join("web_files.rs"), code).expect("cargo's own directory can be written");
}

fn collect(root: &Path, directory: &Path, files: &mut Vec<(String, PathBuf)>) {
    let Ok(entries) = fs::read_dir(directory) else {
        return;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(root, &path, files);
        } else if let Some(name) = path.strip_prefix(root).ok().and_then(Path::to_str) {
            files.push((name.replace('\\', "/"), path));
        }
    }
}
