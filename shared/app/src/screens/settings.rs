//! Settings: the hand, the text, the touch, one's name, and leaving.

use protocol::limits::{MOVE_INVITATION_MS, NAME_CHARS_MAX};
use serde::{Deserialize, Serialize};

use crate::model::Model;
use crate::replica::Replica;
use crate::view::part::{ChoiceStyle, InputKind, InputPart, RowPart, TogglePart};
use crate::view::{Confirm, Icon, Part, Screen, Section, Tone};
use crate::words::{CommonWords, SettingsWords};

use super::action::Action;
use super::route::Route;
use super::scene::Scene;
use super::written::MY_NAME;
use super::{reminders, rows, team};

/// The text sizes that can be chosen, in percent of the platform's own.
const TEXT_SIZES: [u32; 4] = [100, 125, 150, 200];

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// The left hand, or the right.
    LeftHand(bool),
    /// Text size in percent.
    Text(u32),
    /// Touches that can be felt.
    Haptics(bool),
    /// The score card as a list.
    ListMode(bool),
    /// The score card stays after a level.
    Stays(bool),
    /// A code for the installed app, which has a store of its own.
    MoveToInstalled,
    /// Leaves the team.
    Leave,
    /// Closes the sample.
    LeaveSample,
}

/// Does it.
pub fn act(model: &mut Model, act: Act) {
    let settings = &mut model.settings;
    match act {
        Act::LeftHand(left) => settings.left_hand = left,
        Act::Text(percent) if TEXT_SIZES.contains(&percent) => settings.text_percent = percent,
        Act::Text(_) => return,
        Act::Haptics(on) => settings.haptics = on,
        Act::ListMode(on) => settings.list_mode = on,
        Act::Stays(on) => settings.stays = on,
        Act::MoveToInstalled => {
            let me = model.replica.as_ref().map(Replica::me);
            return team::invite_for(model, me, 1, MOVE_INVITATION_MS);
        }
        Act::Leave => {
            if let Some(replica) = &mut model.replica {
                replica.leave();
            }
            return;
        }
        Act::LeaveSample => {
            model.close_sample();
            model.screens.toast.clear();
            let outside = model.replica.is_none();
            model.screens.navigation.clear(outside);
            return;
        }
    }
    model.keep_settings();
}

/// The page.
pub fn view(model: &Model, scene: &Scene, replica: &Replica) -> Screen {
    let header = rows::header(&Route::Settings, scene.t(CommonWords::Settings));
    let mut sections = Vec::new();
    if !replica.is_sample() {
        sections.push(you(model, scene, replica));
    }
    sections.push(phone(model, scene));
    sections.push(leaving(scene, replica));
    rows::page(header, sections)
}

fn you(model: &Model, scene: &Scene, replica: &Replica) -> Section {
    let me = replica.me();
    let held = model.screens.fields.drawn_or(MY_NAME, &replica.name(me));
    let name = InputPart {
        kind: InputKind::Name,
        autofill: Some("name".into()),
        length_max: u32::try_from(NAME_CHARS_MAX).unwrap_or(60),
        ..InputPart::new(MY_NAME, scene.t(SettingsWords::MyName), held)
    };
    let count = replica
        .devices(me)
        .iter()
        .filter(|device| !device.revoked)
        .count();
    let devices = RowPart::new("row/devices", scene.t(SettingsWords::Devices))
        .second(scene.t(SettingsWords::DevicesNote { count }))
        .icon(Icon::Device);
    let open = Action::Open(Route::Member(me.0));
    let mut parts = vec![Part::Input(name), rows::tappable(devices, "devices", &open)];
    if model.can("installable_only") {
        let row = RowPart::new("row/move", scene.t(SettingsWords::MoveToInstalled))
            .second(scene.t(SettingsWords::MoveToInstalledNote))
            .icon(Icon::Export);
        let action = Action::Settings(Act::MoveToInstalled);
        parts.push(rows::tappable(row, "move", &action));
    }
    Section::new("section/you", parts).heading(scene.t(SettingsWords::You))
}

fn phone(model: &Model, scene: &Scene) -> Section {
    let settings = &model.settings;
    let hand = [
        (false, "right", SettingsWords::Right),
        (true, "left", SettingsWords::Left),
    ];
    let hand = hand.map(|(left, key, words)| {
        let action = Action::Settings(Act::LeftHand(left));
        scene
            .control(format!("hand/{key}"), words, &action)
            .selected(settings.left_hand == left)
    });
    let text = TEXT_SIZES.map(|percent| {
        let action = Action::Settings(Act::Text(percent));
        scene
            .control(
                format!("text/{percent}"),
                SettingsWords::Percent { percent },
                &action,
            )
            .selected(settings.text_percent == percent)
    });
    let (hand_label, text_label) = (scene.t(SettingsWords::Hand), scene.t(SettingsWords::Text));
    let mut parts = vec![
        Part::choice("hand", hand_label, ChoiceStyle::Segments, hand.into()),
        Part::choice("text", text_label, ChoiceStyle::Segments, text.into()),
    ];
    if model.can("haptics") {
        let words = SettingsWords::Haptics;
        parts.push(toggle(
            scene,
            "haptics",
            words,
            settings.haptics,
            None,
            Act::Haptics,
        ));
    }
    parts.extend(reminders::setting(model, scene));
    let note = Some(scene.t(SettingsWords::ListModeNote));
    let (words, on) = (SettingsWords::ListMode, settings.list_mode);
    parts.push(toggle(scene, "list-mode", words, on, note, Act::ListMode));
    if model.can("hides_screen_reader") {
        let note = Some(scene.t(SettingsWords::StaysNote));
        let (words, on) = (SettingsWords::Stays, settings.stays);
        parts.push(toggle(scene, "stays", words, on, note, Act::Stays));
    }
    Section::new("section/phone", parts)
        .heading(scene.t(SettingsWords::Look))
        .note(scene.t(SettingsWords::HandNote))
}

fn toggle(
    scene: &Scene,
    key: &str,
    words: SettingsWords<'_>,
    on: bool,
    note: Option<String>,
    act: impl Fn(bool) -> Act,
) -> Part {
    let control = scene
        .control(key, words, &Action::Settings(act(!on)))
        .selected(on);
    Part::Toggle(TogglePart {
        key: format!("toggle/{key}"),
        note,
        control,
    })
}

fn leaving(scene: &Scene, replica: &Replica) -> Section {
    let name = replica.team_name();
    let control = if replica.is_sample() {
        let leave = Action::Settings(Act::LeaveSample);
        scene
            .control("leave-sample", CommonWords::LeaveSample, &leave)
            .icon(Icon::Leave)
    } else {
        let waiting = replica.waiting().len();
        scene
            .control("leave", SettingsWords::Leave, &Action::Settings(Act::Leave))
            .icon(Icon::Leave)
            .tone(Tone::Warn)
            .confirm(Confirm {
                title: scene.t(SettingsWords::LeaveAsk { team: name }),
                body: scene.t(SettingsWords::LeaveBody { waiting }),
                yes: scene.t(SettingsWords::LeaveYes),
                no: scene.t(CommonWords::Keep),
            })
    };
    let heading = scene.t(SettingsWords::Team { name });
    Section::plain("section/team", vec![Part::stack("team/do", vec![control])]).heading(heading)
}
