//! A disk that can lose its power, or its room.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex};

use vault::{Commit, StorageBackend, Vault};

/// Bytes that a drive writes whole or not at all.
const SECTOR_BYTES: usize = 512;

/// Entries by key, as a test expects them.
pub type Entries = BTreeMap<Vec<u8>, Vec<u8>>;

/// A small generator of our own: a seed makes the same test again.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `end` (xorshift64*; Marsaglia 2003, Vigna 2016).
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(drawn).expect("31 bits fit") % end
    }

    /// A commit of up to seven puts and deletes, on forty keys; some values fill pages.
    pub fn commit(&mut self) -> Commit {
        let mut commit = Commit::default();
        for _ in 0..=self.below(6) {
            let key = format!("key {}", self.below(40)).into_bytes();
            if self.below(4) == 0 {
                commit.deletes.push(key);
            } else {
                let length = [8, 100, 5_000, 40_000][self.below(4)];
                commit
                    .puts
                    .push((key, vec![u8::try_from(self.below(256)).unwrap(); length]));
            }
        }
        commit
    }
}

/// What a commit makes of entries.
pub fn after(entries: &Entries, commit: &Commit) -> Entries {
    let mut entries = entries.clone();
    for key in &commit.deletes {
        entries.remove(key);
    }
    entries.extend(commit.puts.iter().cloned());
    entries
}

/// Everything in a vault.
pub fn all(vault: &Vault) -> Entries {
    vault
        .scan(b"", b"", usize::MAX)
        .unwrap()
        .into_iter()
        .collect()
}

#[derive(Debug, Clone)]
enum Change {
    Length(usize),
    Bytes(usize, Vec<u8>),
}

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Length(length) => bytes.resize(*length, 0),
            Self::Bytes(at, new) => {
                let end = at + new.len();
                if bytes.len() < end {
                    bytes.resize(end, 0);
                }
                bytes[*at..end].copy_from_slice(new);
            }
        }
    }
}

#[derive(Debug, Default)]
struct State {
    /// What survives anything.
    synced: Vec<u8>,
    /// What was written since the last sync, in order.
    open: Vec<Change>,
    /// What a reader sees: all of it.
    seen: Vec<u8>,
    /// Calls until the power goes.
    calls_left: Option<usize>,
    /// Bytes the file may have.
    room: Option<usize>,
}

/// A disk; clones are the same disk.
#[derive(Debug, Clone, Default)]
pub struct Disk(Arc<Mutex<State>>);

impl Disk {
    /// The power goes after so many calls.
    pub fn lose_power_after(&self, calls: usize) {
        self.0.lock().unwrap().calls_left = Some(calls);
    }

    /// From now on the file cannot grow beyond `bytes`; `None`: it can.
    pub fn set_room(&self, bytes: Option<usize>) {
        self.0.lock().unwrap().room = bytes;
    }

    /// How long the file is.
    pub fn length(&self) -> usize {
        self.0.lock().unwrap().seen.len()
    }

    /// The disk after the power came back: what was synced, and of the rest all, nothing, the
    /// first part, or any part, some writes torn between sectors.
    pub fn after_power_loss(&self, dice: &mut Dice) -> Self {
        let state = self.0.lock().unwrap();
        let mut bytes = state.synced.clone();
        let first = dice.below(state.open.len() + 1);
        let manner = dice.below(4);
        for (index, change) in state.open.iter().enumerate() {
            let kept = match manner {
                0 => false,
                1 => true,
                2 => index < first,
                _ => dice.below(2) == 0,
            };
            match change {
                _ if !kept => {}
                Change::Bytes(at, new) if manner == 3 && dice.below(3) == 0 => {
                    let sectors = dice.below(new.len() / SECTOR_BYTES + 1);
                    let torn = new[..sectors * SECTOR_BYTES].to_vec();
                    Change::Bytes(*at, torn).apply(&mut bytes);
                }
                change => change.apply(&mut bytes),
            }
        }
        Self(Arc::new(Mutex::new(State {
            synced: bytes.clone(),
            seen: bytes,
            ..State::default()
        })))
    }

    fn call<T>(&self, work: impl FnOnce(&mut State) -> io::Result<T>) -> io::Result<T> {
        let mut state = self.0.lock().unwrap();
        match &mut state.calls_left {
            Some(0) => return Err(io::Error::other("no power")),
            Some(left) => *left -= 1,
            None => {}
        }
        work(&mut state)
    }
}

impl State {
    fn change(&mut self, change: Change) -> io::Result<()> {
        let length = match &change {
            Change::Length(length) => *length,
            Change::Bytes(at, new) => at + new.len(),
        };
        if self
            .room
            .is_some_and(|room| length > room && length > self.seen.len())
        {
            return Err(io::ErrorKind::StorageFull.into());
        }
        change.apply(&mut self.seen);
        self.open.push(change);
        Ok(())
    }
}

fn place(offset: u64) -> usize {
    usize::try_from(offset).unwrap()
}

impl StorageBackend for Disk {
    fn len(&self) -> io::Result<u64> {
        self.call(|state| Ok(state.seen.len() as u64))
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.call(|state| {
            let from = place(offset);
            let found = state.seen.get(from..from + out.len());
            out.copy_from_slice(found.ok_or(io::ErrorKind::UnexpectedEof)?);
            Ok(())
        })
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.call(|state| state.change(Change::Length(place(len))))
    }

    /// Emptied (`self.call(|_| Ok(()))`), the power-loss test fails at its first seed, as it does
    /// with `Durability::None` in the vault: it tells a store that syncs from one that does not.
    fn sync_data(&self) -> io::Result<()> {
        self.call(|state| {
            state.synced.clone_from(&state.seen);
            state.open.clear();
            Ok(())
        })
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.call(|state| state.change(Change::Bytes(place(offset), data.to_vec())))
    }
}
