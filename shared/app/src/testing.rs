//! A phone without a screen, for tests inside this crate: the real model over a store in memory,
//! whose every answer the test gives.

use std::collections::BTreeMap;

use crux_core::{App, Command};

use crate::app::Spotter;
use crate::effects::Effect;
use crate::effects::http::HttpOutput;
use crate::effects::reminders::{RemindersOperation, RemindersOutput};
use crate::effects::scan::ScanOutput;
use crate::effects::secret::{SecretBytes, SecretOperation, SecretOutput};
use crate::effects::store::{StoreEntries, StoreEntry, StoreError, StoreOperation, StoreOutput};
use crate::environment::Environment;
use crate::event::{Event, Happening, ShellEvent, Start};
use crate::model::Model;
use crate::replica::Replica;

/// What a phone keeps when its process ends.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    pub store: BTreeMap<Vec<u8>, Vec<u8>>,
    pub secret: Option<Vec<u8>>,
}

/// A running core.
pub struct Shell {
    pub model: Model,
    pub kept: Kept,
    pub now_ms: i64,
    /// Set to let commits fail.
    pub full: bool,
    /// Set to let reading the safe fail.
    pub safe_fails: bool,
    pub pending: Vec<Effect>,
    commands: Vec<Command<Effect, Event>>,
}

impl Shell {
    /// Starts on what is kept.
    pub fn start(kept: Kept, seed: u8) -> Self {
        let mut shell = Self {
            model: Model::default(),
            kept,
            now_ms: 1_795_000_000_000,
            full: false,
            safe_fails: false,
            pending: Vec::new(),
            commands: Vec::new(),
        };
        shell.happen(Happening::Start(Start {
            seed: vec![seed; 32],
            url: String::new(),
            origin: "http://server.test".into(),
            locale: "en".into(),
            environment: Environment::default(),
            capabilities: Vec::new(),
            device_name: "Test phone".into(),
        }));
        shell
    }

    /// Sends a happening.
    pub fn happen(&mut self, what: Happening) {
        self.now_ms += 300;
        let event = ShellEvent {
            now_ms: self.now_ms,
            utc_offset_min: 60,
            what,
        };
        self.update(Event::Shell(event));
    }

    fn update(&mut self, event: Event) {
        let command = Spotter.update(event, &mut self.model);
        self.commands.push(command);
        self.pump();
    }

    /// Calls the open team, as a screen would.
    pub fn team(&mut self, call: impl FnOnce(&mut Replica)) {
        call(self.model.replica.as_mut().expect("a team is open"));
        self.happen(Happening::Foreground);
    }

    fn pump(&mut self) {
        loop {
            let mut events = Vec::new();
            for command in &mut self.commands {
                self.pending.extend(command.effects());
                events.extend(command.events());
            }
            self.commands.retain_mut(|command| !command.is_done());
            if events.is_empty() {
                return;
            }
            for event in events {
                let command = Spotter.update(event, &mut self.model);
                self.commands.push(command);
            }
        }
    }

    /// Answers the pending effect at this place; timers, sockets and requests to the server are
    /// left unanswered (`false`).
    pub fn answer(&mut self, place: usize) -> bool {
        match self.pending.remove(place) {
            Effect::Store(mut request) => {
                let output = self.perform(&request.operation);
                request.resolve(output).expect("asked once");
            }
            Effect::Secret(mut request) => {
                let output = self.safe(&request.operation);
                request.resolve(output).expect("asked once");
            }
            Effect::Http(mut request) => request.resolve(HttpOutput::Failed).expect("asked once"),
            Effect::Render(_) | Effect::Haptic(_) => {}
            other => {
                self.pending.push(other);
                return false;
            }
        }
        self.pump();
        true
    }

    /// Answers what was asked of the notifications; what that was.
    pub fn answer_reminders(&mut self, output: RemindersOutput) -> Option<RemindersOperation> {
        let is_it = |effect: &Effect| matches!(effect, Effect::Reminders(_));
        let place = self.pending.iter().position(is_it)?;
        let Effect::Reminders(mut request) = self.pending.remove(place) else {
            return None;
        };
        request.resolve(output).expect("asked once");
        self.pump();
        self.settle();
        Some(request.operation)
    }

    /// Answers a scan; whether one was asked for.
    pub fn answer_scan(&mut self, output: ScanOutput) -> bool {
        let is_it = |effect: &Effect| matches!(effect, Effect::Scan(_));
        let Some(place) = self.pending.iter().position(is_it) else {
            return false;
        };
        if let Effect::Scan(mut request) = self.pending.remove(place) {
            request.resolve(output).expect("asked once");
        }
        self.pump();
        self.settle();
        true
    }

    /// Answers everything that a device answers by itself.
    pub fn settle(&mut self) {
        while let Some(place) = self.pending.iter().position(|effect| {
            !matches!(
                effect,
                Effect::Timer(_)
                    | Effect::Socket(_)
                    | Effect::ShareOut(_)
                    | Effect::Copy(_)
                    | Effect::Reminders(_)
                    | Effect::Scan(_)
                    | Effect::OpenSettings(_)
            )
        }) {
            self.answer(place);
        }
    }

    fn perform(&mut self, operation: &StoreOperation) -> StoreOutput {
        let store = &mut self.kept.store;
        let entry = |(key, value): (&Vec<u8>, &Vec<u8>)| StoreEntry {
            key: key.clone(),
            value: value.clone(),
        };
        match operation {
            StoreOperation::Load(load) => {
                let found = load
                    .keys
                    .iter()
                    .filter_map(|key| store.get_key_value(&key.bytes));
                StoreOutput::Loaded(StoreEntries {
                    entries: found.map(entry).collect(),
                })
            }
            StoreOperation::Scan(scan) => {
                let entries = store
                    .iter()
                    .filter(|(key, _)| key.starts_with(&scan.prefix) && **key > scan.after)
                    .take(scan.limit as usize)
                    .map(entry)
                    .collect();
                StoreOutput::Scanned(StoreEntries { entries })
            }
            StoreOperation::Commit(_) if self.full => StoreOutput::Failed(StoreError::Full),
            StoreOperation::Commit(commit) => {
                for put in &commit.puts {
                    store.insert(put.key.clone(), put.value.clone());
                }
                for delete in &commit.deletes {
                    store.remove(&delete.bytes);
                }
                StoreOutput::Committed
            }
        }
    }

    fn safe(&mut self, operation: &SecretOperation) -> SecretOutput {
        match operation {
            SecretOperation::Read if self.safe_fails => SecretOutput::Failed,
            SecretOperation::Read => self
                .kept
                .secret
                .clone()
                .map_or(SecretOutput::Absent, |bytes| {
                    SecretOutput::Found(SecretBytes { bytes })
                }),
            SecretOperation::Write(secret) => {
                self.kept.secret = Some(secret.bytes.clone());
                SecretOutput::Done
            }
            SecretOperation::Remove => {
                self.kept.secret = None;
                SecretOutput::Done
            }
        }
    }
}
