//! Today, Sessions, Blueprints: empty, one, many, two hundred.

use domain::id::{BlueprintId, MemberId, SessionId};
use domain::session::Format;
use protocol::row::CardState;

use crate::replica::{CardSummary, DraftSummary, Mine, SessionIndex};
use crate::screens::route::{Route, Tab};
use crate::screens::sessions::SEARCH;
use crate::screens::thumb::Thumb;
use crate::screens::work::ratings_of;
use crate::view::View;

use super::town::{
    ANA, BEN, CLEO, DAN, DAY_MS, HOUR_MS, LONG, RIGHT_TO_LEFT, card, criterion, discovery, three,
    town,
};

/// The states.
pub fn samples() -> Vec<(&'static str, View)> {
    vec![
        ("today-empty", three().look()),
        ("today", today(three())),
        ("today-sample", Thumb::in_the_sample().look()),
        (
            "today-long",
            today(town(&[(BEN, LONG), (CLEO, LONG), (DAN, RIGHT_TO_LEFT)])),
        ),
        ("today-200", two_hundred(Tab::Today, false)),
        ("today-to-send", to_send()),
        ("sessions-empty", three().at(Route::Sessions)),
        ("sessions", some_sessions()),
        ("sessions-200", two_hundred(Tab::Sessions, false)),
        ("sessions-200-second", two_hundred(Tab::Sessions, true)),
        ("sessions-found-none", found_none()),
        ("blueprints", three().at(Route::Blueprints)),
        (
            "blueprint",
            three().at(Route::Blueprint(discovery().blueprint.0)),
        ),
        ("blueprints-apart", journey_made_apart()),
        ("blueprints-no-journey", no_journey()),
        ("about-criterion", about_criterion()),
    ]
}

/// One begun, two waiting, one arrived.
fn today(mut thumb: Thumb) -> View {
    let version = discovery();
    let replica = thumb.replica();
    replica.place_session(BEN, &[ANA], &version, Format::Live, HOUR_MS);
    replica.place_session(ANA, &[CLEO], &version, Format::Live, 2 * HOUR_MS);
    let begun = replica.place_session(DAN, &[ANA], &version, Format::RolePlay, 3 * HOUR_MS);
    let scored = replica.place_session(ANA, &[CLEO], &version, Format::Live, DAY_MS);
    replica.place_shared(
        scored,
        ANA,
        card(&version, &[1, 1, 3, 3, 2, 3, 2, 3], "", ""),
    );
    replica.place_shared(
        scored,
        CLEO,
        card(&version, &[1, 1, 3, 1, 2, 3, 2, 3], "", ""),
    );
    replica.place_change(scored, |index| index.unseen = true);
    replica.place_change(begun, |index| index.draft = Some(draft()));
    thumb.look()
}

fn draft() -> DraftSummary {
    let version = discovery();
    let ratings = ratings_of(&card(&version, &[1, 0, 2], "", ""));
    DraftSummary {
        version: version.id,
        ratings,
        touched_ms: 0,
    }
}

fn to_send() -> View {
    let mut thumb = three();
    thumb.tap("new-session");
    thumb.tap("peer/");
    thumb.tap("level/1/");
    thumb.tap("back");
    thumb.look()
}

fn some_sessions() -> View {
    let mut thumb = three();
    let replica = thumb.replica();
    for (number, presenter) in [BEN, CLEO, ANA, DAN].into_iter().enumerate() {
        place(replica, number, presenter);
    }
    thumb.at(Route::Sessions)
}

fn place(replica: &mut crate::replica::Replica, place: usize, presenter: MemberId) -> SessionId {
    let version = discovery();
    let ago_ms = i64::try_from(place).unwrap_or(0) * 7 * HOUR_MS;
    let coaches = if presenter == ANA {
        [BEN, CLEO]
    } else {
        [ANA, DAN]
    };
    let own = ratings_of(&card(&version, &[1, 1, 3, 3, 2, 3, 2, 3], "", ""));
    let change = |index: &mut SessionIndex| {
        let shared = |rater: MemberId| CardSummary {
            rater,
            version: version.id,
            ratings: own.clone(),
            independent: true,
        };
        match place % 4 {
            0 => index.draft = Some(draft()),
            1 => index.unseen = true,
            2 => index.mine = Some(Mine::Shared),
            _ => {
                index.cards = vec![shared(presenter), shared(coaches[0])];
                index
                    .people
                    .iter_mut()
                    .for_each(|person| person.card = CardState::Sealed);
            }
        }
    };
    replica.place_index(presenter, &coaches, &version, ago_ms, change)
}

/// Two hundred sessions with people of long names.
fn two_hundred(tab: Tab, second: bool) -> View {
    let mut thumb = town(&[(BEN, LONG), (CLEO, LONG), (DAN, RIGHT_TO_LEFT)]);
    for number in 0..200 {
        let presenter = [BEN, CLEO, DAN, ANA][number % 4];
        place(thumb.replica(), (number / 4) * 4, presenter);
    }
    thumb.shell.model.screens.navigation.reset(tab);
    thumb.look();
    if second {
        thumb.tap("sessions/more");
    }
    thumb.look()
}

fn found_none() -> View {
    let mut thumb = three();
    thumb
        .replica()
        .place_session(BEN, &[ANA], &discovery(), Format::Live, HOUR_MS);
    thumb.at(Route::Sessions);
    thumb.shell.model.screens.fields.typed(SEARCH, "nobody");
    thumb.look()
}

/// Two named a stage apart, and chose other blueprints for it; one blueprint is in no stage.
fn journey_made_apart() -> View {
    let mut thumb = three();
    let mut journey = thumb.replica().journey().to_vec();
    let other = journey[2].blueprints.clone();
    journey[1].titles.push("Finding out".into());
    journey[1].blueprints.extend(other);
    journey[3].blueprints = vec![BlueprintId([99; 16])];
    thumb.replica().place_journey(journey);
    thumb.at(Route::Blueprints)
}

fn no_journey() -> View {
    let mut thumb = three();
    thumb.replica().place_journey(Vec::new());
    thumb.at(Route::Blueprints)
}

fn about_criterion() -> View {
    let mut thumb = three();
    let version = discovery();
    thumb.at(Route::Blueprint(version.blueprint.0));
    let criterion = criterion(&version, 5).0;
    thumb.over(Route::AboutCriterion {
        version: version.id.0,
        criterion,
    })
}
