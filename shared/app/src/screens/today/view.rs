//! What Today shows.

use domain::card::Ratings;
use domain::compare::{View as Seen, gap};
use domain::id::MemberId;
use domain::peers::peers;

use crate::model::{Account, Model, Standing};
use crate::replica::{Replica, SessionIndex};
use crate::view::page::Page;
use crate::view::part::RowPart;
use crate::view::{Confirm, Control, Part, Screen, Section, Tone, Window};
use crate::words::{CommonWords, SyncWords, TodayWords};

use super::super::action::Action;
use super::super::route::{Route, Tab, id};
use super::super::scene::{Scene, spoken};
use super::super::{people, rows, sync, titles};
use super::Act;
use super::groups::{Groups, ROWS_MAX};

/// The page.
pub fn view(model: &Model, scene: &Scene, replica: &Replica) -> Screen {
    let groups = Groups::of(replica);
    let mut header = rows::header(&Route::Today, scene.t(CommonWords::Today));
    header.subtitle = Some(scene.today());
    header.avatar = Some(rows::avatar(scene, replica));
    let mut sections: Vec<Section> = rows::banner(scene, replica).into_iter().collect();
    sections.extend(
        model
            .account
            .as_ref()
            .filter(|_| !replica.is_sample())
            .and_then(|account| standing(scene, replica, account)),
    );
    let begun = groups
        .begun
        .iter()
        .map(|session| begun_row(scene, replica, session));
    sections.extend(section(scene, "continue", TodayWords::Continue, begun));
    let waiting = groups
        .waiting
        .iter()
        .map(|session| waiting_row(scene, replica, session));
    sections.extend(section(scene, "waiting", TodayWords::Waiting, waiting));
    let arrived = groups
        .arrived
        .iter()
        .map(|(session, raters)| arrived_row(scene, replica, session, raters));
    sections.extend(section(scene, "arrived", TodayWords::Arrived, arrived));
    if groups.is_empty() {
        sections.push(empty(scene));
    }
    let refresh = (!replica.is_sample()).then(|| {
        scene.control(
            "refresh",
            SyncWords::CheckNow,
            &Action::Sync(sync::Act::CheckNow),
        )
    });
    Screen::Page(Page {
        header,
        refresh,
        sections,
        round: Some(rows::round(scene)),
        ..Page::default()
    })
}

fn section(
    scene: &Scene,
    key: &str,
    heading: TodayWords<'_>,
    rows: impl ExactSizeIterator<Item = Part>,
) -> Option<Section> {
    let total = rows.len();
    let rows: Vec<Part> = rows.take(ROWS_MAX).collect();
    let window = (total > ROWS_MAX).then(|| {
        let words = CommonWords::More {
            shown: ROWS_MAX,
            total,
        };
        let more = scene.control(format!("{key}/more"), words, &Action::Tab(Tab::Sessions));
        Window {
            total: u32::try_from(total).unwrap_or(u32::MAX),
            more,
        }
    });
    let heading = scene.t(heading);
    (!rows.is_empty()).then(|| {
        Section::new(format!("section/{key}"), rows)
            .heading(heading)
            .window(window)
    })
}

fn begun_row(scene: &Scene, replica: &Replica, session: &SessionIndex) -> Part {
    let total = titles::version(replica, session).map_or(0, |version| version.scored().count());
    let total = u32::try_from(total).unwrap_or(0);
    let scored = session
        .draft
        .as_ref()
        .map_or(0, |draft| draft.ratings.len());
    let scored = u32::try_from(scored).unwrap_or(0);
    let title = if session.presenter == replica.me() {
        scene.t(TodayWords::ContinueSelf { scored, total })
    } else {
        let name = replica.called(session.presenter);
        scene.t(TodayWords::ContinueRow {
            name: &name,
            scored,
            total,
        })
    };
    let row =
        row(scene, replica, session, title).second(titles::blueprint(scene, replica, session));
    let row = with_button(scene, row, session, TodayWords::ContinueButton);
    rows::tappable(row, format!("open/{}", key(session)), &open(session))
}

fn waiting_row(scene: &Scene, replica: &Replica, session: &SessionIndex) -> Part {
    let blueprint = titles::blueprint(scene, replica, session);
    let count = titles::version(replica, session).map_or(0, |version| version.scored().count());
    let (title, second) = if session.presenter == replica.me() {
        let raters = session
            .cards
            .iter()
            .map(|card| card.rater)
            .collect::<Vec<_>>();
        let coaches: Vec<MemberId> = session
            .people
            .iter()
            .filter(|person| {
                !person.presenter && (raters.is_empty() || !raters.contains(&person.member))
            })
            .map(|person| person.member)
            .collect();
        let names = people::names(replica, &coaches);
        let second = TodayWords::ThenSee {
            blueprint: &blueprint,
            names: &names,
        };
        (scene.t(TodayWords::ScoreSelf), scene.t(second))
    } else {
        let name = replica.called(session.presenter);
        let noun = titles::noun(scene, session);
        let minutes = titles::minutes(count);
        let second = TodayWords::ToScore {
            blueprint: &blueprint,
            count,
            minutes,
        };
        (
            scene.t(TodayWords::ScoreRow {
                name: &name,
                noun: &noun,
            }),
            scene.t(second),
        )
    };
    let row = row(scene, replica, session, title).second(second);
    let row = if count == 0 {
        row
    } else {
        with_button(scene, row, session, TodayWords::ScoreButton)
    };
    rows::tappable(row, format!("open/{}", key(session)), &open(session))
}

fn arrived_row(
    scene: &Scene,
    replica: &Replica,
    session: &SessionIndex,
    raters: &[MemberId],
) -> Part {
    let names = people::names(replica, raters);
    let blueprint = titles::blueprint(scene, replica, session);
    let title = if session.presenter == replica.me() {
        scene.t(TodayWords::Scored {
            names: &names,
            blueprint: &blueprint,
        })
    } else {
        let presenter = replica.called(session.presenter);
        scene.t(TodayWords::ScoredOther {
            names: &names,
            presenter: &presenter,
        })
    };
    let rater = raters.first().copied().unwrap_or(session.presenter);
    let mut row = RowPart::new(format!("row/arrived/{}", key(session)), title)
        .avatar(people::avatar(scene, replica, rater));
    row.second = difference(scene, replica, session);
    rows::tappable(row, format!("arrived/{}", key(session)), &open(session))
}

/// "You two differ on one thing", once both views are here.
fn difference(scene: &Scene, replica: &Replica, session: &SessionIndex) -> Option<String> {
    let own = session.card(session.presenter)?;
    let version = replica.version(own.version)?;
    let others: Vec<&Ratings> = session
        .cards
        .iter()
        .filter(|card| card.rater != session.presenter && card.version == own.version)
        .map(|card| &card.ratings)
        .collect();
    if others.is_empty() {
        return None;
    }
    let gaps = gap(version, &own.ratings, &peers(version, &others));
    let count = gaps
        .criteria
        .iter()
        .filter(|gap| gap.view != Seen::SameView)
        .count();
    Some(scene.t(match count {
        0 => TodayWords::SameView,
        count => TodayWords::Differ { count },
    }))
}

fn row(scene: &Scene, replica: &Replica, session: &SessionIndex, title: String) -> RowPart {
    RowPart::new(format!("row/{}", key(session)), title).avatar(people::avatar(
        scene,
        replica,
        session.presenter,
    ))
}

fn with_button(
    scene: &Scene,
    row: RowPart,
    session: &SessionIndex,
    words: TodayWords<'_>,
) -> RowPart {
    let action = Action::Open(Route::ScoreCard(session.session.0));
    let label = scene.t(words);
    let second = row.second.as_deref().unwrap_or_default();
    let said = format!("{label}: {}, {}", spoken(&row.title), spoken(second));
    let button = Control::new(format!("score/{}", key(session)), label, action.to_bytes());
    row.button(button.spoken(said).primary())
}

fn empty(scene: &Scene) -> Section {
    let start = Action::Sheet(Route::NewSession);
    let button = scene.control("empty/start", TodayWords::EmptyButton, &start);
    let part = Part::empty("empty", scene.t(TodayWords::Empty), Some(button));
    Section::plain("section/empty", vec![part])
}

/// What is to be known when this device can no longer sync.
fn standing(scene: &Scene, replica: &Replica, account: &Account) -> Option<Section> {
    let waiting = replica.waiting().len();
    let join = scene
        .control(
            "join-again",
            TodayWords::JoinAgain,
            &Action::Today(Act::JoinAgain),
        )
        .primary();
    let (title, note, buttons) = match account.standing {
        Standing::Good => return None,
        Standing::Restored => (
            TodayWords::Restored,
            TodayWords::RevokedNote { waiting },
            vec![join],
        ),
        Standing::Revoked => (
            TodayWords::Revoked,
            TodayWords::RevokedNote { waiting },
            vec![join, forget(scene, waiting)],
        ),
        Standing::Removed => {
            let team = account.team_name.as_str();
            (
                TodayWords::Removed { team },
                TodayWords::RemovedNote,
                vec![forget(scene, waiting)],
            )
        }
    };
    let row = RowPart::new("standing", scene.t(title))
        .second(scene.t(note))
        .part();
    Some(Section::new(
        "section/standing",
        vec![row, Part::line("standing/do", buttons)],
    ))
}

fn forget(scene: &Scene, waiting: usize) -> Control {
    scene
        .control(
            "forget-team",
            TodayWords::ForgetTeam,
            &Action::Today(Act::ForgetTeam),
        )
        .tone(Tone::Warn)
        .confirm(Confirm {
            title: scene.t(TodayWords::ForgetTeam),
            body: scene.t(TodayWords::ForgetTeamAsk { waiting }),
            yes: scene.t(TodayWords::ForgetTeamYes),
            no: scene.t(CommonWords::Keep),
        })
}

fn open(session: &SessionIndex) -> Action {
    Action::Open(Route::Session(session.session.0))
}

fn key(session: &SessionIndex) -> String {
    id(&session.session.0)
}
