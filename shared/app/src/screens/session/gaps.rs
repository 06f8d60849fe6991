//! Self beside peers, criterion by criterion.

use domain::Ratio;
use domain::blueprint::Criterion;
use domain::card::Ratings;
use domain::compare::{Gap, View as Seen, gap};
use domain::peers::PeerView;
use domain::rating::Rating;
use domain::round_half_up;

use crate::replica::Replica;
use crate::view::part::{ComparePart, RowPart};
use crate::view::{Control, Part, Section};
use crate::words::SessionWords;

use super::super::action::Action;
use super::super::route::Route;
use super::super::scene::Scene;
use super::super::score_card::rating_short;
use super::super::{people, rows};
use super::compared::Sides;

/// Biggest gap first: look together, stronger, same view, and what one side alone scored.
pub fn gap_sections(
    scene: &Scene,
    replica: &Replica,
    sides: &Sides<'_>,
    own: &Ratings,
    view: &PeerView,
) -> Vec<Section> {
    let gaps = gap(sides.version, own, view);
    let name = replica.called(sides.index.presenter);
    let stronger = if sides.is_mine() {
        SessionWords::Stronger
    } else {
        SessionWords::StrongerOther { name: &name }
    };
    let compare = |seen: Seen, key: &str, heading: SessionWords<'_>| {
        let gaps = gaps.called(seen);
        let parts = gaps
            .iter()
            .filter_map(|gap| compare_part(scene, sides, &name, gap));
        Section::new(format!("section/{key}"), parts.collect()).heading(scene.t(heading))
    };
    let same = gaps.called(Seen::SameView);
    let same_rows = same.iter().filter_map(|gap| {
        let criterion = sides.version.criterion(gap.criterion)?;
        let row = RowPart::new(format!("same/{}", criterion.id), &criterion.title)
            .value(level_words(gap.peer_level));
        Some(about(sides, criterion, row))
    });
    let same_heading = scene.t(SessionWords::SameView { count: same.len() });
    let both: Vec<_> = gaps.criteria.iter().map(|gap| gap.criterion).collect();
    let one_sided = sides
        .version
        .scored()
        .filter(|criterion| !both.contains(&criterion.id))
        .filter_map(|criterion| one_sided(scene, sides, own, view, &name, criterion));
    vec![
        compare(Seen::LookTogether, "together", SessionWords::LookTogether),
        compare(Seen::Stronger, "stronger", stronger),
        Section::new("section/same", same_rows.collect()).heading(same_heading),
        Section::new("section/one-sided", one_sided.collect())
            .heading(scene.t(SessionWords::OneSided)),
    ]
}

fn compare_part(scene: &Scene, sides: &Sides<'_>, name: &str, gap: &Gap) -> Option<Part> {
    let criterion = sides.version.criterion(gap.criterion)?;
    let peer = level_words(gap.peer_level);
    let own = gap.self_level.to_string();
    let mine = sides.my_level(criterion);
    let shown = match mine {
        _ if sides.is_mine() => scene.t(SessionWords::YouThey {
            you: &own,
            they: &peer,
        }),
        Some(mine) if sides.cards.len() == 1 => {
            let you = mine.to_string();
            scene.t(SessionWords::NameYou {
                name: people::short(name),
                theirs: &own,
                you: &you,
            })
        }
        _ => {
            let name = people::short(name);
            scene.t(SessionWords::NameCoaches {
                name,
                theirs: &own,
                coaches: &peer,
            })
        }
    };
    let top = criterion.level_max;
    let own_place = place(Ratio::from_integer(gap.self_level.into()), top);
    let (you, others) = if sides.is_mine() {
        (Some(own_place), vec![place(gap.peer_level, top)])
    } else {
        let you = mine.map(|mine| place(Ratio::from_integer(mine.into()), top));
        (you, vec![own_place])
    };
    let words = SessionWords::CompareSpoken {
        criterion: &criterion.title,
        shown: &shown,
        top,
    };
    let said = scene.t(words);
    let action = Action::Sheet(about_route(sides, criterion));
    let tap = Control::new(format!("about/{}", criterion.id), &said, action.to_bytes());
    Some(Part::Compare(ComparePart {
        key: format!("compare/{}", criterion.id),
        title: criterion.title.clone(),
        shown,
        spoken: said,
        you,
        others,
        model: None,
        top_level: top.into(),
        tap: Some(tap),
    }))
}

fn one_sided(
    scene: &Scene,
    sides: &Sides<'_>,
    own: &Ratings,
    view: &PeerView,
    name: &str,
    criterion: &Criterion,
) -> Option<Part> {
    let short = |rating: Rating| rating_short(scene, rating);
    let own = own.get(&criterion.id).copied().map(short);
    let theirs = view.level(criterion.id).map(level_words).or_else(|| {
        let mut said = sides
            .cards
            .iter()
            .filter_map(|card| card.get(&criterion.id).copied());
        said.next().map(short)
    });
    if own.is_none() && theirs.is_none() {
        return None;
    }
    let (own, theirs) = (own.unwrap_or("–".into()), theirs.unwrap_or("–".into()));
    let value = if sides.is_mine() {
        scene.t(SessionWords::YouThey {
            you: &own,
            they: &theirs,
        })
    } else {
        let name = people::short(name);
        scene.t(SessionWords::NameCoaches {
            name,
            theirs: &own,
            coaches: &theirs,
        })
    };
    let row = RowPart::new(format!("one/{}", criterion.id), &criterion.title).second(value);
    Some(about(sides, criterion, row))
}

/// The levels of the only side there is.
pub fn levels(scene: &Scene, sides: &Sides<'_>, view: &PeerView) -> Section {
    let rows = sides.version.scored().filter_map(|criterion| {
        let mut said = sides.cards.iter().copied().chain(sides.own);
        let value = match view.level(criterion.id) {
            Some(level) => level_words(level),
            None => rating_short(
                scene,
                said.find_map(|card| card.get(&criterion.id).copied())?,
            ),
        };
        let row = RowPart::new(format!("level/{}", criterion.id), &criterion.title).value(value);
        Some(about(sides, criterion, row))
    });
    Section::new("section/levels", rows.collect()).heading(scene.t(SessionWords::Levels))
}

fn about(sides: &Sides<'_>, criterion: &Criterion, row: RowPart) -> Part {
    let action = Action::Sheet(about_route(sides, criterion));
    rows::tappable(row, format!("about/{}", criterion.id), &action)
}

fn about_route(sides: &Sides<'_>, criterion: &Criterion) -> Route {
    Route::AboutCriterion {
        version: sides.version.id.0,
        criterion: criterion.id.0,
    }
}

/// A level that may stand between two: "1½".
fn level_words(level: Ratio<i64>) -> String {
    let whole = level.to_integer();
    if level.is_integer() {
        whole.to_string()
    } else {
        format!("{whole}½")
    }
}

/// A place on the scale, `0..=1000`.
fn place(level: Ratio<i64>, top: u8) -> u32 {
    let share = level * 1_000 / i64::from(top.max(1));
    u32::try_from(round_half_up(share).clamp(0, 1_000)).unwrap_or(0)
}
