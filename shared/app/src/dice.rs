//! Where ids come from: a generator seeded once by the shell, so that equal events make equal bytes.

use domain::id::{uuid_v4, uuid_v7};
use rand_chacha::ChaCha20Rng;
use rand_core::{RngCore, SeedableRng};

/// A seeded generator (`ChaCha20`).
#[derive(Debug, Clone)]
pub struct Dice(ChaCha20Rng);

impl Dice {
    /// From the shell's 32 bytes; a seed of another length is hashed to 32.
    pub fn new(seed: &[u8]) -> Self {
        use sha2::{Digest, Sha256};
        let seed: [u8; 32] = seed
            .try_into()
            .unwrap_or_else(|_| Sha256::digest(seed).into());
        Self(ChaCha20Rng::from_seed(seed))
    }

    /// Random bytes.
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.fill_bytes(&mut bytes);
        bytes
    }

    /// A generator of its own for something that lives apart.
    pub fn fork(&mut self) -> Self {
        Self(ChaCha20Rng::from_seed(self.bytes()))
    }

    /// An id that tells nothing.
    pub fn random_id<T: From<[u8; 16]>>(&mut self) -> T {
        T::from(uuid_v4(self.bytes()))
    }

    /// An id that sorts by birth.
    pub fn document_id<T: From<[u8; 16]>>(&mut self, now_ms: i64) -> T {
        T::from(uuid_v7(u64::try_from(now_ms).unwrap_or(0), self.bytes()))
    }

    /// A number below `bound` (which is at least 1), for jitter.
    pub fn below(&mut self, bound: u32) -> u32 {
        self.0.next_u32() % bound.max(1)
    }
}
