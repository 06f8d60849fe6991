//! The web app: its core, its packages, its build.

use crate::fingerprint::Fingerprint;
use crate::outcome::Outcome;
use crate::prerequisites::{Ready, node, packages, program, target};
use crate::process::{read, run_in};
use crate::root::root;
use crate::wasm;

/// How the core is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Core {
    /// As it is shipped.
    Small,
    /// As it builds soonest.
    Quick,
}

/// Whether it can be built here.
pub fn ready() -> Ready {
    let needs = [node(), target("wasm32-unknown-unknown")];
    needs
        .into_iter()
        .find(|need| matches!(need, Ready::No(_)))
        .unwrap_or(Ready::Yes)
}

/// Builds `web/dist`; each half only when its sources changed.
pub fn build(core: Core) -> Outcome {
    wasm::wasm(core == Core::Quick)?;
    packages("web")?;
    let page = Fingerprint::of("web", &["web"])?;
    if !(page.is_kept() && root().join("web/dist/index.html").is_file()) {
        run_in("web", "npm", &["run", "--silent", "build"])?;
        page.keep()?;
    }
    Ok(())
}

/// Prints the weight of what a browser fetches: the core by brotli, the scripts by gzip.
pub fn print_size() -> Outcome {
    for (name, bytes) in sizes()? {
        println!("{name}: {bytes} bytes");
    }
    Ok(())
}

/// The wasm in brotli where that can be had, else gzip; and every script in gzip.
pub fn sizes() -> Outcome<Vec<(&'static str, u64)>> {
    let mut found = Vec::new();
    if let Ready::Yes = program("brotli", "brotli") {
        found.push(("wasm_brotli", packed("wasm", "brotli -q 11 -c")?));
    }
    found.push(("wasm_gzip", packed("wasm", "gzip -9 -c")?));
    found.push(("script_gzip", packed("js", "gzip -9 -c")?));
    Ok(found)
}

fn packed(ending: &str, packer: &str) -> Outcome<u64> {
    let line = format!(
        "total=0; for file in $(find web/dist -name '*.{ending}'); do \
         size=$({packer} \"$file\" | wc -c); total=$((total + size)); done; echo $total"
    );
    Ok(read("sh", &["-c", &line])?.trim().parse()?)
}
