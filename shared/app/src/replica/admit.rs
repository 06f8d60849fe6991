//! The first moments of a team on this phone: after founding, or after joining.

use documents::Edit;
use domain::id::{DeviceId, Document, MemberId, TeamId};
use domain::starters::starters;
use protocol::account::Admission;
use protocol::control::Operation;
use protocol::row::{MemberRow, MemberState, Role, Row, TeamRow};

use super::Replica;
use super::desk::Desk;
use super::link::Link;
use crate::store::keys;

impl Replica {
    /// A team that this device has just been let into. A founder brings the starter blueprints.
    pub fn admitted(
        admission: &Admission,
        founder: bool,
        device: DeviceId,
        link: Link,
        desk: Desk,
    ) -> Self {
        let Admission {
            team,
            member,
            name,
            team_name,
            ..
        } = admission;
        let mut replica = Self::new(*team, *member, device, false, link, desk);
        let role = if founder { Role::Steward } else { Role::Member };
        replica.first_rows(*team, *member, team_name, name, role);
        if founder {
            replica.publish_starters();
            replica.begin_journey();
        }
        replica.state.device = Some(device.0.to_vec());
        replica.keep_state();
        replica.link.ask = true;
        replica
    }

    fn first_rows(
        &mut self,
        team: TeamId,
        member: MemberId,
        team_name: &str,
        name: &str,
        role: Role,
    ) {
        let rows = [
            Row::Team(TeamRow {
                team,
                name: team_name.into(),
            }),
            Row::Member(MemberRow {
                member,
                name: name.into(),
                role,
                state: MemberState::Live,
            }),
        ];
        for row in rows {
            self.take_row(&row.to_row_bytes());
        }
    }

    /// Publishes the starter blueprints.
    pub(super) fn publish_starters(&mut self) {
        for version in starters() {
            let document = Document::Blueprint(version.blueprint).into();
            if !self.open_new(document) {
                continue;
            }
            self.control(Operation::CreateDocument { document }, 0);
            self.edit(document, &[Edit::PublishVersion(version)], 0);
            self.open.remove(&document);
        }
    }

    /// A restored copy joined again under a new device id: old entries keep their bytes, and the
    /// log is read from its beginning.
    pub fn joined_again(&mut self, device: DeviceId, token: protocol::secret::Token) {
        self.device = device;
        self.begin_from_zero();
        for open in self.open.values_mut() {
            open.begin_anew();
        }
        self.link.token = Some(token);
        self.try_now();
    }

    /// What a restored copy would send may be old: it first learns everything, then sends.
    pub(super) fn begin_from_zero(&mut self) {
        self.state.device = Some(self.device.0.to_vec());
        self.state.cursor = None;
        self.state.from_zero = true;
        self.link.ask = true;
        self.keep_state();
    }

    /// All keys of this team begin with this.
    pub fn store_prefix(&self) -> Vec<u8> {
        keys::whole_team(self.team)
    }
}
