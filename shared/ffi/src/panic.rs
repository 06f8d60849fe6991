//! Panics end here. A panic's words can quote what somebody wrote, so that only its place in the
//! source is kept.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, Location, catch_unwind};
use std::sync::Once;

use crate::error::CoreError;

thread_local! {
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Notes the place of each panic from now on.
pub fn watch() {
    static WATCHED: Once = Once::new();
    WATCHED.call_once(|| {
        std::panic::set_hook(Box::new(|panic| {
            let place = panic
                .location()
                .map_or_else(|| "an unknown place".into(), shown);
            #[cfg(target_family = "wasm")]
            crate::web::report(&place);
            PLACE.with_borrow_mut(|kept| *kept = Some(place));
        }));
    });
}

/// Runs something that may panic. In the browser a panic ends the module instead (there is no
/// unwinding): `watch` has told the page before.
///
/// Whatever the panic left half done is never seen: Crux's locks are poisoned, so that every later
/// call ends here too, and the store still holds the last commit.
pub fn guarded<T>(work: impl FnOnce() -> Result<T, CoreError>) -> Result<T, CoreError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        let place = PLACE.with_borrow_mut(Option::take);
        Err(CoreError::Panicked(
            place.unwrap_or_else(|| "an unknown place".into()),
        ))
    })
}

/// As `shared/app/src/model.rs:12:5`; of a library's path only what names the library.
fn shown(place: &Location<'_>) -> String {
    let file = place.file();
    let file = file
        .rsplit_once("/registry/src/")
        .map_or(file, |(_, rest)| rest);
    format!("{file}:{}:{}", place.line(), place.column())
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_a_place_and_keeps_its_words_to_itself() {
        watch();
        let error = guarded::<()>(|| panic!("ana wrote: I was nervous")).unwrap_err();
        let words = error.to_string();
        assert!(
            words.starts_with("please report this: the core stopped at "),
            "{words}"
        );
        assert!(words.contains("src/panic.rs:"), "{words}");
        assert!(!words.contains("nervous"), "{words}");
        assert_eq!(guarded(|| Ok(3)), Ok(3));
    }
}
