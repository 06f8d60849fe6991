//! An app that came from no server asks which one a team is founded on.

use super::super::thumb::Thumb;
use crate::model::AdmissionState;

fn founding(server: &str) -> Thumb {
    let mut ana = Thumb::new();
    ana.shell.model.origin = String::new();
    ana.tap("new-team");
    ana.type_into("new/team", "Field sales");
    ana.type_into("new/name", "Ana Keller");
    ana.type_into("new/server", server);
    ana.tap("new/found");
    ana
}

fn problem(ana: &Thumb) -> Option<String> {
    let inputs = ana.front().inputs();
    inputs
        .into_iter()
        .find(|input| input.key == "new/server")
        .and_then(|input| input.problem.clone())
}

#[test]
fn founding_without_a_server_says_what_is_missing_and_asks_nobody() {
    for (typed, said) in [("", "address is missing"), ("two words", "does not look")] {
        let mut ana = founding(typed);
        ana.look();
        assert!(problem(&ana).is_some_and(|problem| problem.contains(said)));
        assert_eq!(ana.shell.model.admission, AdmissionState::Idle);
    }
}

#[test]
fn a_typed_server_is_the_one_that_is_asked() {
    let ana = founding("team.example");
    assert_eq!(problem(&ana), None);
    assert!(
        matches!(ana.shell.model.admission, AdmissionState::Failed(_)),
        "it was asked"
    );
    assert_eq!(ana.shell.model.admission_origin, "https://team.example");
}

#[test]
fn a_page_that_came_from_a_server_does_not_ask_for_it() {
    let mut ana = Thumb::new();
    ana.tap("new-team");
    assert!(
        ana.front()
            .inputs()
            .iter()
            .all(|input| input.key != "new/server")
    );
}
