//! The score, and self beside peers: biggest gap first.

use domain::Ratio;
use domain::blueprint::{Criterion, Version};
use domain::card::Ratings;
use domain::id::MemberId;
use domain::peers::{PeerView, peers};
use domain::rating::Rating;
use domain::score::{Score, score};

use crate::replica::{Replica, SessionIndex};
use crate::view::part::RowPart;
use crate::view::session::{LegendEntry, ScoreLine};
use crate::view::{Icon, Section, Tone};
use crate::words::{CommonWords, ScoreWords, SessionWords};

use super::super::action::Action;
use super::super::people;
use super::super::route::Route;
use super::super::scene::Scene;
use super::gaps;

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
pub struct Sides<'a> {
    /// The session.
    pub index: &'a SessionIndex,
    /// The version that is compared.
    pub version: &'a Version,
    /// The presenter's own ratings.
    pub own: Option<&'a Ratings>,
    /// The coaches.
    pub raters: Vec<MemberId>,
    /// Their ratings.
    pub cards: Vec<&'a Ratings>,
    /// The person.
    pub me: MemberId,
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
        Some(own) if !sides.cards.is_empty() => {
            gaps::gap_sections(scene, replica, &sides, own, &view)
        }
        Some(own) => vec![gaps::levels(scene, &sides, &peers(sides.version, &[own]))],
        None => vec![gaps::levels(scene, &sides, &view)],
    };
    sections.retain(|section| !section.parts.is_empty());
    if !sides.cards.is_empty() {
        sections.extend(must_dos(scene, sides.version, &view));
    }
    Compared {
        score: score_line(scene, index, &score),
        legend: legend(scene, replica, &sides),
        sections,
    }
}

/// A must-do stands beside the score and is never folded into it.
fn must_dos(scene: &Scene, version: &Version, view: &PeerView) -> Option<Section> {
    let zero = Ratio::from_integer(0);
    let missed: Vec<String> = version
        .scored()
        .filter(|criterion| criterion.must_do && view.level(criterion.id) == Some(zero))
        .map(|criterion| criterion.title.clone())
        .collect();
    let count = missed.len();
    let row = RowPart::new("must-do", scene.t(SessionWords::MustDoMissed { count }))
        .second(scene.t(ScoreWords::Those { titles: &missed }))
        .icon(Icon::Warning);
    (count > 0).then(|| Section::new("section/must-do", vec![row.part()]))
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

    /// Whether I am the presenter.
    pub fn is_mine(&self) -> bool {
        self.index.presenter == self.me
    }

    /// My own level of a criterion, where I am a coach.
    pub fn my_level(&self, criterion: &Criterion) -> Option<u8> {
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
