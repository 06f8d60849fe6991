//! Chunks made by hand: a few bytes that claim more than any phone writes. Each is refused at once;
//! a parser that expanded them would never come back, or take all memory.

use protocol::limits::{CHANGE_DEPS_MAX, CHANGE_OPS_MAX, CHANGE_PREDS_MAX, MAX_OP_MAX};
use sha2::{Digest, Sha256};

use super::{Refusal, parse};

const KEY_TEXT: u64 = 0x15;
const INSERT: u64 = 0x34;
const ACTION: u64 = 0x42;
const VALUE_LENGTH: u64 = 0x56;
const PRED_COUNT: u64 = 0x70;
const PRED_ACTOR: u64 = 0x71;
const PRED_COUNTER: u64 = 0x73;

fn number(mut value: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = u8::try_from(value & 0x7f).expect("seven bits");
        value >>= 7;
        if value == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}

/// A positive signed number.
fn signed(value: i64) -> Vec<u8> {
    let mut bytes = number(value.unsigned_abs());
    if bytes.last().is_some_and(|last| last & 0x40 != 0) {
        *bytes.last_mut().expect("a byte") |= 0x80;
        bytes.push(0);
    }
    bytes
}

/// So many times the same.
fn run(count: i64, value: &[u8]) -> Vec<u8> {
    [signed(count), value.to_vec()].concat()
}

/// What a put of a text's key takes: so many times nothing at one key, each after `preds` others.
fn puts(count: i64, preds: u64) -> Vec<(u64, Vec<u8>)> {
    vec![
        (KEY_TEXT, run(count, b"\x01k")),
        (INSERT, number(count.unsigned_abs())),
        (ACTION, run(count, &[1])),
        (VALUE_LENGTH, run(count, &[0])),
        (PRED_COUNT, run(count, &number(preds))),
    ]
}

struct Chunk {
    start_op: u64,
    others: u64,
    columns: Vec<(u64, Vec<u8>)>,
}

impl Chunk {
    fn of(columns: Vec<(u64, Vec<u8>)>) -> Self {
        Self {
            start_op: 9,
            others: 0,
            columns,
        }
    }

    fn bytes(&self) -> Vec<u8> {
        let mut data = [number(1), vec![7; 32], number(24), vec![1; 24]].concat();
        data.extend([number(1), number(self.start_op), vec![0], vec![0]].concat());
        data.extend(number(self.others));
        for other in 0..self.others {
            data.extend([number(8), other.to_be_bytes().to_vec()].concat());
        }
        data.extend(number(self.columns.len() as u64));
        for (column, bytes) in &self.columns {
            data.extend([number(*column), number(bytes.len() as u64)].concat());
        }
        for (_, bytes) in &self.columns {
            data.extend(bytes);
        }
        let typed = [vec![1], number(data.len() as u64), data].concat();
        let hash = Sha256::digest(&typed);
        [&[0x85, 0x6f, 0x4a, 0x83], &hash[..4], &typed].concat()
    }
}

fn refused(columns: Vec<(u64, Vec<u8>)>) -> Refusal {
    parse(&Chunk::of(columns).bytes()).expect_err("nobody writes this")
}

fn ops_max() -> i64 {
    i64::try_from(CHANGE_OPS_MAX).expect("small")
}

#[test]
fn as_much_as_a_change_may_hold_passes() {
    assert!(parse(&Chunk::of(puts(1, 0)).bytes()).is_ok());
    assert!(parse(&Chunk::of(puts(ops_max(), 0)).bytes()).is_ok());
}

#[test]
fn operations_that_never_end_are_too_many() {
    assert_eq!(refused(puts(i64::MAX, 0)), Refusal::TooLarge);
    assert_eq!(refused(puts(ops_max() + 1, 0)), Refusal::TooLarge);
    for column in [KEY_TEXT, INSERT, ACTION, VALUE_LENGTH, PRED_COUNT] {
        let mut columns = puts(1, 0);
        let longer = puts(i64::MAX, 0).into_iter().find(|(at, _)| *at == column);
        let place = columns.iter_mut().find(|(at, _)| *at == column);
        *place.expect("a column") = longer.expect("a column");
        assert_eq!(refused(columns), Refusal::TooLarge, "column {column:#x}");
    }
}

#[test]
fn a_null_run_counts_as_what_it_stands_for() {
    let mut columns = puts(1, 0);
    columns[0].1 = [vec![0], number(u64::MAX)].concat();
    assert_eq!(refused(columns), Refusal::TooLarge);
}

#[test]
fn predecessors_that_take_all_memory_are_too_many() {
    let preds = |count: u64| {
        let mut columns = puts(1, count);
        let runs = i64::try_from(count).unwrap_or(i64::MAX);
        columns.push((PRED_ACTOR, run(runs, &[0])));
        columns.push((PRED_COUNTER, run(runs, &[0])));
        columns
    };
    assert_eq!(refused(preds(u64::MAX)), Refusal::TooLarge);
    assert_eq!(refused(preds(50_000_000)), Refusal::TooLarge);
    assert_eq!(
        refused(preds(CHANGE_PREDS_MAX as u64 + 1)),
        Refusal::TooLarge
    );
    let together = puts(ops_max(), 100);
    assert_eq!(refused(together), Refusal::TooLarge);
}

#[test]
fn numbers_that_do_not_fit_are_malformed() {
    let mut columns = puts(1, 1);
    columns.push((PRED_ACTOR, run(1, &[0])));
    columns.push((PRED_COUNTER, run(1, &signed(1 << 33))));
    assert!(matches!(refused(columns), Refusal::Malformed(_)));
    let mut below = puts(1, 1);
    below.push((PRED_ACTOR, run(1, &[0])));
    below.push((PRED_COUNTER, run(1, &[0x7f])));
    assert!(matches!(refused(below), Refusal::Malformed(_)), "minus one");
    let mut long = puts(1, 0);
    long[3].1 = run(1, &number(u64::MAX));
    assert!(
        matches!(refused(long), Refusal::Malformed(_)),
        "a value without bytes"
    );
}

#[test]
fn columns_that_nobody_knows_are_malformed() {
    for column in [0x100, 0x4a, 0x12] {
        let mut columns = puts(1, 0);
        columns.push((column, Vec::new()));
        assert!(matches!(refused(columns), Refusal::Malformed(_)));
    }
}

#[test]
fn counters_and_actors_have_their_limits() {
    let mut chunk = Chunk::of(puts(1, 0));
    chunk.start_op = MAX_OP_MAX;
    assert_eq!(parse(&chunk.bytes()), Err(Refusal::TooLarge));
    chunk.start_op = MAX_OP_MAX - 2;
    assert!(parse(&chunk.bytes()).is_ok());
    chunk.others = CHANGE_DEPS_MAX as u64;
    assert!(parse(&chunk.bytes()).is_ok());
    chunk.others += 1;
    assert_eq!(parse(&chunk.bytes()), Err(Refusal::TooLarge));
}
