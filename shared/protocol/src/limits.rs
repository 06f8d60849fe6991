//! Every limit, and why it is this number.

/// Declares the limits, and lists them for the tests that compare `docs/PROTOCOL.md` with them.
macro_rules! limits {
    ($($(#[$doc:meta])* $name:ident: $type:ty = $value:expr;)*) => {
        $($(#[$doc])* pub const $name: $type = $value;)*

        /// Every limit by name.
        #[allow(clippy::cast_lossless)]
        pub const ALL: &[(&str, u64)] = &[$((stringify!($name), $name as u64)),*];
    };
}

limits! {
    /// One pushed change. Ten thousand ops of a long honest card stay far below.
    CHANGE_BYTES_MAX: usize = 256 * 1024;
    /// Ops in one change; the core splits a commit above half of it.
    CHANGE_OPS_MAX: usize = 10_000;
    /// Deps, and actors other than the author, in one change; 65 people voting offline make 65 heads.
    CHANGE_DEPS_MAX: usize = 2_048;
    /// Earlier operations that one change takes the place of; each of ten thousand rarely has more
    /// than one.
    CHANGE_PREDS_MAX: usize = 65_536;
    /// A change's message; the core writes none.
    CHANGE_MESSAGE_BYTES_MAX: usize = 256;
    /// Highest operation counter in a document; Automerge keeps counters in 32 bits.
    MAX_OP_MAX: u64 = 1 << 31;
    /// Actors of one device in one document; a new one is drawn only after a fork or a restore.
    ACTORS_PER_DEVICE_MAX: usize = 16;
    /// One request body or frame from a phone: a page of changes, or one largest change.
    REQUEST_BYTES_MAX: usize = 1024 * 1024;
    /// One reply: what a phone on a slow link can take in within a background refresh.
    REPLY_BYTES_MAX: usize = 4 * 1024 * 1024;
    /// Items in one push.
    PUSH_ITEMS_MAX: usize = 4_096;
    /// Items of one push that are read before it is refused: memory must not outgrow the bytes that
    /// came.
    PUSH_ITEMS_READ_MAX: usize = 65_536;
    /// Entries of one reply; the smallest takes 20 bytes, so a reply of full size never reaches it.
    ENTRIES_MAX: usize = 262_144;
    /// Names of capabilities in one request.
    CAPABILITIES_MAX: usize = 64;
    /// The first frame on a socket, before anybody is known.
    HELLO_BYTES_MAX: usize = 1024;
    /// How long a socket may stay unknown.
    HELLO_TIMEOUT_MS: u64 = 5_000;
    /// A whole request, slow link included.
    REQUEST_TIMEOUT_MS: u64 = 30_000;
    /// How long the health check may wait for the disk; what watches a server asks again after a few
    /// seconds.
    HEALTH_TIMEOUT_MS: u64 = 2_000;
    /// Headers of a request; a slow client holds a connection no longer.
    HEADER_TIMEOUT_MS: u64 = 10_000;
    /// Open connections; each costs about 9 KiB.
    CONNECTIONS_MAX: usize = 10_000;
    /// Open connections of one address: a team of `MEMBERS_MAX` in one office has two each.
    CONNECTIONS_PER_ADDRESS_MAX: usize = 1_000;
    /// Names of people, teams and devices, in characters.
    NAME_CHARS_MAX: usize = 60;
    /// A text in a document, in characters.
    TEXT_CHARS_MAX: usize = 4_000;
    /// Members of a team, left ones included.
    MEMBERS_MAX: usize = 500;
    /// Devices of a member, revoked ones included.
    DEVICES_PER_MEMBER_MAX: usize = 64;
    /// Invitations that a steward has open at once.
    INVITATIONS_OPEN_MAX: usize = 50;
    /// Invitations that another member has open at once: for their own new devices.
    OWN_INVITATIONS_OPEN_MAX: usize = 5;
    /// Uses of one invitation.
    INVITATION_USES_MAX: u32 = 30;
    /// How long an invitation lives: seven days.
    INVITATION_MS_MAX: u64 = 7 * 24 * 60 * 60 * 1000;
    /// How long *Move to the installed app* lives: fifteen minutes.
    MOVE_INVITATION_MS: u64 = 15 * 60 * 1000;
    /// Coaches of one session.
    COACHES_MAX: usize = 30;
    /// Documents one member may create in a team; the budget is per member, so that reaching it never
    /// refuses another's work.
    DOCUMENTS_PER_MEMBER_MAX: u64 = 20_000;
    /// Control operations of one member that are kept in a team: two for each document, and as many
    /// again for coaches, names and invitations.
    OPERATIONS_PER_MEMBER_MAX: u64 = 80_000;
    /// Bytes of changes one member may add to one document.
    MEMBER_DOCUMENT_BYTES_MAX: u64 = 16 * 1024 * 1024;
    /// Bytes of changes one member may add to a team.
    MEMBER_TEAM_BYTES_MAX: u64 = 512 * 1024 * 1024;
    /// How long a share, decline or discard waits before it may leave the phone.
    TAKE_BACK_MS: u64 = 6_000;
    /// Attempts to join or found, per address and minute.
    ADMISSIONS_PER_MINUTE: u32 = 20;
    /// Tokens that open nothing, per address and minute; a phone stops at its first.
    REFUSED_TOKENS_PER_MINUTE: u32 = 60;
    /// Requests per device and minute; a phone needs a handful.
    REQUESTS_PER_MINUTE: u32 = 1_200;
    /// Sockets of one device; the newest wins.
    SOCKETS_PER_DEVICE_MAX: usize = 2;
    /// How often the server asks a silent socket whether it is there; mobile networks forget a
    /// connection after a minute or two of silence.
    PING_INTERVAL_MS: u64 = 30_000;
    /// How long a socket may bring nothing, not even an answer to a ping: three of them.
    IDLE_TIMEOUT_MS: u64 = 90_000;
}
