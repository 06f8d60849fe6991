//! Links: `/join#CODE`, `/new#CODE`, `/s/ID`, `/b/ID`, `/today` and the paths of screens.

use crate::model::Model;

use super::route::{Id, Route, Tab, read_id};
use super::{join, new_team, reminders};

/// Opens a link, or what the browser's address became.
pub fn open(model: &mut Model, url: &str) {
    let (path, fragment) = split(url);
    if model.replica.is_some()
        && let Some((what, session)) = of_reminder(path)
    {
        return what(model, session);
    }
    match Route::of_path(path) {
        Some(Route::Join) => join::open_link(model, origin(url), fragment),
        Some(Route::NewTeam) => new_team::open_link(model, origin(url), fragment),
        Some(Route::Welcome) => (),
        Some(route) if model.replica.is_some() => model.screens.navigation.open(route),
        Some(_) => model.screens.navigation.reset(Tab::Today),
        None => model
            .screens
            .navigation
            .push(Route::NotHere(path.to_owned())),
    }
}

type OfSession = fn(&mut Model, Id);

/// What a notification asks for, and for which session.
fn of_reminder(path: &str) -> Option<(OfSession, Id)> {
    let (what, session) = path.strip_prefix('/')?.split_once('/')?;
    let what: OfSession = match what {
        "give" => reminders::give,
        "later" => reminders::later,
        _ => return None,
    };
    Some((what, read_id(session)?))
}

/// Path and fragment of an address, or of a path alone.
pub fn split(url: &str) -> (&str, &str) {
    let after_scheme = url.find("://").map_or(url, |place| {
        let rest = &url[place + 3..];
        rest.find(['/', '?', '#'])
            .map_or("", |slash| &rest[slash..])
    });
    let (before, fragment) = after_scheme.split_once('#').unwrap_or((after_scheme, ""));
    (before.split('?').next().unwrap_or(before), fragment)
}

/// Scheme, host and port of an address.
pub fn origin(url: &str) -> Option<String> {
    let place = url.find("://")?;
    let host = url[place + 3..].split(['/', '?', '#']).next()?;
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    (is_web && !host.is_empty()).then(|| url[..place + 3 + host.len()].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_path_and_fragment() {
        let link = "https://team.example:8443/join?x=1#ABCD-EFGH-JKMN";
        assert_eq!(split(link), ("/join", "ABCD-EFGH-JKMN"));
        assert_eq!(origin(link).as_deref(), Some("https://team.example:8443"));
        assert_eq!(split("/s/1"), ("/s/1", ""));
        assert_eq!(split("https://team.example"), ("", ""));
        assert_eq!(origin("spotter://join"), None);
    }
}
