//! Why something waits or was refused, in words: never a code.

use protocol::code::Code;

use crate::replica::Aside;
use crate::replica::status::WaitingWhat;
use crate::words::SyncWords;

/// What it is.
pub fn what(what: WaitingWhat) -> SyncWords<'static> {
    match what {
        WaitingWhat::Session => SyncWords::Session,
        WaitingWhat::Draft => SyncWords::Draft,
        WaitingWhat::Card => SyncWords::Card,
        WaitingWhat::Decline => SyncWords::Decline,
        WaitingWhat::Discard => SyncWords::Discard,
        WaitingWhat::Invitation => SyncWords::Invitation,
        WaitingWhat::People => SyncWords::People,
        WaitingWhat::Blueprint => SyncWords::Blueprint,
        WaitingWhat::Private => SyncWords::Private,
    }
}

/// Why it still waits.
pub fn waits(why: Option<&Code>) -> SyncWords<'static> {
    let Some(code) = why else {
        return SyncWords::WhyOffline;
    };
    let known = [
        (Code::RATE, SyncWords::WhyRate),
        (Code::FULL, SyncWords::WhyFull),
        (Code::MISSING_DEPENDENCY, SyncWords::WhyEarlier),
        (Code::GAP, SyncWords::WhyEarlier),
        (Code::UNKNOWN_PARENT, SyncWords::WhyEarlier),
        (Code::SKIPPED, SyncWords::WhyEarlier),
        (Code::UNAVAILABLE, SyncWords::WhyServer),
        (Code::INTERNAL, SyncWords::WhyServer),
        (Code::TIMEOUT, SyncWords::WhyServer),
    ];
    let found = known.into_iter().find(|(known, _)| known == code);
    found.map_or(SyncWords::WhyNewerApp, |(_, words)| words)
}

/// Why it was refused for good; `name` is the session's presenter.
pub fn refused<'a>(aside: &Aside, name: &'a str) -> SyncWords<'a> {
    let known = [
        (Code::NOT_WRITER, SyncWords::NotAllowed),
        (Code::UNKNOWN_MEMBER, SyncWords::NotAllowed),
        (Code::TOO_LARGE, SyncWords::TooLarge),
        (Code::MALFORMED, SyncWords::NotReadable),
        (Code::FORGED, SyncWords::NotReadable),
        (Code::CLOSED, SyncWords::Closed),
        (Code::DISCARDED, SyncWords::WasDiscarded),
        (Code::ERASED, SyncWords::WasDiscarded),
        (Code::IN_USE, SyncWords::InUse { name }),
        (Code::LAST_STEWARD, SyncWords::LastSteward),
    ];
    let found = known.into_iter().find(|(known, _)| *known == aside.why);
    found.map_or(SyncWords::OtherReason, |(_, words)| words)
}
