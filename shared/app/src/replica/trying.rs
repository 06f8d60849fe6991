//! When to try: after a pause, at once because somebody asks, or not while there is no network.

use super::link::Trip;
use super::{Replica, Waking};
use crate::want::Want;

impl Replica {
    /// The round trip failed: what it pushed stays, and is tried again later.
    pub(super) fn failed(&mut self, retry_after_ms: Option<u64>) {
        if let Trip::Out { .. } = self.link.trip {
            self.link.trip = Trip::None;
        }
        self.link.ask = true;
        self.link.pages_follow = false;
        self.link.failures = self.link.failures.saturating_add(1);
        let jitter = self.desk.dice.below(1_000);
        let pause = self.link.pause_ms(jitter);
        let pause = retry_after_ms
            .and_then(|ms| u32::try_from(ms).ok())
            .unwrap_or(0)
            .max(pause);
        self.link.last_pause += 1;
        self.link.pausing = Some(self.link.last_pause);
        self.desk
            .wants
            .push(Want::Wake(Waking::Retry(self.link.last_pause), pause));
    }

    /// A timer has come.
    pub fn woke(&mut self, waking: &Waking) {
        match waking {
            Waking::Release(group) => self.release(*group),
            Waking::Retry(generation) if self.link.pausing == Some(*generation) => {
                self.link.pausing = None;
            }
            Waking::Overdue(number) => {
                let overdue = matches!(self.link.trip,
                    Trip::Out { number: out, by_socket: true, .. } if out == *number);
                if overdue {
                    self.close_socket();
                    self.failed(None);
                }
            }
            Waking::Retry(_) | Waking::Commit => {}
        }
    }

    /// Tries now, whatever the backoff says, and compares everything with the server.
    pub fn check_now(&mut self) {
        self.link.check = true;
        self.link.differing.clear();
        self.try_now();
    }

    /// Tries now, whatever the backoff says.
    pub fn try_now(&mut self) {
        self.link.pausing = None;
        self.link.failures = 0;
        self.link.ask = true;
        self.outbox.unhold_all();
    }

    /// The app came to the front.
    pub fn foreground(&mut self) {
        self.link.foreground = true;
        self.try_now();
    }

    /// The app went to the back: what waits may leave now, and the socket is let go.
    pub fn background(&mut self) {
        self.link.foreground = false;
        self.outbox.release_all();
        self.close_socket();
    }

    /// The platform says that the network came or went.
    pub fn reachable(&mut self, online: bool) {
        if online {
            self.try_now();
        } else {
            self.close_socket();
            self.failed(None);
        }
    }
}
