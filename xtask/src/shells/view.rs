//! What there is to draw, read from the core's own view types.

use std::path::Path;

use crate::outcome::Outcome;
use crate::root::root;

const FOLDER: &str = "shared/app/src/view";

/// Said to a shell, or looked up by it, rather than drawn.
const NOT_DRAWN: [&str; 1] = ["rev"];

/// A struct of the view.
#[derive(Debug)]
pub struct Piece {
    /// Its name in Rust.
    pub name: String,
    /// Its fields, in their order.
    pub fields: Vec<String>,
    /// Whether it is a screen or a part, and so has a file of its own in every shell.
    pub has_file: bool,
}

impl Piece {
    /// The name of its files: `ScoreCard`, `RowPart`, `Session`.
    pub fn file_name(&self) -> &str {
        self.name.strip_suffix("View").unwrap_or(&self.name)
    }
}

/// Every struct of the view.
pub fn pieces() -> Outcome<Vec<Piece>> {
    let mut text = String::new();
    collect(&root().join(FOLDER), &mut text)?;
    let drawn = [variants(&text, "Screen"), variants(&text, "Part")].concat();
    let mut pieces = structs(&text);
    for piece in &mut pieces {
        piece.has_file = drawn.contains(&piece.name);
    }
    if pieces.iter().filter(|piece| piece.has_file).count() == drawn.len() && drawn.len() > 10 {
        return Ok(pieces);
    }
    Err(format!("find the structs of {drawn:?} in {FOLDER}").into())
}

fn collect(folder: &Path, text: &mut String) -> Outcome {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, text)?;
        } else {
            text.push_str(&std::fs::read_to_string(path)?);
        }
    }
    Ok(())
}

/// What the variants of an enum hold.
fn variants(text: &str, name: &str) -> Vec<String> {
    body(text, &format!("pub enum {name} {{"))
        .filter_map(|line| Some(line.trim().split_once('(')?.1.split_once(')')?.0.to_owned()))
        .collect()
}

fn structs(text: &str) -> Vec<Piece> {
    let heads = text
        .lines()
        .filter_map(|line| line.strip_prefix("pub struct ")?.strip_suffix(" {"));
    heads
        .map(|name| Piece {
            name: name.to_owned(),
            fields: body(text, &format!("pub struct {name} {{"))
                .filter_map(|line| Some(line.trim().strip_prefix("pub ")?.split_once(':')?.0))
                .filter(|field| !NOT_DRAWN.contains(field))
                .map(str::to_owned)
                .collect(),
            has_file: false,
        })
        .collect()
}

fn body<'t>(text: &'t str, head: &str) -> impl Iterator<Item = &'t str> {
    let after = text.split_once(head).map_or("", |(_, after)| after);
    after.lines().skip(1).take_while(|line| *line != "}")
}
