//! What Kotlin and Swift can count on, called as they call it: bytes in, bytes out.
#![allow(clippy::unwrap_used, reason = "a test ends where something cannot be")]
#![cfg(not(target_family = "wasm"))]

use app::effects::store::{
    Commit, LoadKeys, ScanPrefix, StoreEntries, StoreEntry, StoreError, StoreKey, StoreOperation,
    StoreOutput,
};
use app::environment::Environment;
use app::event::{Event, Happening, ShellEvent, Start};
use app::view::View;
use crux_core::bridge::{BincodeFfiFormat, FfiFormat};
use serde::Serialize;
use serde::de::DeserializeOwned;
use spotter::{Core, CoreError, VaultHandle};

fn written(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    BincodeFfiFormat::serialize(&mut bytes, value).unwrap();
    bytes
}

fn read<T: DeserializeOwned>(bytes: &[u8]) -> T {
    BincodeFfiFormat::deserialize(bytes).unwrap()
}

fn start() -> Event {
    Event::Shell(ShellEvent {
        now_ms: 1_795_000_000_000,
        utc_offset_min: 60,
        what: Happening::Start(Start {
            seed: vec![7; 32],
            url: String::new(),
            origin: String::new(),
            locale: "en".into(),
            environment: Environment::default(),
            capabilities: Vec::new(),
            device_name: "Ana's phone".into(),
        }),
    })
}

#[test]
fn a_start_is_answered_with_requests_and_there_is_something_to_draw() {
    let core = Core::new();
    let requests = core.update(written(&start())).unwrap();
    // A count of eight bytes, then the requests themselves.
    assert!(requests.len() > 8, "the core asked for nothing");
    let view: View = read(&core.view().unwrap());
    assert_eq!(view.language, "en");
}

#[test]
fn bytes_that_are_no_event_are_refused_and_the_core_goes_on() {
    let core = Core::new();
    for nonsense in [vec![], vec![9], vec![255; 64]] {
        assert_eq!(core.update(nonsense), Err(CoreError::Malformed));
    }
    assert!(core.update(written(&start())).is_ok());
}

#[test]
fn an_answer_that_nobody_asked_for_is_refused() {
    let core = Core::new();
    assert_eq!(core.resolve(77, Vec::new()), Err(CoreError::NotAsked));
}

struct Phone {
    folder: tempfile::TempDir,
}

impl Phone {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn store(&self) -> std::sync::Arc<VaultHandle> {
        VaultHandle::new(
            self.folder
                .path()
                .join("spotter.vault")
                .display()
                .to_string(),
        )
    }
}

fn perform(store: &VaultHandle, operation: &StoreOperation) -> StoreOutput {
    read(&store.perform(written(operation)).unwrap())
}

fn entry(key: &[u8], value: &[u8]) -> StoreEntry {
    StoreEntry {
        key: key.to_vec(),
        value: value.to_vec(),
    }
}

#[test]
fn a_store_operation_goes_through_the_vault_and_back() {
    let ana = Phone::new();
    let puts = vec![
        entry(b"a/1", b"one"),
        entry(b"a/2", b"two"),
        entry(b"b", b"three"),
    ];
    let commit = Commit {
        puts: puts.clone(),
        deletes: Vec::new(),
    };
    assert_eq!(
        perform(&ana.store(), &StoreOperation::Commit(commit)),
        StoreOutput::Committed
    );

    let store = ana.store();
    let scan = ScanPrefix {
        prefix: b"a/".to_vec(),
        after: b"a/1".to_vec(),
        limit: 5,
    };
    assert_eq!(
        perform(&store, &StoreOperation::Scan(scan)),
        StoreOutput::Scanned(StoreEntries {
            entries: vec![puts[1].clone()]
        })
    );
    let keys = [b"b".as_slice(), b"missing"].map(|key| StoreKey {
        bytes: key.to_vec(),
    });
    assert_eq!(
        perform(
            &store,
            &StoreOperation::Load(LoadKeys {
                keys: keys.to_vec()
            })
        ),
        StoreOutput::Loaded(StoreEntries {
            entries: vec![puts[2].clone()]
        })
    );
}

#[test]
fn a_store_that_is_held_elsewhere_is_answered_as_locked_until_it_is_free() {
    let ana = Phone::new();
    let empty = StoreOperation::Commit(Commit::default());
    let (first, second) = (ana.store(), ana.store());
    assert_eq!(perform(&first, &empty), StoreOutput::Committed);
    assert_eq!(
        perform(&second, &empty),
        StoreOutput::Failed(StoreError::Locked)
    );
    drop(first);
    assert_eq!(perform(&second, &empty), StoreOutput::Committed);
}

#[test]
fn bytes_that_are_no_store_operation_are_refused() {
    assert_eq!(
        Phone::new().store().perform(vec![3; 9]),
        Err(CoreError::Malformed)
    );
}
