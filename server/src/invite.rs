//! `spotter-server invite`: a new device for somebody whose only one is lost.

use std::path::Path;

use domain::id::{InvitationId, MemberId, uuid_v4};
use protocol::limits::INVITATION_MS_MAX;
use protocol::secret::InviteCode;

use crate::clock::Clock;
use crate::config::DATABASE_FILE;
use crate::push::{NewInvitation, write_invitation};
use crate::random::random;
use crate::store::{OpenError, TeamNo, write_once};

/// Why there is no invitation.
#[derive(Debug, thiserror::Error)]
pub enum InviteError {
    /// There is no database here.
    #[error("find a database in {0}")]
    NoDatabase(std::path::PathBuf),
    /// The database cannot be opened.
    #[error(transparent)]
    Database(#[from] OpenError),
    /// The database cannot be written.
    #[error("write the database: {0}")]
    Write(#[from] rusqlite::Error),
    /// Nobody is called so.
    #[error("find a member called {0:?}")]
    Unknown(String),
    /// Several are called so.
    #[error("choose: {0:?} is the name of several members; give one of these ids: {1:?}")]
    Several(String, Vec<MemberId>),
}

/// An invitation for an existing member.
#[derive(Debug)]
pub struct DeviceInvitation {
    /// For whom.
    pub name: String,
    /// The code.
    pub code: InviteCode,
}

/// Makes an invitation for a member, found by name or id, in the database under `data_dir`. The
/// server may be running meanwhile.
pub fn invite_device(data_dir: &Path, member: &str) -> Result<DeviceInvitation, InviteError> {
    let path = data_dir.join(DATABASE_FILE);
    if !path.is_file() {
        return Err(InviteError::NoDatabase(data_dir.to_path_buf()));
    }
    let code = InviteCode::from_random(random());
    let code_hash = code.hash();
    let found: Result<Found, InviteError> = write_once(&path, |tx| {
        let mut found = find(tx.connection, member)?;
        if let [(team, id, _)] = found.as_slice() {
            let new = NewInvitation {
                invitation: InvitationId(uuid_v4(random())),
                code_hash,
                uses: 1,
                lifetime_ms: INVITATION_MS_MAX,
                member: Some(*id),
            };
            write_invitation(tx, *team, *id, &new, Clock::system().now_ms())?;
        }
        found.truncate(MATCHES_SHOWN);
        Ok(found)
    });
    match <[_; 1]>::try_from(found?) {
        Ok([(_, _, name)]) => Ok(DeviceInvitation { name, code }),
        Err(none) if none.is_empty() => Err(InviteError::Unknown(member.to_owned())),
        Err(several) => Err(InviteError::Several(
            member.to_owned(),
            several.into_iter().map(|(_, id, _)| id).collect(),
        )),
    }
}

/// Namesakes listed.
const MATCHES_SHOWN: usize = 20;

type Found = Vec<(TeamNo, MemberId, String)>;

fn find(connection: &rusqlite::Connection, member: &str) -> rusqlite::Result<Found> {
    let id = member.parse::<MemberId>().ok().map(|id| id.0);
    connection
        .prepare("SELECT team, id, name FROM member WHERE state = 0 AND (id = ?1 OR name = ?2)")?
        .query_map(rusqlite::params![id, member], |row| {
            Ok((row.get(0)?, MemberId(row.get(1)?), row.get(2)?))
        })?
        .collect()
}
