//! Steps over the code itself.

use super::Ended;
use crate::outcome::Outcome;
use crate::process::{cargo, settle};
use crate::root::root;

/// rustfmt over every crate.
pub fn format() -> Outcome<Ended> {
    settle(cargo().args(["fmt", "--all", "--check"]))?;
    Ok(Ended::Ran)
}

/// clippy over every target of every crate.
pub fn lints() -> Outcome<Ended> {
    let all = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--locked",
        "--quiet",
        "--",
    ];
    settle(cargo().args(all).args(["-D", "warnings"]))?;
    Ok(Ended::Ran)
}

/// Our own reading of `deny.toml`.
pub fn licences() -> Outcome<Ended> {
    crate::licences::licences()?;
    Ok(Ended::Ran)
}

/// Nothing generated differs from what is checked in.
pub fn bindings() -> Outcome<Ended> {
    crate::tokens::tokens(root(), true)?;
    crate::bindings::bindings(true)?;
    Ok(Ended::Ran)
}

/// Every crate's tests; `tests` itself has steps of its own, only its library's tests run here.
pub fn unit() -> Outcome<Ended> {
    settle(cargo().args([
        "test",
        "--workspace",
        "--exclude",
        "tests",
        "--locked",
        "--quiet",
    ]))?;
    settle(cargo().args(["test", "-p", "tests", "--lib", "--locked", "--quiet"]))?;
    Ok(Ended::Ran)
}
