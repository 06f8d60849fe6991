//! New session, Score card, Criterion, Finish.

use domain::id::SessionId;
use domain::session::Format;

use crate::environment::Environment;
use crate::event::Happening;
use crate::screens::route::Route;
use crate::screens::thumb::Thumb;
use crate::view::View;

use super::town::{ANA, BEN, CLEO, DAN, LONG, criterion, discovery, three, town};

/// The states.
pub fn samples() -> Vec<(&'static str, View)> {
    vec![
        ("new-session", new_session()),
        ("new-session-open", new_session_open()),
        ("new-session-scored-by", new_session_scored_by()),
        ("new-session-alone", town(&[]).over(Route::NewSession)),
        ("setup", setup()),
        ("score-card-first", scoring(0).look()),
        ("score-card", scoring(3).look()),
        ("score-card-corrected", corrected()),
        ("score-card-note", note()),
        ("score-card-long", long()),
        ("score-card-list", list()),
        ("score-card-reader", reader()),
        ("overview", overview()),
        ("criterion", about()),
        ("finish", scoring(8).look()),
        ("finish-gaps", gaps()),
        ("finish-empty", nothing_scored()),
        ("finish-self", own()),
        ("finish-phrases", phrases()),
    ]
}

fn new_session() -> View {
    three().over(Route::NewSession)
}

fn new_session_open() -> View {
    let mut thumb = scoring(2);
    thumb.tap("back");
    thumb.tap("new-session");
    thumb.look()
}

fn new_session_scored_by() -> View {
    let mut thumb = three();
    thumb.tap("new-session");
    thumb.tap("turn");
    thumb.look()
}

fn setup() -> View {
    let mut thumb = scoring(0);
    thumb.tap("menu/setup");
    thumb.look()
}

/// A live session with Ben, so many criteria scored.
fn scoring(levels: usize) -> Thumb {
    let mut thumb = three();
    thumb.tap("new-session");
    thumb.tap("peer/");
    for _ in 0..levels {
        thumb.tap("level/1/");
    }
    thumb
}

fn corrected() -> View {
    let mut thumb = scoring(3);
    thumb.tap("previous");
    thumb.tap("level/0/");
    thumb.look()
}

fn note() -> View {
    let mut thumb = scoring(1);
    thumb.tap("note/");
    thumb.type_into(
        "note/",
        "Asked “what made you write to us?”, and then waited.",
    );
    thumb.look()
}

/// Long name, long title, five levels with the longest anchors.
fn long() -> View {
    let mut thumb = town(&[(BEN, LONG)]);
    let mut version = discovery();
    version.blueprint = domain::id::BlueprintId([0x31; 16]);
    version.id = domain::id::VersionId([0x32; 16]);
    version.title = "A first conversation with people who have never heard of us".into();
    let first = &mut version.criteria[0];
    first.title = "Makes sure that everybody in the room knows why they are there".into();
    first.level_max = 4;
    first.anchors = (0..5)
        .map(|_| Some("word ".repeat(24).trim().to_owned()))
        .collect();
    thumb.replica().place_version(version.clone());
    let session = thumb
        .replica()
        .place_session(BEN, &[ANA], &version, Format::Live, 60_000);
    thumb.at(Route::ScoreCard(session.0))
}

fn list() -> View {
    let mut thumb = scoring(3);
    thumb.tap("menu/list");
    thumb.look()
}

fn reader() -> View {
    let mut thumb = scoring(2);
    let environment = Environment {
        screen_reader: true,
        ..Environment::default()
    };
    thumb.send(Happening::Environment(environment));
    thumb.tap("level/1/");
    thumb.look()
}

fn overview() -> View {
    let mut thumb = scoring(3);
    thumb.tap("overview");
    thumb.look()
}

fn about() -> View {
    let mut thumb = scoring(3);
    thumb.tap("about/");
    thumb.look()
}

fn gaps() -> View {
    let mut thumb = scoring(5);
    thumb.tap("finish");
    thumb.look()
}

fn nothing_scored() -> View {
    let mut thumb = scoring(0);
    thumb.tap("finish");
    thumb.look()
}

/// My own view of a session that Ben and Cleo score.
fn own() -> View {
    let mut thumb = three();
    let version = discovery();
    let session =
        thumb
            .replica()
            .place_session(ANA, &[BEN, CLEO], &version, Format::RolePlay, 60_000);
    thumb.at(Route::ScoreCard(session.0));
    for _ in 0..8 {
        thumb.tap("level/1/");
    }
    thumb.look()
}

fn phrases() -> View {
    let mut thumb = scoring(8);
    thumb.type_into("text/", "The silence after your question about cost");
    thumb.tap("share");
    let version = discovery();
    let session = thumb
        .replica()
        .place_session(DAN, &[ANA], &version, Format::Tape, 60_000);
    thumb.at(Route::ScoreCard(session.0));
    scored_first(&mut thumb, session);
    thumb.tap("finish");
    thumb.look()
}

fn scored_first(thumb: &mut Thumb, session: SessionId) {
    let first = criterion(&discovery(), 0);
    thumb
        .replica()
        .rate(session, first, Some(domain::rating::Rating::Level(2)));
    thumb.look();
}
