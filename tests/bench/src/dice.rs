//! Bytes for ids and actors: the same in every run.

/// A generator that only benches need to be fair.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// A generator of its own for each number.
    pub fn new(number: u64) -> Self {
        Self(number ^ 0x9e37_79b9_7f4a_7c15)
    }

    /// The next bytes (splitmix64, Steele, Lea and Flood 2014).
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        for part in bytes.chunks_mut(8) {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut word = self.0;
            word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            let word = (word ^ (word >> 31)).to_be_bytes();
            part.copy_from_slice(&word[..part.len()]);
        }
        bytes
    }
}
