//! What the core tells its screens.

use domain::id::SessionId;

use crate::effects::scan::ScanOutput;
use crate::effects::share_out::ShareOutOutput;
use crate::model::{Model, Permission};
use crate::words::{SessionWords, SyncWords};

use super::action::Action;
use super::route::{Route, Tab};
use super::scene::Scene;
use super::{join, reminders, titles};

/// News.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// This device is on a team now.
    Admitted,
    /// Getting in did not work: `model.admission` says why.
    AdmissionFailed,
    /// My share, decline or discard of this session left the phone: nothing to take back.
    CardReleased(SessionId),
    /// Something of these sessions arrived.
    Arrived(Vec<SessionId>),
    /// Something was refused for good: the aside's number.
    Refused(u64),
    /// A discard was refused, because somebody has begun to score: the session is back.
    InUse(SessionId),
    /// This device's access was ended.
    Revoked,
    /// This member is no longer on the team.
    Removed,
    /// The store did not take the newest taps.
    NotSaved,
    /// It took them after all.
    SavedAgain,
    /// Words are on the clipboard.
    Copied,
    /// The share sheet ended.
    ShareOut(ShareOutOutput),
    /// The team was left, and forgotten.
    TeamLeft,
    /// What the platform says to a yes to reminders.
    Reminders(Permission),
    /// The camera ended.
    Scanned(ScanOutput),
}

/// Takes news: toasts and changes of route follow from it.
pub fn take(model: &mut Model, news: &News) {
    let scene = Scene::of(model);
    let toast = match news {
        News::Admitted => {
            model.screens.navigation.clear(false);
            model.screens.fields.forget("join/");
            model.screens.fields.forget("new/");
            None
        }
        News::TeamLeft => {
            model.screens.navigation.clear(model.replica.is_none());
            Some((scene.t(SyncWords::TeamLeft), None))
        }
        News::AdmissionFailed | News::SavedAgain => {
            model.screens.toast.clear();
            None
        }
        News::CardReleased(session) => {
            model.screens.toast.clear_about(session.0);
            None
        }
        News::Arrived(sessions) => arrived(model, sessions),
        News::Refused(_) => Some((
            scene.t(SyncWords::SomethingRefused),
            Some(Action::Open(Route::Sync)),
        )),
        News::InUse(session) => {
            let title = model
                .replica
                .as_ref()
                .map(|replica| titles::of(&scene, replica, *session));
            let text = scene.t(SessionWords::BegunByOthers {
                title: &title.unwrap_or_default(),
            });
            Some((text, Some(Action::Open(Route::Session(session.0)))))
        }
        News::Revoked | News::Removed => {
            model.screens.navigation.reset(Tab::Today);
            None
        }
        News::NotSaved => {
            let text = scene.t(SyncWords::NotSaved);
            model.screens.toast.warn(text);
            None
        }
        News::Copied | News::ShareOut(ShareOutOutput::Copied) => {
            Some((scene.t(SyncWords::Copied), None))
        }
        News::ShareOut(ShareOutOutput::Failed) => Some((scene.t(SyncWords::ShareFailed), None)),
        News::ShareOut(ShareOutOutput::Shared | ShareOutOutput::Cancelled) => None,
        News::Reminders(permission) => Some(reminders::answered(&scene, *permission)),
        News::Scanned(output) => {
            join::scanned(model, output);
            None
        }
    };
    if let Some((text, action)) = toast {
        let label = scene.t(SyncWords::Look);
        model
            .screens
            .toast
            .say(text, action.map(|action| (label, action)), None);
    }
}

fn arrived(model: &mut Model, sessions: &[SessionId]) -> Option<(String, Option<Action>)> {
    let scene = Scene::of(model);
    let on_top = model.screens.navigation.top();
    let elsewhere: Vec<SessionId> = sessions
        .iter()
        .copied()
        .filter(|session| on_top != Route::Session(session.0))
        .collect();
    if on_top == Route::Today || matches!(on_top, Route::ScoreCard(_) | Route::Finish(_)) {
        return None;
    }
    let (first, more) = elsewhere.split_first()?;
    let replica = model.replica.as_ref()?;
    let text = if more.is_empty() {
        let title = titles::of(&scene, replica, *first);
        scene.t(SessionWords::OneArrived { title: &title })
    } else {
        scene.t(SessionWords::SeveralArrived {
            count: elsewhere.len(),
        })
    };
    Some((text, Some(Action::Open(Route::Session(first.0)))))
}
