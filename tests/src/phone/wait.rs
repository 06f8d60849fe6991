//! Waiting: for what was asked, for the clock, for the network. Never by sleeping.

use std::time::{Duration, Instant};

use app::effects::timer::TimerOutput;
use app::view::View;

use super::Phone;

/// How long a real answer may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long an open socket may be silent before the clock is moved to the next timer.
const SILENCE: Duration = Duration::from_millis(100);
/// How far the clock is moved while waiting for something to appear.
const AHEAD_MS: i64 = 20_000;

impl Phone {
    /// Runs until nothing is asked any more: requests unanswered, sockets and timers not counted.
    pub fn settle(&mut self) {
        loop {
            let life = self.alive();
            if let Some(effect) = life.queue.pop_front() {
                self.perform(effect);
                continue;
            }
            let news = if life.http.is_empty() {
                life.news.try_recv().ok()
            } else {
                Some(
                    life.news
                        .recv_timeout(PATIENCE)
                        .expect("an answer within five seconds"),
                )
            };
            match news {
                Some(news) => self.hear(news),
                None => return,
            }
        }
    }

    /// Moves the clock, and wakes what is due on the way.
    pub fn advance(&mut self, ms: i64) {
        let until = self.clock.now_ms() + ms;
        while self.wake(until) {}
        self.clock.reach(until);
    }

    /// Lies in a pocket: wakes what is due, takes what comes, until the network is silent.
    pub fn rest(&mut self) {
        if self.life.is_none() {
            return;
        }
        loop {
            self.settle();
            self.advance(0);
            if self.alive().sockets.is_empty() || !self.listen(SILENCE) {
                return;
            }
        }
    }

    /// Wakes the next timer that is due by then; whether there was one.
    fn wake(&mut self, until: i64) -> bool {
        let Some(life) = &mut self.life else {
            return false;
        };
        let Some(next) = life.timers.first_entry() else {
            return false;
        };
        if next.key().0 > until {
            return false;
        }
        let ((due, _), mut handle) = next.remove_entry();
        self.clock.reach(due);
        let now_ms = self.clock.now_ms();
        self.answer(&mut handle, TimerOutput { now_ms });
        self.settle();
        true
    }

    /// Waits until the screen is so; whether it came to be. The network has five real seconds, the
    /// clock twenty of its own.
    #[expect(
        clippy::disallowed_methods,
        reason = "the network answers in real time"
    )]
    pub fn wait_until(&mut self, is_so: impl Fn(&View) -> bool) -> bool {
        let until = self.clock.now_ms() + AHEAD_MS;
        let deadline = Instant::now() + PATIENCE;
        loop {
            self.settle();
            if is_so(self.view()) {
                return true;
            }
            if !self.alive().sockets.is_empty() && self.listen(SILENCE) {
                continue;
            }
            if self.wake(until) {
                continue;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if self.alive().sockets.is_empty() || left.is_zero() || !self.listen(left) {
                return false;
            }
        }
    }

    /// Takes the next news that comes in time; whether one came.
    fn listen(&mut self, patience: Duration) -> bool {
        match self.alive().news.recv_timeout(patience) {
            Ok(news) => {
                self.hear(news);
                true
            }
            Err(_) => false,
        }
    }
}
