//! Scanning an invitation: always beside typing it.

use protocol::secret::InviteCode;

use super::super::thumb::Thumb;
use crate::effects::scan::{ScanOutput, ScannedText};
use crate::model::AdmissionState;

fn at_join() -> Thumb {
    let mut ben = Thumb::new();
    ben.shell.model.capabilities = vec!["scan".into()];
    ben.tap("join");
    ben.tap("join/scan");
    ben
}

fn saw(text: &str) -> Thumb {
    let mut ben = at_join();
    let text = text.into();
    assert!(
        ben.shell
            .answer_scan(ScanOutput::Scanned(ScannedText { text }))
    );
    ben
}

fn code_field(ben: &Thumb) -> String {
    ben.front().inputs()[0].text.clone()
}

#[test]
fn a_scanned_link_asks_its_server_what_the_code_is_for() {
    let code = InviteCode::from_random([7; 8]);
    let ben = saw(&format!(
        "https://other.example:8443/join#{}",
        code.as_str()
    ));
    assert_eq!(code_field(&ben), code.as_str());
    assert!(
        matches!(ben.shell.model.admission, AdmissionState::Failed(_)),
        "it was asked"
    );
}

#[test]
fn a_scanned_code_is_taken_as_if_typed() {
    let code = InviteCode::from_random([7; 8]);
    let ben = saw(code.as_str());
    assert_eq!(code_field(&ben), code.as_str());
    assert!(
        matches!(ben.shell.model.admission, AdmissionState::Failed(_)),
        "it was asked"
    );
}

#[test]
fn anything_else_is_refused_in_words_and_the_field_stays() {
    let ben = saw("https://example.com/lunch");
    assert_eq!(code_field(&ben), "");
    assert_eq!(ben.shell.model.admission, AdmissionState::Idle);
    assert!(ben.find("join/next").is_some() && ben.find("join/scan").is_some());
}

#[test]
fn a_camera_that_may_not_be_used_leaves_typing_and_leads_to_settings() {
    let mut ben = at_join();
    assert!(ben.shell.answer_scan(ScanOutput::DeniedForever));
    ben.look();
    assert!(ben.find("join/settings").is_some() && ben.find("join/next").is_some());
    ben.tap("join/scan");
    assert!(ben.find("join/settings").is_none(), "tried again");
    ben.tap("join/scan");
    assert!(ben.shell.answer_scan(ScanOutput::Cancelled));
    assert!(
        !ben.shell.answer_scan(ScanOutput::Cancelled),
        "one scan at a time"
    );
}

#[test]
fn a_browser_offers_no_scan() {
    let mut ben = Thumb::new();
    ben.tap("join");
    assert!(ben.find("join/scan").is_none() && ben.find("join/next").is_some());
}
