//! The vault does what an ordered map in memory does, whatever is asked of it in which order.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use vault::{Commit, Vault};

#[derive(Debug, Clone)]
enum Step {
    Commit(Commit),
    Load(Vec<Vec<u8>>),
    Scan(Vec<u8>, Vec<u8>, usize),
    Reopen,
}

/// Few letters: keys meet, and are prefixes of each other.
fn key() -> impl Strategy<Value = Vec<u8>> {
    vec(prop_oneof![Just(0_u8), Just(1), Just(255)], 0..4)
}

fn step() -> impl Strategy<Value = Step> {
    let commit = (
        vec((key(), vec(any::<u8>(), 0..600)), 0..4),
        vec(key(), 0..3),
    )
        .prop_map(|(puts, deletes)| Step::Commit(Commit { puts, deletes }));
    prop_oneof![
        4 => commit,
        2 => vec(key(), 0..5).prop_map(Step::Load),
        3 => (key(), key(), 0..6_usize).prop_map(|(prefix, after, limit)| Step::Scan(prefix, after, limit)),
        1 => Just(Step::Reopen),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_vault_is_an_ordered_map(steps in vec(step(), 1..24)) {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("vault");
        let mut vault = Vault::open(&file)?;
        let mut map = BTreeMap::new();
        for step in steps {
            match step {
                Step::Commit(commit) => {
                    vault.commit(&commit)?;
                    for key in &commit.deletes {
                        map.remove(key);
                    }
                    map.extend(commit.puts);
                }
                Step::Load(keys) => {
                    let entry = |key: &Vec<u8>| map.get(key).map(|value| (key.clone(), value.clone()));
                    let expected: Vec<_> = keys.iter().filter_map(entry).collect();
                    prop_assert_eq!(vault.load(&keys)?, expected);
                }
                Step::Scan(prefix, after, limit) => {
                    let expected: Vec<_> = map
                        .iter()
                        .filter(|(key, _)| key.starts_with(&prefix))
                        .filter(|(key, _)| after.is_empty() || **key > after)
                        .take(limit)
                        .map(|(key, value)| (key.clone(), value.clone()))
                        .collect();
                    prop_assert_eq!(vault.scan(&prefix, &after, limit)?, expected);
                }
                Step::Reopen => {
                    drop(vault);
                    vault = Vault::open(&file)?;
                }
            }
        }
    }
}
