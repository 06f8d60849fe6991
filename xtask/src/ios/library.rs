//! The core as Apple links it: a static library for phones, and for the simulator where its target
//! can be had. Without debug information, because it is only built and looked into.

use crate::outcome::Outcome;
use crate::prerequisites::{Ready, target};
use crate::process::{cargo, settle};

/// The one whose symbols the privacy manifest is compared with.
pub const FOR_PHONES: &str = "target/aarch64-apple-ios/debug/libspotter.a";

const TARGETS: [&str; 2] = ["aarch64-apple-ios", "aarch64-apple-ios-sim"];

/// Builds each that can be had; why not, where that is the one for phones.
pub fn build() -> Outcome<Result<(), String>> {
    let mut built = Ok(());
    for name in TARGETS {
        if let Ready::No(why) = target(name) {
            println!("no static library: {why}");
            if name == TARGETS[0] {
                built = Err(why);
            }
            continue;
        }
        println!("a static library for {name}");
        settle(
            cargo()
                .args(["rustc", "-p", "ffi", "--lib", "--locked", "--quiet"])
                .args(["--target", name, "--crate-type", "staticlib"])
                .env("CARGO_PROFILE_DEV_DEBUG", "0"),
        )?;
    }
    Ok(built)
}
