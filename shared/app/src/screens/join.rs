//! Join: a code, typed or from a link; what it is for; a name.

mod view;

pub use view::view;

use protocol::code::Code;
use protocol::limits::NAME_CHARS_MAX;
use protocol::secret::InviteCode;
use serde::{Deserialize, Serialize};

use crate::effects::open_settings::OpenSettingsOperation;
use crate::effects::scan::ScanOutput;
use crate::model::{AdmissionProblem, AdmissionState, Model, Standing};
use crate::words::EntryWords;

use super::links;
use super::route::Route;
use super::scene::Scene;
use super::server_field;

/// The field of the code.
pub const CODE: &str = "join/code";
/// The field of the server, where it is not known.
pub const SERVER: &str = "join/server";
/// The field of the name.
pub const NAME: &str = "join/name";

/// What is wrong with what was typed.
#[derive(Debug, Default)]
pub struct State {
    problem: Option<Problem>,
    scanning: bool,
    origin: Option<String>,
}

/// Where, and what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// The code is mistyped.
    Code,
    /// The server is missing, or no address.
    Server(server_field::Problem),
    /// The name is missing or too long.
    Name,
    /// What was scanned is no invitation.
    Scanned,
    /// The camera may not be used now.
    CameraDenied,
    /// It may not be used, and only the platform's settings change that.
    CameraDeniedForever,
    /// It could not be used.
    Camera,
}

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Asks what the typed code is for.
    LookUp,
    /// Joins.
    Join,
    /// Another code.
    Again,
    /// Scans a code.
    Scan,
    /// The platform's settings for the camera.
    OpenSettings,
}

/// Opens the page without a code.
pub fn open(model: &mut Model) {
    model.admission = AdmissionState::Idle;
    model.screens.join = State::default();
    model.screens.navigation.push(Route::Join);
}

/// Opens the page with a link's code, and asks what it is for.
pub fn open_link(model: &mut Model, origin: Option<String>, code: &str) {
    open(model);
    model.screens.fields.set(CODE, code);
    // A page that came from the server knows it; a link opened by a native app says it.
    model.screens.join.origin = origin;
    if !code.is_empty() && !already_on_team(model) {
        look_up(model);
    }
}

/// Does it.
pub fn act(model: &mut Model, act: Act) {
    match act {
        Act::LookUp => look_up(model),
        Act::Join => join(model),
        Act::Scan if model.screens.join.scanning => (),
        Act::Scan => {
            model.screens.join = State {
                scanning: true,
                ..State::default()
            };
            let hint = Scene::of(model).t(EntryWords::ScanHint);
            model.scan(hint);
        }
        Act::OpenSettings => model.open_settings(OpenSettingsOperation::Camera),
        Act::Again => {
            model.admission = AdmissionState::Idle;
            model.screens.join = State::default();
            model.screens.fields.set(CODE, "");
        }
    }
}

/// The camera ended: a link is opened, a code is taken as if it had been typed.
pub fn scanned(model: &mut Model, output: &ScanOutput) {
    model.screens.join.scanning = false;
    if model.screens.navigation.top() != Route::Join || already_on_team(model) {
        return; // The person went on meanwhile.
    }
    model.screens.join.problem = match output {
        ScanOutput::Scanned(code) => return take(model, code.text.trim()),
        ScanOutput::Cancelled => None,
        ScanOutput::Denied => Some(Problem::CameraDenied),
        ScanOutput::DeniedForever => Some(Problem::CameraDeniedForever),
        ScanOutput::Failed => Some(Problem::Camera),
    };
}

fn take(model: &mut Model, text: &str) {
    match links::split(text) {
        ("/join", code) if !code.is_empty() => open_link(model, links::origin(text), code),
        _ if InviteCode::parse(text).is_ok() => {
            model.screens.fields.set(CODE, text);
            look_up(model);
        }
        _ => model.screens.join.problem = Some(Problem::Scanned),
    }
}

/// Whether this device is on a team and well.
pub fn already_on_team(model: &Model) -> bool {
    model
        .account
        .as_ref()
        .is_some_and(|account| account.standing == Standing::Good)
}

fn look_up(model: &mut Model) {
    model.screens.join.problem = None;
    let Ok(code) = InviteCode::parse(model.screens.fields.text(CODE)) else {
        model.screens.join.problem = Some(Problem::Code);
        return;
    };
    match server_field::origin(model, SERVER, model.screens.join.origin.as_ref()) {
        Ok(origin) => model.look_up(code, origin),
        Err(problem) => model.screens.join.problem = Some(Problem::Server(problem)),
    }
}

fn join(model: &mut Model) {
    model.screens.join.problem = None;
    let AdmissionState::Known(_, reply) = &model.admission else {
        return look_up(model);
    };
    if reply.member.is_some() {
        model.join(None);
        return;
    }
    match name_of(model.screens.fields.text(NAME)) {
        Some(name) => model.join(Some(name)),
        None => model.screens.join.problem = Some(Problem::Name),
    }
}

/// A name that the server takes.
pub fn name_of(typed: &str) -> Option<String> {
    let name = typed.trim();
    let fits = !name.is_empty() && name.chars().count() <= NAME_CHARS_MAX;
    fits.then(|| name.to_owned())
}

/// Why getting in did not work, in words.
pub fn refusal(problem: &AdmissionProblem) -> EntryWords<'static> {
    match problem {
        AdmissionProblem::Offline => EntryWords::Offline,
        AdmissionProblem::Refused(code) => match code {
            code if *code == Code::CODE_UNKNOWN => EntryWords::CodeUnknown,
            code if *code == Code::CODE_USED => EntryWords::CodeUsed,
            code if *code == Code::CODE_EXPIRED => EntryWords::CodeExpired,
            code if *code == Code::RATE => EntryWords::TooOften,
            code if *code == Code::NAME => EntryWords::NameMissing,
            code if *code == Code::UNKNOWN_MEMBER || *code == Code::NOT_WRITER => {
                EntryWords::OtherMember
            }
            _ => EntryWords::Failed,
        },
    }
}
