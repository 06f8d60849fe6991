//! Crux's bridge around one core, with bytes returned instead of written into a buffer.

use app::Spotter;
use crux_core::Core;
use crux_core::bridge::{Bridge, EffectId};

use crate::error::CoreError;
use crate::panic::guarded;

/// One running core.
pub struct Running(Bridge<Spotter>);

impl Running {
    /// A core at its start; it waits for `Start`.
    pub fn new() -> Self {
        crate::panic::watch();
        Self(Bridge::new(Core::new()))
    }

    /// Takes an event; answers the requests that follow from it.
    pub fn update(&self, event: &[u8]) -> Result<Vec<u8>, CoreError> {
        guarded(|| {
            let mut requests = Vec::new();
            self.0.update(event, &mut requests)?;
            Ok(requests)
        })
    }

    /// Takes the answer to a request; answers the requests that follow from it.
    pub fn resolve(&self, request: u32, answer: &[u8]) -> Result<Vec<u8>, CoreError> {
        guarded(|| {
            let mut requests = Vec::new();
            self.0.resolve(EffectId(request), answer, &mut requests)?;
            Ok(requests)
        })
    }

    /// What to draw.
    pub fn view(&self) -> Result<Vec<u8>, CoreError> {
        guarded(|| {
            let mut view = Vec::new();
            self.0.view(&mut view)?;
            Ok(view)
        })
    }
}
