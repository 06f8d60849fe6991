//! What a phone that can remind and scan shows besides.

use crate::effects::reminders::RemindersOutput;
use crate::effects::scan::ScanOutput;
use crate::screens::route::Route;
use crate::screens::thumb::Thumb;
use crate::view::View;

use super::town::three;

/// The states.
pub fn samples() -> Vec<(&'static str, View)> {
    let forever = RemindersOutput::DeniedForever;
    let cameras = [
        ("join-scan", None),
        ("join-scan-denied", Some(ScanOutput::Denied)),
        ("join-scan-denied-forever", Some(ScanOutput::DeniedForever)),
        ("join-scan-failed", Some(ScanOutput::Failed)),
    ];
    let mut all = vec![
        ("session-reminders-ask", has_shared().look()),
        ("today-reminders-ask", has_shared().at(Route::Today)),
        ("settings-reminders", settings(RemindersOutput::Set)),
        ("settings-reminders-denied", settings(forever)),
    ];
    all.extend(cameras.map(|(name, output)| (name, scanned(output))));
    all
}

/// Ana's phone, which can remind.
pub fn can_remind() -> Thumb {
    let mut thumb = three();
    thumb.shell.model.capabilities = vec!["reminders".into()];
    thumb
}

/// She has just shared her first card.
pub fn has_shared() -> Thumb {
    let mut thumb = can_remind();
    thumb.tap("new-session");
    thumb.tap("peer/");
    for _ in 0..8 {
        thumb.tap("level/1/");
    }
    thumb.tap("share");
    thumb
}

fn settings(output: RemindersOutput) -> View {
    let mut thumb = can_remind();
    thumb.at(Route::Settings);
    thumb.tap("reminders");
    thumb.shell.answer_reminders(output);
    thumb.dismiss("toast/1");
    thumb.look()
}

fn scanned(output: Option<ScanOutput>) -> View {
    let mut thumb = Thumb::new();
    thumb.shell.model.capabilities = vec!["scan".into()];
    thumb.tap("join");
    if let Some(output) = output {
        thumb.tap("join/scan");
        thumb.shell.answer_scan(output);
    }
    thumb.look()
}
