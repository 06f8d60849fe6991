//! Finding a control in a view by its key, whatever part it stands in.

use app::view::View;
use serde_json::Value;

use crate::outcome::Outcome;

/// The action of the control with this key.
pub fn action(view: &View, key: &str) -> Outcome<Vec<u8>> {
    let view = serde_json::to_value(view)?;
    let mut found = None;
    walk(&view, &mut |name, action| {
        if name == key && found.is_none() {
            found = Some(action.clone());
        }
    });
    let action = found.ok_or_else(|| format!("find {key} on the screen"))?;
    Ok(serde_json::from_value(action)?)
}

/// Every key that can be tapped, for a message.
pub fn keys(view: &View) -> Vec<String> {
    let mut keys = Vec::new();
    if let Ok(view) = serde_json::to_value(view) {
        walk(&view, &mut |name, _| keys.push(name.to_owned()));
    }
    keys
}

fn walk(value: &Value, visit: &mut impl FnMut(&str, &Value)) {
    match value {
        Value::Object(fields) => {
            if let (Some(Value::String(key)), Some(action)) =
                (fields.get("key"), fields.get("action"))
            {
                visit(key, action);
            }
            fields.values().for_each(|value| walk(value, visit));
        }
        Value::Array(values) => values.iter().for_each(|value| walk(value, visit)),
        _ => {}
    }
}
