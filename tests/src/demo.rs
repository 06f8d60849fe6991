//! A team with realistic data: four people, three blueprints, five weeks of practice. Made through
//! the real screens and the real protocol, by phones whose clock a test moves.

use tokio::runtime::Handle;

use crate::phone::{Clock, Phone, Target};

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;
/// What a person in the story says, in turns.
const KEEPS: [&str; 4] = [
    "You let them finish, every time.",
    "The question about the last time it went wrong.",
    "You asked for something before you gave the discount.",
    "The number at the end of the story.",
];
const CHANGES: [&str; 4] = [
    "After “it’s slow”, ask what slow costs them. Then stay quiet.",
    "Agree the next step before the last minute.",
    "Say what you want in return first.",
    "One hero, not three.",
];

/// One session: on which day, who presents, who coaches, with which blueprint, how well it went.
struct Practice {
    days_ago: i64,
    presenter: &'static str,
    coach: &'static str,
    blueprint: &'static str,
    levels: [u8; 8],
}

const fn practice(
    days_ago: i64,
    presenter: &'static str,
    coach: &'static str,
    blueprint: &'static str,
    levels: [u8; 8],
) -> Practice {
    Practice {
        days_ago,
        presenter,
        coach,
        blueprint,
        levels,
    }
}

const DISCOVERY: &str = "Discovery call";
const STORY: &str = "Customer story";
const TRADING: &str = "Trading, not negotiating";

const WEEKS: [Practice; 9] = [
    practice(33, "Ana", "Ben", DISCOVERY, [1, 0, 1, 1, 0, 0, 1, 1]),
    practice(31, "Cleo", "Ana", STORY, [2, 1, 1, 2, 1, 1, 0, 1]),
    practice(26, "Ben", "Cleo", DISCOVERY, [2, 1, 2, 1, 1, 0, 1, 2]),
    practice(24, "Ana", "Cleo", DISCOVERY, [2, 1, 1, 2, 1, 1, 1, 1]),
    practice(19, "Dev", "Ben", TRADING, [1, 1, 0, 1, 1, 2, 1, 0]),
    practice(12, "Ana", "Ben", DISCOVERY, [2, 1, 2, 2, 1, 1, 2, 2]),
    practice(10, "Cleo", "Dev", STORY, [3, 1, 2, 2, 2, 1, 1, 2]),
    practice(5, "Ben", "Ana", TRADING, [2, 1, 1, 2, 2, 2, 1, 1]),
    practice(3, "Ana", "Cleo", DISCOVERY, [3, 1, 2, 2, 2, 2, 2, 3]),
];

/// Fills an empty server; the link by which somebody becomes Ana.
pub fn fill(runtime: &Handle, origin: &str, setup_link: &str, now_ms: i64) -> String {
    let clock = Clock::at(now_ms - 35 * DAY_MS);
    let phone = |name: &str| {
        let mut phone = Phone::new(name, runtime.clone(), origin, clock.clone());
        phone.salt = now_ms;
        phone
    };
    let mut ana = phone("Ana");
    found(&mut ana, setup_link);
    let mut team = vec![ana];
    for name in ["Ben", "Cleo", "Dev"] {
        let link = invite(&mut team[0]);
        let mut newcomer = phone(name);
        join(&mut newcomer, &link);
        team.push(newcomer);
    }
    for (number, practice) in WEEKS.iter().enumerate() {
        clock.reach(now_ms - practice.days_ago * DAY_MS);
        score(&mut team, practice, number);
    }
    clock.reach(now_ms - DAY_MS);
    waiting_and_begun(&mut team);
    clock.reach(now_ms);
    rest(&mut team);
    another_phone(&mut team[0])
}

fn found(ana: &mut Phone, setup_link: &str) {
    ana.launch("");
    ana.open_link(setup_link);
    ana.type_into("new/team", "Field sales");
    ana.type_into("new/name", "Ana");
    ana.tap("Found the team");
    ana.see("Nothing is waiting.*");
}

fn invite(ana: &mut Phone) -> String {
    ana.tap_key("tab/today");
    ana.tap_key("avatar");
    ana.tap_key("me/team");
    ana.tap("Invite somebody");
    ana.not_see("It only works once this phone is online.");
    ana.tap("Copy the link");
    ana.tap_key("close");
    ana.copied.last().cloned().expect("a link")
}

fn join(newcomer: &mut Phone, link: &str) {
    let name = newcomer.name.clone();
    newcomer.launch("");
    newcomer.open_link(link);
    newcomer.type_into("join/name", &name);
    newcomer.tap("Join .*");
    newcomer.see("Nothing is waiting.*");
}

/// The coach scores the presenter; then the presenter gives the own view, a little higher.
fn score(team: &mut [Phone], practice: &Practice, number: usize) {
    rest(team);
    let coach = person(team, practice.coach);
    coach.tap_key("tab/today");
    coach.tap_key("new-session");
    coach.tap(practice.blueprint);
    coach.tap(&format!(
        "{}|Score {} now",
        practice.presenter, practice.presenter
    ));
    rate(coach, practice.levels);
    coach.type_into("text/.*/keep", KEEPS[number % KEEPS.len()]);
    coach.type_into("text/.*/change", CHANGES[number % CHANGES.len()]);
    share(coach);
    rest(team);
    let presenter = person(team, practice.presenter);
    presenter.tap_key("tab/today");
    presenter.tap("Score");
    let mut own = practice.levels;
    own[number % 8] += 1;
    own[(number + 3) % 8] += 1;
    rate(presenter, own);
    share(presenter);
    rest(team);
}

/// Something waits for Ana, and something she began.
fn waiting_and_begun(team: &mut [Phone]) {
    let ben = person(team, "Ben");
    ben.tap_key("tab/today");
    ben.tap_key("new-session");
    ben.tap(STORY);
    ben.tap("Ana|Score Ana now");
    rate(ben, [2, 1, 1, 2, 1, 2, 1, 2]);
    share(ben);
    rest(team);
    let ana = person(team, "Ana");
    ana.tap_key("tab/today");
    ana.tap_key("new-session");
    ana.tap("Dev|Score Dev now");
    for _ in 0..3 {
        ana.tap_key("level/1/.*");
    }
    ana.tap_key("back");
    rest(team);
}

fn another_phone(ana: &mut Phone) -> String {
    ana.tap_key("tab/today");
    ana.tap_key("avatar");
    ana.tap_key("me/settings");
    ana.tap_key("devices");
    ana.tap("Add another phone of yours");
    ana.not_see("It only works once this phone is online.");
    ana.tap("Copy the link");
    ana.copied.last().cloned().expect("a link")
}

/// Rates all criteria; where a criterion has fewer levels, its highest.
fn rate(rater: &mut Phone, levels: [u8; 8]) {
    for level in levels {
        let there = |level: &u8| rater.sees(&Target::key(&format!("level/{level}/.*")));
        let level = (0..=level).rev().find(there).unwrap_or(0);
        rater.tap_key(&format!("level/{level}/.*"));
    }
}

/// Shares, and lets it leave the phone.
fn share(rater: &mut Phone) {
    rater.tap("Share");
    rater.see("Delivered.*|On .*phone.*");
}

fn rest(team: &mut [Phone]) {
    for phone in team {
        phone.rest();
    }
}

fn person<'t>(team: &'t mut [Phone], name: &str) -> &'t mut Phone {
    team.iter_mut()
        .find(|phone| phone.name == name)
        .expect("a person of the story")
}
