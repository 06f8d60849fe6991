//! The score, and self beside peers: biggest gap first.

use domain::Ratio;
use domain::blueprint::{Criterion, Version};
use domain::card::Ratings;
use domain::compare::{Gap, View as Seen, gap};
use domain::id::MemberId;
use domain::peers::{PeerView, peers};
use domain::rating::Rating;
use domain::round_half_up;
use domain::score::{Score, score};

use crate::replica::{Replica, SessionIndex};
use crate::view::part::{ComparePart, RowPart};
use crate::view::session::{LegendEntry, ScoreLine};
use crate::view::{Icon, Part, Section, Tone};
use crate::words::{CommonWords, SessionWords};

use super::super::action::Action;
use super::super::route::Route;
use super::super::scene::Scene;
use super::super::score_card::rating_short;
use super::super::{people, rows};

/// What is known of a session's cards.
#[derive(Debug, Default)]
pub struct Compared {
    /// The peers' score, or the only card's.
    pub score: Option<ScoreLine>,
    /// Who is which shape.
    pub legend: Vec<LegendEntry>,
    /// Look at this together, stronger, same view; or the levels of the only side.
    pub sections: Vec<Section>,
}

/// The cards of one version, side by side.
struct Sides<'a> {
    index: &'a SessionIndex,
    version: &'a Version,
    own: Option<&'a Ratings>,
    raters: Vec<MemberId>,
    cards: Vec<&'a Ratings>,
    me: MemberId,
}

/// Compares what is on this phone.
pub fn of(scene: &Scene, replica: &Replica, index: &SessionIndex) -> Compared {
    let Some(sides) = Sides::of(replica, index) else {
        return Compared::default();
    };
    let view = peers(sides.version, &sides.cards);
    let score = match sides.own {
        Some(own) if sides.cards.is_empty() => score(sides.version, own),
        _ => view.score(),
    };
    let mut sections = match sides.own {
        Some(own) if !sides.cards.is_empty() => gap_sections(scene, replica, &sides, own, &view),
        Some(own) => vec![levels(scene, &sides, &peers(sides.version, &[own]))],
        None => vec![levels(scene, &sides, &view)],
    };
    sections.retain(|section| !section.parts.is_empty());
    Compared {
        score: score_line(scene, index, &score),
        legend: legend(scene, replica, &sides),
        sections,
    }
}

impl<'a> Sides<'a> {
    /// The version of most cards' sake: the presenter's own, or else the first card's.
    fn of(replica: &'a Replica, index: &'a SessionIndex) -> Option<Self> {
        let own = index.card(index.presenter);
        let others = || {
            index
                .cards
                .iter()
                .filter(|card| card.rater != index.presenter)
        };
        let version = own.or_else(|| others().next())?.version;
        let same: Vec<_> = others().filter(|card| card.version == version).collect();
        Some(Self {
            index,
            version: replica.version(version)?,
            own: own.map(|card| &card.ratings),
            raters: same.iter().map(|card| card.rater).collect(),
            cards: same.iter().map(|card| &card.ratings).collect(),
            me: replica.me(),
        })
    }

    fn is_mine(&self) -> bool {
        self.index.presenter == self.me
    }

    /// My own level of a criterion, where I am a coach.
    fn my_level(&self, criterion: &Criterion) -> Option<u8> {
        let card = self.index.card(self.me)?;
        card.ratings
            .get(&criterion.id)
            .copied()
            .and_then(Rating::level)
    }
}

fn score_line(scene: &Scene, index: &SessionIndex, score: &Score) -> Option<ScoreLine> {
    let number = score.shown()?.to_string();
    let of = scene.t(SessionWords::ScoreOf {
        scored: score.scored,
        counted: score.counted,
    });
    let how = Action::Sheet(Route::HowCounted(index.session.0));
    Some(ScoreLine {
        spoken: scene.t(SessionWords::ScoreSpoken {
            number: &number,
            of: &of,
        }),
        number,
        of,
        how: Some(
            scene
                .control("how", SessionWords::HowCounted, &how)
                .icon(Icon::Info),
        ),
    })
}

fn legend(scene: &Scene, replica: &Replica, sides: &Sides<'_>) -> Vec<LegendEntry> {
    let you = LegendEntry {
        tone: Tone::You,
        label: scene.t(CommonWords::You),
    };
    let peer = |label: String| LegendEntry {
        tone: Tone::Peer,
        label,
    };
    if sides.own.is_none() || sides.cards.is_empty() {
        return Vec::new();
    }
    if sides.is_mine() {
        let names = people::names(replica, &sides.raters);
        let label = match names.len() {
            1 => scene.t(SessionWords::LegendPeers { names: &names }),
            _ => scene.t(SessionWords::LegendMiddle { names: &names }),
        };
        return vec![you, peer(label)];
    }
    let name = replica.called(sides.index.presenter);
    let own = peer(scene.t(SessionWords::LegendOwnView { name: &name }));
    if sides.index.card(sides.me).is_some() {
        vec![you, own]
    } else {
        vec![own]
    }
}

fn gap_sections(
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
    let tap =
        crate::view::Control::new(format!("about/{}", criterion.id), &said, action.to_bytes());
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
fn levels(scene: &Scene, sides: &Sides<'_>, view: &PeerView) -> Section {
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

/// The people who scored another version than the one compared.
pub fn other_version(scene: &Scene, replica: &Replica, index: &SessionIndex) -> Option<String> {
    let sides = Sides::of(replica, index)?;
    let others = index
        .cards
        .iter()
        .filter(|card| card.version != sides.version.id);
    let others: Vec<MemberId> = others.map(|card| card.rater).collect();
    let names = people::names(replica, &others);
    (!names.is_empty()).then(|| scene.t(SessionWords::OtherVersion { names: &names }))
}
