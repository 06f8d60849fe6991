//! What a phone's loader reads of a library: how it is aligned, and what it wants from others.

use crate::outcome::Outcome;

const LOADED: u32 = 1;
const DYNAMIC_SYMBOLS: u32 = 11;

/// A 64-bit library.
#[derive(Debug)]
pub struct Library {
    /// The least alignment of its loaded parts.
    pub alignment_bytes: u64,
    /// Symbols that it expects to find elsewhere, but for those it can do without.
    pub wanted: Vec<String>,
}

/// Reads one.
pub fn read(bytes: &[u8]) -> Outcome<Library> {
    let is_ours = bytes.starts_with(b"\x7fELF\x02\x01");
    let library = is_ours.then(|| library(bytes)).flatten();
    library.ok_or_else(|| "read a library for arm64".into())
}

fn library(bytes: &[u8]) -> Option<Library> {
    let mut alignment_bytes = u64::MAX;
    for part in table(bytes, 32, 54)? {
        if number::<4>(bytes, part)? == u64::from(LOADED) {
            alignment_bytes = alignment_bytes.min(number::<8>(bytes, part + 48)?);
        }
    }
    let sections: Vec<usize> = table(bytes, 40, 58)?.collect();
    let mut wanted = Vec::new();
    for section in &sections {
        if number::<4>(bytes, section + 4)? != u64::from(DYNAMIC_SYMBOLS) {
            continue;
        }
        let names = sections.get(place::<4>(bytes, section + 40)?)?;
        let names = place::<8>(bytes, names + 24)?;
        let (begins, size) = (
            place::<8>(bytes, section + 24)?,
            place::<8>(bytes, section + 32)?,
        );
        for symbol in (begins..begins + size).step_by(24).skip(1) {
            let is_elsewhere = number::<2>(bytes, symbol + 6)? == 0;
            let is_weak = bytes.get(symbol + 4)? >> 4 == 2;
            if is_elsewhere && !is_weak {
                wanted.push(name(bytes, names + place::<4>(bytes, symbol)?)?);
            }
        }
    }
    Some(Library {
        alignment_bytes,
        wanted,
    })
}

/// Where the rows of a header's table begin; its place, row size and row count stand in the head.
fn table(bytes: &[u8], at: usize, sizes: usize) -> Option<impl Iterator<Item = usize> + use<>> {
    let begins = place::<8>(bytes, at)?;
    let (row, count) = (place::<2>(bytes, sizes)?, place::<2>(bytes, sizes + 2)?);
    Some((0..count).map(move |number| begins + number * row))
}

fn name(bytes: &[u8], at: usize) -> Option<String> {
    let rest = bytes.get(at..)?;
    let end = rest.iter().position(|byte| *byte == 0)?;
    Some(String::from_utf8_lossy(&rest[..end]).into_owned())
}

fn place<const WIDTH: usize>(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(number::<WIDTH>(bytes, at)?).ok()
}

fn number<const WIDTH: usize>(bytes: &[u8], at: usize) -> Option<u64> {
    let mut wide = [0; 8];
    wide[..WIDTH].copy_from_slice(bytes.get(at..at + WIDTH)?);
    Some(u64::from_le_bytes(wide))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_library_is_refused() {
        assert!(read(b"PK\x03\x04").is_err());
        assert!(read(b"\x7fELF\x02\x01 and no more").is_err());
    }
}
