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

/// Runs the parts. Only where one of Android's own libraries cannot be had from any repository of
/// this machine, that part is skipped; where `CI` is set, nothing else may be lacking either.
pub fn test() -> Outcome<Ended> {
    if let Ready::No(why) = ready() {
        return lacking(why, in_ci());
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
                Ok(missing) if missing.is_androids() => {
                    skipped.push(format!("{name}: {}", missing.0));
                }
                Ok(missing) => return Err(missing),
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

/// `.ci/run` and every machine that only tests sets it.
fn in_ci() -> bool {
    std::env::var("CI").is_ok_and(|set| !set.is_empty() && set != "false")
}

/// A program is not there: its owner may go without this step, a machine that tests may not.
fn lacking(why: String, in_ci: bool) -> Outcome<Ended> {
    if in_ci {
        return Err(format!("test Android, of which nothing may be skipped here: {why}").into());
    }
    Ok(Ended::Skipped(why))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_that_tests_may_lack_no_program() {
        assert!(lacking("no javac".into(), true).is_err());
        assert!(lacking("no javac".into(), false).is_ok());
    }
}
