//! What the browser calls, in a worker of its own.

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use crate::bridge::Running;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = console, js_name = error)]
    fn log_error(words: &str);

    #[wasm_bindgen(js_namespace = globalThis, js_name = spotterStopped, catch)]
    fn stopped(place: &str) -> Result<(), JsValue>;
}

/// Tells the page where the core stopped: by `globalThis.spotterStopped(place)` where the shell
/// has set it, and on the console. The call that was under way then throws.
pub fn report(place: &str) {
    log_error(&format!("the core stopped at {place}"));
    // A page without that function has heard it on the console.
    stopped(place).ok();
}

/// The core. One per page; every method throws an `Error` whose message says "please report this".
#[wasm_bindgen]
pub struct Core {
    running: Running,
}

#[wasm_bindgen]
impl Core {
    /// A core at its start; it waits for `Start`.
    #[wasm_bindgen(constructor)]
    #[expect(
        clippy::new_without_default,
        reason = "JavaScript calls the constructor by name"
    )]
    pub fn new() -> Self {
        Self {
            running: Running::new(),
        }
    }

    /// Takes an `Event`; answers `Requests`.
    pub fn update(&self, event: &[u8]) -> Result<Vec<u8>, JsError> {
        Ok(self.running.update(event)?)
    }

    /// Takes the output of a request; answers `Requests`. A request is answered once, a socket's
    /// `Open` once per event.
    pub fn resolve(&self, request: u32, output: &[u8]) -> Result<Vec<u8>, JsError> {
        Ok(self.running.resolve(request, output)?)
    }

    /// The `View` as it is now.
    pub fn view(&self) -> Result<Vec<u8>, JsError> {
        Ok(self.running.view()?)
    }
}
