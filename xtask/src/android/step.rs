//! `cargo xtask test android`: its parts, one after the other. `ANDROID=style|core|ui|robolectric|apk`
//! (several with commas) runs those alone; `CLASS` and `TEST` choose among tests.

use super::compile::kotlinc;
use super::junit::junit;
use super::ready;
use super::resolve::Missing;
use super::style;
use crate::outcome::Outcome;
use crate::prerequisites::Ready;
use crate::steps::Ended;

type Part = fn() -> Outcome;

const PARTS: &[(&str, Part)] = &[
    ("style", style::test),
    ("core", core),
    ("ui", ui),
    ("robolectric", robolectric),
    ("apk", apk),
];

/// Runs the parts. Only where a library cannot be had from any repository of this machine, that
/// part is skipped.
pub fn test() -> Outcome<Ended> {
    if let Ready::No(why) = ready() {
        return Ok(Ended::Skipped(why));
    }
    let wanted = std::env::var("ANDROID").unwrap_or_default();
    if let Some(unknown) = wanted
        .split(',')
        .find(|name| !name.is_empty() && PARTS.iter().all(|(part, _)| part != name))
    {
        return Err(format!("find the part {unknown} of the Android step").into());
    }
    let mut skipped = Vec::new();
    for (name, act) in PARTS {
        if !wanted.is_empty() && !wanted.split(',').any(|one| one == *name) {
            continue;
        }
        println!("android · {name}");
        match act() {
            Ok(()) => {}
            Err(error) => match error.downcast::<Missing>() {
                Ok(missing) => skipped.push(format!("{name}: {}", missing.0)),
                Err(error) => return Err(error),
            },
        }
    }
    if skipped.is_empty() {
        Ok(Ended::Ran)
    } else {
        Ok(Ended::Skipped(skipped.join("; ")))
    }
}

/// The core under the real library and a real server.
fn core() -> Outcome {
    crate::transcripts::write()?;
    junit(&kotlinc("core-test", &[])?, &[], &[])
}

/// The screens on the desktop's Compose.
fn ui() -> Outcome {
    super::robolectric::samples()?;
    junit(&kotlinc("ui-desktop-test", &[])?, &[], &[])
}

/// The package for a phone, and what it is made of.
fn apk() -> Outcome {
    super::apk::test()
}

/// The app on Android's own code, without a phone.
fn robolectric() -> Outcome {
    super::robolectric::test()
}
