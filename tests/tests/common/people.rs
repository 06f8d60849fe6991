//! What people do on their phones in more than one story.

use tests::phone::Phone;

/// Opens the app for the first time, by the setup link, and founds a team.
pub fn founds(phone: &mut Phone, link: &str) {
    phone.launch("");
    phone.open_link(link);
    phone.type_into("new/team", "Field sales");
    phone.type_into("new/name", &phone.name.clone());
    phone.tap("Found the team");
    phone.see("Nothing is waiting.*");
}

/// Copies the link of a new invitation.
pub fn invites(phone: &mut Phone) -> String {
    phone.tap_key("avatar");
    phone.tap_key("me/team");
    phone.tap("Invite somebody");
    phone.not_see("It only works once this phone is online\\.");
    phone.tap("Copy the link");
    phone.tap_key("close");
    phone.tap_key("tab/today");
    phone.copied.last().cloned().expect("a link")
}

/// Opens the app for the first time, by an invitation, and joins.
pub fn joins(phone: &mut Phone, link: &str) {
    phone.launch("");
    phone.open_link(link);
    phone.type_into("join/name", &phone.name.clone());
    phone.tap("Join Field sales");
    phone.see("Nothing is waiting.*");
}

/// Starts a session that somebody presents; the score card is open then.
pub fn starts_with(phone: &mut Phone, presenter: &str) {
    phone.tap_key("tab/today");
    phone.tap("New session");
    phone.see(presenter);
    phone.tap(presenter);
    phone.see("0 of 8 scored");
}

/// Scores all eight criteria.
pub fn scores_all(phone: &mut Phone) {
    for _ in 0..8 {
        phone.tap_key("level/1/.*");
    }
    phone.see("Share");
}
