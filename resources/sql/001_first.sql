-- The first schema. Released: never edited; a change is a new file.
-- Keys are integers; a uid (random UUID without braces) is what export, import and links use.
-- Times are milliseconds since 1970 in UTC. Names that people type have a folded twin (name_key,
-- handle_key), because SQLite's NOCASE knows ASCII only.

PRAGMA application_id = 0x4d6f6169; -- "Moai": tells this database from any other SQLite file

CREATE TABLE service (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    name          TEXT NOT NULL,
    name_key      TEXT NOT NULL UNIQUE,
    kind          TEXT NOT NULL,
    url           TEXT NOT NULL,
    preset        TEXT NOT NULL,
    headers       TEXT NOT NULL CHECK (json_valid(headers)), -- [{"name": …, "value": …}, …]
    proxy         TEXT NOT NULL,
    lanes         INTEGER CHECK (lanes > 0),
    connect_ms    INTEGER NOT NULL,
    first_byte_ms INTEGER NOT NULL,
    idle_ms       INTEGER NOT NULL
) STRICT;

CREATE TABLE project (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uid            TEXT NOT NULL UNIQUE,
    name           TEXT NOT NULL,
    name_key       TEXT NOT NULL,
    topic          TEXT NOT NULL,
    instructions   TEXT NOT NULL,
    context_policy TEXT NOT NULL,
    created_at     INTEGER NOT NULL,
    used_at        INTEGER NOT NULL,
    deleted_at     INTEGER -- hidden since then; undo makes it NULL again
) STRICT;
CREATE UNIQUE INDEX project_name ON project (name_key) WHERE deleted_at IS NULL;

CREATE TABLE participant (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id   INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    handle       TEXT NOT NULL,
    handle_key   TEXT NOT NULL,
    service_name TEXT NOT NULL, -- by name: the practice service has no row
    model        TEXT NOT NULL,
    persona      TEXT NOT NULL,
    colour       TEXT NOT NULL,
    parameters   TEXT NOT NULL CHECK (json_valid(parameters)),
    enabled      INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    UNIQUE (project_id, handle_key)
) STRICT;

CREATE TABLE discussion (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uid            TEXT NOT NULL UNIQUE,
    project_id     INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    title          TEXT NOT NULL,
    mode           TEXT NOT NULL,
    context_policy TEXT, -- NULL: the project's
    created_at     INTEGER NOT NULL,
    updated_at     INTEGER NOT NULL, -- of the latest message
    ended_at       INTEGER, -- when an answer last ended
    read_at        INTEGER NOT NULL, -- unread when ended_at is later
    deleted_at     INTEGER
) STRICT;
CREATE INDEX discussion_newest ON discussion (project_id, updated_at DESC, id DESC)
    WHERE deleted_at IS NULL;

CREATE TABLE round (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    discussion_id  INTEGER NOT NULL REFERENCES discussion (id) ON DELETE CASCADE,
    number         INTEGER NOT NULL,
    mode           TEXT NOT NULL,
    prompt_version TEXT NOT NULL,
    seed           INTEGER, -- of the speaking order's shuffle, where there is one
    started_at     INTEGER NOT NULL,
    finished_at    INTEGER, -- NULL while an answer is under way
    UNIQUE (discussion_id, number)
) STRICT;

CREATE TABLE message (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    uid              TEXT NOT NULL UNIQUE,
    discussion_id    INTEGER NOT NULL REFERENCES discussion (id) ON DELETE CASCADE,
    round_id         INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    position         INTEGER NOT NULL, -- within the round: 0 the human's, then by seat
    author           TEXT NOT NULL CHECK (author IN ('human', 'participant')),
    participant_id   INTEGER REFERENCES participant (id) ON DELETE SET NULL,
    handle           TEXT NOT NULL,
    service_name     TEXT NOT NULL,
    model            TEXT NOT NULL,
    colour           TEXT NOT NULL,
    status           TEXT NOT NULL CHECK (status IN
                         ('waiting', 'streaming', 'complete', 'failed', 'stopped', 'interrupted')),
    attempt          INTEGER NOT NULL, -- fences late writes of an earlier one
    runner           TEXT, -- the process that asks, while it is under way
    chosen           INTEGER NOT NULL CHECK (chosen IN (0, 1)),
    failure_kind     TEXT,
    failure_sentence TEXT,
    failure_retry_ms INTEGER, -- how long the service asked to wait
    finish           TEXT NOT NULL,
    input_tokens     INTEGER, -- NULL: the service did not say
    output_tokens    INTEGER,
    created_at       INTEGER NOT NULL,
    first_text_ms    INTEGER,
    total_ms         INTEGER,
    text             TEXT NOT NULL,
    thinking         TEXT NOT NULL,
    CHECK ((failure_kind IS NULL) = (failure_sentence IS NULL)),
    CHECK ((runner IS NOT NULL) = (status IN ('waiting', 'streaming')))
) STRICT;
CREATE INDEX message_of_round ON message (round_id, position);
CREATE INDEX message_of_discussion ON message (discussion_id);
CREATE INDEX message_of_participant ON message (participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX message_under_way ON message (discussion_id, runner)
    WHERE status IN ('waiting', 'streaming');

-- News for the other processes that have this file open: what a commit touched. Pruned.
CREATE TABLE change (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    runner    TEXT NOT NULL, -- who did it; empty: tidying up after a dead process
    entity    TEXT NOT NULL,
    entity_id INTEGER NOT NULL
) STRICT;
