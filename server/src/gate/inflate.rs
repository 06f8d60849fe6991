//! Inflates a compressed change (chunk type 2) with a limit, so that no bomb reaches Automerge.

use std::io::Read;

use super::Refusal;

const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];
const CHANGE: u8 = 1;
const COMPRESSED: u8 = 2;

/// A change chunk of type 1: as it came, or inflated.
pub fn inflate(chunk: &[u8], bytes_max: usize) -> Result<std::borrow::Cow<'_, [u8]>, Refusal> {
    if chunk.get(..4) != Some(&MAGIC) {
        return Err(Refusal::Malformed("not a chunk"));
    }
    match chunk.get(8) {
        Some(&CHANGE) => Ok(chunk.into()),
        Some(&COMPRESSED) => rebuild(chunk, bytes_max).map(Into::into),
        _ => Err(Refusal::Malformed("not a change chunk")),
    }
}

/// The same checksum, type 1, the inflated body: what the change's author had before compressing.
fn rebuild(chunk: &[u8], bytes_max: usize) -> Result<Vec<u8>, Refusal> {
    let (length, body) = read_length(&chunk[9..]).ok_or(Refusal::Malformed("no length"))?;
    if usize::try_from(length) != Ok(body.len()) {
        return Err(Refusal::Malformed("a length that is not the chunk's"));
    }
    let mut inflated = Vec::new();
    let mut decoder = flate2::bufread::DeflateDecoder::new(body);
    let limit = bytes_max as u64 + 1;
    (&mut decoder)
        .take(limit)
        .read_to_end(&mut inflated)
        .map_err(|_| Refusal::Malformed("not deflate"))?;
    if inflated.len() > bytes_max {
        return Err(Refusal::TooLarge);
    }
    if decoder.total_in() != body.len() as u64 {
        return Err(Refusal::Malformed("bytes after the compressed change"));
    }
    let mut rebuilt = Vec::with_capacity(inflated.len() + 16);
    rebuilt.extend_from_slice(&chunk[..8]);
    rebuilt.push(CHANGE);
    write_length(&mut rebuilt, inflated.len() as u64);
    rebuilt.extend_from_slice(&inflated);
    Ok(rebuilt)
}

fn read_length(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let mut value = 0_u64;
    for (place, byte) in bytes.iter().enumerate().take(9) {
        value |= u64::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Some((value, &bytes[place + 1..]));
        }
    }
    None
}

fn write_length(bytes: &mut Vec<u8>, mut value: u64) {
    loop {
        let low = u8::try_from(value & 0x7f).unwrap_or(0);
        value >>= 7;
        if value == 0 {
            bytes.push(low);
            return;
        }
        bytes.push(low | 0x80);
    }
}
