//! What the server prints: its lines, and the link that founds a team.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout};

use crate::outcome::Outcome;

/// The lines of a child's output, until it ends.
pub struct Lines(std::io::Lines<BufReader<ChildStdout>>);

impl Lines {
    /// Of a child whose output is piped, and not read yet.
    pub fn of(child: &mut Child) -> Outcome<Self> {
        let printed = child.stdout.take().ok_or("read what the server prints")?;
        Ok(Self(BufReader::new(printed).lines()))
    }
}

impl Iterator for Lines {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        self.0.next()?.ok()
    }
}

/// The setup link, in the line that has it.
pub fn link_in(line: &str) -> Option<&str> {
    line.split_once("team: ").map(|(_, link)| link.trim())
}

#[cfg(test)]
mod tests {
    use super::link_in;

    #[test]
    fn the_line_that_founds_a_team_has_its_link() {
        let link = "https://192.168.1.7:8443/new#7G1A02C0280R";
        assert_eq!(link_in(&format!("Found your team: {link}")), Some(link));
        assert_eq!(link_in("Spotter listens on http://127.0.0.1:8787"), None);
    }
}
