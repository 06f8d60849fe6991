//! Where a document stands: its heads, and the last change of each of its actors.
//!
//! Kept as one value beside the document, so that admitting the next honest change reads one row.

use protocol::hash::ChangeHash;

/// The length of an actor id: the device's 16 bytes and 8 random ones.
pub const ACTOR_BYTES: usize = 24;

/// A head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// Which change.
    pub hash: ChangeHash,
    /// Its last operation's counter.
    pub max_op: u64,
}

/// An actor's last change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actor {
    /// Who.
    pub id: [u8; ACTOR_BYTES],
    /// Its sequence number.
    pub seq: u64,
    /// Its hash.
    pub last: ChangeHash,
    /// Bytes of all the actor's changes.
    pub bytes: u64,
}

/// Heads and actors.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frontier {
    /// Changes that no other depends on.
    pub heads: Vec<Head>,
    /// Everybody who wrote.
    pub actors: Vec<Actor>,
}

impl Frontier {
    /// An actor's last change.
    pub fn actor(&self, id: &[u8; ACTOR_BYTES]) -> Option<&Actor> {
        self.actors.iter().find(|actor| actor.id == *id)
    }

    /// A change was admitted: it takes the place of what it depends on.
    pub fn advance(&mut self, head: Head, deps: &[ChangeHash], actor: Actor) {
        self.heads.retain(|old| !deps.contains(&old.hash));
        self.heads.push(head);
        match self.actors.iter_mut().find(|old| old.id == actor.id) {
            Some(old) => {
                *old = Actor {
                    bytes: old.bytes + actor.bytes,
                    ..actor
                }
            }
            None => self.actors.push(actor),
        }
    }

    /// As it is kept: counts, then fields of fixed length.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(8 + 40 * self.heads.len() + 72 * self.actors.len());
        bytes.extend((self.heads.len() as u64).to_le_bytes());
        for head in &self.heads {
            bytes.extend(head.hash.0);
            bytes.extend(head.max_op.to_le_bytes());
        }
        for actor in &self.actors {
            bytes.extend(actor.id);
            bytes.extend(actor.seq.to_le_bytes());
            bytes.extend(actor.last.0);
            bytes.extend(actor.bytes.to_le_bytes());
        }
        bytes
    }

    /// Reads what [`Self::to_bytes`] wrote; `None` if it is damaged.
    pub fn from_bytes(mut bytes: &[u8]) -> Option<Self> {
        let mut frontier = Self::default();
        if bytes.is_empty() {
            return Some(frontier);
        }
        for _ in 0..take_u64(&mut bytes)? {
            let hash = ChangeHash(take(&mut bytes)?);
            frontier.heads.push(Head {
                hash,
                max_op: take_u64(&mut bytes)?,
            });
        }
        while !bytes.is_empty() {
            frontier.actors.push(Actor {
                id: take(&mut bytes)?,
                seq: take_u64(&mut bytes)?,
                last: ChangeHash(take(&mut bytes)?),
                bytes: take_u64(&mut bytes)?,
            });
        }
        Some(frontier)
    }
}

fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (first, rest) = bytes.split_first_chunk::<N>()?;
    *bytes = rest;
    Some(*first)
}

fn take_u64(bytes: &mut &[u8]) -> Option<u64> {
    take(bytes).map(u64::from_le_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frontier_reads_what_it_wrote_and_moves_on() {
        let mut frontier = Frontier::default();
        assert_eq!(
            Frontier::from_bytes(&frontier.to_bytes()),
            Some(Frontier::default())
        );
        for seq in 1..=3_u8 {
            let hash = ChangeHash([seq; 32]);
            let actor = Actor {
                id: [9; 24],
                seq: seq.into(),
                last: hash,
                bytes: 100,
            };
            frontier.advance(
                Head {
                    hash,
                    max_op: seq.into(),
                },
                &[ChangeHash([seq - 1; 32])],
                actor,
            );
        }
        assert_eq!(frontier.heads.len(), 1);
        assert_eq!(frontier.actors.len(), 1);
        assert_eq!(frontier.actors[0].bytes, 300);
        let bytes = frontier.to_bytes();
        assert_eq!(Frontier::from_bytes(&bytes), Some(frontier));
        assert_eq!(Frontier::from_bytes(&bytes[..bytes.len() - 1]), None);
    }
}
