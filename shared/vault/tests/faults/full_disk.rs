//! Ana's phone is full: a commit is refused with nothing changed, and works again with room.

use crate::disk::{Disk, Entries, all};
use vault::{Commit, Vault, VaultError};

fn note(number: usize) -> Commit {
    let key = format!("note {number}").into_bytes();
    Commit {
        puts: vec![(key, vec![7; 100_000])],
        deletes: Vec::new(),
    }
}

#[test]
fn a_full_disk_refuses_and_loses_nothing() {
    let disk = Disk::default();
    let ana = Vault::with_backend({
        let disk = disk.clone();
        move || Ok(disk.clone())
    })
    .unwrap();
    let mut confirmed = Entries::new();
    for number in 0..5 {
        ana.commit(&note(number)).unwrap();
        confirmed.extend(note(number).puts);
    }

    disk.set_room(Some(disk.length()));
    let mut refused = 0;
    for number in 5..200 {
        match ana.commit(&note(number)) {
            Ok(()) => confirmed.extend(note(number).puts),
            Err(VaultError::Full) => refused += 1,
            Err(error) => panic!("note {number}: {error:?}"),
        }
        assert_eq!(all(&ana), confirmed, "after note {number}");
    }
    assert!(refused > 0, "the disk was never full");

    disk.set_room(None);
    ana.commit(&note(1_000)).unwrap();
    confirmed.extend(note(1_000).puts);
    assert_eq!(all(&ana), confirmed);
    assert!(ana.check().unwrap());
}

#[test]
fn what_is_deleted_on_a_full_disk_makes_room() {
    let disk = Disk::default();
    let ana = Vault::with_backend({
        let disk = disk.clone();
        move || Ok(disk.clone())
    })
    .unwrap();
    for number in 0..20 {
        ana.commit(&note(number)).unwrap();
    }
    disk.set_room(Some(disk.length()));
    let full = (20..200)
        .find(|number| ana.commit(&note(*number)).is_err())
        .unwrap();

    let old = (0..20)
        .map(|number| format!("note {number}").into_bytes())
        .collect();
    ana.commit(&Commit {
        puts: Vec::new(),
        deletes: old,
    })
    .unwrap();
    // Pages are free again when no reader of the commit before can hold them.
    ana.commit(&Commit::default()).unwrap();
    ana.commit(&note(full)).unwrap();
}
