//! What outlives the process of it.

use domain::id::SessionId;
use minicbor::{Decode, Encode};

use super::{Choice, Permission, Reminding};

/// As it stands in the store.
#[derive(Encode, Decode)]
#[cbor(map)]
struct Record {
    #[n(0)]
    choice: u8,
    #[n(1)]
    permission: u8,
    #[n(2)]
    plan: Vec<Due>,
}

#[derive(Encode, Decode)]
struct Due {
    #[cbor(n(0), with = "protocol::encoding::id")]
    session: SessionId,
    #[n(1)]
    at_ms: i64,
}

impl Reminding {
    /// Reads what was kept; anything else is a fresh start.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        let Ok(record) = protocol::from_bytes::<Record>(bytes) else {
            return Self::default();
        };
        Self {
            choice: match record.choice {
                1 => Choice::On,
                2 => Choice::Off,
                _ => Choice::NotAsked,
            },
            permission: match record.permission {
                1 => Permission::Denied,
                2 => Permission::DeniedForever,
                _ => Permission::Fine,
            },
            plan: record
                .plan
                .iter()
                .map(|due| (due.session, due.at_ms))
                .collect(),
            ..Self::default()
        }
    }

    /// As it stands in the store.
    pub fn to_bytes(&self) -> Vec<u8> {
        protocol::to_bytes(&Record {
            choice: match self.choice {
                Choice::NotAsked => 0,
                Choice::On => 1,
                Choice::Off => 2,
            },
            permission: match self.permission {
                Permission::Fine => 0,
                Permission::Denied => 1,
                Permission::DeniedForever => 2,
            },
            plan: self
                .plan
                .iter()
                .map(|(session, at_ms)| Due {
                    session: *session,
                    at_ms: *at_ms,
                })
                .collect(),
        })
    }
}
