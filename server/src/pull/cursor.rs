//! A place: opaque to a phone, and of one log only, because it names a random tag of that place's
//! row. A server that was restored from a copy finds another tag there, or nothing.

use protocol::sync::Cursor;
use rusqlite::{Connection, OptionalExtension, params};

use crate::store::{DocumentNo, Seq, TAG_BYTES, Tag, TeamNo};

const VERSION: u8 = 1;

/// Where a phone stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Cursor zero: so many rows of the roster were sent.
    Roster {
        /// The end of the log when it began.
        end: Seq,
        /// Rows sent.
        sent: i64,
    },
    /// Cursor zero: documents up to this number were sent.
    Documents {
        /// The end of the log when it began.
        end: Seq,
        /// The last document sent whole.
        after: DocumentNo,
        /// How far the next one was sent, if it was begun.
        offset: Option<Seq>,
    },
    /// The log.
    Log {
        /// The last place passed.
        seq: Seq,
        /// How far the document of the grant behind it was sent.
        offset: Option<Seq>,
    },
}

impl Place {
    /// Where a device begins that has nothing.
    pub fn beginning(end: Seq) -> Self {
        Self::Roster { end, sent: 0 }
    }

    /// Behind this place of the log.
    pub fn behind(seq: Seq) -> Self {
        Self::Log { seq, offset: None }
    }

    /// The place in the log whose tag the cursor carries.
    pub fn log_seq(self) -> Seq {
        match self {
            Self::Roster { end, .. } | Self::Documents { end, .. } => end,
            Self::Log { seq, .. } => seq,
        }
    }

    /// Up to where everything has been sent; `None` during cursor zero.
    pub fn reached(self) -> Option<Seq> {
        match self {
            Self::Log { seq, .. } => Some(seq),
            Self::Roster { .. } | Self::Documents { .. } => None,
        }
    }

    /// As a phone keeps it.
    pub fn to_cursor(self, tag: Tag) -> Cursor {
        let (phase, numbers) = match self {
            Self::Roster { end, sent } => (0, [end, sent, 0]),
            Self::Documents { end, after, offset } => {
                (1, [end, after, offset.map_or(0, |offset| offset + 1)])
            }
            Self::Log { seq, offset } => (2, [seq, offset.map_or(0, |offset| offset + 1), 0]),
        };
        let mut bytes = vec![VERSION, phase];
        bytes.extend(tag);
        for number in numbers {
            write_number(&mut bytes, number.cast_unsigned());
        }
        Cursor(bytes)
    }

    /// Reads what [`Self::to_cursor`] wrote; `None` for anything else.
    pub fn from_cursor(cursor: &Cursor) -> Option<Self> {
        let (head, mut rest) = cursor.0.split_first_chunk::<{ 2 + TAG_BYTES }>()?;
        let mut next = || read_number(&mut rest);
        let (first, second, third) = (next()?, next()?, next()?);
        let some = |offset: i64| offset.checked_sub(1).filter(|offset| *offset >= 0);
        let place = match (head[0], head[1]) {
            (VERSION, 0) => Self::Roster {
                end: first,
                sent: second,
            },
            (VERSION, 1) => Self::Documents {
                end: first,
                after: second,
                offset: some(third),
            },
            (VERSION, 2) => Self::Log {
                seq: first,
                offset: some(second),
            },
            _ => return None,
        };
        rest.is_empty().then_some(place)
    }
}

/// A cursor's tag.
pub fn tag_of(cursor: &Cursor) -> Option<Tag> {
    cursor.0.get(2..2 + TAG_BYTES)?.try_into().ok()
}

/// The place behind which a cursor's phone has everything, and its tag; `None` if it is on its way.
pub fn end_of(cursor: &Cursor) -> Option<(Seq, Tag)> {
    match Place::from_cursor(cursor)? {
        Place::Log { seq, offset: None } => Some((seq, tag_of(cursor)?)),
        _ => None,
    }
}

/// The end of a team's log and its tag.
pub fn read_end(connection: &Connection, team: TeamNo) -> rusqlite::Result<(Seq, Tag)> {
    let end = connection
        .prepare_cached("SELECT seq, tag FROM log WHERE team = ?1 ORDER BY seq DESC LIMIT 1")?
        .query_row([team], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(end.unwrap_or_default())
}

/// The tag of a place in this log; zeros where there is none.
pub fn read_tag(connection: &Connection, team: TeamNo, seq: Seq) -> rusqlite::Result<Tag> {
    Ok(find_tag(connection, team, seq)?.unwrap_or_default())
}

/// Whether a cursor was given out by this log.
pub fn is_of_this_log(
    connection: &Connection,
    team: TeamNo,
    cursor: &Cursor,
    place: Place,
) -> rusqlite::Result<bool> {
    let found = find_tag(connection, team, place.log_seq())?;
    Ok(found.is_some() && found == tag_of(cursor))
}

fn find_tag(connection: &Connection, team: TeamNo, seq: Seq) -> rusqlite::Result<Option<Tag>> {
    connection
        .prepare_cached("SELECT tag FROM log WHERE team = ?1 AND seq = ?2")?
        .query_row(params![team, seq], |row| row.get(0))
        .optional()
}

fn write_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push((number & 0x7f) as u8);
}

fn read_number(bytes: &mut &[u8]) -> Option<i64> {
    let mut number = 0_u64;
    for place in 0..10 {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(byte & 0x7f).checked_shl(7 * place)?;
        if byte & 0x80 == 0 {
            return i64::try_from(number).ok();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_reads_what_it_wrote() {
        let places = [
            Place::beginning(9),
            Place::Documents {
                end: 300,
                after: 70_000,
                offset: Some(12),
            },
            Place::Log {
                seq: i64::MAX,
                offset: None,
            },
            Place::Log {
                seq: 1,
                offset: Some(5),
            },
        ];
        for place in places {
            let cursor = place.to_cursor([7; 8]);
            assert_eq!(Place::from_cursor(&cursor), Some(place));
            assert_eq!(tag_of(&cursor), Some([7; 8]));
            let shorter = Cursor(cursor.0[..cursor.0.len() - 1].to_vec());
            assert_eq!(Place::from_cursor(&shorter), None);
        }
        assert_eq!(Place::from_cursor(&Cursor(vec![0xff; 40])), None);
    }
}
