//! Stories of one phone without a network.

mod syncing;

use documents::CardContent;
use domain::card::Ratings;
use domain::id::{CriterionId, SessionId};
use domain::rating::Rating;

use super::{Delivery, Replica};
use crate::dice::Dice;
use crate::effects::Effect;
use crate::effects::store::StoreOperation;
use crate::event::Happening;
use crate::testing::{Kept, Shell};

const SESSION: SessionId = Replica::sample_role_play();

fn sample() -> Shell {
    let mut shell = Shell::start(Kept::default(), 1);
    shell.settle();
    shell.model.open_sample();
    shell.happen(Happening::Foreground);
    shell.settle();
    open_draft(&mut shell);
    shell
}

/// Stands in for the score card's needs.
fn open_draft(shell: &mut Shell) {
    pin_draft(shell);
    shell.settle();
}

fn pin_draft(shell: &mut Shell) {
    let replica = shell.model.replica.as_ref().expect("a team is open");
    shell.model.pinned = [replica.draft_id(SESSION), replica.card_id(SESSION)].into();
    shell.happen(Happening::Foreground);
}

fn criteria(shell: &Shell) -> Vec<CriterionId> {
    let replica = shell.model.replica.as_ref().expect("a team is open");
    let version = replica
        .session(SESSION)
        .and_then(|index| index.details.clone())
        .expect("details")
        .version;
    replica
        .version(version)
        .expect("a starter")
        .scored()
        .map(|criterion| criterion.id)
        .collect()
}

#[test]
fn a_tap_is_there_after_a_restart_and_can_be_undone() {
    let mut ana = sample();
    let first = criteria(&ana)[0];
    ana.team(|team| team.rate(SESSION, first, Some(Rating::Level(2))));
    open_draft(&mut ana);
    let mut ana = Shell::start(ana.kept, 2);
    ana.settle();
    let team = ana.model.replica.as_ref().expect("the sample opens again");
    assert!(matches!(
        team.delivery(SESSION),
        Delivery::Draft {
            scored: 1,
            total: 8
        }
    ));
    assert!(team.can_undo(SESSION));
    open_draft(&mut ana);
    ana.team(|team| {
        assert_eq!(team.undo_shows(SESSION), Some(first));
        assert!(team.undo(SESSION));
    });
    let team = ana.model.replica.as_ref().expect("open");
    assert_eq!(team.delivery(SESSION), Delivery::None);
}

#[test]
fn what_is_done_to_people_offline_is_there_after_a_restart() {
    let mut ana = sample();
    let (mut kept, mut ended) = (None, None);
    ana.team(|team| {
        team.rename("Ana Maria");
        kept = Some(team.invite(None, 1, 86_400_000));
        let invitation = team.invite(None, 1, 86_400_000);
        team.revoke_invitation(invitation);
        ended = Some(invitation);
    });
    ana.settle();
    let mut ana = Shell::start(ana.kept, 2);
    ana.settle();
    let team = ana.model.replica.as_ref().expect("the sample opens again");
    assert_eq!(team.name(team.me()), "Ana Maria");
    let open: Vec<_> = team
        .invitations()
        .iter()
        .map(|row| row.invitation)
        .collect();
    assert_eq!(open, Vec::from_iter(kept));
    assert!(ended.is_some_and(|ended| team.invite_code(ended).is_none()));
}

#[test]
fn a_full_store_says_not_saved_and_keeps_the_tap() {
    let mut ana = sample();
    let first = criteria(&ana)[0];
    ana.full = true;
    ana.team(|team| team.rate(SESSION, first, Some(Rating::Level(1))));
    ana.settle();
    let status = |shell: &Shell| shell.model.replica.as_ref().map(Replica::sync_status);
    assert_eq!(status(&ana), Some(super::SyncStatus::NotSaved));
    ana.full = false;
    ana.team(|_| {});
    ana.settle();
    assert_eq!(status(&ana), Some(super::SyncStatus::AllSent));
    let mut ana = Shell::start(ana.kept, 3);
    ana.settle();
    let team = ana.model.replica.as_ref().expect("the sample opens again");
    assert!(matches!(
        team.delivery(SESSION),
        Delivery::Draft {
            scored: 1,
            total: 8
        }
    ));
}

/// Taps, store answers in any order, failing commits and kills, by a seed. Every confirmed tap is
/// there afterwards, and what survived is what stood on the screen after some tap: never one lost
/// in the middle.
#[test]
fn whatever_the_order_of_answers_a_kill_loses_only_the_newest_taps() {
    for seed in 0..300_u32 {
        let mut dice = Dice::new(&seed.to_be_bytes());
        let mut ana = sample();
        let all = criteria(&ana);
        let mut screens = vec![Ratings::new()];
        let (mut asked_at, mut confirmed) = (None, 0);
        for _ in 0..40 {
            match dice.below(4) {
                0 | 1 => {
                    let criterion = all[dice.below(8) as usize];
                    let rating = Rating::Level(u8::try_from(dice.below(2)).expect("small"));
                    ana.team(|team| team.rate(SESSION, criterion, Some(rating)));
                    let shown = ana
                        .model
                        .replica
                        .as_ref()
                        .and_then(|team| team.draft(SESSION));
                    // While the draft is being read nothing can be tapped.
                    let last = screens.last().cloned().unwrap_or_default();
                    screens.push(shown.map_or(last, CardContent::ratings));
                }
                2 if dice.below(2) == 0 => {
                    // The screen goes and comes back: the draft is read again, whatever is out.
                    ana.model.pinned.clear();
                    ana.happen(Happening::Foreground);
                    pin_draft(&mut ana);
                }
                2 => ana.full = dice.below(4) == 0,
                _ => answer_one(&mut ana, &mut dice, &mut asked_at, &mut confirmed),
            }
            let commit_is_out = ana.pending.iter().any(is_commit);
            if commit_is_out && asked_at.is_none() {
                asked_at = Some(screens.len() - 1);
            }
        }
        let mut ana = Shell::start(ana.kept, 9);
        ana.settle();
        open_draft(&mut ana);
        let team = ana.model.replica.as_ref().expect("the sample opens again");
        let survived = team
            .draft(SESSION)
            .map(CardContent::ratings)
            .unwrap_or_default();
        let place = screens.iter().rposition(|screen| *screen == survived);
        assert!(place.is_some_and(|place| place >= confirmed), "seed {seed}");
    }
}

fn is_commit(effect: &Effect) -> bool {
    matches!(effect, Effect::Store(request) if matches!(request.operation, StoreOperation::Commit(_)))
}

fn answer_one(
    ana: &mut Shell,
    dice: &mut Dice,
    asked_at: &mut Option<usize>,
    confirmed: &mut usize,
) {
    if ana.pending.is_empty() {
        return;
    }
    let place = dice.below(u32::try_from(ana.pending.len()).expect("few")) as usize;
    let commit = is_commit(&ana.pending[place]);
    ana.answer(place);
    if commit {
        let asked = asked_at.take();
        if !ana.full {
            *confirmed = asked.unwrap_or(*confirmed);
        }
    }
}
