//! Account and settings as they stand in the store.

use domain::id::TeamId;
use minicbor::{Decode, Encode};

use super::{Account, Model, Settings, Standing};
use crate::store::keys;

/// The account as it stands in the store.
#[derive(Encode, Decode)]
#[cbor(map)]
struct AccountRecord {
    #[cbor(n(0), with = "protocol::encoding::id")]
    team: TeamId,
    #[cbor(n(1), with = "protocol::encoding::id")]
    member: domain::id::MemberId,
    #[n(2)]
    team_name: String,
    #[n(3)]
    origin: String,
    #[n(4)]
    standing: u8,
}

/// The settings as they stand in the store.
#[derive(Encode, Decode)]
#[cbor(map)]
struct SettingsRecord {
    #[n(0)]
    left_hand: bool,
    #[n(1)]
    text_percent: u32,
    #[n(2)]
    haptics: bool,
    #[n(3)]
    list_mode: bool,
    #[n(4)]
    sample: bool,
    #[n(5)]
    #[cbor(default)]
    stays: bool,
}

impl Model {
    /// Keeps changed settings.
    pub fn keep_settings(&mut self) {
        let record = SettingsRecord {
            left_hand: self.settings.left_hand,
            text_percent: self.settings.text_percent,
            haptics: self.settings.haptics,
            list_mode: self.settings.list_mode,
            sample: self.in_sample,
            stays: self.settings.stays,
        };
        self.writes
            .put(keys::device("settings"), protocol::to_bytes(&record));
    }

    pub(super) fn keep_account(&mut self) {
        let key = keys::device("account");
        let Some(account) = &self.account else {
            self.writes.delete(key);
            return;
        };
        let record = AccountRecord {
            team: account.team,
            member: account.member,
            team_name: account.team_name.clone(),
            origin: account.origin.clone(),
            standing: match account.standing {
                Standing::Good => 0,
                Standing::Restored => 1,
                Standing::Revoked => 2,
                Standing::Removed => 3,
            },
        };
        self.writes.put(key, protocol::to_bytes(&record));
    }
}

/// Reads an account.
pub(super) fn account_of(bytes: &[u8]) -> Option<Account> {
    let record: AccountRecord = protocol::from_bytes(bytes).ok()?;
    Some(Account {
        team: record.team,
        member: record.member,
        team_name: record.team_name,
        origin: record.origin,
        standing: match record.standing {
            0 => Standing::Good,
            2 => Standing::Revoked,
            3 => Standing::Removed,
            _ => Standing::Restored,
        },
    })
}

/// Reads settings, and whether the sample was open.
pub(super) fn settings_of(bytes: &[u8]) -> (Settings, bool) {
    let Ok(record) = protocol::from_bytes::<SettingsRecord>(bytes) else {
        return (Settings::default(), false);
    };
    let settings = Settings {
        left_hand: record.left_hand,
        text_percent: record.text_percent,
        haptics: record.haptics,
        list_mode: record.list_mode,
        stays: record.stays,
    };
    (settings, record.sample)
}
