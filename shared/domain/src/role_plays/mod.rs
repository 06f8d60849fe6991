//! Short role-plays to read and score: the first minute with the app, and a first calibration.

mod month_end;
mod renewal;

use crate::card::Ratings;
use crate::id::BlueprintId;
use crate::rating::Rating;
use crate::starters::starters;

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
    /// How its author scores it, in the blueprint's order.
    levels: [u8; 8],
}

impl RolePlay {
    /// How its author scores it, to compare one's own card with.
    pub fn ratings(&self) -> Ratings {
        let version = starters()
            .into_iter()
            .find(|version| version.blueprint == self.blueprint);
        let criteria = version.into_iter().flat_map(|version| version.criteria);
        let rated = criteria.zip(self.levels);
        rated
            .map(|(criterion, level)| (criterion.id, Rating::Level(level)))
            .collect()
    }
}

/// Both, the one for the first minute first.
pub fn role_plays() -> [RolePlay; 2] {
    [month_end::role_play(), renewal::role_play()]
}

/// The one that is scored with this blueprint.
pub fn role_play_of(blueprint: BlueprintId) -> Option<RolePlay> {
    let mut all = role_plays().into_iter();
    all.find(|play| play.blueprint == blueprint)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::starters::FINDS_THE_IMPACT;

    #[test]
    fn each_is_a_talk_of_two() {
        for play in role_plays() {
            assert_eq!(play.lines.len(), 14);
            let speaks = |(speaker, _): &(&str, &str)| *speaker == play.presenter;
            assert!(play.lines.iter().any(speaks));
            assert!(
                play.lines.windows(2).all(|pair| pair[0].0 != pair[1].0),
                "they take turns"
            );
            assert!(
                play.lines
                    .iter()
                    .all(|(_, text)| !text.is_empty() && text.len() <= 200)
            );
        }
    }

    #[test]
    fn its_ratings_answer_every_criterion_of_its_blueprint() {
        for play in role_plays() {
            let version = starters()
                .into_iter()
                .find(|version| version.blueprint == play.blueprint)
                .expect("it is scored with a starter");
            let ratings = play.ratings();
            assert_eq!(ratings.len(), version.criteria.len());
            for criterion in &version.criteria {
                let level = ratings[&criterion.id].level().expect("a level");
                assert!(level <= criterion.level_max, "{}", criterion.title);
            }
        }
    }

    #[test]
    fn what_each_teaches_is_scored_low() {
        let [month_end, renewal] = role_plays();
        assert_eq!(month_end.ratings()[&FINDS_THE_IMPACT], Rating::Level(1));
        let gives = starters().remove(2).criteria[4].clone();
        assert_eq!(gives.title, "Gives only in return");
        assert_eq!(renewal.ratings()[&gives.id], Rating::Level(1));
    }
}
