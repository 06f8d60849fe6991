//! What Kotlin and Swift call. Methods take and give `Vec<u8>`: a slice would want a direct
//! `ByteBuffer` in Kotlin.

use std::sync::Arc;

use crate::bridge::Running;
use crate::error::CoreError;
use crate::panic::guarded;
use crate::store::Store;

/// The core. One per process; calls may come from any thread and run one after another.
#[derive(uniffi::Object)]
pub struct Core {
    running: Running,
}

#[uniffi::export]
impl Core {
    /// A core at its start; it waits for `Start`.
    #[uniffi::constructor]
    pub fn new() -> Arc<Self> {
        Arc::new(Self {
            running: Running::new(),
        })
    }

    /// Takes an `Event`; answers `Requests`.
    pub fn update(&self, event: Vec<u8>) -> Result<Vec<u8>, CoreError> {
        self.running.update(&event)
    }

    /// Takes the output of a request; answers `Requests`. A request is answered once, a socket's
    /// `Open` once per event.
    pub fn resolve(&self, request: u32, output: Vec<u8>) -> Result<Vec<u8>, CoreError> {
        self.running.resolve(request, &output)
    }

    /// The `View` as it is now.
    pub fn view(&self) -> Result<Vec<u8>, CoreError> {
        self.running.view()
    }
}

/// The device's store: the `Store` effect in one call. It blocks while the disk works: call it off
/// the main thread.
#[derive(uniffi::Object)]
pub struct VaultHandle {
    store: Store,
}

#[uniffi::export]
impl VaultHandle {
    /// The store in this file. It is opened by the first operation, and again by the next one
    /// when that failed: opening itself cannot fail.
    #[uniffi::constructor]
    pub fn new(path: String) -> Arc<Self> {
        crate::panic::watch();
        Arc::new(Self {
            store: Store::at(path.into()),
        })
    }

    /// Takes a `StoreOperation`; answers its `StoreOutput`, refusals of the disk among them.
    pub fn perform(&self, operation: Vec<u8>) -> Result<Vec<u8>, CoreError> {
        guarded(|| self.store.perform(&operation))
    }
}
