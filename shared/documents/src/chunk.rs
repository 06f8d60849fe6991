//! Changes as bytes: Automerge's chunks, told apart by their headers, without applying anything.
//!
//! A chunk is `85 6f 4a 83`, four bytes of checksum, a type, the length of its data in LEB128, the
//! data. Types: 0 a whole document, 1 a change, 2 a compressed change, 3 a bundle.

use std::collections::BTreeSet;

use automerge::Change;
use domain::id::DocumentKind;
use sha2::{Digest, Sha256};

use crate::bounds::check_bounds;
use crate::guard::guarded;
use crate::{Hash, genesis_hash};

const MAGIC: [u8; 4] = [0x85, 0x6f, 0x4a, 0x83];
const HEADER_BYTES_MIN: usize = 9;
const CHECKSUM_END: usize = 8;
const HASH_BYTES: usize = 32;
const DOCUMENT: u8 = 0;
const CHANGE: u8 = 1;

/// Why bytes are not a row of changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChunkError {
    /// No chunk begins here.
    #[error("not a change")]
    NotAChunk,
    /// The chunk is longer than the bytes.
    #[error("cut short")]
    CutShort,
    /// A whole document, a compressed change or a bundle where a change belongs.
    #[error("a chunk of type {0}, which is not a plain change")]
    NotAChange(u8),
    /// The content does not parse, or its checksum is another.
    #[error("a damaged change")]
    Damaged,
}

/// The plain changes in `bytes`, one after another, by their headers alone.
pub fn split_chunks(bytes: &[u8]) -> Result<Vec<&[u8]>, ChunkError> {
    let mut rest = bytes;
    let mut chunks = Vec::new();
    while !rest.is_empty() {
        let (chunk, kind) = first_chunk(rest)?;
        if kind != CHANGE {
            return Err(ChunkError::NotAChange(kind));
        }
        chunks.push(chunk);
        rest = &rest[chunk.len()..];
    }
    Ok(chunks)
}

/// The hash of one plain change, its checksum compared.
pub fn change_hash(chunk: &[u8]) -> Option<Hash> {
    parse(chunk).ok().map(|change| change.hash().0)
}

/// Who made one plain change; `None` also for a genesis, whose actor is no device's.
///
/// Read from the head of the chunk alone, because this is asked of every change that arrives; the
/// rest is judged when the change is applied.
pub fn change_actor(chunk: &[u8]) -> Option<[u8; 24]> {
    let (chunk, kind) = first_chunk(chunk).ok()?;
    if kind != CHANGE {
        return None;
    }
    let (_, data) = number(&chunk[HEADER_BYTES_MIN..])?; // how long the data is
    let (deps, rest) = number(data)?;
    let rest = rest.get(deps.checked_mul(HASH_BYTES)?..)?;
    let (length, rest) = number(rest)?;
    rest.get(..length)?.try_into().ok()
}

/// The heads of a document of this kind that is stored as rows of plain changes, told from their
/// hashes and dependencies alone; `None` where the document has to be opened to know: a run that is
/// a saved document, a change that waits for another, or one that is damaged.
///
/// Comparing with the server asks this of every document, and opening one costs a millisecond and
/// most of a megabyte.
pub fn heads_of(kind: DocumentKind, runs: &[&[u8]]) -> Option<Vec<Hash>> {
    let first = genesis_hash(kind)?;
    let (mut here, mut followed) = (BTreeSet::new(), BTreeSet::new());
    for run in runs {
        for chunk in split_chunks(run).ok()? {
            let hash: Hash = Sha256::digest(&chunk[CHECKSUM_END..]).into();
            if hash[..4] != chunk[MAGIC.len()..CHECKSUM_END] {
                return None;
            }
            here.insert(hash);
            followed.extend(deps_of(chunk)?);
        }
    }
    if followed
        .iter()
        .any(|dep| *dep != first && !here.contains(dep))
    {
        return None;
    }
    here.retain(|hash| !followed.contains(hash));
    if here.is_empty() {
        here.insert(first);
    }
    Some(here.into_iter().collect())
}

fn deps_of(chunk: &[u8]) -> Option<Vec<Hash>> {
    let (_, data) = number(&chunk[HEADER_BYTES_MIN..])?;
    let (count, rest) = number(data)?;
    let deps = rest.get(..count.checked_mul(HASH_BYTES)?)?;
    let (deps, _) = deps.as_chunks::<HASH_BYTES>();
    Some(deps.to_vec())
}

/// An unsigned LEB128 of at most four bytes, and what stands behind it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut number = 0_usize;
    for (place, byte) in bytes.iter().take(4).enumerate() {
        number |= usize::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Some((number, &bytes[place + 1..]));
        }
    }
    None
}

/// Parses exactly one plain change.
pub(crate) fn parse(chunk: &[u8]) -> Result<Change, ChunkError> {
    let (first, kind) = first_chunk(chunk)?;
    if kind != CHANGE {
        return Err(ChunkError::NotAChange(kind));
    }
    if first.len() != chunk.len() {
        return Err(ChunkError::NotAChunk);
    }
    check_bounds(chunk).map_err(|_| ChunkError::Damaged)?;
    // Automerge computes the hash anew and leaves the checksum uncompared.
    guarded(|| Change::from_bytes(chunk.to_vec()))
        .and_then(Result::ok)
        .filter(|change| change.hash().0[..4] == chunk[4..8])
        .ok_or(ChunkError::Damaged)
}

/// Parses a row of plain changes.
pub(crate) fn parse_all(bytes: &[u8]) -> Result<Vec<Change>, ChunkError> {
    split_chunks(bytes)?.into_iter().map(parse).collect()
}

/// Whether these bytes begin as a saved document, as made by [`crate::Doc::save`].
pub(crate) fn is_saved(bytes: &[u8]) -> bool {
    bytes.len() >= HEADER_BYTES_MIN && bytes[..4] == MAGIC && bytes[8] == DOCUMENT
}

/// A saved document and the changes after it that still wait.
pub(crate) fn split_saved(bytes: &[u8]) -> Result<(&[u8], &[u8]), ChunkError> {
    let (document, kind) = first_chunk(bytes)?;
    if kind != DOCUMENT {
        return Err(ChunkError::NotAChunk);
    }
    Ok((document, &bytes[document.len()..]))
}

fn first_chunk(bytes: &[u8]) -> Result<(&[u8], u8), ChunkError> {
    if bytes.len() < HEADER_BYTES_MIN || bytes[..4] != MAGIC {
        return Err(ChunkError::NotAChunk);
    }
    let kind = bytes[8];
    let (length, data) = number(&bytes[HEADER_BYTES_MIN..]).ok_or(ChunkError::CutShort)?;
    let end = bytes.len() - data.len() + length;
    let chunk = bytes.get(..end).ok_or(ChunkError::CutShort)?;
    Ok((chunk, kind))
}
