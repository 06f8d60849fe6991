//! What a phone holds: its documents, as they lie in its vault.

use std::collections::BTreeMap;

use domain::id::DocumentId;
use tests::phone::Phone;
use vault::Vault;

/// In front of a document's run of chunks: `1 ‖ team ‖ d ‖ length of the id`.
const BEFORE_ID: usize = 1 + 16 + 1 + 1;
/// What says that a key is one of a document.
const DOCUMENT: u8 = b'd';

/// Each document's stored runs, oldest first. A copy of the vault is read, as after a kill.
pub fn held(phone: &Phone) -> BTreeMap<DocumentId, Vec<Vec<u8>>> {
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("vault");
    std::fs::copy(phone.vault_file(), &copy).expect("the vault's file");
    let vault = Vault::open(&copy).expect("a vault that opens");
    let mut held: BTreeMap<DocumentId, Vec<Vec<u8>>> = BTreeMap::new();
    for (key, run) in vault.scan(&[1], &[], usize::MAX).expect("the vault") {
        if key.get(BEFORE_ID - 2) != Some(&DOCUMENT) {
            continue;
        }
        let length = usize::from(key[BEFORE_ID - 1]);
        let id = DocumentId::from_bytes(&key[BEFORE_ID..BEFORE_ID + length]);
        let runs = held.entry(id.expect("an id")).or_default();
        // An empty run says that the document is here without a change.
        runs.extend(Some(run).filter(|run| !run.is_empty()));
    }
    held
}
