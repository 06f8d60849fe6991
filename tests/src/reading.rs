//! Looking for words in bytes that may be packed.

use std::io::Read;

use flate2::read::DeflateDecoder;

/// What every chunk of Automerge begins with.
const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];
/// The chunk type of a change that is packed.
const PACKED: u8 = 2;

/// Whether words stand in these bytes, or in a change that lies packed in them.
pub fn contains(bytes: &[u8], words: &str) -> bool {
    let wanted = words.as_bytes();
    let stands = |bytes: &[u8]| bytes.windows(wanted.len()).any(|window| window == wanted);
    stands(bytes) || unpacked(bytes).any(|change| stands(&change))
}

fn unpacked(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> + '_ {
    // Magic, checksum of four bytes, type, length.
    let starts = (0..bytes.len())
        .filter(|at| bytes[*at..].starts_with(&MAGIC) && bytes.get(at + 8) == Some(&PACKED));
    starts.filter_map(|at| {
        let length = bytes
            .get(at + 9..)?
            .iter()
            .take_while(|byte| **byte & 0x80 != 0)
            .count()
            + 1;
        let mut change = Vec::new();
        // What is no packed change after all ends early; what came before counts.
        let _ = DeflateDecoder::new(&bytes[at + 9 + length..]).read_to_end(&mut change);
        Some(change)
    })
}
