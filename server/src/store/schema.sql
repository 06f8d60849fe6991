-- Everything is keyed by its team first, so that teams can be spread over several databases
-- without a join across them. `team.team` and `document.no` are small numbers that stand for the
-- long ids inside this database only; they never leave it.

CREATE TABLE setup (
    code_hash BLOB PRIMARY KEY,
    used INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Always empty: what the health check writes it takes away in the same transaction.
CREATE TABLE health (
    room BLOB NOT NULL
) STRICT;

CREATE TABLE team (
    team INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE member (
    team INTEGER NOT NULL,
    id BLOB NOT NULL,
    no INTEGER NOT NULL,                      -- order of joining
    name TEXT NOT NULL,
    role INTEGER NOT NULL,                    -- 0 member, 1 steward
    state INTEGER NOT NULL,                   -- 0 live, 1 left, 2 removed
    documents INTEGER NOT NULL DEFAULT 0,     -- created, for the budget
    bytes INTEGER NOT NULL DEFAULT 0,         -- of changes, for the budget
    operations INTEGER NOT NULL DEFAULT 0,    -- kept, for the budget
    PRIMARY KEY (team, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
    team INTEGER NOT NULL,
    id BLOB NOT NULL,
    no INTEGER NOT NULL,                      -- order of joining
    member BLOB NOT NULL,
    name TEXT NOT NULL,
    revoked INTEGER NOT NULL,
    joined_ms INTEGER NOT NULL,
    token_hash BLOB NOT NULL,
    PRIMARY KEY (team, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX device_token ON device (token_hash);

CREATE TABLE invitation (
    team INTEGER NOT NULL,
    id BLOB NOT NULL,
    no INTEGER NOT NULL,                      -- order of making
    code_hash BLOB NOT NULL,
    by_member BLOB NOT NULL,
    for_member BLOB,
    uses_left INTEGER NOT NULL,
    expires_ms INTEGER NOT NULL,
    PRIMARY KEY (team, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX invitation_code ON invitation (code_hash);

CREATE TABLE session (
    team INTEGER NOT NULL,
    id BLOB NOT NULL,
    maker BLOB NOT NULL,
    presenter BLOB NOT NULL,
    blind INTEGER NOT NULL,
    visibility INTEGER NOT NULL,              -- 0 participants, 1 team
    discarded INTEGER NOT NULL DEFAULT 0,     -- a tombstone stays for ever
    PRIMARY KEY (team, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    team INTEGER NOT NULL,
    session BLOB NOT NULL,
    member BLOB NOT NULL,
    presenter INTEGER NOT NULL,
    card INTEGER NOT NULL,                    -- 0 free, 1 owed, 2 sealed, 3 declined
    added_seq INTEGER NOT NULL,
    sealed_seq INTEGER,
    PRIMARY KEY (team, session, member)
) STRICT, WITHOUT ROWID;

CREATE TABLE shared (
    team INTEGER NOT NULL,
    session BLOB NOT NULL,
    rater BLOB NOT NULL,
    heads BLOB NOT NULL,                      -- hashes, one behind the other
    independent INTEGER NOT NULL,
    PRIMARY KEY (team, session, rater)
) STRICT, WITHOUT ROWID;

CREATE TABLE receipt (
    team INTEGER NOT NULL,
    session BLOB NOT NULL,
    rater BLOB NOT NULL,
    reader BLOB NOT NULL,
    PRIMARY KEY (team, session, rater, reader)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
    team INTEGER NOT NULL,
    no INTEGER NOT NULL,
    id BLOB NOT NULL,
    owner BLOB NOT NULL,
    session BLOB,                             -- the session it belongs to
    audience INTEGER NOT NULL,                -- 0 its reader rows, 1 every live member
    state INTEGER NOT NULL DEFAULT 0,         -- 0 live, 1 closed, 2 discarded
    frontier BLOB NOT NULL,                   -- heads and actors: see store::frontier
    PRIMARY KEY (team, no)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX document_id ON document (team, id);
CREATE INDEX document_of_team ON document (team, no) WHERE audience = 1 AND state = 0;
CREATE INDEX document_of_session ON document (team, session) WHERE session IS NOT NULL;

CREATE TABLE reader (
    team INTEGER NOT NULL,
    member BLOB NOT NULL,
    document INTEGER NOT NULL,
    since INTEGER NOT NULL,                   -- the place of its grant in the log
    PRIMARY KEY (team, member, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX reader_of_document ON reader (team, document, member);

-- Grants of cards whose readers have not been seen to hold them yet.
CREATE TABLE receipt_due (
    team INTEGER NOT NULL,
    reader BLOB NOT NULL,
    since INTEGER NOT NULL,
    session BLOB NOT NULL,
    rater BLOB NOT NULL,
    PRIMARY KEY (team, reader, since)
) STRICT, WITHOUT ROWID;

-- Changes admitted together, one behind the other: a document is one range of this table.
CREATE TABLE change (
    team INTEGER NOT NULL,
    document INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    chunks BLOB NOT NULL,
    PRIMARY KEY (team, document, seq)
) STRICT, WITHOUT ROWID;

-- Their hashes: see store::known. They stay when the document's changes go.
CREATE TABLE known (
    team INTEGER NOT NULL,
    document INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    changes BLOB NOT NULL,                    -- of each the hash and the last operation's counter
    PRIMARY KEY (team, document, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE log (
    team INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    tag BLOB NOT NULL,                        -- 8 random bytes: a cursor names them
    kind INTEGER NOT NULL,                    -- 1 row, 2 change to the team, 3 grant, 4 gone, 5 refresh,
                                              -- 6 change to its readers
    document INTEGER,
    member BLOB,                              -- to this member only
    row_kind INTEGER,
    row_key BLOB,
    since INTEGER,                            -- gone: the place of the grant it ends
    reason INTEGER,                           -- gone: why
    PRIMARY KEY (team, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE operation (
    team INTEGER NOT NULL,
    member BLOB NOT NULL,
    id BLOB NOT NULL,
    outcome BLOB NOT NULL,
    PRIMARY KEY (team, member, id)
) STRICT, WITHOUT ROWID;
