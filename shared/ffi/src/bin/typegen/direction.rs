//! Which types only come to a shell, and which only go from it: half of each codec is never
//! called, and on the web every byte of it would be loaded.

use std::collections::BTreeSet;
use std::error::Error;

use facet_generate::Registry;
use facet_generate::reflection::format::{Format, FormatHolder};

/// Names of types by the way they travel.
pub struct Directions {
    /// Read by a shell: the view and the requests.
    pub read: BTreeSet<String>,
    /// Written by a shell: events and answers.
    pub written: BTreeSet<String>,
}

/// Sorts every type.
pub fn directions(registry: &Registry) -> Result<Directions, Box<dyn Error>> {
    let is_answer = |name: &String| name.ends_with("Output");
    let answers = registry
        .keys()
        .map(|key| key.name.clone())
        .filter(is_answer);
    Ok(Directions {
        read: reachable(registry, ["Requests".into(), "View".into()].into())?,
        written: reachable(registry, answers.chain(["Event".into()]).collect())?,
    })
}

fn reachable(registry: &Registry, roots: Vec<String>) -> Result<BTreeSet<String>, Box<dyn Error>> {
    let mut found = BTreeSet::new();
    let mut open = roots;
    while let Some(name) = open.pop() {
        let Some((_, shape)) = registry.iter().find(|(key, _)| key.name == name) else {
            return Err(format!("{name} is not among the registered types").into());
        };
        if !found.insert(name) {
            continue;
        }
        shape.visit(&mut |format| {
            if let Format::TypeName(name) = format {
                open.push(name.name.clone());
            }
            Ok(())
        })?;
    }
    Ok(found)
}
