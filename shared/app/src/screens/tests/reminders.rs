//! Reminders: what is wanted of the platform, when, and how it stops.

use domain::id::SessionId;
use domain::session::Format;
use protocol::row::CardState;

use super::super::samples::reminders::{can_remind, has_shared};
use super::super::samples::town::{ANA, BEN, DAY_MS, HOUR_MS, discovery};
use super::super::thumb::Thumb;
use crate::effects::Effect;
use crate::effects::reminders::{Reminder, RemindersOutput};
use crate::event::{Happening, OpenedUrl};
use crate::screens::route::Route;
use crate::testing::Shell;

/// Ana wants to be reminded; Ben waits for her card since an hour.
fn ben_waits() -> (Thumb, SessionId) {
    let mut ana = can_remind();
    ana.at(Route::Settings);
    ana.tap("reminders");
    let asked = ana.shell.answer_reminders(RemindersOutput::Set);
    assert!(asked.expect("the platform is asked").ask);
    let session = ana
        .replica()
        .place_session(BEN, &[ANA], &discovery(), Format::Live, HOUR_MS);
    ana.at(Route::Today);
    (ana, session)
}

/// What the platform was told last, since it was asked last.
fn wanted(thumb: &mut Thumb) -> Option<Vec<Reminder>> {
    let mut last = None;
    while let Some(operation) = thumb.shell.answer_reminders(RemindersOutput::Set) {
        assert!(!operation.ask, "nobody tapped for it");
        last = Some(operation.reminders);
    }
    last
}

fn open(thumb: &mut Thumb, url: &str) {
    thumb.send(Happening::OpenUrl(OpenedUrl { url: url.into() }));
}

fn said(thumb: &Thumb) -> String {
    let toast = thumb.view().toast.as_ref();
    toast.map(|toast| toast.text.clone()).unwrap_or_default()
}

#[test]
fn a_card_that_waits_is_reminded_of_an_hour_after_it_is_known() {
    let (mut ana, _) = ben_waits();
    let known_ms = ana.shell.now_ms;
    let reminders = wanted(&mut ana).expect("the platform is told");
    let [reminder] = reminders.as_slice() else {
        panic!("one card waits: {reminders:?}")
    };
    assert_eq!(reminder.title, "Score Ben’s call");
    assert_eq!(reminder.body, "Discovery call · 8 to score · 2 min");
    assert!((reminder.at_ms - known_ms - HOUR_MS).abs() < 1_000);
    let labels: Vec<&str> = reminder
        .actions
        .iter()
        .map(|action| action.label.as_str())
        .collect();
    assert_eq!(labels, ["Score now", "Later today"]);
    ana.look();
    assert_eq!(
        wanted(&mut ana).as_ref(),
        Some(&reminders),
        "the front asks anew, and the time stays"
    );
    ana.tap("tab/sessions");
    assert_eq!(wanted(&mut ana), None, "the same is not told twice");
}

#[test]
fn score_now_takes_n_plus_two_taps_and_takes_the_reminder_away() {
    let (mut ana, _) = ben_waits();
    let link = wanted(&mut ana).expect("told")[0].actions[0].link.clone();
    ana.taps = 1; // On the notification.
    open(&mut ana, &link);
    for _ in 0..8 {
        ana.tap("level/1/");
    }
    ana.tap("share");
    assert_eq!(ana.taps, 8 + 2);
    assert_eq!(wanted(&mut ana), Some(Vec::new()));
    ana.tap("take-back");
    assert_eq!(wanted(&mut ana).expect("it waits again").len(), 1);
}

#[test]
fn a_card_given_on_another_device_takes_its_reminder_with_it() {
    let (mut ana, session) = ben_waits();
    let link = wanted(&mut ana).expect("told")[0].link.clone();
    ana.replica().place_state(session, ANA, CardState::Sealed);
    ana.tap("tab/sessions");
    assert_eq!(wanted(&mut ana), Some(Vec::new()));
    open(&mut ana, &link);
    assert_eq!(ana.view().path, Route::Session(session.0).path());
}

#[test]
fn later_today_moves_it_opens_nothing_and_outlives_the_process() {
    let (mut ana, _) = ben_waits();
    let before = wanted(&mut ana).expect("told")[0].clone();
    open(&mut ana, &before.actions[1].link);
    assert_eq!(ana.view().path, "/today");
    assert_eq!(said(&ana), "Spotter reminds you again: Today 15:06");
    let after = wanted(&mut ana).expect("told again")[0].clone();
    assert_eq!(after.at_ms, ana.shell.now_ms + 3 * HOUR_MS);
    assert_eq!(after.key, before.key);

    let planned = ana.shell.model.reminding.planned();
    let again = ana.kill();
    assert!(again.shell.model.reminding.is_on());
    assert_eq!(again.shell.model.reminding.planned(), planned);
}

#[test]
fn it_is_asked_once_after_the_first_shared_card() {
    assert!(can_remind().find("reminders/yes").is_none(), "not before");
    let mut ana = has_shared();
    assert_eq!(ana.taps, 8 + 3, "nothing stood in the way");
    assert!(ana.find("reminders/yes").is_some());
    ana.tap("reminders/no");
    assert!(ana.find("reminders/yes").is_none());
    ana.at(Route::Today);
    assert!(ana.find("reminders/yes").is_none(), "and not again");
    assert!(ana.shell.answer_reminders(RemindersOutput::Set).is_none());
}

#[test]
fn nobody_is_asked_where_the_shell_cannot_remind() {
    let mut ana = has_shared();
    ana.shell.model.capabilities.clear();
    ana.look();
    assert!(ana.find("reminders/yes").is_none());
    ana.at(Route::Settings);
    assert!(ana.find("reminders").is_none());
}

#[test]
fn a_platform_that_refuses_is_said_in_words_and_settings_lead_out() {
    let mut ana = has_shared();
    ana.tap("reminders/yes");
    let asked = ana.shell.answer_reminders(RemindersOutput::DeniedForever);
    assert!(asked.expect("asked on this tap").ask);
    assert_eq!(said(&ana), "The phone does not let Spotter remind you.");
    ana.tap("toast/");
    ana.tap("reminders/settings");
    let opened = |effect: &Effect| matches!(effect, Effect::OpenSettings(_));
    assert!(ana.shell.pending.iter().any(opened));
    ana.look();
    assert!(ana.shell.answer_reminders(RemindersOutput::Set).is_some());
    assert!(
        ana.find("reminders/settings").is_none(),
        "allowed meanwhile"
    );
    assert!(ana.shell.model.reminding.is_on());
}

#[test]
fn what_is_long_past_and_what_is_too_much_is_left_alone() {
    let (mut ana, _) = ben_waits();
    for days in [1, 2, 8, 30] {
        let ago = days * DAY_MS;
        ana.replica()
            .place_session(BEN, &[ANA], &discovery(), Format::Live, ago);
    }
    wanted(&mut ana);
    ana.look();
    assert_eq!(wanted(&mut ana).expect("told").len(), 3);
    for minutes in 1..20 {
        let ago = minutes * 60_000;
        ana.replica()
            .place_session(BEN, &[ANA], &discovery(), Format::Live, ago);
    }
    ana.look();
    assert_eq!(wanted(&mut ana).expect("told").len(), 8);
}

#[test]
fn a_link_that_comes_before_the_store_is_read_is_not_lost() {
    let kept = Thumb::in_the_sample().shell.kept;
    let mut shell = Shell::start(kept, 8);
    let url = "/blueprints".into();
    shell.happen(Happening::OpenUrl(OpenedUrl { url }));
    shell.settle();
    assert_eq!(shell.model.shown().path, "/blueprints");
}
