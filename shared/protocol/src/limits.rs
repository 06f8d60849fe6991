//! Every limit, and why it is this number.

/// One pushed change. Ten thousand ops of a long honest card stay far below.
pub const CHANGE_BYTES_MAX: usize = 256 * 1024;
/// Ops in one change; the core splits a commit above half of it.
pub const CHANGE_OPS_MAX: usize = 10_000;
/// Deps, and actors other than the author, in one change; 65 people voting offline make 65 heads.
pub const CHANGE_DEPS_MAX: usize = 2_048;
/// A change's message; the core writes none.
pub const CHANGE_MESSAGE_BYTES_MAX: usize = 256;
/// Highest operation counter in a document; Automerge keeps counters in 32 bits.
pub const MAX_OP_MAX: u64 = 1 << 31;
/// Actors of one device in one document; a new one is drawn only after a fork or a restore.
pub const ACTORS_PER_DEVICE_MAX: usize = 16;
/// One request body or frame from a phone: a page of changes, or one largest change.
pub const REQUEST_BYTES_MAX: usize = 1024 * 1024;
/// One reply: what a phone on a slow link can take in within a background refresh.
pub const REPLY_BYTES_MAX: usize = 4 * 1024 * 1024;
/// Items in one push.
pub const PUSH_ITEMS_MAX: usize = 4_096;
/// Items of one push that are read before it is refused: memory must not outgrow the bytes that
/// came.
pub const PUSH_ITEMS_READ_MAX: usize = 65_536;
/// Entries of one reply; the smallest takes 20 bytes, so a reply of full size never reaches it.
pub const ENTRIES_MAX: usize = 262_144;
/// Names of capabilities in one request.
pub const CAPABILITIES_MAX: usize = 64;
/// The first frame on a socket, before anybody is known.
pub const HELLO_BYTES_MAX: usize = 1024;
/// How long a socket may stay unknown.
pub const HELLO_TIMEOUT_MS: u64 = 5_000;
/// A whole request, slow link included.
pub const REQUEST_TIMEOUT_MS: u64 = 30_000;
/// Headers of a request; a slow client holds a connection no longer.
pub const HEADER_TIMEOUT_MS: u64 = 10_000;
/// Open connections; each costs about 9 KiB.
pub const CONNECTIONS_MAX: usize = 10_000;
/// Names of people, teams and devices, in characters.
pub const NAME_CHARS_MAX: usize = 60;
/// A text in a document, in characters.
pub const TEXT_CHARS_MAX: usize = 4_000;
/// Members of a team, left ones included.
pub const MEMBERS_MAX: usize = 500;
/// Devices of a member, revoked ones included.
pub const DEVICES_PER_MEMBER_MAX: usize = 64;
/// Invitations open at once in a team.
pub const INVITATIONS_OPEN_MAX: usize = 50;
/// Uses of one invitation.
pub const INVITATION_USES_MAX: u32 = 30;
/// How long an invitation lives: seven days.
pub const INVITATION_MS_MAX: u64 = 7 * 24 * 60 * 60 * 1000;
/// How long *Move to the installed app* lives: fifteen minutes.
pub const MOVE_INVITATION_MS: u64 = 15 * 60 * 1000;
/// Coaches of one session.
pub const COACHES_MAX: usize = 30;
/// Documents one member may create in a team; the budget is per member, so that reaching it never
/// refuses another's work.
pub const DOCUMENTS_PER_MEMBER_MAX: u64 = 20_000;
/// Bytes of changes one member may add to one document.
pub const MEMBER_DOCUMENT_BYTES_MAX: u64 = 16 * 1024 * 1024;
/// Bytes of changes one member may add to a team.
pub const MEMBER_TEAM_BYTES_MAX: u64 = 512 * 1024 * 1024;
/// How long a share, decline or discard waits before it may leave the phone.
pub const TAKE_BACK_MS: u64 = 6_000;
/// Attempts to join or found, per address and minute.
pub const ADMISSIONS_PER_MINUTE: u32 = 20;
/// Requests per device and minute; a phone needs a handful.
pub const REQUESTS_PER_MINUTE: u32 = 1_200;
/// Sockets of one device; the newest wins.
pub const SOCKETS_PER_DEVICE_MAX: usize = 2;
/// Frames waiting for one socket; when full the connection closes and the phone pulls again.
pub const SOCKET_QUEUE_FRAMES: usize = 64;
