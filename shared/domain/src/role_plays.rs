//! Short role-plays to read and score: the first minute with the app, and a first calibration.

use crate::card::Ratings;
use crate::id::BlueprintId;
use crate::rating::Rating;
use crate::starters::{DISCOVERY_CALL, discovery_criterion};

/// A performance as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RolePlay {
    /// Title, as "The slow month-end".
    pub title: &'static str,
    /// The starter blueprint it is scored with.
    pub blueprint: BlueprintId,
    /// Who presents; every other speaker is the customer.
    pub presenter: &'static str,
    /// Speaker and what they say, in order.
    pub lines: Vec<(&'static str, &'static str)>,
}

/// A discovery call of two minutes. It shows something of every criterion: some of it done well,
/// and the impact missed.
pub fn sample_role_play() -> RolePlay {
    RolePlay {
        title: "The slow month-end",
        blueprint: DISCOVERY_CALL,
        presenter: BEN,
        lines: DISCOVERY_LINES.into(),
    }
}

/// How its author scores [`sample_role_play`], to compare one's own card with.
pub fn sample_ratings() -> Ratings {
    (1..)
        .zip(DISCOVERY_LEVELS)
        .map(|(number, level)| (discovery_criterion(number), Rating::Level(level)))
        .collect()
}

const BEN: &str = "Ben";
const MIRA: &str = "Mira";

const DISCOVERY_LINES: [(&str, &str); 14] = [
    (
        BEN,
        "Thanks for making time, Mira. You wrote that your month-end takes too long. What would \
         make this call time well spent for you?",
    ),
    (
        MIRA,
        "If I knew afterwards what to fix first. There is too much on my list.",
    ),
    (
        BEN,
        "Then let’s find that. We said half an hour: how it works today, what is wrong with it, \
         and what comes next. Is that all right?",
    ),
    (MIRA, "Yes, fine. I do have to leave on the hour."),
    (BEN, "Good. Can you walk me through your last month-end?"),
    (
        MIRA,
        "Three of us copy figures from four systems into one sheet, and I check it by hand. On \
         day six we find a mistake and start again.",
    ),
    (
        BEN,
        "You said “start again”. What happened there last time?",
    ),
    (
        MIRA,
        "One exchange rate was old. Nobody really owns that file. We tried a checklist in \
         spring; it lasted two months.",
    ),
    (
        BEN,
        "I see. I suppose that costs you a few days of overtime.",
    ),
    (MIRA, "Probably, yes. People aren’t happy about it."),
    (
        BEN,
        "Most of our customers get a third faster. Who decides about something like this?",
    ),
    (
        MIRA,
        "Tom, our finance director. I would suggest it to him.",
    ),
    (
        BEN,
        "Shall I show you and Tom how others keep such files in order? Thursday at ten?",
    ),
    (
        MIRA,
        "Thursday at ten works. I’ll bring last month’s sheet, so that we see the real thing.",
    ),
];

/// By the criteria's numbers: the customer says what she wants and the call is built on it (3);
/// plan agreed (1); she walks through today, but it is not played back (2); cause and what was
/// tried (3); asked on once, in her words (2); *he* names the cost (1); a name, but not what Tom
/// needs to see (1); a date, and she brings something (3).
const DISCOVERY_LEVELS: [u8; 8] = [3, 1, 2, 3, 2, 1, 1, 3];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::starters::{FINDS_THE_IMPACT, starters};

    #[test]
    fn the_sample_is_a_talk_of_two() {
        let sample = sample_role_play();
        assert_eq!(sample.lines.len(), 14);
        assert!(
            sample
                .lines
                .iter()
                .any(|(speaker, _)| *speaker == sample.presenter)
        );
        assert!(
            sample.lines.windows(2).all(|pair| pair[0].0 != pair[1].0),
            "they take turns"
        );
        assert!(
            sample
                .lines
                .iter()
                .all(|(_, text)| !text.is_empty() && text.len() <= 200)
        );
    }

    #[test]
    fn its_ratings_answer_every_criterion_of_its_blueprint() {
        let version = starters()
            .into_iter()
            .find(|version| version.blueprint == sample_role_play().blueprint)
            .expect("it is scored with a starter");
        let ratings = sample_ratings();
        assert_eq!(ratings.len(), version.criteria.len());
        for criterion in &version.criteria {
            let level = ratings[&criterion.id].level().expect("a level");
            assert!(level <= criterion.level_max, "{}", criterion.title);
        }
        assert_eq!(
            ratings[&FINDS_THE_IMPACT],
            Rating::Level(1),
            "what the sample teaches"
        );
    }
}
