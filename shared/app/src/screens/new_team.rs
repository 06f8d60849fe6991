//! New team: a setup code, the team's name, one's own.

use protocol::limits::NAME_CHARS_MAX;
use protocol::secret::InviteCode;
use serde::{Deserialize, Serialize};

use crate::model::{AdmissionState, Model};
use crate::view::part::{InputKind, InputPart, TextRole};
use crate::view::{Part, Screen, Section, Tone};
use crate::words::EntryWords;

use super::action::Action;
use super::join;
use super::route::Route;
use super::rows;
use super::scene::Scene;
use super::server_field;
use super::welcome;

const CODE: &str = "new/code";
const TEAM: &str = "new/team";
const NAME: &str = "new/name";
const SERVER: &str = "new/server";

/// What is wrong with what was typed.
#[derive(Debug, Default)]
pub struct State {
    problem: Option<Problem>,
    from_link: bool,
    /// The server that the link names.
    origin: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Problem {
    Code,
    Team,
    Name,
    Server(server_field::Problem),
}

/// What can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    /// Founds the team.
    Found,
}

/// Opens the page with a setup link's code.
pub fn open_link(model: &mut Model, origin: Option<String>, code: &str) {
    model.admission = AdmissionState::Idle;
    model.screens.new_team = State {
        problem: None,
        from_link: InviteCode::parse(code).is_ok(),
        origin,
    };
    model.screens.fields.set(CODE, code);
    model.screens.navigation.push(Route::NewTeam);
}

/// Does it.
pub fn act(model: &mut Model, act: Act) {
    match act {
        Act::Found => found(model),
    }
}

fn found(model: &mut Model) {
    let fields = &model.screens.fields;
    let typed = fields.text(CODE).trim();
    let code = if typed.is_empty() {
        Ok(None)
    } else {
        InviteCode::parse(typed).map(Some)
    };
    let (team, name) = (
        join::name_of(fields.text(TEAM)),
        join::name_of(fields.text(NAME)),
    );
    let problem = match (code, team, name) {
        (Err(_), ..) => Problem::Code,
        (_, None, _) => Problem::Team,
        (.., None) => Problem::Name,
        (Ok(code), Some(team), Some(name)) => {
            match server_field::origin(model, SERVER, model.screens.new_team.origin.as_ref()) {
                Ok(origin) => {
                    model.screens.new_team.problem = None;
                    return model.found(code, origin, team, name);
                }
                Err(problem) => Problem::Server(problem),
            }
        }
    };
    model.screens.new_team.problem = Some(problem);
}

/// The page.
pub fn view(model: &Model, scene: &Scene) -> Screen {
    let mut header = rows::header(&Route::NewTeam, scene.t(EntryWords::NewTeam));
    if join::already_on_team(model) {
        let team = model
            .account
            .as_ref()
            .map_or("", |account| account.team_name.as_str());
        let already = scene.t(EntryWords::AlreadyOnTeam { team });
        let parts = vec![
            Part::text("already", TextRole::Lead, already),
            Part::text(
                "already/note",
                TextRole::Body,
                scene.t(EntryWords::AlreadyOnTeamNote),
            ),
        ];
        return rows::page(header, vec![Section::plain("section/already", parts)]);
    }
    header.focus = Some(TEAM.into());
    let found = scene
        .control("new/found", EntryWords::Found, &Action::NewTeam(Act::Found))
        .primary()
        .busy(model.admission == AdmissionState::Asking);
    let lead = Part::text("new/lead", TextRole::Lead, scene.t(EntryWords::FoundLead));
    let mut sections = vec![Section::plain("section/lead", vec![lead])];
    sections.extend(refused(model, scene));
    sections.push(Section::new("section/fields", fields(model, scene)));
    sections.push(Section::plain(
        "section/found",
        vec![Part::stack("found", vec![found])],
    ));
    sections.extend(welcome::browser_notes(model, scene));
    rows::page(header, sections)
}

fn refused(model: &Model, scene: &Scene) -> Option<Section> {
    let AdmissionState::Failed(problem) = &model.admission else {
        return None;
    };
    let words = scene.t(join::refusal(problem));
    let part = Part::toned("new/problem", TextRole::Body, words, Tone::Warn);
    Some(Section::plain("section/problem", vec![part]))
}

fn fields(model: &Model, scene: &Scene) -> Vec<Part> {
    let state = &model.screens.new_team;
    let problem =
        |is: Problem, words: EntryWords<'_>| (state.problem == Some(is)).then(|| scene.t(words));
    let drawn = |key: &str| model.screens.fields.drawn(key);
    let length_max = u32::try_from(NAME_CHARS_MAX).unwrap_or(60);
    let team = InputPart {
        kind: InputKind::Name,
        placeholder: scene.t(EntryWords::TeamNameExample),
        problem: problem(Problem::Team, EntryWords::TeamNameMissing),
        length_max,
        ..InputPart::new(TEAM, scene.t(EntryWords::TeamName), drawn(TEAM))
    };
    let name = InputPart {
        kind: InputKind::Name,
        placeholder: scene.t(EntryWords::NameExample),
        autofill: Some("name".into()),
        problem: problem(Problem::Name, EntryWords::NameMissing),
        length_max,
        ..InputPart::new(NAME, scene.t(EntryWords::YourName), drawn(NAME))
    };
    let mut fields = vec![Part::Input(team), Part::Input(name)];
    if !state.from_link {
        let code = InputPart {
            kind: InputKind::Code,
            placeholder: scene.t(EntryWords::CodeExample),
            problem: problem(Problem::Code, EntryWords::Mistyped),
            length_max: 40,
            ..InputPart::new(CODE, scene.t(EntryWords::SetupCode), drawn(CODE))
        };
        let note = scene.t(EntryWords::SetupNote);
        fields.push(Part::Input(code));
        fields.push(Part::text("new/code/note", TextRole::Note, note));
    }
    if server_field::is_needed(model, state.origin.as_ref()) {
        let problem = match state.problem {
            Some(Problem::Server(problem)) => Some(problem),
            _ => None,
        };
        let missing = EntryWords::ServerMissingToFound;
        let note = scene.t(EntryWords::SetupServerNote);
        fields.push(server_field::part(model, scene, SERVER, problem, missing));
        fields.push(Part::text("new/server/note", TextRole::Note, note));
    }
    fields
}
