//! The core behind its bridge: bytes in and bytes out, as every shell has it, and a tape of them.

use std::sync::{Arc, Mutex, PoisonError};

use app::effects::EffectFfi;
use app::view::View;
use app::{Effect, Event, Spotter};
use crux_core::bridge::{BincodeFfiFormat, Bridge, EffectId, FfiFormat, Requests};
use crux_core::capability::Operation;
use crux_core::{Core, Request, RequestHandle, ResolveError};
use serde::Serialize;

use crate::tape::Tape;

/// Answers that were given and not yet carried over the bridge.
type Given = Arc<Mutex<Vec<(u32, Vec<u8>)>>>;

/// A core, called as a shell calls it.
pub(super) struct Bytes {
    bridge: Bridge<Spotter>,
    given: Given,
    tape: Option<Tape>,
}

impl Bytes {
    /// A core at its start, on a tape or on none.
    pub fn new(tape: Option<Tape>) -> Self {
        if let Some(tape) = &tape {
            tape.begin();
        }
        Self {
            bridge: Bridge::new(Core::new()),
            given: Given::default(),
            tape,
        }
    }

    /// Takes an event; what follows from it.
    pub fn process_event(&self, event: &Event) -> Vec<Effect> {
        let event = written(event);
        let mut asked = Vec::new();
        self.bridge
            .update(&event, &mut asked)
            .expect("an event of this core");
        self.note("event", None, &event, &asked);
        self.effects(&asked)
    }

    /// Carries an answer over; what follows from it.
    pub fn resolve<O>(
        &self,
        handle: &mut RequestHandle<O>,
        output: O,
    ) -> Result<Vec<Effect>, ResolveError> {
        handle.resolve(output)?;
        let given = std::mem::take(&mut *self.given.lock().unwrap_or_else(PoisonError::into_inner));
        let mut effects = Vec::new();
        for (id, answer) in given {
            let mut asked = Vec::new();
            self.bridge
                .resolve(EffectId(id), &answer, &mut asked)
                .expect("an answer to this request");
            self.note("answer", Some(id), &answer, &asked);
            effects.extend(self.effects(&asked));
        }
        Ok(effects)
    }

    /// What to draw.
    pub fn view(&self) -> View {
        BincodeFfiFormat::deserialize(&self.view_bytes()).expect("a view of this core")
    }

    fn view_bytes(&self) -> Vec<u8> {
        let mut view = Vec::new();
        self.bridge.view(&mut view).expect("a view");
        view
    }

    fn note(&self, what: &str, id: Option<u32>, told: &[u8], asked: &[u8]) {
        if let Some(tape) = &self.tape {
            tape.call(what, id, told, asked, &self.view_bytes());
        }
    }

    fn effects(&self, asked: &[u8]) -> Vec<Effect> {
        let asked: Requests<EffectFfi> =
            BincodeFfiFormat::deserialize(asked).expect("requests of this core");
        let requests = asked.0.into_iter();
        requests
            .map(|request| self.effect(request.id.0, request.effect))
            .collect()
    }

    fn effect(&self, id: u32, effect: EffectFfi) -> Effect {
        match effect {
            EffectFfi::Render(operation) => Effect::Render(unanswered(operation)),
            EffectFfi::Haptic(operation) => Effect::Haptic(unanswered(operation)),
            EffectFfi::OpenSettings(operation) => Effect::OpenSettings(unanswered(operation)),
            EffectFfi::Socket(operation) => Effect::Socket(self.many(id, operation)),
            EffectFfi::Http(operation) => Effect::Http(self.once(id, operation)),
            EffectFfi::Store(operation) => Effect::Store(self.once(id, operation)),
            EffectFfi::Timer(operation) => Effect::Timer(self.once(id, operation)),
            EffectFfi::Secret(operation) => Effect::Secret(self.once(id, operation)),
            EffectFfi::ShareOut(operation) => Effect::ShareOut(self.once(id, operation)),
            EffectFfi::Copy(operation) => Effect::Copy(self.once(id, operation)),
            EffectFfi::Reminders(operation) => Effect::Reminders(self.once(id, operation)),
            EffectFfi::Scan(operation) => Effect::Scan(self.once(id, operation)),
        }
    }

    fn once<O: Operation>(&self, id: u32, operation: O) -> Request<O>
    where
        O::Output: Serialize,
    {
        let given = self.given.clone();
        let handle = RequestHandle::Once(Box::new(move |output| give(&given, id, &output)));
        Request { operation, handle }
    }

    fn many<O: Operation>(&self, id: u32, operation: O) -> Request<O>
    where
        O::Output: Serialize,
    {
        let given = self.given.clone();
        let handle = RequestHandle::Many(Box::new(move |output| {
            give(&given, id, &output);
            Ok(())
        }));
        Request { operation, handle }
    }
}

fn unanswered<O: Operation>(operation: O) -> Request<O> {
    let handle = RequestHandle::Never;
    Request { operation, handle }
}

fn give(given: &Given, id: u32, output: &impl Serialize) {
    let mut given = given.lock().unwrap_or_else(PoisonError::into_inner);
    given.push((id, written(output)));
}

fn written(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    BincodeFfiFormat::serialize(&mut bytes, value).expect("a value that can be written");
    bytes
}
