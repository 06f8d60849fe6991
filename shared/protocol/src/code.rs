//! Codes a client can act on. Stable: a code is never renamed and never changes its meaning.

use std::fmt;

use minicbor::{Decode, Encode};

/// A stable code; unknown ones are kept as they came.
#[derive(Clone, PartialEq, Eq, Hash, Encode, Decode)]
#[cbor(transparent)]
pub struct Code(#[n(0)] pub std::borrow::Cow<'static, str>);

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal),* $(,)?) => {
        impl Code {
            $($(#[$doc])* pub const $name: Self = Self(std::borrow::Cow::Borrowed($text));)*
            /// Every code that this build knows.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];
        }
    };
}

codes! {
    // later: stays in the outbox
    /// A change it depends on is not here.
    MISSING_DEPENDENCY = "missing_dependency",
    /// The actor's previous change is not here.
    GAP = "gap",
    /// Its document or session is not here, or is not for this member: absent and forbidden answer
    /// alike.
    UNKNOWN_PARENT = "unknown_parent",
    /// Too many requests.
    RATE = "rate",
    /// The member's budget is used up.
    FULL = "full",
    /// The server does not know this operation or kind.
    CAPABILITY = "capability",
    /// An earlier item of the same chain was not stored.
    SKIPPED = "skipped",
    /// The server cannot write now (disk full, shutting down).
    UNAVAILABLE = "unavailable",

    // never: set aside
    /// This member may not write there.
    NOT_WRITER = "not_writer",
    /// Not a change, or not an honest one.
    MALFORMED = "malformed",
    /// Larger than a limit.
    TOO_LARGE = "too_large",
    /// The document was erased.
    ERASED = "erased",
    /// The draft was closed by its share or decline.
    CLOSED = "closed",
    /// The session was discarded.
    DISCARDED = "discarded",
    /// Somebody has begun to score this session.
    IN_USE = "in_use",
    /// An id is taken by something else.
    TAKEN = "taken",
    /// The last steward cannot stop being one.
    LAST_STEWARD = "last_steward",
    /// The member it names is not here.
    UNKNOWN_MEMBER = "unknown_member",
    /// The change's hash is not the one it declares, or its actor is of another member.
    FORGED = "forged",

    // requests
    /// No token, or one nobody knows.
    UNAUTHORIZED = "unauthorized",
    /// The device was revoked.
    REVOKED = "revoked",
    /// The member was removed, or left: the last answer.
    REMOVED = "removed",
    /// The code is not one of ours.
    CODE_UNKNOWN = "code_unknown",
    /// The code was used up.
    CODE_USED = "code_used",
    /// The code is too old.
    CODE_EXPIRED = "code_expired",
    /// The device id is taken.
    DEVICE_TAKEN = "device_taken",
    /// A name is needed, or too long.
    NAME = "name",
    /// The request took too long.
    TIMEOUT = "timeout",
    /// No such route.
    NOT_FOUND = "not_found",
    /// The page comes from elsewhere.
    ORIGIN = "origin",
    /// Something on the server failed.
    INTERNAL = "internal",
}

/// The one envelope of an error: `{code, message, retry_after}`.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct ErrorBody {
    /// What a client acts on.
    #[n(0)]
    pub code: Code,
    /// For people who read logs; never shown.
    #[n(1)]
    pub message: String,
    /// Milliseconds to wait before trying again.
    #[n(2)]
    pub retry_after_ms: Option<u64>,
}
