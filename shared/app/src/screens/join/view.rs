//! What Join shows.

use protocol::account::InvitationReply;
use protocol::limits::NAME_CHARS_MAX;

use crate::model::{AdmissionState, Model};
use crate::view::part::{InputKind, InputPart, TextRole};
use crate::view::{Control, Icon, Part, Screen, Section, Tone};
use crate::words::{EntryWords, ReminderWords};

use super::super::action::Action;
use super::super::route::Route;
use super::super::rows;
use super::super::scene::Scene;
use super::super::server_field;
use super::super::welcome;
use super::{Act, CODE, NAME, Problem, SERVER, already_on_team, refusal};

/// The page.
pub fn view(model: &Model, scene: &Scene) -> Screen {
    let mut sections = Vec::new();
    if already_on_team(model) {
        sections.push(already(model, scene));
    } else {
        sections.extend(again(model, scene));
        match &model.admission {
            AdmissionState::Known(_, reply) => sections.extend(known(model, scene, reply)),
            _ => sections.extend(ask(model, scene)),
        }
        // A link opens this page first: whoever follows it never sees Welcome.
        sections.extend(welcome::browser_notes(model, scene));
    }
    let mut header = rows::header(&Route::Join, scene.t(EntryWords::Join));
    header.focus = Some(match &model.admission {
        AdmissionState::Known(..) => NAME.into(),
        _ => CODE.into(),
    });
    rows::page(header, sections)
}

fn already(model: &Model, scene: &Scene) -> Section {
    let team = model
        .account
        .as_ref()
        .map_or("", |account| account.team_name.as_str());
    Section::plain(
        "section/already",
        vec![
            Part::text(
                "already",
                TextRole::Lead,
                scene.t(EntryWords::AlreadyOnTeam { team }),
            ),
            Part::text(
                "already/note",
                TextRole::Body,
                scene.t(EntryWords::AlreadyOnTeamNote),
            ),
        ],
    )
}

fn again(model: &Model, scene: &Scene) -> Option<Section> {
    let account = model.account.as_ref()?;
    let words = scene.t(EntryWords::AgainLead {
        team: &account.team_name,
    });
    Some(Section::plain(
        "section/again",
        vec![Part::text("again", TextRole::Lead, words)],
    ))
}

fn ask(model: &Model, scene: &Scene) -> Vec<Section> {
    let problem = model.screens.join.problem;
    let next = scene
        .control("join/next", EntryWords::Next, &Action::Join(Act::LookUp))
        .primary()
        .busy(model.admission == AdmissionState::Asking);
    let code_problem = match (&model.admission, problem) {
        (_, Some(Problem::Code)) => Some(scene.t(EntryWords::Mistyped)),
        (AdmissionState::Failed(problem), _) => Some(scene.t(refusal(problem))),
        _ => None,
    };
    let mut inputs = vec![Part::Input(InputPart {
        label: scene.t(EntryWords::Code),
        placeholder: scene.t(EntryWords::CodeExample),
        problem: code_problem,
        length_max: 40,
        submit: Some(next.clone().with_key("join/code/submit")),
        return_label: Some(scene.t(EntryWords::Next)),
        ..input(model, CODE, InputKind::Code)
    })];
    let needs_server = server_field::is_needed(model, model.screens.join.origin.as_ref());
    if needs_server {
        let problem = match problem {
            Some(Problem::Server(problem)) => Some(problem),
            _ => None,
        };
        let missing = EntryWords::ServerMissing;
        inputs.push(server_field::part(model, scene, SERVER, problem, missing));
    }
    let fields = Section::new("section/code", inputs);
    let fields = if needs_server {
        fields.note(scene.t(EntryWords::ServerNote))
    } else {
        fields
    };
    let mut buttons = vec![next];
    buttons.extend(scan(model, scene));
    let mut sections = vec![
        fields,
        Section::plain("section/next", vec![Part::stack("next", buttons)]),
    ];
    sections.extend(camera(scene, problem));
    sections
}

/// *Scan the code*, where the shell can; typing it always stands above.
fn scan(model: &Model, scene: &Scene) -> Option<Control> {
    let action = Action::Join(Act::Scan);
    let control = || scene.control("join/scan", EntryWords::Scan, &action);
    model.can("scan").then(|| control().icon(Icon::Code))
}

/// Why scanning did not work, and the way out.
fn camera(scene: &Scene, problem: Option<Problem>) -> Option<Section> {
    let words = match problem? {
        Problem::Scanned => EntryWords::ScannedSomethingElse,
        Problem::CameraDenied => EntryWords::CameraDenied,
        Problem::CameraDeniedForever => EntryWords::CameraDeniedForever,
        Problem::Camera => EntryWords::CameraFailed,
        Problem::Code | Problem::Server(_) | Problem::Name => return None,
    };
    let said = Part::toned("camera", TextRole::Body, scene.t(words), Tone::Warn);
    let mut parts = vec![said];
    if problem == Some(Problem::CameraDeniedForever) {
        let action = Action::Join(Act::OpenSettings);
        let open = scene.control("join/settings", ReminderWords::OpenSettings, &action);
        parts.push(Part::line("camera/out", vec![open]));
    }
    Some(Section::plain("section/camera", parts))
}

fn known(model: &Model, scene: &Scene, reply: &InvitationReply) -> Vec<Section> {
    let team = reply.team_name.as_str();
    let again = scene.control(
        "join/again",
        EntryWords::AnotherCode,
        &Action::Join(Act::Again),
    );
    let join = Action::Join(Act::Join);
    let Some(name) = &reply.member_name else {
        let button = scene
            .control("join/join", EntryWords::JoinTeam { team }, &join)
            .primary();
        let problem = (model.screens.join.problem == Some(Problem::Name))
            .then(|| scene.t(EntryWords::NameMissing));
        let field = Part::Input(InputPart {
            label: scene.t(EntryWords::YourName),
            placeholder: scene.t(EntryWords::NameExample),
            problem,
            autofill: Some("name".into()),
            submit: Some(button.clone().with_key("join/name/submit")),
            return_label: Some(button.label.clone()),
            ..input(model, NAME, InputKind::Name)
        });
        return vec![
            lead(scene.t(EntryWords::ForNewMember { team }), Tone::Plain),
            Section::new("section/name", vec![field]).note(scene.t(EntryWords::NameNote)),
            Section::plain(
                "section/join",
                vec![Part::stack("join/buttons", vec![button, again])],
            ),
        ];
    };
    let button = scene
        .control("join/join", EntryWords::AddThisDevice, &join)
        .primary();
    vec![
        lead(scene.t(EntryWords::ForDevice { name, team }), Tone::Plain),
        Section::plain(
            "section/join",
            vec![Part::stack("join/buttons", vec![button, again])],
        )
        .note(scene.t(EntryWords::ForDeviceNote)),
    ]
}

fn lead(text: String, tone: Tone) -> Section {
    let text = Part::toned("join/lead", TextRole::Lead, text, tone);
    Section::plain("section/lead", vec![text])
}

/// A field of this page, empty of words.
fn input(model: &Model, key: &str, kind: InputKind) -> InputPart {
    let length_max = u32::try_from(NAME_CHARS_MAX).unwrap_or(60);
    InputPart {
        kind,
        length_max,
        ..InputPart::new(key, "", model.screens.fields.drawn(key))
    }
}
