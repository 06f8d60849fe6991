//! What a flow needs of a shell, and whether this one has it.

use crate::phone::CAPABILITIES;

/// How a flow ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lived {
    /// Through all of its steps.
    Through,
    /// It needs what is not here.
    NotHere(String),
}

/// What these tags need that a phone of ours does not have: `needs:` and a capability.
pub fn missing(tags: &[String]) -> Option<String> {
    tags.iter()
        .filter_map(|tag| tag.strip_prefix("needs:"))
        .find(|need| !CAPABILITIES.contains(need))
        .map(|need| format!("this phone has no {need}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_need_is_the_name_of_a_capability() {
        let tags = |tags: &[&str]| tags.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(missing(&tags(&["not:maestro-web", "needs:scan"])), None);
        let lacks = missing(&tags(&["needs:teleport"]));
        assert_eq!(lacks.as_deref(), Some("this phone has no teleport"));
    }
}
