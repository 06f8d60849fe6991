//! People on a screen: names and initials.

use domain::id::MemberId;

use crate::replica::Replica;
use crate::view::Tone;
use crate::view::part::Avatar;
use crate::words::CommonWords;

use super::scene::Scene;

/// "You", or the member's name.
pub fn name(scene: &Scene, replica: &Replica, member: MemberId) -> String {
    if member == replica.me() {
        scene.t(CommonWords::You)
    } else {
        replica.name(member)
    }
}

/// "You", or what people call the member.
pub fn called(scene: &Scene, replica: &Replica, member: MemberId) -> String {
    if member == replica.me() {
        scene.t(CommonWords::You)
    } else {
        replica.called(member)
    }
}

/// What people call these members, in this order.
pub fn names(replica: &Replica, members: &[MemberId]) -> Vec<String> {
    members
        .iter()
        .map(|member| replica.called(*member))
        .collect()
}

/// A member's round picture.
pub fn avatar(scene: &Scene, replica: &Replica, member: MemberId) -> Avatar {
    if member == replica.me() {
        Avatar {
            initials: scene.t(CommonWords::You),
            tone: Tone::You,
        }
    } else {
        Avatar {
            initials: initials(&replica.name(member)),
            tone: Tone::Peer,
        }
    }
}

/// The first letters of the first and the last word.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace();
    let first = words.next().and_then(|word| word.chars().next());
    let last = words.next_back().and_then(|word| word.chars().next());
    first
        .into_iter()
        .chain(last)
        .flat_map(char::to_uppercase)
        .collect()
}

/// The first word of a name: what people call each other.
pub fn short(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_of_the_first_and_the_last_word() {
        assert_eq!(initials("Ana Keller"), "AK");
        assert_eq!(initials("ben"), "B");
        assert_eq!(initials("Ana Maria von Keller"), "AK");
        assert_eq!(initials(""), "");
    }
}
