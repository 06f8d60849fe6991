//! What a change chunk claims, added up before anything expands it.
//!
//! Automerge's parser walks every operation it is told of, and collects every predecessor: 130 bytes
//! that repeat one action 2^63 times keep it busy for ever, and a predecessor repeated as often takes
//! all memory. It also takes numbers beyond 32 bits for granted. So both sides ask here first.

use crate::columns::{Reader, Run, read, runs};
use crate::limits::{FOREIGN_OPS_MAX, FOREIGN_PREDS_MAX};

// Columns of an operation, by the numbers of the format: place in the table times sixteen, and type.
const OBJECT_ACTOR: u64 = 0x01;
const OBJECT_COUNTER: u64 = 0x02;
const KEY_ACTOR: u64 = 0x11;
const KEY_COUNTER: u64 = 0x13;
const KEY_TEXT: u64 = 0x15;
const INSERT: u64 = 0x34;
const ACTION: u64 = 0x42;
const VALUE_LENGTH: u64 = 0x56;
const VALUE: u64 = 0x57;
const PRED_COUNT: u64 = 0x70;
const PRED_ACTOR: u64 = 0x71;
const PRED_COUNTER: u64 = 0x73;
const EXPAND: u64 = 0x94;
const MARK_NAME: u64 = 0xa5;

/// Why a chunk must not be parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unbounded {
    /// More operations or predecessors than an honest change has.
    #[error("more operations than a change may have")]
    TooLarge,
    /// Not the columns of a change.
    #[error("no columns of a change")]
    Malformed,
}

/// Whether a plain change's columns may be parsed: known ones, with so many operations and
/// predecessors as a change may have, and numbers that fit where Automerge puts them.
pub fn check_bounds(chunk: &[u8]) -> Result<(), Unbounded> {
    let columns = read(chunk).ok_or(Unbounded::Malformed)?;
    let value_bytes = columns.iter().filter(|(column, _)| *column == VALUE);
    let value_bytes: usize = value_bytes.map(|(_, data)| data.len()).sum();
    for (column, data) in columns {
        let (rows_max, of) = match column {
            OBJECT_ACTOR | OBJECT_COUNTER | KEY_ACTOR | ACTION => (FOREIGN_OPS_MAX, Of::Numbers),
            KEY_COUNTER => (FOREIGN_OPS_MAX, Of::Deltas),
            KEY_TEXT | MARK_NAME => (FOREIGN_OPS_MAX, Of::Texts),
            INSERT | EXPAND => (FOREIGN_OPS_MAX, Of::Booleans),
            VALUE_LENGTH => (FOREIGN_OPS_MAX, Of::Lengths(value_bytes)),
            VALUE => continue,
            PRED_COUNT => (FOREIGN_OPS_MAX, Of::Counts),
            PRED_ACTOR => (FOREIGN_PREDS_MAX, Of::Numbers),
            PRED_COUNTER => (FOREIGN_PREDS_MAX, Of::Deltas),
            _ => return Err(Unbounded::Malformed),
        };
        check_column(data, rows_max as u64, of)?;
    }
    Ok(())
}

/// What a column is of.
#[derive(Clone, Copy)]
enum Of {
    Numbers,
    Deltas,
    Texts,
    Booleans,
    /// Lengths above four bits of type, of values that take so many bytes.
    Lengths(usize),
    /// How many predecessors each operation has.
    Counts,
}

fn check_column(data: &[u8], rows_max: u64, of: Of) -> Result<(), Unbounded> {
    let mut sum = Sum { rows: 0, rows_max };
    let unsigned = |reader: &mut Reader<'_>| reader.number();
    let well_formed = match of {
        Of::Numbers => runs(data, unsigned, |Run { count, value }| {
            sum.add(count)?;
            fits(value.unwrap_or(0))
        }),
        Of::Texts => {
            let text = |reader: &mut Reader<'_>| reader.skip_bytes();
            runs(data, text, |run| sum.add(run.count))
        }
        Of::Booleans => booleans(data, &mut sum),
        Of::Deltas => {
            let signed = |reader: &mut Reader<'_>| reader.signed();
            let mut at = 0_i64;
            runs(data, signed, |Run { count, value }| {
                sum.add(count)?;
                let count = i64::try_from(count).ok()?;
                at = at.checked_add(value.unwrap_or(0).checked_mul(count)?)?;
                fits(at.try_into().ok()?)
            })
        }
        Of::Lengths(bytes) => {
            let mut left = bytes as u64;
            runs(data, unsigned, |Run { count, value }| {
                sum.add(count)?;
                left = left.checked_sub((value.unwrap_or(0) >> 4).checked_mul(count)?)?;
                Some(())
            })
        }
        Of::Counts => {
            let mut preds = Sum {
                rows: 0,
                rows_max: FOREIGN_PREDS_MAX as u64,
            };
            let counted = runs(data, unsigned, |Run { count, value }| {
                sum.add(count)?;
                preds.add(value.unwrap_or(0).saturating_mul(count))
            });
            if preds.is_over() {
                return Err(Unbounded::TooLarge);
            }
            counted
        }
    };
    match well_formed {
        Some(()) => Ok(()),
        None if sum.is_over() => Err(Unbounded::TooLarge),
        None => Err(Unbounded::Malformed),
    }
}

/// Counts of the same, in turn.
fn booleans(data: &[u8], sum: &mut Sum) -> Option<()> {
    let mut reader = Reader::new(data);
    while !reader.is_done() {
        sum.add(reader.number()?)?;
    }
    Some(())
}

/// Counters and places of actors are 32 bits wide.
fn fits(number: u64) -> Option<()> {
    u32::try_from(number).is_ok().then_some(())
}

/// Rows so far; stays over its limit once it was.
struct Sum {
    rows: u64,
    rows_max: u64,
}

impl Sum {
    fn add(&mut self, rows: u64) -> Option<()> {
        self.rows = self.rows.saturating_add(rows);
        (!self.is_over()).then_some(())
    }

    fn is_over(&self) -> bool {
        self.rows > self.rows_max
    }
}
