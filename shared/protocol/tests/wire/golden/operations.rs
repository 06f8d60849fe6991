//! Every control operation.

use protocol::control::Operation;
use protocol::row::{Role, Visibility};

use super::{ANA, BEN, BENS_PHONE, Golden, HEAD, INVITATION, SESSION, code, draft, golden};

pub fn operations() -> Vec<Golden> {
    vec![
        golden(
            "create-document",
            Operation::CreateDocument { document: draft() },
        ),
        golden("create-session", create_session()),
        golden(
            "add-coach",
            Operation::AddCoach {
                session: SESSION,
                coach: BEN,
            },
        ),
        golden("decline", Operation::Decline { session: SESSION }),
        golden("discard", Operation::Discard { session: SESSION }),
        golden(
            "share-card",
            Operation::ShareCard {
                session: SESSION,
                heads: vec![HEAD],
            },
        ),
        golden(
            "rename",
            Operation::Rename {
                name: "Anna".into(),
            },
        ),
        golden(
            "invite",
            Operation::Invite {
                invitation: INVITATION,
                code_hash: code().hash(),
                uses: 1,
                lifetime_ms: 604_800_000,
                member: None,
            },
        ),
        golden(
            "revoke-invitation",
            Operation::RevokeInvitation {
                invitation: INVITATION,
            },
        ),
        golden("leave", Operation::Leave {}),
        golden("remove", Operation::Remove { member: BEN }),
        golden(
            "revoke-device",
            Operation::RevokeDevice { device: BENS_PHONE },
        ),
        golden(
            "set-role",
            Operation::SetRole {
                member: BEN,
                role: Role::Steward,
            },
        ),
    ]
}

pub fn create_session() -> Operation {
    Operation::CreateSession {
        session: SESSION,
        presenter: BEN,
        coaches: vec![ANA],
        blind: true,
        visibility: Visibility::Participants,
    }
}
