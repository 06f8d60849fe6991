//! Index rows, found by their session and walked newest first: lists are drawn at every tap, so
//! the order is kept, not made.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use domain::id::SessionId;

use super::index::SessionIndex;

/// Newest first by (`practised_at`, id).
type Place = Reverse<(i64, SessionId)>;

/// Every session's row.
#[derive(Debug, Default)]
pub(super) struct SessionsByTime {
    places: HashMap<SessionId, Place>,
    rows: BTreeMap<Place, SessionIndex>,
}

impl SessionsByTime {
    /// A session's row.
    pub fn get(&self, session: SessionId) -> Option<&SessionIndex> {
        self.rows.get(self.places.get(&session)?)
    }

    /// All rows, newest first.
    pub fn newest_first(&self) -> impl Iterator<Item = &SessionIndex> {
        self.rows.values()
    }

    /// Adds a session's row, or takes the place of the one it had.
    pub fn insert(&mut self, row: SessionIndex) {
        self.remove(row.session);
        let place = Reverse((row.when_ms(), row.session));
        self.places.insert(row.session, place);
        self.rows.insert(place, row);
    }

    /// Takes a session's row out.
    pub fn remove(&mut self, session: SessionId) -> Option<SessionIndex> {
        self.rows.remove(&self.places.remove(&session)?)
    }

    /// Changes a session's row; whether it is another now.
    pub fn change(&mut self, session: SessionId, change: impl FnOnce(&mut SessionIndex)) -> bool {
        let Some(mut row) = self.get(session).cloned() else {
            return false;
        };
        change(&mut row);
        if self.get(session) == Some(&row) {
            return false;
        }
        self.insert(row);
        true
    }
}

#[cfg(test)]
mod tests {
    use domain::id::{BlueprintId, MemberId, VersionId};
    use domain::moment::Moment;
    use domain::session::{Details, Format};
    use protocol::row::Visibility;

    use super::*;
    use crate::replica::Replica;

    fn row(session: u8) -> SessionIndex {
        let (ana, ben) = (MemberId([1; 16]), MemberId([2; 16]));
        let visibility = Visibility::Participants;
        Replica::empty_index(SessionId([session; 16]), ana, ben, &[], true, visibility)
    }

    fn practised(unix_ms: i64) -> Details {
        Details {
            practised_at: Moment {
                unix_ms,
                utc_offset_min: 0,
            },
            format: Format::Live,
            blueprint: BlueprintId([3; 16]),
            version: VersionId([4; 16]),
        }
    }

    #[test]
    fn a_session_moves_to_its_place_once_its_details_are_here() {
        let mut sessions = SessionsByTime::default();
        for session in 1..=3 {
            sessions.insert(row(session));
        }
        let order = |sessions: &SessionsByTime| -> Vec<u8> {
            let ids = sessions.newest_first().map(|row| row.session.0[0]);
            ids.collect()
        };
        assert_eq!(order(&sessions), [3, 2, 1]);
        let first = SessionId([1; 16]);
        let latest = i64::MAX / 2;
        assert!(sessions.change(first, |row| row.details = Some(practised(latest))));
        assert_eq!(order(&sessions), [1, 3, 2]);
        assert!(!sessions.change(first, |row| row.details = Some(practised(latest))));
        assert_eq!(sessions.get(first).map(SessionIndex::when_ms), Some(latest));
        sessions.remove(first);
        assert_eq!(order(&sessions), [3, 2]);
    }
}
