//! The people and phones of the stories.
#![allow(dead_code, reason = "each story uses some of it")]

use documents::{Actor, CardContent, Doc, Edit, Field, Held, StageChange, Week};
use domain::blueprint::{Criterion, Step, Version};
use domain::id::{
    BlueprintId, CriterionId, DeviceId, Document, DocumentId, MemberId, SessionId, StageId, StepId,
    TeamId, VersionId,
};
use domain::moment::Moment;
use domain::rating::Rating;
use domain::session::{Details, Format};

/// Ben's phone.
pub fn ben_phone() -> Actor {
    Actor::new(DeviceId([1; 16]), [1; 8])
}

/// Ben's tablet.
pub fn ben_tablet() -> Actor {
    Actor::new(DeviceId([2; 16]), [1; 8])
}

/// Ana's phone.
pub fn ana_phone() -> Actor {
    Actor::new(DeviceId([3; 16]), [1; 8])
}

/// Ben's card for one session.
pub fn card_id() -> DocumentId {
    Document::Card(SessionId([8; 16]), MemberId([9; 16])).into()
}

/// A criterion by number.
pub fn criterion(number: u8) -> CriterionId {
    CriterionId([number; 16])
}

/// A tap.
pub fn rate(number: u8, level: u8) -> Edit {
    Edit::Rate {
        criterion: criterion(number),
        rating: Some(Rating::Level(level)),
    }
}

/// A comment.
pub fn comment(number: u8, text: &str) -> Edit {
    Edit::Comment {
        criterion: criterion(number),
        text: Some(text.into()),
    }
}

/// Does an edit that makes one change, and returns it.
pub fn one(doc: &mut Doc, actor: Actor, edit: &Edit) -> Vec<u8> {
    let mut made = doc.edit(actor, edit).expect("the edit is done");
    assert_eq!(made.len(), 1, "{edit:?}");
    made.remove(0)
}

/// The third published version of a small blueprint.
pub fn version() -> Version {
    let step = Step {
        id: StepId([4; 16]),
        title: "Open".into(),
        description: "The first minute.".into(),
    };
    let criterion = Criterion {
        id: criterion(1),
        step: step.id,
        title: "Finds the impact".into(),
        prompt: "What does it cost?".into(),
        questions: vec!["And then?".into()],
        level_max: 1,
        anchors: vec![None, Some("Names a figure".into())],
        weight: 2,
        must_do: true,
        retired: false,
    };
    Version {
        blueprint: BlueprintId([5; 16]),
        id: VersionId([6; 16]),
        published_at_ms: 1_700_000_000_000,
        title: "Discovery call".into(),
        purpose: "To find out.".into(),
        steps: vec![step],
        criteria: vec![criterion],
    }
}

/// A session's details.
pub fn details() -> Details {
    Details {
        practised_at: Moment {
            unix_ms: 1_700_000_000_000,
            utc_offset_min: -330,
        },
        format: Format::RolePlay,
        blueprint: version().blueprint,
        version: version().id,
    }
}

/// One document of each kind, with edits of every sort for it.
pub fn kinds_and_edits() -> Vec<(DocumentId, Vec<Edit>)> {
    let card_edits = || {
        vec![
            Edit::Basis {
                blueprint: version().blueprint,
                version: version().id,
            },
            rate(1, 2),
            Edit::Rate {
                criterion: criterion(1),
                rating: Some(Rating::DidNotObserve),
            },
            comment(2, "Let her finish."),
            Edit::Comment {
                criterion: criterion(2),
                text: None,
            },
            Edit::Field {
                name: Field::KeepOne,
                value: Some("The pause".into()),
            },
            Edit::Final(final_card()),
        ]
    };
    let week = Week {
        year: 2026,
        number: 48,
    };
    let stage = StageId([7; 16]);
    let focus = |criterion| Edit::Focus {
        member: MemberId([9; 16]),
        week,
        criterion,
    };
    vec![
        (card_id(), card_edits()),
        (
            Document::Draft(SessionId([8; 16]), MemberId([9; 16])).into(),
            card_edits(),
        ),
        (
            Document::Session(SessionId([8; 16])).into(),
            vec![Edit::Details(details())],
        ),
        (
            Document::Blueprint(version().blueprint).into(),
            vec![Edit::PublishVersion(version())],
        ),
        (
            Document::Team(TeamId([1; 16])).into(),
            vec![
                Edit::Stage {
                    stage,
                    changes: vec![
                        StageChange::Title("Discovery".into()),
                        StageChange::Order("n".into()),
                        StageChange::Blueprint(Some(version().blueprint)),
                    ],
                },
                Edit::Stage {
                    stage,
                    changes: vec![StageChange::Blueprint(None), StageChange::Retired(true)],
                },
                focus(Some(criterion(1))),
                focus(None),
            ],
        ),
        (
            Document::Private(MemberId([9; 16])).into(),
            vec![
                Edit::Phrase {
                    text: "Ask once more".into(),
                    used_ms: Some(5),
                },
                Edit::Preference {
                    name: "hand".into(),
                    value: Some("left".into()),
                },
                Edit::Note {
                    key: "n".into(),
                    text: Some("Ask about Tom".into()),
                },
                Edit::Phrase {
                    text: "Ask once more".into(),
                    used_ms: None,
                },
            ],
        ),
    ]
}

/// A whole card, as it is shared.
pub fn final_card() -> CardContent {
    let ratings = (0..8).map(|number| (criterion(number), Held::of(Rating::Level(number % 4))));
    CardContent {
        blueprint: Some(version().blueprint),
        version: Some(version().id),
        ratings: ratings.collect(),
        comments: [(criterion(2), Held::of("Let her finish.".into()))].into(),
        change_one: Some(Held::of("Ask for the date".into())),
        ..CardContent::default()
    }
}
