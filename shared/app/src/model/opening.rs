//! From the first event to the first screen: the device's own keys, the safe, then one scan of the
//! open team.

use domain::id::TeamId;

use super::kept::{account_of, settings_of};
use super::{Model, Phase, Reminding, Secret, Standing};
use crate::dice::Dice;
use crate::effects::secret::SecretOperation;
use crate::effects::store::{LoadKeys, StoreEntry, StoreKey, StoreOperation, StoreOutput};
use crate::event::Start;
use crate::replica::desk::{Desk, Then};
use crate::replica::link::Link;
use crate::replica::{Loaded, Reading, Replica, sample::SAMPLE_TEAM};
use crate::screens;
use crate::store::keys;
use crate::want::Want;

const DEVICE_KEYS: [&str; 6] = [
    "version",
    "device",
    "account",
    "settings",
    "screens",
    "reminders",
];

impl Model {
    pub(super) fn start(&mut self, start: &Start) {
        if self.dice.is_some() {
            return; // A second Start changes nothing.
        }
        self.dice = Some(Dice::new(&start.seed));
        self.environment = start.environment.clone();
        self.capabilities.clone_from(&start.capabilities);
        self.device_name.clone_from(&start.device_name);
        self.origin.clone_from(&start.origin);
        self.url.clone_from(&start.url);
        let keys = DEVICE_KEYS
            .iter()
            .map(|name| StoreKey {
                bytes: keys::device(name),
            })
            .collect();
        let load = StoreOperation::Load(LoadKeys { keys });
        self.wants.push(Want::Read(Reading::Device, load));
        self.wants.push(Want::Secret(SecretOperation::Read));
    }

    /// The store has answered a read.
    pub(super) fn read(&mut self, number: u64, output: StoreOutput) {
        let entries = match output {
            StoreOutput::Loaded(entries) | StoreOutput::Scanned(entries) => entries.entries,
            StoreOutput::Committed => Vec::new(),
            StoreOutput::Failed(error) => {
                self.phase = Phase::Broken(error);
                return;
            }
        };
        let Some((reading, entries)) = self.reads.answer(number, entries) else {
            return;
        };
        match reading {
            Reading::Device => self.device_keys(&entries),
            Reading::Team(team) => self.team_page(team, entries),
            Reading::Forget(_) => {
                for entry in entries {
                    self.writes.delete(entry.key);
                }
            }
            reading => {
                if let Some(replica) = &mut self.replica {
                    replica.read(&reading, &entries);
                }
            }
        }
    }

    fn device_keys(&mut self, entries: &[StoreEntry]) {
        let value = |name: &str| {
            let key = keys::device(name);
            entries
                .iter()
                .find(|entry| entry.key == key)
                .map(|entry| entry.value.as_slice())
        };
        let version = value("version").and_then(|bytes| protocol::from_bytes::<u64>(bytes).ok());
        if version.is_some_and(|version| version > keys::STORE_VERSION) {
            self.phase = Phase::NewerStore;
            return;
        }
        if version.is_none() {
            self.writes.put(
                keys::device("version"),
                protocol::to_bytes(&keys::STORE_VERSION),
            );
        }
        self.device =
            value("device").and_then(|bytes| Some(<[u8; 16]>::try_from(bytes).ok()?.into()));
        if self.device.is_none() {
            self.new_device();
        }
        let (settings, sample) = value("settings").map(settings_of).unwrap_or_default();
        self.settings = settings;
        self.account = value("account").and_then(account_of);
        if let Some(bytes) = value("screens") {
            self.screens = screens::Screens::from_bytes(bytes);
        }
        if let Some(bytes) = value("reminders") {
            self.reminding = Reminding::from_bytes(bytes);
        }
        self.device_keys_read = true;
        self.in_sample = sample;
        self.open_first_team();
    }

    /// Draws a new device id.
    pub(super) fn new_device(&mut self) {
        if let Some(dice) = &mut self.dice {
            let device = dice.random_id();
            self.device = Some(device);
            self.writes.put(keys::device("device"), device.0.to_vec());
        }
    }

    /// Once keys and safe are read: opens the account's team, or the sample, or nothing.
    pub(super) fn open_first_team(&mut self) {
        let (kept, readable) = match &self.secret {
            Secret::Unread => return,
            Secret::Unreadable => (None, false),
            Secret::Read(kept) => (kept.as_ref(), true),
        };
        if !self.device_keys_read || self.phase != Phase::Starting {
            return;
        }
        // A safe without a matching store is discarded; a store without its safe is a restored copy.
        let matches = kept.is_some_and(|kept| Some(kept.device) == self.device);
        if kept.is_some() && !matches {
            self.secret = Secret::Read(None);
        }
        self.note_standing(matches, readable);
        match (self.in_sample, &self.account) {
            (true, _) => self.load(SAMPLE_TEAM),
            (false, Some(account)) => {
                let team = account.team;
                self.load(team);
            }
            (false, None) => self.ready(),
        }
    }

    /// Restored without the safe's token, and good again with it. A safe that could not be read
    /// says nothing for later: then it holds for this process alone.
    fn note_standing(&mut self, matches: bool, readable: bool) {
        let Some(account) = &mut self.account else {
            return;
        };
        account.standing = match (account.standing, matches) {
            (Standing::Good, false) => Standing::Restored,
            (Standing::Restored, true) => Standing::Good,
            _ => return,
        };
        if readable {
            self.keep_account();
        }
    }

    pub(super) fn load(&mut self, team: TeamId) {
        self.phase = Phase::Starting;
        let loaded = Loaded::new(team);
        self.wants.push(loaded.want());
        self.loading = Some(loaded);
    }

    fn team_page(&mut self, team: TeamId, entries: Vec<StoreEntry>) {
        let Some(mut loaded) = self.loading.take() else {
            return;
        };
        if loaded.team() != team {
            self.loading = Some(loaded);
            return;
        }
        if !loaded.take(entries) {
            self.wants.push(loaded.want());
            self.loading = Some(loaded);
            return;
        }
        let Some((desk, device)) = self.desk() else {
            return;
        };
        let replica = match &self.account {
            _ if team == SAMPLE_TEAM => Some(Self::sample(loaded, desk, device)),
            Some(account) => {
                let link = self.link(&account.origin);
                Some(loaded.open(account.member, device, false, link, desk))
            }
            None => None,
        };
        self.replica = replica;
        self.ready();
    }

    fn sample(loaded: Loaded, desk: Desk, device: domain::id::DeviceId) -> Replica {
        if loaded.is_empty() {
            Replica::new_sample("You", ["Sample team", "Ben", "Cleo"], device, desk)
        } else {
            loaded.open(
                Replica::sample_member(),
                device,
                true,
                Link::default(),
                desk,
            )
        }
    }

    /// The connection to a server, with the token from the safe.
    pub(super) fn link(&self, origin: &str) -> Link {
        let token = match &self.secret {
            Secret::Read(Some(kept)) => Some(kept.token.clone()),
            _ => None,
        };
        Link {
            origin: origin.to_owned(),
            token,
            foreground: !self.behind,
            ..Link::default()
        }
    }

    /// A desk for a replica, with dice of its own.
    pub(super) fn desk(&mut self) -> Option<(Desk, domain::id::DeviceId)> {
        let dice = self.dice.as_mut()?.fork();
        Some((Desk::new(self.now?, dice), self.device?))
    }

    pub(super) fn ready(&mut self) {
        self.phase = Phase::Ready;
        let url = std::mem::take(&mut self.url);
        screens::started(self, &url);
    }
}

impl Replica {
    /// What a commit made possible.
    pub fn then(&mut self, then: &Then) {
        match then {
            Then::Send => self.send(),
            Then::Reached(cursor) => self.reached(cursor),
            Then::Try => self.may_try(),
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::id::{MemberId, TeamId};
    use protocol::secret::Token;

    use super::Standing;
    use crate::event::Happening;
    use crate::model::{Account, account};
    use crate::store::keys;
    use crate::testing::{Kept, Shell};

    /// A phone on a team, its token in the safe.
    fn on_a_team() -> Kept {
        let mut ana = Shell::start(Kept::default(), 1);
        ana.settle();
        ana.model.account = Some(Account {
            team: TeamId([9; 16]),
            member: MemberId([1; 16]),
            team_name: "Field sales".into(),
            origin: "http://server.test".into(),
            standing: Standing::Good,
        });
        ana.model.keep_account();
        let kept = account::Kept {
            token: Token("t".into()),
            device: ana.model.device.expect("drawn at the start"),
        };
        ana.kept.secret = Some(protocol::to_bytes(&kept));
        ana.happen(Happening::Foreground);
        ana.settle();
        ana.kept
    }

    fn starts(kept: Kept, safe_fails: bool) -> (Kept, Standing) {
        let mut ana = Shell::start(kept, 2);
        ana.safe_fails = safe_fails;
        ana.settle();
        let standing = ana.model.account.as_ref().expect("on a team").standing;
        (ana.kept, standing)
    }

    #[test]
    fn a_safe_that_fails_once_does_not_make_a_restored_copy() {
        let before = on_a_team();
        let (kept, standing) = starts(before.clone(), true);
        assert_eq!(standing, Standing::Restored, "it must not sync now");
        let account = |kept: &Kept| kept.store.get(&keys::device("account")).cloned();
        assert_eq!(account(&kept), account(&before), "nothing is stored");
        let (_, standing) = starts(kept, false);
        assert_eq!(standing, Standing::Good);
    }

    #[test]
    fn a_copy_is_good_again_once_its_safe_matches() {
        let mut kept = on_a_team();
        let secret = kept.secret.take();
        let (mut kept, standing) = starts(kept, false);
        assert_eq!(standing, Standing::Restored);
        kept.secret = secret;
        let (_, standing) = starts(kept, false);
        assert_eq!(standing, Standing::Good);
    }
}
