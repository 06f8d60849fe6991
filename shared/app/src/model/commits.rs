//! What the core wants done after each event: at most one commit among it, and what follows from
//! that.

use crux_core::Command;

use super::Model;
use crate::effects::Effect;
use crate::effects::store::StoreOutput;
use crate::event::Event;
use crate::replica::Waking;
use crate::screens::{self, News};
use crate::store::Settled;
use crate::want::Want;

/// How long to wait before a failed commit is tried again.
const COMMIT_RETRY_MS: u32 = 2_000;

impl Model {
    pub(super) fn committed(&mut self, number: u64, output: &StoreOutput) {
        match self.ledger.settle(number, output) {
            Settled::Durable {
                then,
                after_failure,
            } => {
                if after_failure {
                    self.set_not_saved(false);
                    screens::news(self, &News::SavedAgain);
                }
                if let Some(replica) = &mut self.replica {
                    for then in then {
                        replica.then(&then);
                    }
                }
            }
            Settled::Failed => {
                self.set_not_saved(true);
                screens::news(self, &News::NotSaved);
                self.wants.push(Want::Wake(Waking::Commit, COMMIT_RETRY_MS));
            }
            Settled::Stale => {}
        }
    }

    fn set_not_saved(&mut self, not_saved: bool) {
        if let Some(replica) = &mut self.replica {
            replica.set_not_saved(not_saved);
        }
    }

    pub(super) fn retry_commit(&mut self) {
        self.ledger.retry();
    }

    /// What the core wants done now: at most one commit among it.
    pub fn wants(&mut self) -> Command<Effect, Event> {
        let mut wants = std::mem::take(&mut self.wants);
        while self.collect(&mut wants) {}
        self.write_down();
        if let Some((number, commit)) = self.ledger.next() {
            wants.push(Want::Commit(number, commit));
        }
        let commands: Vec<_> = wants.into_iter().map(|want| self.command(want)).collect();
        Command::all(commands)
    }

    fn command(&mut self, want: Want) -> Command<Effect, Event> {
        let number = match &want {
            Want::Read(reading, operation) => {
                self.reads
                    .ask(reading.clone(), operation, self.ledger.pending())
            }
            _ => 0,
        };
        want.into_command(number)
    }

    /// Everything written so far belongs to the next commit.
    fn write_down(&mut self) {
        let writes = self.writes.take();
        self.reads.note(&writes);
        self.ledger.add(writes);
    }

    /// Takes what lies on the replica's desk; whether what was durable already let it go on.
    fn collect(&mut self, wants: &mut Vec<Want>) -> bool {
        let Some(replica) = &mut self.replica else {
            return false;
        };
        let desk = replica.desk_mut();
        wants.append(&mut desk.wants);
        self.writes.append(desk.writes.take());
        let then = std::mem::take(&mut desk.then);
        self.write_down();
        let Some(replica) = &mut self.replica else {
            return false;
        };
        let mut went_on = false;
        for then in then {
            if let Some(then) = self.ledger.then(then) {
                replica.then(&then);
                went_on = true;
            }
        }
        if went_on {
            replica.go_on();
        }
        went_on
    }
}
