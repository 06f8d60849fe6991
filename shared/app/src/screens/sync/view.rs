//! What Sync shows.

use protocol::code::Code;

use crate::model::{Model, Standing};
use crate::replica::{Aside, Replica, SyncStatus, Waiting};
use crate::view::page::Page;
use crate::view::part::{RowPart, TextRole};
use crate::view::{Confirm, Icon, Part, Screen, Section, Tone};
use crate::words::{CommonWords, SyncWords, TodayWords};

use super::super::action::Action;
use super::super::listing::WINDOW;
use super::super::route::Route;
use super::super::scene::{Scene, spoken};
use super::super::{rows, titles, today};
use super::{Act, reasons};

/// How everything stands, in one sentence.
pub fn sentence(scene: &Scene, replica: &Replica) -> String {
    if replica.is_sample() {
        return scene.t(SyncWords::SampleNote);
    }
    scene.t(match replica.sync_status() {
        SyncStatus::NotSaved => SyncWords::NotSavedPill,
        SyncStatus::JoinAgain(0) => SyncWords::JoinAgain,
        SyncStatus::JoinAgain(count) => SyncWords::JoinAgainToSend { count },
        SyncStatus::Refused(count) => return could_not_send(scene, replica, count),
        SyncStatus::Sending(count) if count > 0 => SyncWords::Sending { count },
        SyncStatus::Waiting(count) if count > 0 => SyncWords::ToSend { count },
        SyncStatus::AllSent | SyncStatus::Sending(_) | SyncStatus::Waiting(_) => SyncWords::AllSent,
    })
}

/// "2 could not be sent: the session was discarded"; why is left out where reasons differ.
pub fn could_not_send(scene: &Scene, replica: &Replica, count: usize) -> String {
    let own = replica.asides().iter().filter(|aside| aside.own);
    let mut reasons: Vec<String> = own.map(|aside| why(scene, replica, aside)).collect();
    reasons.dedup();
    match reasons.as_slice() {
        [why] => scene.t(SyncWords::CouldNotSendWhy { count, why }),
        _ => scene.t(SyncWords::CouldNotSend { count }),
    }
}

/// Why something was refused, in words.
fn why(scene: &Scene, replica: &Replica, aside: &Aside) -> String {
    if aside.own && aside.why == Code::CLOSED {
        return scene.t(SyncWords::LateTaps);
    }
    let session = aside.session.and_then(|session| replica.session(session));
    let name = session.map_or_else(String::new, |session| replica.called(session.presenter));
    scene.t(reasons::refused(aside, &name))
}

/// The page.
pub fn view(model: &Model, scene: &Scene, replica: &Replica) -> Screen {
    let header = rows::header(&Route::Sync, scene.t(CommonWords::Sync));
    let lead = Part::text("sync/lead", TextRole::Lead, sentence(scene, replica));
    let mut sections = vec![Section::plain("section/lead", vec![lead])];
    if replica.is_sample() {
        return rows::page(header, sections);
    }
    sections.extend(join_again(model, scene));
    sections.extend(waiting(scene, replica));
    sections.extend(asides(scene, replica));
    sections.push(times(scene, replica));
    let check = scene
        .control(
            "check-now",
            SyncWords::CheckNow,
            &Action::Sync(Act::CheckNow),
        )
        .icon(Icon::Sync);
    Screen::Page(Page {
        header,
        sections,
        bar: vec![check],
        ..Page::default()
    })
}

fn join_again(model: &Model, scene: &Scene) -> Option<Section> {
    let standing = model.account.as_ref()?.standing;
    let can_join = matches!(standing, Standing::Restored | Standing::Revoked);
    can_join.then(|| {
        let join = Action::Today(today::Act::JoinAgain);
        let join = scene
            .control("join-again", TodayWords::JoinAgain, &join)
            .primary();
        Section::plain(
            "section/join-again",
            vec![Part::stack("join-again/do", vec![join])],
        )
    })
}

fn times(scene: &Scene, replica: &Replica) -> Section {
    let value = |at: Option<i64>| match at {
        Some(at) => scene.day_and_time_of_ms(at),
        None => scene.t(SyncWords::Never),
    };
    let rows = vec![
        RowPart::new("last-time", scene.t(SyncWords::LastTime))
            .value(value(replica.last_sync_ms()))
            .part(),
        RowPart::new("verified", scene.t(SyncWords::Verified))
            .value(value(replica.verified_ms()))
            .part(),
    ];
    let section = Section::new("section/times", rows);
    if replica.waits_for_others() {
        section.note(scene.t(SyncWords::WaitsForOthers))
    } else {
        section
    }
}

fn waiting(scene: &Scene, replica: &Replica) -> Option<Section> {
    let all = replica.waiting();
    let rows: Vec<Part> = all
        .iter()
        .take(WINDOW)
        .enumerate()
        .map(|(place, waiting)| waiting_row(scene, replica, place, waiting))
        .collect();
    (!rows.is_empty()).then(|| {
        Section::new("section/waiting", rows)
            .heading(scene.t(SyncWords::Waiting))
            .note(scene.t(SyncWords::OfflineNote))
    })
}

fn waiting_row(scene: &Scene, replica: &Replica, place: usize, waiting: &Waiting) -> Part {
    let what = scene.t(reasons::what(waiting.what));
    let title = match waiting.session {
        Some(session) => {
            let title = titles::of(scene, replica, session);
            scene.t(SyncWords::OfSession {
                what: &what,
                title: &title,
            })
        }
        None => what,
    };
    let about = waiting
        .session
        .map_or_else(|| place.to_string(), |session| session.to_string());
    let mut row = RowPart::new(format!("waiting/{:?}/{about}", waiting.what), title)
        .second(scene.t(reasons::waits(waiting.why.as_ref())))
        .icon(Icon::Clock);
    if waiting.changes > 1 {
        row = row.value(scene.t(SyncWords::Changes {
            count: waiting.changes,
        }));
    }
    row.part()
}

fn asides(scene: &Scene, replica: &Replica) -> Option<Section> {
    let asides = replica.asides().iter().take(WINDOW);
    let parts: Vec<Part> = asides
        .flat_map(|aside| aside_parts(scene, replica, aside))
        .collect();
    let heading = scene.t(SyncWords::Asides);
    (!parts.is_empty()).then(|| Section::new("section/asides", parts).heading(heading))
}

fn aside_parts(scene: &Scene, replica: &Replica, aside: &Aside) -> Vec<Part> {
    let number = aside.number;
    let what = scene.t(reasons::what(aside.what));
    let session = aside.session.and_then(|session| replica.session(session));
    let title = match session {
        Some(session) => {
            let title = titles::session(scene, replica, session);
            scene.t(SyncWords::OfSession {
                what: &what,
                title: &title,
            })
        }
        None => what,
    };
    let why = why(scene, replica, aside);
    let row = RowPart::new(format!("aside/{number}"), &title)
        .second(scene.t(SyncWords::Kept { why: &why }))
        .icon(Icon::Warning);
    let said = |words: SyncWords<'_>| format!("{}: {}, {number}", scene.t(words), spoken(&title));
    let control = |name: &str, words: SyncWords<'_>, act: Act| {
        scene
            .control(format!("aside/{number}/{name}"), words, &Action::Sync(act))
            .spoken(said(words))
    };
    let mut controls =
        vec![control("export", SyncWords::Export, Act::Export(number)).icon(Icon::Export)];
    if aside.own && aside.why == Code::CLOSED {
        controls.insert(
            0,
            control("add", SyncWords::AddToCard, Act::AddToCard(number)),
        );
    } else if aside.own && aside.session.is_some() {
        controls.push(control(
            "again",
            SyncWords::StartAgain,
            Act::StartAgain(number),
        ));
    }
    let confirm = Confirm {
        title: scene.t(SyncWords::LetGoAsk),
        body: scene.t(SyncWords::LetGoBody),
        yes: scene.t(SyncWords::LetGo),
        no: scene.t(CommonWords::Keep),
    };
    let let_go = control("let-go", SyncWords::LetGo, Act::LetGo(number));
    controls.push(let_go.tone(Tone::Warn).confirm(confirm));
    vec![
        row.part(),
        Part::stack(format!("aside/{number}/do"), controls),
    ]
}
