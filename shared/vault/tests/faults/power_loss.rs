//! Ana's phone loses its power at any moment: everything confirmed is there afterwards, and the
//! commit that was under way is there whole or not at all.

use crate::disk::{Dice, Disk, Entries, after, all};
use vault::Vault;

const SEEDS: u64 = 400;
/// Losses of power that one disk goes through.
const LOSSES: usize = 4;
/// More commits than any of them leaves calls for.
const COMMITS_MAX: usize = 100;

fn open(disk: &Disk) -> Result<Vault, vault::VaultError> {
    let disk = disk.clone();
    Vault::with_backend(move || Ok(disk.clone()))
}

#[test]
fn a_confirmed_commit_survives_any_loss_of_power() {
    let mut under_way_kept = 0;
    let mut under_way_lost = 0;
    for seed in 0..SEEDS {
        let mut dice = Dice::new(seed);
        let mut disk = Disk::default();
        // A vault's making is not cut short: it has its own test, with real files.
        drop(open(&disk).unwrap());
        let mut confirmed = Entries::new();
        for loss in 0..LOSSES {
            disk.lose_power_after(dice.below(300));
            let under_way = use_until_dark(&disk, &mut dice, &mut confirmed);
            disk = disk.after_power_loss(&mut dice);
            let found = all(&open(&disk).unwrap_or_else(|error| {
                panic!("seed {seed}, loss {loss}: ana's phone cannot open its vault: {error:?}")
            }));
            if found == confirmed {
                under_way_lost += 1;
            } else {
                assert!(
                    under_way.is_some_and(|whole| whole == found),
                    "seed {seed}, loss {loss}: neither before nor after the last commit"
                );
                under_way_kept += 1;
                confirmed = found;
            }
        }
        assert!(
            open(&disk).unwrap().check().unwrap(),
            "seed {seed}: the file is harmed"
        );
    }
    // Both happened: the moments were not all of one kind.
    assert!(
        under_way_kept > 0 && under_way_lost > 0,
        "{under_way_kept} kept, {under_way_lost} lost"
    );
}

/// Commits until the power goes, or for a while; answers what a refused commit would have made.
fn use_until_dark(disk: &Disk, dice: &mut Dice, confirmed: &mut Entries) -> Option<Entries> {
    let vault = open(disk).ok()?;
    for _ in 0..COMMITS_MAX {
        let commit = dice.commit();
        let whole = after(confirmed, &commit);
        if vault.commit(&commit).is_err() {
            return Some(whole);
        }
        *confirmed = whole;
    }
    None
}
