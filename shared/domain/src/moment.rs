//! When something happened, as the person saw it.

/// Milliseconds since 1970 in UTC, and the offset of the person's clock from UTC in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub unix_ms: i64,
    /// Minutes east of UTC.
    pub utc_offset_min: i32,
}
