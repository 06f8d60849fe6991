//! What was refused, or could not be read: kept on this phone, readable, exportable.

use std::fmt::Write as _;

use documents::Edit;
use domain::id::{Document, DocumentId, SessionId};
use minicbor::{Decode, Encode};
use protocol::code::Code;
use protocol::control::Operation;

use super::outbox::{Entry, What, session_of};
use super::status::{Aside, WaitingWhat};
use super::{CardField, NewSession, Replica};
use crate::store::keys;

/// As it stands in the store.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct AsideRecord {
    #[n(0)]
    code: Code,
    #[n(1)]
    own: bool,
    #[n(2)]
    entries: Vec<Entry>,
    #[n(3)]
    foreign: Option<Foreign>,
}

/// Bytes of others that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
struct Foreign {
    #[cbor(n(0), with = "protocol::encoding::document")]
    document: DocumentId,
    #[cbor(n(1), with = "minicbor::bytes")]
    bytes: Vec<u8>,
}

/// What an entry is, in people's words.
pub(super) fn kind_of(entry: &Entry) -> WaitingWhat {
    let of_document = |document: DocumentId| match document.known() {
        Some(Document::Draft(..)) => WaitingWhat::Draft,
        Some(Document::Card(..)) => WaitingWhat::Card,
        Some(Document::Session(_)) => WaitingWhat::Session,
        Some(Document::Blueprint(_)) => WaitingWhat::Blueprint,
        Some(Document::Private(_)) => WaitingWhat::Private,
        Some(Document::Team(_)) | None => WaitingWhat::People,
    };
    match &entry.what {
        What::Change { document, .. } => of_document(*document),
        What::Control(control) => match &control.operation {
            Operation::CreateDocument { document } => of_document(*document),
            Operation::CreateSession { .. } | Operation::AddCoach { .. } => WaitingWhat::Session,
            Operation::Decline { .. } => WaitingWhat::Decline,
            Operation::Discard { .. } => WaitingWhat::Discard,
            Operation::ShareCard { .. } => WaitingWhat::Card,
            Operation::Invite { .. } | Operation::RevokeInvitation { .. } => {
                WaitingWhat::Invitation
            }
            _ => WaitingWhat::People,
        },
    }
}

/// The session an entry belongs to.
pub(super) fn session_of_entry(entry: &Entry) -> Option<SessionId> {
    match (
        &entry.what,
        entry.document().and_then(|document| document.known()),
    ) {
        (
            _,
            Some(
                Document::Session(session)
                | Document::Draft(session, _)
                | Document::Card(session, _),
            ),
        ) => Some(session),
        (What::Control(control), _) => session_of(&control.operation),
        _ => None,
    }
}

impl Replica {
    /// What was refused: kept here, not shared.
    pub fn asides(&self) -> &[Aside] {
        &self.asides
    }

    /// Puts refused entries aside; their number.
    pub(super) fn put_aside(&mut self, entries: Vec<Entry>, code: Code) -> u64 {
        self.keep_aside(AsideRecord {
            code,
            own: true,
            entries,
            foreign: None,
        })
    }

    /// Sets bytes aside that could not be read.
    pub(super) fn quarantine(&mut self, document: Document, bytes: Vec<u8>) {
        let foreign = Some(Foreign {
            document: document.into(),
            bytes,
        });
        let record = AsideRecord {
            code: Code::MALFORMED,
            own: false,
            entries: Vec::new(),
            foreign,
        };
        self.keep_aside(record);
    }

    fn keep_aside(&mut self, record: AsideRecord) -> u64 {
        let number = self.next_number();
        let bytes = protocol::to_bytes(&record);
        self.desk.writes.put(keys::aside(self.team, number), bytes);
        self.show_aside(number, record);
        number
    }

    /// An aside, new or read from the store.
    pub(super) fn show_aside(&mut self, number: u64, record: AsideRecord) {
        let foreign = record
            .foreign
            .as_ref()
            .and_then(|foreign| foreign.document.known());
        let what = match (record.entries.first(), foreign) {
            (Some(_), _) => record
                .entries
                .iter()
                .map(kind_of)
                .max()
                .unwrap_or(WaitingWhat::People),
            (None, Some(Document::Card(..))) => WaitingWhat::Card,
            (None, Some(Document::Draft(..))) => WaitingWhat::Draft,
            (None, Some(Document::Blueprint(_))) => WaitingWhat::Blueprint,
            (None, _) => WaitingWhat::Session,
        };
        let session = match foreign {
            Some(
                Document::Session(session)
                | Document::Draft(session, _)
                | Document::Card(session, _),
            ) => Some(session),
            _ => record.entries.iter().find_map(session_of_entry),
        };
        let (why, own) = (record.code.clone(), record.own);
        self.asides.push(Aside {
            number,
            what,
            session,
            why,
            own,
        });
        self.aside_records.insert(number, record);
    }

    /// Lets a refused thing go.
    pub fn drop_aside(&mut self, aside: u64) {
        self.asides.retain(|known| known.number != aside);
        self.aside_records.remove(&aside);
        self.desk.writes.delete(keys::aside(self.team, aside));
    }

    /// A refused or quarantined thing as a file (JSON): what was done, in words and in bytes.
    pub fn export_aside(&self, aside: u64) -> Option<Vec<u8>> {
        let record = self.aside_records.get(&aside)?;
        let mut items = Vec::new();
        for entry in &record.entries {
            let (text, bytes) = match &entry.what {
                What::Control(control) => (
                    format!("{:?}", control.operation),
                    protocol::to_bytes(control),
                ),
                What::Change {
                    change,
                    edit,
                    document,
                } => {
                    let edit = Edit::from_bytes(edit).map_or_else(
                        |_| "written by a newer app".into(),
                        |edit| format!("{edit:?}"),
                    );
                    (format!("{document}: {edit}"), change.clone())
                }
            };
            items.push(item(&text, &bytes));
        }
        if let Some(foreign) = &record.foreign {
            items.push(item(&foreign.document.to_string(), &foreign.bytes));
        }
        let json = format!(
            "{{\"spotter\":\"kept on this phone\",\"why\":{},\"items\":[{}]}}\n",
            quoted(&record.code.to_string()),
            items.join(",")
        );
        Some(json.into_bytes())
    }

    /// A new session with the content of a refused one.
    pub fn start_again_from(&mut self, aside: u64) -> Option<SessionId> {
        let record = self.aside_records.get(&aside)?.clone();
        let old = record.entries.iter().find_map(session_of_entry)?;
        let index = self.session(old)?.clone();
        let details = index.details.clone()?;
        let coaches = index
            .people
            .iter()
            .filter(|person| !person.presenter)
            .map(|person| person.member);
        let session = self.start_session(NewSession {
            presenter: index.presenter,
            coaches: coaches.collect(),
            blueprint: details.blueprint,
            version: details.version,
            format: details.format,
            blind: index.blind,
            visibility: index.visibility,
        });
        self.do_again(session, &record);
        self.drop_aside(aside);
        Some(session)
    }

    /// Taps that came too late for the shared card become a revision of it.
    pub fn add_to_card(&mut self, aside: u64) -> bool {
        let Some(record) = self.aside_records.get(&aside).cloned() else {
            return false;
        };
        let session = record.entries.iter().find_map(session_of_entry);
        let Some(session) = session.filter(|session| self.is_revision(*session)) else {
            return false;
        };
        if !self.open.contains_key(&self.card_id(session)) {
            return false;
        }
        self.do_again(session, &record);
        self.drop_aside(aside);
        true
    }

    /// Does the edits of refused entries again, on whatever takes them now.
    fn do_again(&mut self, session: SessionId, record: &AsideRecord) {
        for entry in &record.entries {
            let What::Change { edit, .. } = &entry.what else {
                continue;
            };
            match Edit::from_bytes(edit) {
                Ok(Edit::Rate { criterion, rating }) => self.rate(session, criterion, rating),
                Ok(Edit::Comment { criterion, text }) => {
                    self.comment(session, criterion, text.unwrap_or_default());
                }
                Ok(Edit::Final(content)) => {
                    for (criterion, held) in &content.ratings {
                        self.rate(session, *criterion, Some(held.value));
                    }
                    for (criterion, held) in content.comments {
                        self.comment(session, criterion, held.value);
                    }
                    for (field, held) in [
                        (CardField::KeepOne, content.keep_one),
                        (CardField::ChangeOne, content.change_one),
                        (CardField::Took, content.took),
                    ] {
                        self.write(
                            session,
                            field,
                            held.map(|held| held.value).unwrap_or_default(),
                        );
                    }
                }
                Ok(Edit::Field { name, value }) => {
                    self.write(session, name.into(), value.unwrap_or_default());
                }
                _ => {}
            }
        }
    }
}

fn item(text: &str, bytes: &[u8]) -> String {
    let mut hex = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a `String` cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    format!("{{\"what\":{},\"bytes\":\"{hex}\"}}", quoted(text))
}

/// A JSON string (RFC 8259, section 7).
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            control if u32::from(control) < 0x20 => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(control));
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}
