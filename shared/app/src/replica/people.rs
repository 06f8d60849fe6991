//! People and devices: operations that decide who is on the team. What they come to is stored as
//! the server would say it, so that it is still there after a restart without a connection.

use domain::id::{DeviceId, InvitationId, MemberId};
use protocol::control::Operation;
use protocol::row::{InvitationRow, Role, Row};
use protocol::secret::InviteCode;

use super::Replica;
use crate::store::keys;

impl Replica {
    /// An invitation: for a new member (`None`), or for another device of an existing one. The
    /// code is drawn here and never leaves but by hand; the server learns its hash.
    pub fn invite(
        &mut self,
        member: Option<MemberId>,
        uses: u32,
        lifetime_ms: u64,
    ) -> InvitationId {
        let invitation: InvitationId = self.desk.dice.random_id();
        let code = InviteCode::from_random(self.desk.dice.bytes());
        let code_hash = code.hash();
        let key = keys::invite_code(self.team, invitation);
        self.desk.writes.put(key, code.as_str().as_bytes().to_vec());
        self.codes.insert(invitation, code);
        self.control(
            Operation::Invite {
                invitation,
                code_hash,
                uses,
                lifetime_ms,
                member,
            },
            0,
        );
        let expires_ms = self
            .now_ms()
            .saturating_add(i64::try_from(lifetime_ms).unwrap_or(i64::MAX));
        let row = InvitationRow {
            invitation,
            by: self.me,
            member,
            uses_left: uses,
            expires_ms,
        };
        self.take_row(&Row::Invitation(row).to_row_bytes());
        invitation
    }

    /// Ends an invitation.
    pub fn revoke_invitation(&mut self, invitation: InvitationId) {
        self.control(Operation::RevokeInvitation { invitation }, 0);
        if let Some(mut row) = self.invitations.get(&invitation).cloned() {
            row.uses_left = 0;
            self.take_row(&Row::Invitation(row).to_row_bytes());
        }
        self.codes.remove(&invitation);
        self.desk
            .writes
            .delete(keys::invite_code(self.team, invitation));
    }

    /// My new name.
    pub fn rename(&mut self, name: &str) {
        let name = name.trim().to_owned();
        let Some(mut row) = self.members.get(&self.me).cloned() else {
            return;
        };
        if name.is_empty() || row.name == name {
            return;
        }
        row.name.clone_from(&name);
        self.take_row(&Row::Member(row).to_row_bytes());
        self.control(Operation::Rename { name }, 0);
    }

    /// Leaves the team.
    pub fn leave(&mut self) {
        self.control(Operation::Leave {}, 0);
    }

    /// Removes a member (stewards).
    pub fn remove(&mut self, member: MemberId) {
        self.control(Operation::Remove { member }, 0);
    }

    /// Ends a device's access.
    pub fn revoke_device(&mut self, device: DeviceId) {
        self.control(Operation::RevokeDevice { device }, 0);
        if let Some(mut row) = self.devices.get(&device).cloned() {
            row.revoked = true;
            self.take_row(&Row::Device(row).to_row_bytes());
        }
    }

    /// Changes a role (stewards).
    pub fn set_role(&mut self, member: MemberId, role: Role) {
        self.control(Operation::SetRole { member, role }, 0);
    }
}
