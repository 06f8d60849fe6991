//! What a phone asks of its vault.

#![allow(clippy::unwrap_used, reason = "a test ends where something cannot be")]

use std::path::PathBuf;

use vault::{Commit, Entry, Vault, VaultError};

struct Phone {
    folder: tempfile::TempDir,
}

impl Phone {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("spotter.vault")
    }

    fn vault(&self) -> Vault {
        Vault::open(self.file()).unwrap()
    }
}

fn entry(key: &str, value: &str) -> Entry {
    (key.into(), value.into())
}

fn put(entries: &[(&str, &str)]) -> Commit {
    let puts = entries
        .iter()
        .map(|(key, value)| entry(key, value))
        .collect();
    Commit {
        puts,
        deletes: Vec::new(),
    }
}

#[test]
fn what_ana_saved_is_there_when_she_comes_back() {
    let ana = Phone::new();
    ana.vault()
        .commit(&put(&[("card/1", "ask first"), ("card/2", "then wait")]))
        .unwrap();

    let vault = ana.vault();
    assert_eq!(
        vault.load(&["card/2", "card/9", "card/1"]).unwrap(),
        [entry("card/2", "then wait"), entry("card/1", "ask first"),]
    );
    assert!(vault.check().unwrap());
}

#[test]
fn a_new_vault_is_empty() {
    let ana = Phone::new();
    assert!(ana.vault().load(&["card/1"]).unwrap().is_empty());
    assert!(ana.vault().scan(b"", b"", 10).unwrap().is_empty());
}

#[test]
fn a_list_is_read_in_pages_and_ends_with_its_prefix() {
    let ana = Phone::new();
    let vault = ana.vault();
    vault
        .commit(&put(&[
            ("a", ""),
            ("b/1", "1"),
            ("b/2", "2"),
            ("b/3", "3"),
            ("c", ""),
        ]))
        .unwrap();

    let first = vault.scan(b"b/", b"", 2).unwrap();
    assert_eq!(first, [entry("b/1", "1"), entry("b/2", "2")]);
    assert_eq!(
        vault.scan(b"b/", &first[1].0, 2).unwrap(),
        [entry("b/3", "3")]
    );
    assert!(vault.scan(b"b/", b"b/3", 2).unwrap().is_empty());
    assert!(vault.scan(b"b/", b"", 0).unwrap().is_empty());
    // A place before the list is its beginning, one behind it is its end.
    assert_eq!(vault.scan(b"b/", b"a", 1).unwrap(), [entry("b/1", "1")]);
    assert!(vault.scan(b"b/", b"c", 1).unwrap().is_empty());
}

#[test]
fn a_key_that_is_put_and_deleted_at_once_is_put() {
    let ana = Phone::new();
    let vault = ana.vault();
    vault
        .commit(&Commit {
            puts: vec![entry("a", "new")],
            deletes: vec!["a".into()],
        })
        .unwrap();
    assert_eq!(vault.load(&["a"]).unwrap(), [entry("a", "new")]);
    vault
        .commit(&Commit {
            puts: Vec::new(),
            deletes: vec!["a".into(), "b".into()],
        })
        .unwrap();
    assert!(vault.load(&["a"]).unwrap().is_empty());
}

#[test]
fn a_second_opening_is_told_that_the_vault_is_held() {
    let ana = Phone::new();
    let vault = ana.vault();
    assert!(matches!(Vault::open(ana.file()), Err(VaultError::Locked)));
    vault.commit(&put(&[("a", "still works")])).unwrap();
    drop(vault);
    assert_eq!(
        ana.vault().load(&["a"]).unwrap(),
        [entry("a", "still works")]
    );
}

#[test]
fn a_file_that_is_no_vault_is_left_as_it_is() {
    let ana = Phone::new();
    std::fs::write(ana.file(), b"a letter to ben").unwrap();
    assert!(matches!(
        Vault::open(ana.file()),
        Err(VaultError::Damaged(_))
    ));
    assert_eq!(std::fs::read(ana.file()).unwrap(), b"a letter to ben");
}

#[test]
fn a_first_start_that_was_cut_short_is_begun_again() {
    let ana = Phone::new();
    let unfinished = ana.file().with_extension("unfinished");
    for leftover in [Vec::new(), vec![0; 4096], vec![1; 100_000]] {
        std::fs::write(&unfinished, leftover).unwrap();
        let vault = ana.vault();
        vault.commit(&put(&[("a", "begun")])).unwrap();
        drop(vault);
        assert!(!unfinished.exists());
        std::fs::remove_file(ana.file()).unwrap();
    }
}

#[test]
fn a_vault_in_a_folder_that_is_not_there_cannot_be_opened() {
    let ana = Phone::new();
    let missing = ana.folder.path().join("missing/spotter.vault");
    assert!(matches!(
        Vault::open(missing),
        Err(VaultError::Unavailable(_))
    ));
}

#[test]
fn room_is_given_back_to_the_phone() {
    let ana = Phone::new();
    let vault = ana.vault();
    let keys: Vec<Vec<u8>> = (0..64).map(|number| vec![number]).collect();
    let puts = keys
        .iter()
        .map(|key| (key.clone(), vec![3; 64 << 10]))
        .collect();
    vault
        .commit(&Commit {
            puts,
            deletes: Vec::new(),
        })
        .unwrap();
    let before = std::fs::metadata(ana.file()).unwrap().len();
    vault
        .commit(&Commit {
            puts: vec![entry("kept", "this")],
            deletes: keys,
        })
        .unwrap();

    assert!(vault.compact().unwrap());
    let after = std::fs::metadata(ana.file()).unwrap().len();
    assert!(after < before / 2, "{before} bytes became {after}");
    assert_eq!(vault.scan(b"", b"", 10).unwrap(), [entry("kept", "this")]);
}
