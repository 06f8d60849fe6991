//! Limits of what is written, and why they are these numbers.

/// One text, in characters; the core cuts what is typed at this length.
pub const TEXT_CHARS_MAX: usize = 4_000;
/// A key that people choose (a phrase, a preference's name, a note's key) or a title.
pub const LABEL_CHARS_MAX: usize = 300;
/// The highest level a criterion may have; a rating above it makes no sense.
pub const LEVEL_MAX: u8 = 4;
/// Ops in one change we make: half of what the server takes.
pub const OPS_PER_CHANGE_MAX: usize = 5_000;
/// Bytes of one published version: its change stays below the 256 KiB the server takes.
pub(crate) const VERSION_BYTES_MAX: usize = 200 * 1024;
/// Ops in one change of others: what the server takes.
pub(crate) const FOREIGN_OPS_MAX: usize = 10_000;
/// Earlier operations that one change of others takes the place of: what the server takes.
pub(crate) const FOREIGN_PREDS_MAX: usize = 65_536;
/// Deps, and actors other than the author, in one change of others: what the server takes.
pub(crate) const FOREIGN_DEPS_MAX: usize = 2_048;
/// Bytes of a message in a change of others; we write none.
pub(crate) const FOREIGN_MESSAGE_BYTES_MAX: usize = 256;
/// Automerge keeps operation counters in 32 bits.
pub(crate) const MAX_OP_MAX: u64 = 1 << 31;
