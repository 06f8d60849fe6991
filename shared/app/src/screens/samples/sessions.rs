//! Session in all the states a card can be in.

use documents::{CardContent, Held};
use domain::id::SessionId;
use domain::session::Format;
use protocol::row::CardState;

use crate::screens::route::{Route, Tab};
use crate::screens::thumb::Thumb;
use crate::view::View;

use super::town::{ANA, BEN, CLEO, DAN, DAY_MS, LONG, card, criterion, discovery, three, town};

const CHANGE: &str = "After “it’s slow”, ask what slow costs them. Then stay quiet.";
const KEEP: &str = "You let them finish, every time.";

/// The states.
pub fn samples() -> Vec<(&'static str, View)> {
    vec![
        ("session-waiting", waiting()),
        ("session-shared", shared()),
        ("session-delivered", delivered()),
        ("session-mine", mine().1),
        ("session-coach", coach()),
        ("session-several", several()),
        ("session-one-side", one_side()),
        ("session-declined", declined()),
        ("session-long", long()),
        ("session-revising", revising()),
        ("counted", counted()),
        ("add-coach", add_coach()),
        ("session-discarded", discarded()),
        ("session-invited-coach", invited_coach()),
    ]
}

fn waiting() -> View {
    let mut thumb = three();
    let session =
        thumb
            .replica()
            .place_session(BEN, &[ANA, CLEO], &discovery(), Format::Live, DAY_MS);
    thumb
        .replica()
        .place_state(session, CLEO, CardState::Sealed);
    thumb.at(Route::Session(session.0))
}

fn score_ben() -> Thumb {
    let mut thumb = three();
    thumb.tap("new-session");
    thumb.tap("peer/");
    for _ in 0..8 {
        thumb.tap("level/1/");
    }
    thumb
}

fn shared() -> View {
    let mut thumb = score_ben();
    thumb.tap("share");
    thumb.look()
}

fn delivered() -> View {
    let mut thumb = score_ben();
    thumb.tap("share");
    let session = top(&thumb);
    thumb.replica().place_state(session, ANA, CardState::Sealed);
    thumb
        .replica()
        .place_change(session, |index| index.mine = None);
    thumb.look()
}

/// My call, scored by Cleo and Ben: biggest gap first.
fn mine() -> (Thumb, View) {
    let mut thumb = three();
    let version = discovery();
    let replica = thumb.replica();
    let session = replica.place_session(ANA, &[CLEO, BEN], &version, Format::Live, 6 * DAY_MS);
    replica.place_shared(
        session,
        ANA,
        card(&version, &[1, 1, 3, 3, 2, 3, 2, 3], "", ""),
    );
    replica.place_shared(
        session,
        CLEO,
        card(&version, &[3, 1, 2, 2, 2, 1, 2, 3], KEEP, CHANGE),
    );
    let mut ben = card(&version, &[3, 1, 3, 1, 2, 1, 9, 3], "", "");
    let words = "“You said start again”: that question opened the whole call.";
    ben.comments
        .insert(criterion(&version, 3), Held::of(words.into()));
    replica.place_shared(session, BEN, ben);
    let view = thumb.at(Route::Session(session.0));
    (thumb, view)
}

fn coach() -> View {
    let mut thumb = three();
    let session = both(&mut thumb, &[]);
    thumb.at(Route::Session(session.0))
}

fn several() -> View {
    let mut thumb = three();
    let session = both(&mut thumb, &[CLEO, DAN]);
    thumb
        .replica()
        .place_change(session, |index| index.receipts = vec![BEN, CLEO]);
    thumb.at(Route::Session(session.0))
}

/// Ben's call, scored by himself, by me, and by these.
fn both(thumb: &mut Thumb, others: &[domain::id::MemberId]) -> SessionId {
    let version = discovery();
    let coaches: Vec<_> = [ANA].iter().chain(others).copied().collect();
    let replica = thumb.replica();
    let session = replica.place_session(BEN, &coaches, &version, Format::Tape, 2 * DAY_MS);
    replica.place_shared(
        session,
        BEN,
        card(&version, &[3, 1, 2, 3, 3, 3, 2, 3], KEEP, ""),
    );
    replica.place_shared(
        session,
        ANA,
        card(&version, &[3, 0, 2, 1, 2, 1, 2, 3], "", CHANGE),
    );
    for other in others {
        let levels = [2, 1, 2, 2, 1, 2, 8, 3];
        replica.place_shared(session, *other, card(&version, &levels, "", ""));
    }
    if let Some(other) = others.first() {
        replica.place_change(session, |index| {
            for card in &mut index.cards {
                card.independent = card.rater != *other;
            }
        });
    }
    session
}

fn one_side() -> View {
    let mut thumb = three();
    let version = discovery();
    let replica = thumb.replica();
    let session = replica.place_session(DAN, &[ANA, CLEO], &version, Format::Live, 3 * DAY_MS);
    replica.place_state(session, DAN, CardState::Declined);
    replica.place_shared(
        session,
        ANA,
        card(&version, &[3, 1, 2, 1, 2, 9, 2, 3], "", ""),
    );
    thumb.at(Route::Session(session.0))
}

fn declined() -> View {
    let mut thumb = three();
    let session = thumb
        .replica()
        .place_session(BEN, &[ANA], &discovery(), Format::Live, DAY_MS);
    thumb.at(Route::Session(session.0));
    thumb.tap("menu/decline");
    thumb.look()
}

/// Long names, and as many words as a card may hold on a screen.
fn long() -> View {
    let mut thumb = town(&[(BEN, LONG), (CLEO, LONG), (DAN, super::town::RIGHT_TO_LEFT)]);
    let version = discovery();
    let replica = thumb.replica();
    let session = replica.place_session(BEN, &[ANA, CLEO, DAN], &version, Format::Live, DAY_MS);
    let words = "words that somebody took care to write ".repeat(5);
    let noted = |content: CardContent| {
        let notes = version
            .scored()
            .map(|criterion| (criterion.id, Held::of(words.clone())));
        CardContent {
            comments: notes.collect(),
            ..content
        }
    };
    for rater in [BEN, ANA, CLEO, DAN] {
        let content = noted(card(&version, &[1, 1, 2, 3, 0, 1, 2, 3], &words, &words));
        replica.place_shared(session, rater, content);
    }
    thumb.at(Route::Session(session.0))
}

fn revising() -> View {
    let mut thumb = score_ben();
    thumb.tap("share");
    let session = top(&thumb);
    thumb.replica().place_state(session, ANA, CardState::Sealed);
    thumb
        .replica()
        .place_change(session, |index| index.mine = None);
    thumb.at(Route::ScoreCard(session.0))
}

fn counted() -> View {
    let (mut thumb, _) = mine();
    thumb.tap("how");
    thumb.look()
}

fn add_coach() -> View {
    let mut thumb = score_ben();
    thumb.tap("share");
    thumb.tap("menu/add-coach");
    thumb.look()
}

fn discarded() -> View {
    let mut thumb = score_ben();
    thumb.tap("menu/discard");
    thumb.shell.model.screens.navigation.reset(Tab::Today);
    thumb.look()
}

fn invited_coach() -> View {
    let mut thumb = three();
    let version = discovery();
    let replica = thumb.replica();
    let session = replica.place_session(BEN, &[CLEO, ANA], &version, Format::RolePlay, DAY_MS);
    replica.place_shared(
        session,
        BEN,
        card(&version, &[3, 1, 2, 3, 3, 3, 2, 3], KEEP, ""),
    );
    thumb.at(Route::Session(session.0))
}

fn top(thumb: &Thumb) -> SessionId {
    thumb
        .shell
        .model
        .screens
        .navigation
        .top()
        .session()
        .expect("a session is open")
}
