//! Flows from YAML to JSON, once, so that no driver parses YAML.
//!
//! A flow is two YAML documents: its head (name, tags), then its steps. It becomes
//! `{"head": …, "steps": […]}` under the same path in `target/flows`.

use std::path::Path;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::fingerprint::Fingerprint;
use crate::outcome::Outcome;
use crate::root::root;

/// Writes `target/flows`, anew where a flow changed.
pub fn write() -> Outcome {
    let to = root().join("target/flows");
    let kept = Fingerprint::of("flows", &["tests/flows", "xtask/src/flows.rs"])?;
    if kept.is_kept() && to.is_dir() {
        return Ok(());
    }
    if to.is_dir() {
        std::fs::remove_dir_all(&to)?;
    }
    turn(&root().join("tests/flows"), &to)?;
    kept.keep()
}

fn turn(from: &Path, to: &Path) -> Outcome {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let path = entry?.path();
        let Some(name) = path.file_name() else {
            continue;
        };
        if path.is_dir() {
            turn(&path, &to.join(name))?;
        } else if path.extension().is_some_and(|ending| ending == "yaml") {
            let flow = read(&path).map_err(|error| format!("read {}: {error}", path.display()))?;
            let target = to.join(name).with_extension("json");
            std::fs::write(target, serde_json::to_string_pretty(&flow)?)?;
        } else if path.extension().is_some_and(|ending| ending == "json") {
            std::fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}

/// A flow's file, with the steps of others put where it runs them.
fn read(path: &Path) -> Outcome<Value> {
    let mut flow = flow(&std::fs::read_to_string(path)?)?;
    if let Some(steps) = flow["steps"].as_array() {
        flow["steps"] = written_out(steps, path)?.into();
    }
    Ok(flow)
}

fn written_out(steps: &[Value], path: &Path) -> Outcome<Vec<Value>> {
    let mut all = Vec::new();
    for step in steps {
        if let Some(file) = step["runFlow"].as_str() {
            let other = path.with_file_name(file);
            let flow = read(&other).map_err(|error| format!("run {file}: {error}"))?;
            all.extend(flow["steps"].as_array().cloned().unwrap_or_default());
        } else if let Some(times) = step["repeat"]["times"].as_u64() {
            let commands = step["repeat"]["commands"].as_array();
            let commands = commands.ok_or("a repeat has commands")?;
            for _ in 0..times {
                all.extend(written_out(commands, path)?);
            }
        } else {
            all.push(step.clone());
        }
    }
    Ok(all)
}

/// A head and its steps, or the one document of an order.
fn flow(text: &str) -> Outcome<Value> {
    let mut parts = Vec::new();
    for part in serde_yaml_ng::Deserializer::from_str(text) {
        parts.push(Value::deserialize(part)?);
    }
    match <[Value; 2]>::try_from(parts) {
        Ok([head, steps]) if steps.is_array() => Ok(json!({ "head": head, "steps": steps })),
        Ok(_) => Err("the second document is a list of steps".into()),
        Err(parts) if parts.len() == 1 => Ok(parts.into_iter().next().unwrap_or_default()),
        Err(_) => Err("a flow is a head, a line `---`, and its steps".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flow_is_a_head_and_its_steps() {
        let read = flow("name: Undo\n---\n- launchApp\n- tapOn: { id: undo }\n").expect("a flow");
        assert_eq!(read["head"]["name"], "Undo");
        assert_eq!(read["steps"][1]["tapOn"]["id"], "undo");
        assert!(flow("name: x\n---\nname: y\n").is_err());
    }

    #[test]
    fn a_repeat_is_written_out() {
        let read = flow("name: x\n---\n- repeat: { times: 2, commands: [tapOn: a, tapOn: b] }\n");
        let read = read.expect("a flow");
        let steps = read["steps"].as_array().expect("steps");
        assert_eq!(written_out(steps, Path::new("x")).expect("steps").len(), 4);
    }
}
