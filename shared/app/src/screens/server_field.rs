//! The server's address, asked for where neither a link, the page nor an account says it.

use crate::model::Model;
use crate::view::Part;
use crate::view::part::{InputKind, InputPart};
use crate::words::EntryWords;

use super::scene::Scene;

/// Longest address.
const LENGTH_MAX: u32 = 200;

/// What is wrong with what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Nothing was.
    Missing,
    /// It is no address.
    Wrong,
}

/// Whether the server has to be asked for; `link` is what the opened link says.
pub fn is_needed(model: &Model, link: Option<&String>) -> bool {
    let account = model.account.as_ref();
    model.origin.is_empty()
        && link.is_none()
        && account.is_none_or(|account| account.origin.is_empty())
}

/// The origin to ask: the link's, the typed one where it is needed, else the one known (`None`).
pub fn origin(model: &Model, key: &str, link: Option<&String>) -> Result<Option<String>, Problem> {
    if is_needed(model, link) {
        read(model.screens.fields.text(key)).map(Some)
    } else {
        Ok(link.cloned())
    }
}

/// The field. `missing` is said where nothing was typed.
pub fn part(
    model: &Model,
    scene: &Scene,
    key: &str,
    problem: Option<Problem>,
    missing: EntryWords<'static>,
) -> Part {
    let problem = problem.map(|problem| match problem {
        Problem::Missing => scene.t(missing),
        Problem::Wrong => scene.t(EntryWords::ServerWrong),
    });
    let drawn = model.screens.fields.drawn(key);
    Part::Input(InputPart {
        kind: InputKind::Url,
        placeholder: scene.t(EntryWords::ServerExample),
        problem,
        length_max: LENGTH_MAX,
        ..InputPart::new(key, scene.t(EntryWords::Server), drawn)
    })
}

/// An origin from what a person typed: a bare host is meant as https.
fn read(typed: &str) -> Result<String, Problem> {
    let typed = typed.trim().trim_end_matches('/');
    if typed.is_empty() {
        return Err(Problem::Missing);
    }
    let (scheme, rest) = typed.split_once("://").unwrap_or(("https", typed));
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_host = !host.is_empty() && !host.chars().any(char::is_whitespace);
    if is_host && matches!(scheme, "https" | "http") {
        Ok(format!("{scheme}://{host}"))
    } else {
        Err(Problem::Wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typed_server_is_an_origin() {
        assert_eq!(read("team.example/"), Ok("https://team.example".to_owned()));
        assert_eq!(
            read("http://10.0.0.2:8080/join"),
            Ok("http://10.0.0.2:8080".to_owned())
        );
        assert_eq!(read(""), Err(Problem::Missing));
        assert_eq!(read("two words"), Err(Problem::Wrong));
        assert_eq!(read("ftp://x"), Err(Problem::Wrong));
    }
}
