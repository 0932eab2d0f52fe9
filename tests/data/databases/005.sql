-- A database as schema 5 left it: that of schema 4, and what the migration makes of it.
PRAGMA application_id = 0x4d6f6169;
PRAGMA user_version = 5;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
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
INSERT INTO service VALUES(1,'cloud','cloud','openai','https://api.example.org/v1','','[{"name":"X-Team","value":"${TEAM}"}]','',4,10000,120000,60000);
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
, anonymous INTEGER NOT NULL DEFAULT 0 CHECK (anonymous IN (0, 1)), challenger INTEGER NOT NULL DEFAULT 0 CHECK (challenger IN (0, 1)), agreement_check INTEGER NOT NULL DEFAULT 1
    CHECK (agreement_check IN (0, 1)), chair TEXT NOT NULL DEFAULT '', quorum INTEGER CHECK (quorum > 0), deadline_ms INTEGER NOT NULL DEFAULT 120000, soft_cap INTEGER CHECK (soft_cap >= 0), hard_cap INTEGER CHECK (hard_cap >= 0)) STRICT;
INSERT INTO project VALUES(1,'5d0c2f0e-6f3c-4f0e-9a57-0d3c1a2b4c5d','Sky','sky','Colours','Be short.','own',1763800000000,1763800000000,NULL,0,1,1,'sage',NULL,120000,500000,NULL);
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
INSERT INTO participant VALUES(1,1,0,'ann','ann','cloud','m-ann','','#112233','{}',1);
INSERT INTO participant VALUES(2,1,1,'bob','bob','cloud','m-bob','Grumpy','','{"temperature":0.5}',1);
INSERT INTO participant VALUES(3,1,2,'cyd','cyd','practice','m-cyd','','','{}',0);
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
, anonymous INTEGER CHECK (anonymous IN (0, 1)), interjection TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO discussion VALUES(1,'0b8e0c57-2f0e-4c5d-8f14-1e9a4d2b7c31',1,'Why is the sky blue?','open',NULL,1763800001000,1763800009000,1763800005000,1763800001000,NULL,NULL,'');
CREATE TABLE round (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    discussion_id  INTEGER NOT NULL REFERENCES discussion (id) ON DELETE CASCADE,
    number         INTEGER NOT NULL,
    mode           TEXT NOT NULL,
    prompt_version TEXT NOT NULL,
    seed           INTEGER, -- of the speaking order's shuffle, where there is one
    started_at     INTEGER NOT NULL,
    finished_at    INTEGER, context_policy TEXT, anonymous INTEGER NOT NULL DEFAULT 0 CHECK (anonymous IN (0, 1)), about_round INTEGER REFERENCES round (id) ON DELETE SET NULL, rounds_left INTEGER NOT NULL DEFAULT 0, course_end TEXT, door TEXT NOT NULL DEFAULT '', -- NULL while an answer is under way
    UNIQUE (discussion_id, number)
) STRICT;
INSERT INTO round VALUES(1,1,1,'open','open-1',4711,1763800001000,1763800005000,'own',0,NULL,0,NULL,'telegram/1');
INSERT INTO round VALUES(2,1,2,'open','open-1',4711,1763800008000,NULL,'own',0,NULL,0,NULL,'');
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
    thinking         TEXT NOT NULL, role TEXT NOT NULL DEFAULT 'answer', about TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(about)), price INTEGER, left_out INTEGER NOT NULL DEFAULT 0,
    CHECK ((failure_kind IS NULL) = (failure_sentence IS NULL)),
    CHECK ((runner IS NOT NULL) = (status IN ('waiting', 'streaming')))
) STRICT;
INSERT INTO message VALUES(1,'a1f6b0d2-0000-4000-8000-000000000001',1,1,0,'human',NULL,'','','','','complete',1,NULL,0,NULL,NULL,NULL,'unknown',NULL,NULL,1763800001000,NULL,NULL,'Why is the sky blue?','','answer','[]',NULL,0);
INSERT INTO message VALUES(2,'a1f6b0d2-0000-4000-8000-000000000002',1,1,1,'participant',1,'ann','cloud','m-ann','#112233','complete',1,NULL,1,NULL,NULL,NULL,'stop',12,42,1763800001000,350,4000,'Because of *scattering*.','Rayleigh','answer','[]',NULL,0);
INSERT INTO message VALUES(3,'a1f6b0d2-0000-4000-8000-000000000003',1,1,2,'participant',2,'bob','cloud','m-bob','','failed',2,NULL,0,'rate_limit','Too many requests; try again in 7 s.',7000,'unknown',NULL,NULL,1763800001000,NULL,900,'','','answer','[]',NULL,0);
INSERT INTO message VALUES(4,'a1f6b0d2-0000-4000-8000-000000000004',1,2,0,'human',NULL,'','','','','complete',1,NULL,0,NULL,NULL,NULL,'unknown',NULL,NULL,1763800008000,NULL,NULL,'And the sea?','','answer','[]',NULL,0);
INSERT INTO message VALUES(5,'a1f6b0d2-0000-4000-8000-000000000005',1,2,1,'participant',1,'ann','cloud','m-ann','#112233','streaming',1,'7c1d1c8e-98a0-4a58-93a4-0f0b6f1a2b3c',0,NULL,NULL,NULL,'unknown',NULL,NULL,1763800008000,300,NULL,'It was under','','answer','[]',NULL,0);
CREATE TABLE change (
    seq       INTEGER PRIMARY KEY AUTOINCREMENT,
    runner    TEXT NOT NULL, -- who did it; empty: tidying up after a dead process
    entity    TEXT NOT NULL,
    entity_id INTEGER NOT NULL
) STRICT;
INSERT INTO change VALUES(1,'7c1d1c8e-98a0-4a58-93a4-0f0b6f1a2b3c','message',5);
CREATE TABLE passage (
    id     INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE, -- SHA-256 of the text in UTF-8, in hex
    text   TEXT NOT NULL
) STRICT;
INSERT INTO passage VALUES(1,'7a38bf81f383f69433ad6e900d35b3e2385593f76a7b7ab5d4355b8ba41ee24b','It was said');
CREATE TABLE seen (
    message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    role       TEXT NOT NULL,
    origin     TEXT NOT NULL,
    handle     TEXT NOT NULL,
    passage_id INTEGER NOT NULL REFERENCES passage (id),
    PRIMARY KEY (message_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO seen VALUES(2,0,'human','person','',1);
CREATE TABLE person_ranking (
    round_id   INTEGER PRIMARY KEY REFERENCES round (id) ON DELETE CASCADE,
    ranked     TEXT NOT NULL CHECK (json_valid(ranked)), -- [[key, …], …], best first
    created_at INTEGER NOT NULL
) STRICT;
INSERT INTO person_ranking VALUES(1,'[[2],[3]]',1760000000000);
CREATE TABLE inbox (
    name     TEXT PRIMARY KEY,
    next     INTEGER NOT NULL, -- the number that is asked for next
    moved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO inbox VALUES('telegram/123456',8,1760000000000);
CREATE TABLE receipt (
    inbox    TEXT NOT NULL,
    number   INTEGER NOT NULL,
    taken_at INTEGER NOT NULL,
    PRIMARY KEY (inbox, number)
) STRICT, WITHOUT ROWID;
INSERT INTO receipt VALUES('telegram/123456',7,1760000000000);
CREATE TABLE telegram_chat (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    chat          INTEGER NOT NULL,           -- Telegram's number
    thread        INTEGER NOT NULL DEFAULT 0, -- of a forum topic; 0: none
    kind          TEXT NOT NULL,
    title         TEXT NOT NULL DEFAULT '',
    username      TEXT NOT NULL DEFAULT '',
    state         TEXT NOT NULL,
    project_id    INTEGER REFERENCES project (id) ON DELETE SET NULL,
    discussion_id INTEGER REFERENCES discussion (id) ON DELETE SET NULL,
    follows_after INTEGER NOT NULL DEFAULT 0, -- a round's key
    mirrors_desk  INTEGER NOT NULL DEFAULT 1 CHECK (mirrors_desk IN (0, 1)),
    created_at    INTEGER NOT NULL,
    UNIQUE (chat, thread)
) STRICT;
INSERT INTO telegram_chat VALUES(1,4711,0,'private','Ada','ada','paired',1,1,0,1,1760000000000);
INSERT INTO telegram_chat VALUES(2,-1001234,7,'group','Sky','','blocked',NULL,NULL,2,0,1760000000000);
CREATE TABLE telegram_code (
    digest        TEXT PRIMARY KEY, -- SHA-256 of the code, in hex
    project_id    INTEGER REFERENCES project (id) ON DELETE CASCADE,
    needs_consent INTEGER NOT NULL CHECK (needs_consent IN (0, 1)),
    expires_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO telegram_code VALUES('7a38bf81f383f69433ad6e900d35b3e2385593f76a7b7ab5d4355b8ba41ee24b',1,1,1760000900000);
CREATE TABLE telegram_post (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id          INTEGER NOT NULL REFERENCES telegram_chat (id) ON DELETE CASCADE,
    key              TEXT NOT NULL,               -- what it tells, e.g. `answer/17/1/0`
    state            TEXT NOT NULL DEFAULT 'waiting'
                         CHECK (state IN ('waiting', 'sent', 'dropped')),
    payload          TEXT NOT NULL,               -- JSON; empty once it was sent
    edit             TEXT NOT NULL DEFAULT '',    -- JSON: what it is to say instead, once it was sent
    telegram_message INTEGER,                     -- its number in the chat, once it was sent
    created_at       INTEGER NOT NULL,
    UNIQUE (chat_id, key)
) STRICT;
INSERT INTO telegram_post VALUES(1,1,'status/1','sent','','{"text":"Done"}',12,1760000000000);
INSERT INTO telegram_post VALUES(2,1,'answer/2/1/0','waiting','{"text":"Because"}','',NULL,1760000000000);
CREATE TABLE telegram_question (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id  INTEGER NOT NULL REFERENCES telegram_chat (id) ON DELETE CASCADE,
    line     TEXT NOT NULL,
    asked_at INTEGER NOT NULL
) STRICT;
INSERT INTO telegram_question VALUES(1,1,'/discuss 6',1760000000000);
CREATE TABLE telegram_call (
    chat INTEGER NOT NULL, -- Telegram's number
    at   INTEGER NOT NULL
) STRICT;
INSERT INTO telegram_call VALUES(-1001234,1760000000000);
CREATE TABLE telegram_pause (
    chat  INTEGER PRIMARY KEY,
    until INTEGER NOT NULL
) STRICT;
INSERT INTO telegram_pause VALUES(4711,1760000030000);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('service',1);
INSERT INTO sqlite_sequence VALUES('project',1);
INSERT INTO sqlite_sequence VALUES('participant',3);
INSERT INTO sqlite_sequence VALUES('discussion',1);
INSERT INTO sqlite_sequence VALUES('round',2);
INSERT INTO sqlite_sequence VALUES('message',5);
INSERT INTO sqlite_sequence VALUES('change',1);
INSERT INTO sqlite_sequence VALUES('telegram_chat',2);
INSERT INTO sqlite_sequence VALUES('telegram_post',2);
INSERT INTO sqlite_sequence VALUES('telegram_question',1);
CREATE UNIQUE INDEX project_name ON project (name_key) WHERE deleted_at IS NULL;
CREATE INDEX discussion_newest ON discussion (project_id, updated_at DESC, id DESC)
    WHERE deleted_at IS NULL;
CREATE INDEX message_of_round ON message (round_id, position);
CREATE INDEX message_of_discussion ON message (discussion_id);
CREATE INDEX message_of_participant ON message (participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX message_under_way ON message (discussion_id, runner)
    WHERE status IN ('waiting', 'streaming');
CREATE INDEX seen_passage ON seen (passage_id);
CREATE INDEX telegram_chat_discussion ON telegram_chat (discussion_id);
CREATE INDEX telegram_chat_project ON telegram_chat (project_id);
CREATE INDEX telegram_post_waiting ON telegram_post (chat_id, id) WHERE state = 'waiting';
CREATE INDEX telegram_post_edited ON telegram_post (chat_id, id) WHERE edit <> '';
CREATE INDEX telegram_question_chat ON telegram_question (chat_id);
CREATE INDEX telegram_call_at ON telegram_call (at);
COMMIT;
-- Full text over what was said: parts of words are found, in any script. An answer is in the index
-- from its end on; while it runs its text changes twice a second.

CREATE VIRTUAL TABLE message_text USING fts5 (
    text, content = 'message', content_rowid = 'id', tokenize = 'trigram'
);

INSERT INTO message_text (rowid, text)
SELECT id, text FROM message WHERE status NOT IN ('waiting', 'streaming');

CREATE TRIGGER message_text_said AFTER INSERT ON message
WHEN new.status NOT IN ('waiting', 'streaming')
BEGIN
    INSERT INTO message_text (rowid, text) VALUES (new.id, new.text);
END;

CREATE TRIGGER message_text_ended AFTER UPDATE OF status ON message
WHEN old.status IN ('waiting', 'streaming') AND new.status NOT IN ('waiting', 'streaming')
BEGIN
    INSERT INTO message_text (rowid, text) VALUES (new.id, new.text);
END;

CREATE TRIGGER message_text_again AFTER UPDATE OF status ON message
WHEN old.status NOT IN ('waiting', 'streaming') AND new.status IN ('waiting', 'streaming')
BEGIN
    INSERT INTO message_text (message_text, rowid, text) VALUES ('delete', old.id, old.text);
END;

CREATE TRIGGER message_text_gone AFTER DELETE ON message
WHEN old.status NOT IN ('waiting', 'streaming')
BEGIN
    INSERT INTO message_text (message_text, rowid, text) VALUES ('delete', old.id, old.text);
END;
-- What a person keeps to use again: ways to speak and whole rosters; and a service's own authorities.

ALTER TABLE service ADD COLUMN ca_file TEXT NOT NULL DEFAULT '';

CREATE TABLE persona (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    name     TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    text     TEXT NOT NULL
) STRICT;

CREATE TABLE roster_preset (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    name     TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE roster_preset_seat (
    preset_id    INTEGER NOT NULL REFERENCES roster_preset (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL,
    handle       TEXT NOT NULL,
    service_name TEXT NOT NULL,
    model        TEXT NOT NULL,
    persona      TEXT NOT NULL,
    colour       TEXT NOT NULL,
    parameters   TEXT NOT NULL CHECK (json_valid(parameters)),
    enabled      INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    PRIMARY KEY (preset_id, position)
) STRICT, WITHOUT ROWID;
