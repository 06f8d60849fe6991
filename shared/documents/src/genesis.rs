//! The first change of every document of a kind: the same bytes everywhere, for ever.
//!
//! It is never sent. The files under `genesis/` are what counts; how they were once made is kept
//! in the tests below, which also say what to do for a new kind.

use domain::id::DocumentKind;

use crate::Hash;

/// The change every document of this kind starts from; `None` for kinds this build does not know.
pub fn genesis_bytes(kind: DocumentKind) -> Option<&'static [u8]> {
    Some(match kind {
        DocumentKind::TEAM => include_bytes!("../genesis/team.bin"),
        DocumentKind::BLUEPRINT => include_bytes!("../genesis/blueprint.bin"),
        DocumentKind::SESSION => include_bytes!("../genesis/session.bin"),
        DocumentKind::DRAFT => include_bytes!("../genesis/draft.bin"),
        DocumentKind::CARD => include_bytes!("../genesis/card.bin"),
        DocumentKind::PRIVATE => include_bytes!("../genesis/private.bin"),
        _ => return None,
    })
}

/// The hash of a kind's genesis.
pub fn genesis_hash(kind: DocumentKind) -> Option<Hash> {
    crate::change_hash(genesis_bytes(kind)?)
}

/// The highest operation counter of a kind's genesis.
pub fn genesis_max_op(kind: DocumentKind) -> Option<u64> {
    let containers = crate::schema::containers(kind)?.len();
    Some(2 + u64::try_from(containers).ok()?)
}

#[cfg(test)]
mod tests {
    use automerge::transaction::Transactable;
    use automerge::{ActorId, Automerge, Change, ObjType, ROOT};

    use super::*;
    use crate::schema::{GENESIS_ACTOR, SCHEMA_KEY, containers};

    /// How a genesis is made. For a new kind: give it containers, write these bytes to its file
    /// once, and pin its hash below.
    fn made(kind: DocumentKind) -> Change {
        let mut engine = Automerge::new().with_actor(ActorId::from(GENESIS_ACTOR));
        let mut transaction = engine.transaction();
        let name = kind.name().expect("a known kind");
        transaction.put(ROOT, "kind", name).expect("a scalar");
        transaction.put(ROOT, SCHEMA_KEY, 1_i64).expect("a scalar");
        for container in containers(kind).expect("a known kind") {
            transaction
                .put_object(ROOT, *container, ObjType::Map)
                .expect("a map");
        }
        transaction.commit();
        engine.get_changes(&[]).remove(0)
    }

    #[test]
    fn a_genesis_is_what_it_always_was() {
        for kind in DocumentKind::ALL {
            let change = made(kind);
            assert_eq!(genesis_bytes(kind), Some(change.raw_bytes()), "{kind:?}");
            assert_eq!(genesis_hash(kind), Some(change.hash().0), "{kind:?}");
            assert_eq!(genesis_max_op(kind), Some(change.max_op()), "{kind:?}");
        }
        assert_eq!(genesis_bytes(DocumentKind(200)), None);
    }

    #[test]
    fn a_genesis_hash_never_changes() {
        let pinned = [
            (
                DocumentKind::TEAM,
                "363c35d884a67acf2716239b03c3c7e1298b5a930fc5c4d81875a02b9d1dfa7c",
            ),
            (
                DocumentKind::BLUEPRINT,
                "b8bc884a27d1e50a71ccee0e2069a6f1d9be1a98fade01b605b89f6d9d6a86a4",
            ),
            (
                DocumentKind::SESSION,
                "29cb0bd68b49834fd13724ecd77889d82e02b0b799724e83d88955789b4d3253",
            ),
            (
                DocumentKind::DRAFT,
                "62960e6bd8762192976fd2bd2cef3f054f778ad786c0f294dd8558c2def546b7",
            ),
            (
                DocumentKind::CARD,
                "1471bd9d559bedcd71d5b188a93f8ba533c80ed15f38b61bef7f713801d8cde0",
            ),
            (
                DocumentKind::PRIVATE,
                "4644e87530d93afadc041d09e20cb841d2081ff0862c1d95f9b6f43db9df473b",
            ),
        ];
        for (kind, hash) in pinned {
            let bytes = genesis_hash(kind).expect("a known kind");
            let text = format!("{:?}", automerge::ChangeHash(bytes));
            assert!(text.contains(hash), "{kind:?} is {text}");
        }
        assert_eq!(pinned.map(|(kind, _)| kind), DocumentKind::ALL);
    }
}
