//! The team of the sample states: Ana is the person, Ben, Cleo and Dan are her peers.

use documents::{CardContent, Held};
use domain::blueprint::Version;
use domain::id::{CriterionId, DeviceId, MemberId, TeamId};
use domain::rating::Rating;
use domain::starters::starters;
use protocol::account::Admission;
use protocol::row::{DeviceRow, MemberRow, MemberState, Role, Row};
use protocol::secret::Token;

use crate::dice::Dice;
use crate::event::Happening;
use crate::model::{Account, Standing};
use crate::replica::Replica;
use crate::replica::desk::Desk;
use crate::replica::link::Link;
use crate::screens::route::Route;
use crate::screens::thumb::Thumb;
use crate::view::View;

pub const ANA: MemberId = MemberId([1; 16]);
pub const BEN: MemberId = MemberId([2; 16]);
pub const CLEO: MemberId = MemberId([3; 16]);
pub const DAN: MemberId = MemberId([4; 16]);
pub const HOUR_MS: i64 = 60 * 60 * 1000;
pub const DAY_MS: i64 = 24 * HOUR_MS;

/// The longest plausible name, and one that reads from right to left.
pub const LONG: &str = "Wilhelmina Alexandra von Hohenberg-Featherstonehaugh of York";
pub const RIGHT_TO_LEFT: &str = "דנה לוי";

const TEAM: TeamId = TeamId([9; 16]);
const PHONE: DeviceId = DeviceId([8; 16]);

/// Ana's phone on a team with these peers; everything is sent.
pub fn town(peers: &[(MemberId, &str)]) -> Thumb {
    let mut thumb = Thumb::new();
    let model = &mut thumb.shell.model;
    let now = model.now.expect("it has started");
    model.account = Some(Account {
        team: TEAM,
        member: ANA,
        team_name: "Field sales".into(),
        origin: "https://team.example".into(),
        standing: Standing::Good,
    });
    let admission = Admission {
        team: TEAM,
        member: ANA,
        token: Token(String::new()),
        team_name: "Field sales".into(),
        name: "Ana Keller".into(),
    };
    let desk = Desk::new(now, Dice::new(&[3; 32]));
    let mut replica = Replica::admitted(&admission, true, PHONE, Link::default(), desk);
    let joined_ms = now.unix_ms - 20 * DAY_MS;
    replica.place_row(&Row::Device(DeviceRow {
        device: PHONE,
        member: ANA,
        name: "Ana’s phone".into(),
        revoked: false,
        joined_ms,
    }));
    for (member, name) in peers {
        replica.place_row(&Row::Member(MemberRow {
            member: *member,
            name: (*name).into(),
            role: Role::Member,
            state: MemberState::Live,
        }));
    }
    replica.place_all_sent();
    model.replica = Some(replica);
    thumb.send(Happening::Foreground);
    thumb
}

/// The usual three.
pub fn three() -> Thumb {
    town(&[
        (BEN, "Ben Okoye"),
        (CLEO, "Cleo Marchand"),
        (DAN, "Dan Lee"),
    ])
}

impl Thumb {
    /// The team.
    pub fn replica(&mut self) -> &mut Replica {
        self.shell.model.replica.as_mut().expect("a team is open")
    }

    /// What a route shows.
    pub fn at(&mut self, route: Route) -> View {
        self.shell.model.screens.navigation.open(route);
        self.look()
    }

    /// What a sheet shows over what is open.
    pub fn over(&mut self, sheet: Route) -> View {
        self.shell.model.screens.navigation.open_sheet(sheet);
        self.look()
    }

    /// What is shown once everything was read.
    pub fn look(&mut self) -> View {
        self.send(Happening::Foreground);
        self.view().clone()
    }
}

/// The first starter: the discovery call.
pub fn discovery() -> Version {
    starters().into_iter().next().expect("three starters")
}

/// A card's content with these levels, in the blueprint's order; 9 is not seen, 8 does not apply.
pub fn card(version: &Version, levels: &[u8], keep: &str, change: &str) -> CardContent {
    let rating = |level: u8, top: u8| match level {
        9 => Rating::DidNotObserve,
        8 => Rating::NotApplicable,
        level => Rating::Level(level.min(top)),
    };
    let ratings = version
        .scored()
        .zip(levels)
        .map(|(criterion, level)| (criterion.id, Held::of(rating(*level, criterion.level_max))));
    let text = |words: &str| (!words.is_empty()).then(|| Held::of(words.to_owned()));
    CardContent {
        blueprint: Some(version.blueprint),
        version: Some(version.id),
        ratings: ratings.collect(),
        keep_one: text(keep),
        change_one: text(change),
        ..CardContent::default()
    }
}

/// The id of a criterion by its place.
pub fn criterion(version: &Version, place: usize) -> CriterionId {
    version.scored().nth(place).expect("eight criteria").id
}
