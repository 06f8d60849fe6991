//! How long a group waits for those who are about to come.
//!
//! A commit costs the same for one job as for sixty. Phones that were answered by the last commit
//! send their next push within a moment; a group that does not wait for them makes each of them
//! wait for a whole commit more. Somebody alone never waits.

use std::time::Duration;

/// Longest wait for one more job; less where commits are fast.
const PATIENCE_MAX: Duration = Duration::from_millis(3);
/// Below this a timer takes longer than what it would save: where commits are fast nobody waits.
const PATIENCE_MIN: Duration = Duration::from_millis(1);

/// What the last group was like.
#[derive(Debug, Default)]
pub struct Pace {
    jobs: usize,
    waiting: usize,
    commit: Duration,
}

impl Pace {
    /// A group was committed; meanwhile so many others came.
    pub fn committed(&mut self, jobs: usize, waiting: usize, took: Duration) {
        self.jobs = jobs;
        self.waiting = waiting;
        // A running mean, so that one slow commit does not set the pace.
        self.commit = (self.commit * 3 + took) / 4;
    }

    /// How long a group of so many jobs waits for one more; `None`: it does not.
    pub fn patience(&self, jobs: usize) -> Option<Duration> {
        let expected = self.jobs + self.waiting;
        let patience = (self.commit / 4).min(PATIENCE_MAX);
        (jobs < expected && patience >= PATIENCE_MIN).then_some(patience)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ana_alone_never_waits_and_a_crowd_does_for_its_like() {
        let mut pace = Pace::default();
        assert_eq!(pace.patience(1), None);
        pace.committed(1, 0, Duration::from_millis(8));
        assert_eq!(pace.patience(1), None);
        pace.committed(30, 34, Duration::from_millis(8));
        for _ in 0..8 {
            pace.committed(30, 34, Duration::from_millis(8));
        }
        assert!(pace.patience(63).is_some_and(|wait| wait <= PATIENCE_MAX));
        assert_eq!(pace.patience(64), None, "everybody is here");
    }
}
