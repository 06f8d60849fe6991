//! A look at a change's columns: what must hold before anything may decode its operations.

use automerge::Change;

const OBJECT_ACTOR: u64 = 0x01;
const KEY_ACTOR: u64 = 0x11;
const ACTION: u64 = 0x42;
const PRED_ACTOR: u64 = 0x71;

const MAKE_MAP: u64 = 0;
const PUT: u64 = 1;
const DELETE: u64 = 3;

/// Whether all actions are those of maps of scalars, and all actors named are in the list.
pub(super) fn columns_are_plain(change: &Change) -> bool {
    let actors = change.other_actor_ids().len() + 1;
    read(change.raw_bytes()).is_some_and(|columns| {
        columns.into_iter().all(|(column, data)| match column {
            OBJECT_ACTOR | KEY_ACTOR | PRED_ACTOR => all(data, |actor| {
                usize::try_from(actor).is_ok_and(|actor| actor < actors)
            }),
            ACTION => all(data, |action| matches!(action, MAKE_MAP | PUT | DELETE)),
            _ => true,
        })
    })
}

/// The columns of a change chunk, by number.
fn read(chunk: &[u8]) -> Option<Vec<(u64, &[u8])>> {
    let mut reader = Reader(chunk);
    reader.take(9)?; // magic, checksum, type
    reader.number()?; // length
    let deps = reader.length()?;
    reader.take(deps.checked_mul(32)?)?;
    reader.skip_bytes()?; // actor
    reader.number()?; // seq
    reader.number()?; // start_op
    reader.number()?; // time, signed: as many bytes
    reader.skip_bytes()?; // message
    for _ in 0..reader.length()? {
        reader.skip_bytes()?; // other actors
    }
    let mut sizes = Vec::new();
    for _ in 0..reader.length()? {
        sizes.push((reader.number()?, reader.length()?));
    }
    let columns = sizes.into_iter();
    columns
        .map(|(column, size)| Some((column, reader.take(size)?)))
        .collect()
}

/// Whether all values of a run-length encoded column of numbers are right.
fn all(data: &[u8], right: impl Fn(u64) -> bool) -> bool {
    let mut reader = Reader(data);
    while !reader.0.is_empty() {
        let Some(run) = reader.signed() else {
            return false;
        };
        let values = match run {
            0 => {
                if reader.number().is_none() {
                    return false; // a run of nothing
                }
                0
            }
            1.. => 1,
            _ => run.unsigned_abs(),
        };
        for _ in 0..values {
            if !reader.number().is_some_and(&right) {
                return false;
            }
        }
    }
    true
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn skip_bytes(&mut self) -> Option<()> {
        let length = self.length()?;
        self.take(length).map(|_| ())
    }

    fn length(&mut self) -> Option<usize> {
        self.number()?.try_into().ok()
    }

    /// Unsigned LEB128.
    fn number(&mut self) -> Option<u64> {
        self.leb().map(|(number, _, _)| number)
    }

    /// Signed LEB128.
    fn signed(&mut self) -> Option<i64> {
        let (number, bits, negative) = self.leb()?;
        let sign = if negative && bits < 64 {
            u64::MAX << bits
        } else {
            0
        };
        Some((number | sign).cast_signed())
    }

    /// The number, how many bits it was given, and the last byte's sign bit.
    fn leb(&mut self) -> Option<(u64, u32, bool)> {
        let mut number = 0;
        let mut bits = 0;
        loop {
            let byte = self.take(1)?[0];
            if bits >= 64 {
                return None;
            }
            number |= u64::from(byte & 0x7f) << bits;
            bits += 7;
            if byte & 0x80 == 0 {
                return Some((number, bits, byte & 0x40 != 0));
            }
        }
    }
}
