//! The server comes back from an older copy of its database. The phones give back what they made,
//! whoever asks first; nothing is lost, and who was away in between gets it all.

#[path = "common/held.rs"]
mod held;
#[path = "common/people.rs"]
mod people;

use std::collections::BTreeSet;
use std::path::PathBuf;

use documents::{Doc, Hash};
use domain::id::{Document, DocumentId, DocumentKind, MemberId};
use people::{founds, invites, joins, scores_all, starts_with};
use tests::phone::{Phone, Target};
use tests::screen::elements;
use tests::town::Town;

/// A document, opened from its runs.
fn open(id: DocumentId, runs: &[Vec<u8>]) -> Doc {
    let runs: Vec<&[u8]> = runs.iter().map(Vec::as_slice).collect();
    Doc::load(id, &runs).expect("a document that opens")
}

/// Where each document stands.
fn heads(phone: &Phone) -> Vec<(DocumentId, Vec<Hash>)> {
    let held = held::held(phone);
    held.iter()
        .map(|(id, runs)| (*id, open(*id, runs).heads()))
        .collect()
}

/// The same without what only the own phones hold.
fn common(phone: &Phone) -> Vec<(DocumentId, Vec<Hash>)> {
    let own = [DocumentKind::DRAFT, DocumentKind::PRIVATE];
    let all = heads(phone).into_iter();
    all.filter(|(id, _)| !own.contains(&id.kind())).collect()
}

fn database(town: &Town) -> PathBuf {
    town.server_folder().join(spotter_server::DATABASE_FILE)
}

/// What stands beside "Compared with the server".
fn compared(phone: &Phone) -> Vec<String> {
    let found = phone
        .elements()
        .into_iter()
        .find(|element| element.key == "verified");
    found.expect("the page Sync").words
}

/// Opens Sync, and waits until nothing waits.
fn gives_back(phone: &mut Phone) {
    phone.tap_key("avatar");
    phone.tap_key("me/sync");
    // Whoever waited for somebody tries again by itself, more and more rarely.
    phone.advance(600_000);
    phone.see("Everything is sent");
    phone.tap_key("tab/today");
}

/// Opens Sync and compares everything, until it is so.
fn checks(phone: &mut Phone) {
    phone.tap_key("avatar");
    phone.tap_key("me/sync");
    phone.see("Everything is sent");
    phone.advance(120_000);
    let before = compared(phone);
    phone.tap("Check now");
    sees_it_verified(phone, &before);
    phone.tap_key("tab/today");
}

/// Waits until something else stands beside "Compared with the server".
fn sees_it_verified(phone: &mut Phone, before: &[String]) {
    let verified = phone.wait_until(|view| {
        let row = elements(view, None)
            .into_iter()
            .find(|element| element.key == "verified");
        row.is_some_and(|row| row.words != before)
    });
    assert!(verified, "{}: not verified\n{}", phone.name, phone.words());
}

/// Whose cards a phone holds.
fn cards(phone: &Phone) -> BTreeSet<MemberId> {
    let all = common(phone).into_iter();
    let raters = all.filter_map(|(id, _)| match id.known() {
        Some(Document::Card(_, rater)) => Some(rater),
        _ => None,
    });
    raters.collect()
}

struct Three {
    /// Ana's id.
    member: MemberId,
    town: Town,
    ana: Phone,
    ben: Phone,
    cleo: Phone,
    copy: Vec<u8>,
    link: String,
}

impl Three {
    /// After the copy: a session of Ana with Ben, Cleo added, both cards shared, a name changed,
    /// an invitation made. Cleo is away all the time.
    fn live_through() -> Self {
        let mut town = Town::new();
        let mut ana = town.phone("Ana");
        let (mut ben, mut cleo) = (town.phone("Ben"), town.phone("Cleo"));
        founds(&mut ana, &town.setup_link());
        joins(&mut ben, &invites(&mut ana));
        joins(&mut cleo, &invites(&mut ana));
        cleo.stop();
        town.stop_server();
        let copy = std::fs::read(database(&town)).expect("a copy");
        town.start_server();
        for phone in [&mut ana, &mut ben] {
            phone.set_online(true);
        }

        starts_with(&mut ana, "Ben");
        scores_all(&mut ana);
        ana.type_into("text/.*/keep", "You let them finish");
        ana.tap("Share");
        ana.see("Delivered.*|On Ben’s phone");
        if ana.sees(&Target::key("s/.*/more")) {
            ana.tap_key("s/.*/more");
        }
        ana.tap("Add a coach");
        ana.tap("Cleo");
        ana.see("Cleo scores this too");
        let member = *cards(&ana).first().expect("Ana's card");
        ben.see("Your own view first");
        ben.tap("Score");
        scores_all(&mut ben);
        ben.tap("Share");
        ben.see("You let them finish");
        ana.see("Same view.*|Look at this together|Stronger.*");
        ana.tap_key("tab/today");
        let link = invites(&mut ana);
        for phone in [&mut ana, &mut ben] {
            phone.tap_key("tab/today");
            phone.not_see("On this phone.*|Sending.*");
        }
        Self {
            member,
            town,
            ana,
            ben,
            cleo,
            copy,
            link,
        }
    }

    fn goes_back(&mut self) {
        self.town.stop_server();
        let file = database(&self.town);
        let now = std::fs::read(&file).expect("the database");
        assert_ne!(now, self.copy, "something happened in between");
        std::fs::write(&file, &self.copy).expect("restored");
        self.town.start_server();
    }

    /// What was held is held, everywhere; Cleo gets it, and Dee joins by the invitation.
    fn have_lost_nothing(mut self, before: [Vec<(DocumentId, Vec<Hash>)>; 2]) {
        checks(&mut self.ana);
        checks(&mut self.ben);
        let [anas, bens] = before;
        assert_eq!(heads(&self.ana), anas, "Ana holds what she held");
        assert_eq!(heads(&self.ben), bens, "Ben holds what he held");

        let cleo = &mut self.cleo;
        cleo.launch("");
        cleo.see("Score Ben’s call");
        cleo.tap("Score");
        scores_all(cleo);
        cleo.tap("Share");
        cleo.see("Delivered.*|On (Ana|Ben)’s phone.*");
        for phone in [&mut self.ana, &mut self.ben, &mut self.cleo] {
            phone.tap_key("tab/today");
            checks(phone);
        }
        assert_eq!(common(&self.ana), common(&self.ben));
        let of_cleo = common(&self.cleo);
        assert!(of_cleo.iter().all(|held| common(&self.ana).contains(held)));
        let kept: Vec<_> = cards(&self.ana)
            .difference(&cards(&self.cleo))
            .copied()
            .collect();
        assert_eq!(
            (cards(&self.ana).len(), kept),
            (3, vec![self.member]),
            "Cleo was added after Ana had shared, and is not given that card now"
        );

        let mut dee = self.town.phone("Dee");
        joins(&mut dee, &self.link);
    }
}

#[test]
fn a_new_team_compares_equal() {
    let town = Town::new();
    let (mut ana, mut ben) = (town.phone("Ana"), town.phone("Ben"));
    founds(&mut ana, &town.setup_link());
    joins(&mut ben, &invites(&mut ana));
    for phone in [&mut ana, &mut ben] {
        checks(phone);
    }
}

#[test]
fn the_phones_give_back_what_a_restored_server_has_forgotten() {
    let mut three = Three::live_through();
    let before = [heads(&three.ana), heads(&three.ben)];
    three.goes_back();
    for phone in [&mut three.ana, &mut three.ben] {
        phone.set_online(true);
        gives_back(phone);
    }
    three.have_lost_nothing(before);
}

/// Ben's card waits for Ana, who made the session.
#[test]
fn it_does_not_matter_who_gives_back_first() {
    let mut three = Three::live_through();
    let before = [heads(&three.ana), heads(&three.ben)];
    three.goes_back();
    three.ben.set_online(true);
    three.ben.see("On this phone.*|Sending.*");
    three.ana.set_online(true);
    for phone in [&mut three.ana, &mut three.ben] {
        gives_back(phone);
    }
    three.have_lost_nothing(before);
}

/// Ana asks while Ben, who alone can give back his card, is away; she does not have to ask again.
#[test]
fn a_check_that_waits_for_another_phone_goes_on_by_itself() {
    let mut three = Three::live_through();
    three.goes_back();
    let (ana, ben) = (&mut three.ana, &mut three.ben);
    ana.set_online(true);
    gives_back(ana);
    ana.tap_key("avatar");
    ana.tap_key("me/sync");
    ana.advance(120_000);
    let before = compared(ana);
    ana.tap("Check now");
    ana.see("The server came back from an older copy.*");
    assert_eq!(compared(ana), before, "not equal yet");
    ben.set_online(true);
    gives_back(ben);
    sees_it_verified(ana, &before);
    ana.not_see("The server came back from an older copy.*");
}
