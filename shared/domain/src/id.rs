//! Identities. Sixteen bytes each, and never a `String`.
//!
//! Documents carry `UUIDv7` (sortable by birth); what lives inside documents is random, so that a
//! card does not tell when each tap was made. Making an id needs time or randomness, so it is
//! done by the core, with [`uuid_v7`] and [`uuid_v4`] over bytes that it drew.

use std::fmt;

/// A text that is not an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAnId;

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an id")
    }
}

impl std::error::Error for NotAnId {}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; 16]);

        impl From<[u8; 16]> for $name {
            fn from(bytes: [u8; 16]) -> Self { Self(bytes) }
        }
        impl AsRef<[u8]> for $name {
            fn as_ref(&self) -> &[u8] { &self.0 }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write_uuid(&self.0, f) }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self)
            }
        }
        impl std::str::FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> { read_uuid(text).map(Self) }
        }
    )*};
}

ids! {
    /// A team: the people who coach each other.
    TeamId,
    /// A person on a team.
    MemberId,
    /// One installation that belongs to a member. Unique for ever in its team.
    DeviceId,
    /// A blueprint.
    BlueprintId,
    /// A published, immutable state of a blueprint.
    VersionId,
    /// A practice session.
    SessionId,
    /// A criterion; one id for ever, across versions and blueprints.
    CriterionId,
    /// A step of a blueprint.
    StepId,
    /// A stage of the journey.
    StageId,
    /// An invitation.
    InvitationId,
    /// A control operation; repeating it changes nothing.
    OperationId,
}

/// What kind of document it is. Unknown kinds travel and are kept; nothing opens them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentKind(pub u8);

impl DocumentKind {
    /// Journey and settings of the team.
    pub const TEAM: Self = Self(1);
    /// Steps, criteria and published versions.
    pub const BLUEPRINT: Self = Self(2);
    /// When, format and blueprint of a practice session.
    pub const SESSION: Self = Self(3);
    /// A card in the making.
    pub const DRAFT: Self = Self(4);
    /// A shared card.
    pub const CARD: Self = Self(5);
    /// A member's own notes and phrases.
    pub const PRIVATE: Self = Self(6);

    /// The kinds this build knows.
    pub const ALL: [Self; 6] = [
        Self::TEAM,
        Self::BLUEPRINT,
        Self::SESSION,
        Self::DRAFT,
        Self::CARD,
        Self::PRIVATE,
    ];

    /// The kind's name in texts and logs; `None` if this build does not know it.
    pub const fn name(self) -> Option<&'static str> {
        Some(match self {
            Self::TEAM => "team",
            Self::BLUEPRINT => "blueprint",
            Self::SESSION => "session",
            Self::DRAFT => "draft",
            Self::CARD => "card",
            Self::PRIVATE => "private",
            _ => return None,
        })
    }
}

/// A document's identity: its kind and one or two ids, 17 or 33 bytes.
///
/// As text: `card/<session>/<member>`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocumentId {
    kind: DocumentKind,
    first: [u8; 16],
    second: Option<[u8; 16]>,
}

/// A document of a kind that this build knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Document {
    /// `team/<team>`
    Team(TeamId),
    /// `blueprint/<blueprint>`
    Blueprint(BlueprintId),
    /// `session/<session>`
    Session(SessionId),
    /// `draft/<session>/<member>`
    Draft(SessionId, MemberId),
    /// `card/<session>/<member>`
    Card(SessionId, MemberId),
    /// `private/<member>`
    Private(MemberId),
}

impl From<Document> for DocumentId {
    fn from(document: Document) -> Self {
        let (kind, first, second) = match document {
            Document::Team(team) => (DocumentKind::TEAM, team.0, None),
            Document::Blueprint(blueprint) => (DocumentKind::BLUEPRINT, blueprint.0, None),
            Document::Session(session) => (DocumentKind::SESSION, session.0, None),
            Document::Draft(session, member) => (DocumentKind::DRAFT, session.0, Some(member.0)),
            Document::Card(session, member) => (DocumentKind::CARD, session.0, Some(member.0)),
            Document::Private(member) => (DocumentKind::PRIVATE, member.0, None),
        };
        Self {
            kind,
            first,
            second,
        }
    }
}

impl DocumentId {
    /// The kind.
    pub const fn kind(&self) -> DocumentKind {
        self.kind
    }

    /// What it is, if this build knows the kind and the number of ids is right for it.
    pub fn known(&self) -> Option<Document> {
        let first = self.first;
        Some(match (self.kind, self.second) {
            (DocumentKind::TEAM, None) => Document::Team(TeamId(first)),
            (DocumentKind::BLUEPRINT, None) => Document::Blueprint(BlueprintId(first)),
            (DocumentKind::SESSION, None) => Document::Session(SessionId(first)),
            (DocumentKind::DRAFT, Some(member)) => {
                Document::Draft(SessionId(first), MemberId(member))
            }
            (DocumentKind::CARD, Some(member)) => {
                Document::Card(SessionId(first), MemberId(member))
            }
            (DocumentKind::PRIVATE, None) => Document::Private(MemberId(first)),
            _ => return None,
        })
    }

    /// 17 or 33 bytes: the kind, then the ids.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(33);
        bytes.push(self.kind.0);
        bytes.extend_from_slice(&self.first);
        if let Some(second) = self.second {
            bytes.extend_from_slice(&second);
        }
        bytes
    }

    /// Reads what [`Self::to_bytes`] wrote. Kinds this build does not know are read as well.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotAnId> {
        let (kind, ids) = bytes.split_first().ok_or(NotAnId)?;
        let (first, rest) = ids.split_first_chunk::<16>().ok_or(NotAnId)?;
        let second = match rest.len() {
            0 => None,
            _ => Some(rest.try_into().map_err(|_| NotAnId)?),
        };
        Ok(Self {
            kind: DocumentKind(*kind),
            first: *first,
            second,
        })
    }
}

impl fmt::Display for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind.name() {
            Some(name) => f.write_str(name)?,
            None => write!(f, "kind-{}", self.kind.0)?,
        }
        f.write_str("/")?;
        write_uuid(&self.first, f)?;
        if let Some(second) = &self.second {
            f.write_str("/")?;
            write_uuid(second, f)?;
        }
        Ok(())
    }
}

impl fmt::Debug for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A `UUIDv7` from milliseconds since 1970 and random bytes (RFC 9562, section 5.7).
pub fn uuid_v7(unix_ms: u64, random: [u8; 10]) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..6].copy_from_slice(&unix_ms.to_be_bytes()[2..]);
    bytes[6..].copy_from_slice(&random);
    bytes[6] = 0x70 | (bytes[6] & 0x0f);
    bytes[8] = 0x80 | (bytes[8] & 0x3f);
    bytes
}

/// The milliseconds since 1970 inside a `UUIDv7`.
pub fn uuid_v7_ms(bytes: &[u8; 16]) -> u64 {
    let mut ms = [0; 8];
    ms[2..].copy_from_slice(&bytes[..6]);
    u64::from_be_bytes(ms)
}

/// A `UUIDv4` from random bytes (RFC 9562, section 5.4).
pub fn uuid_v4(mut random: [u8; 16]) -> [u8; 16] {
    random[6] = 0x40 | (random[6] & 0x0f);
    random[8] = 0x80 | (random[8] & 0x3f);
    random
}

/// A screen writes hundreds of ids, so byte by byte through `write!` would be a tenth of a tap.
fn write_uuid(bytes: &[u8; 16], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    const TEXT_BYTES: usize = 36;
    let mut text = [b'-'; TEXT_BYTES];
    let mut at = 0;
    for (index, byte) in bytes.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            at += 1;
        }
        text[at] = DIGITS[usize::from(byte >> 4)];
        text[at + 1] = DIGITS[usize::from(byte & 15)];
        at += 2;
    }
    f.write_str(std::str::from_utf8(&text).map_err(|_| fmt::Error)?)
}

fn read_uuid(text: &str) -> Result<[u8; 16], NotAnId> {
    let digits: Vec<u8> = text.bytes().filter(|byte| *byte != b'-').collect();
    if digits.len() != 32 || text.len() > 36 {
        return Err(NotAnId);
    }
    let mut bytes = [0; 16];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
        let pair = std::str::from_utf8(pair).map_err(|_| NotAnId)?;
        *byte = u8::from_str_radix(pair, 16).map_err(|_| NotAnId)?;
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_what_it_wrote() {
        let session = SessionId(uuid_v7(1_700_000_000_000, [7; 10]));
        assert_eq!(session.to_string().parse(), Ok(session));
        assert_eq!(uuid_v7_ms(&session.0), 1_700_000_000_000);
        assert_eq!("not-an-id".parse::<SessionId>(), Err(NotAnId));
    }

    #[test]
    fn a_document_id_reads_what_it_wrote_and_keeps_unknown_kinds() {
        let card = DocumentId::from(Document::Card(SessionId([1; 16]), MemberId([2; 16])));
        assert_eq!(DocumentId::from_bytes(&card.to_bytes()), Ok(card));
        assert_eq!(
            card.known(),
            Some(Document::Card(SessionId([1; 16]), MemberId([2; 16])))
        );
        let mut later = card.to_bytes();
        later[0] = 200;
        let later = DocumentId::from_bytes(&later).expect("an unknown kind is still an id");
        assert_eq!(later.known(), None);
        assert!(DocumentId::from_bytes(&[1, 2, 3]).is_err());
        assert!(DocumentId::from_bytes(&[5; 20]).is_err());
    }
}
