//! What Finish shows.

use domain::id::SessionId;
use domain::score::score;

use crate::model::Model;
use crate::replica::Replica;
use crate::view::page::Page;
use crate::view::part::{ChoicePart, ChoiceStyle, InputPart, RowPart, TextRole};
use crate::view::{Control, Icon, Part, Screen, Section, Tone};
use crate::words::{CommonWords, ScoreWords, SessionWords};

use super::super::action::Action;
use super::super::route::{Id, Route};
use super::super::scene::{Scene, spoken};
use super::super::work::{Work, is_shared};
use super::super::{not_here, people, rows, session, titles, written};
use super::{Act, Text};

/// Recent phrases offered for a field.
const PHRASES_MAX: usize = 3;

/// The page.
pub fn view(model: &Model, scene: &Scene, replica: &Replica, session: Id) -> Screen {
    let route = Route::Finish(session);
    let Some(work) = Work::of(replica, SessionId(session)) else {
        return not_here::view(scene, &route);
    };
    let mut header = rows::header(&route, scene.t(ScoreWords::Finish));
    header.subtitle = Some(titles::session(scene, replica, work.session));
    header.menu = session::with_endings(Vec::new(), scene, replica, work.session);
    header.focus = Some("share".into());
    let mut sections = vec![summary(scene, &work)];
    sections.extend(gaps(scene, &work));
    sections.push(words(model, scene, replica, &work));
    Screen::Page(Page {
        header,
        sections,
        bar: bar(scene, replica, &work),
        ..Page::default()
    })
}

fn summary(scene: &Scene, work: &Work<'_>) -> Section {
    let score = score(work.version, &work.ratings);
    let of = SessionWords::ScoreOf {
        scored: score.scored,
        counted: score.counted,
    };
    let of = scene.t(of);
    let number = score.shown().map(|number| format!("{number} · {of}"));
    let mut parts = vec![Part::text(
        "score",
        TextRole::Heading2,
        number.unwrap_or_else(|| of.clone()),
    )];
    if work.missing().is_empty() {
        parts.push(Part::text(
            "complete",
            TextRole::Body,
            scene.t(ScoreWords::AllScored),
        ));
    }
    Section::plain("section/score", parts)
}

/// "3 not scored · Mark as not seen", one tap.
fn gaps(scene: &Scene, work: &Work<'_>) -> Option<Section> {
    let missing = work.missing();
    if missing.is_empty() {
        return None;
    }
    let titles: Vec<String> = missing
        .iter()
        .map(|criterion| criterion.title.clone())
        .collect();
    let mark = Action::Finish(Act::MarkNotSeen(work.session.session.0));
    let button = scene.control("mark-not-seen", ScoreWords::MarkNotSeen, &mark);
    let row = RowPart::new(
        "gaps",
        scene.t(ScoreWords::NotScored {
            count: missing.len(),
        }),
    )
    .second(scene.t(ScoreWords::Those { titles: &titles }))
    .button(button);
    Some(Section::new("section/gaps", vec![row.part()]))
}

fn words(model: &Model, scene: &Scene, replica: &Replica, work: &Work<'_>) -> Section {
    let presenter = replica.called(work.session.presenter);
    let own = work.is_self(replica);
    let name = (!own).then(|| people::short(&presenter));
    let mut fields = vec![
        (Text::Keep, scene.t(ScoreWords::KeepOne { name })),
        (Text::Change, scene.t(ScoreWords::ChangeOne { name })),
    ];
    if own {
        fields.push((Text::Took, scene.t(ScoreWords::Took)));
    }
    let mut parts = Vec::new();
    for (text, label) in fields {
        parts.push(Part::Input(field(model, scene, work, text, label.clone())));
        parts.extend(recent(scene, replica, work, text, &label));
    }
    Section::new("section/words", parts)
}

fn field(model: &Model, scene: &Scene, work: &Work<'_>, text: Text, label: String) -> InputPart {
    let key = written::text_key(work.session.session.0, text.field());
    let held = model.screens.fields.drawn_or(&key, work.text(text.field()));
    InputPart {
        placeholder: scene.t(ScoreWords::Optional),
        lines: 2,
        ..InputPart::new(key, label, held)
    }
}

fn recent(
    scene: &Scene,
    replica: &Replica,
    work: &Work<'_>,
    text: Text,
    label: &str,
) -> Option<Part> {
    if !work.text(text.field()).is_empty() {
        return None;
    }
    let session = work.session.session.0;
    let key = written::text_key(session, text.field());
    let phrases = replica.phrases(text.field());
    let options: Vec<Control> = phrases
        .into_iter()
        .take(PHRASES_MAX)
        .enumerate()
        .map(|(place, phrase)| {
            let said = format!(
                "{label}: {}",
                scene.t(ScoreWords::UsePhrase { phrase: &phrase })
            );
            let action = Action::Finish(Act::Phrase(session, text, phrase.clone()));
            Control::new(format!("{key}/phrase/{place}"), phrase, action.to_bytes()).spoken(said)
        })
        .collect();
    (!options.is_empty()).then(|| {
        Part::Choice(ChoicePart {
            key: format!("{key}/phrases"),
            label: scene.t(ScoreWords::Recent),
            style: ChoiceStyle::Chips,
            many: false,
            options,
        })
    })
}

fn bar(scene: &Scene, replica: &Replica, work: &Work<'_>) -> Vec<Control> {
    let session = work.session.session;
    let mut undo = scene
        .control(
            "undo",
            CommonWords::Undo,
            &Action::Finish(Act::Undo(session.0)),
        )
        .icon(Icon::Undo)
        .tone(Tone::Quiet);
    if !replica.can_undo(session) {
        undo = undo.disabled(scene.t(ScoreWords::NothingToUndo));
    }
    if is_shared(work.session, replica) {
        let done = Action::Score(super::score_card::Act::Done(session.0));
        return vec![
            undo,
            scene.control("share", ScoreWords::Done, &done).primary(),
        ];
    }
    let mut share = scene
        .control(
            "share",
            ScoreWords::Share,
            &Action::Finish(Act::Share(session.0)),
        )
        .hint(spoken(&share_note(scene, replica, work)))
        .icon(Icon::Share)
        .primary();
    if work.ratings.is_empty() {
        share = share.disabled(scene.t(ScoreWords::NothingScored));
    }
    vec![undo, share]
}

/// Who sees it, and when.
fn share_note(scene: &Scene, replica: &Replica, work: &Work<'_>) -> String {
    let presenter = replica.called(work.session.presenter);
    match (work.session.blind, work.is_self(replica)) {
        (true, true) => scene.t(ScoreWords::ShareBlindSelf),
        (true, false) => scene.t(ScoreWords::ShareBlind {
            name: people::short(&presenter),
        }),
        (false, _) => scene.t(ScoreWords::ShareOpen),
    }
}
