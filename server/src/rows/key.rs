//! Which row: what the log names.

use domain::id::{DeviceId, InvitationId, MemberId, SessionId, TeamId};

/// Which row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowKey {
    /// The team's.
    Team(TeamId),
    /// A member's.
    Member(MemberId),
    /// A device's.
    Device(DeviceId),
    /// An invitation's.
    Invitation(InvitationId),
    /// A session's.
    Session(SessionId),
    /// That of one of a session's people.
    Person(SessionId, MemberId),
    /// How a card was shared.
    Shared(SessionId, MemberId),
    /// Whose phone a card is on: session, rater, reader.
    Receipt(SessionId, MemberId, MemberId),
}

impl RowKey {
    /// The row's kind, as [`protocol::row::Row::kind`].
    pub fn kind(&self) -> u32 {
        match self {
            Self::Team(_) => 1,
            Self::Member(_) => 2,
            Self::Device(_) => 3,
            Self::Invitation(_) => 4,
            Self::Session(_) => 6,
            Self::Person(..) => 7,
            Self::Shared(..) => 8,
            Self::Receipt(..) => 9,
        }
    }

    /// The row's key, as [`protocol::row::Row::key`].
    pub fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Team(id) => id.0.to_vec(),
            Self::Member(id) => id.0.to_vec(),
            Self::Device(id) => id.0.to_vec(),
            Self::Invitation(id) => id.0.to_vec(),
            Self::Session(id) => id.0.to_vec(),
            Self::Person(session, member) | Self::Shared(session, member) => {
                [session.0, member.0].concat()
            }
            Self::Receipt(session, rater, reader) => [session.0, rater.0, reader.0].concat(),
        }
    }

    /// Reads what [`Self::kind`] and [`Self::bytes`] said.
    pub fn from_parts(kind: u32, key: &[u8]) -> Option<Self> {
        let id = |place: usize| key.get(16 * place..16 * (place + 1))?.try_into().ok();
        Some(match kind {
            1 => Self::Team(TeamId(id(0)?)),
            2 => Self::Member(MemberId(id(0)?)),
            3 => Self::Device(DeviceId(id(0)?)),
            4 => Self::Invitation(InvitationId(id(0)?)),
            6 => Self::Session(SessionId(id(0)?)),
            7 => Self::Person(SessionId(id(0)?), MemberId(id(1)?)),
            8 => Self::Shared(SessionId(id(0)?), MemberId(id(1)?)),
            9 => Self::Receipt(SessionId(id(0)?), MemberId(id(1)?), MemberId(id(2)?)),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use protocol::row::{PersonRow, ReceiptRow, Row, SharedRow, TeamRow};

    use super::*;

    #[test]
    fn a_key_is_that_of_its_row() {
        let (session, ana, ben) = (SessionId([1; 16]), MemberId([2; 16]), MemberId([3; 16]));
        let pairs = [
            (
                RowKey::Team(TeamId([9; 16])),
                Row::Team(TeamRow {
                    team: TeamId([9; 16]),
                    name: String::new(),
                }),
            ),
            (
                RowKey::Person(session, ana),
                Row::Person(PersonRow {
                    session,
                    member: ana,
                    presenter: true,
                    card: protocol::row::CardState::Owed,
                }),
            ),
            (
                RowKey::Shared(session, ana),
                Row::Shared(SharedRow {
                    session,
                    rater: ana,
                    heads: vec![],
                    independent: true,
                }),
            ),
            (
                RowKey::Receipt(session, ana, ben),
                Row::Receipt(ReceiptRow {
                    session,
                    rater: ana,
                    reader: ben,
                }),
            ),
        ];
        for (key, row) in pairs {
            assert_eq!((key.kind(), key.bytes()), (row.kind(), row.key()));
            assert_eq!(RowKey::from_parts(key.kind(), &key.bytes()), Some(key));
        }
        assert_eq!(RowKey::from_parts(7, &[0; 20]), None);
    }
}
