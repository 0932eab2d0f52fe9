-- Lines from outside: where each was said, which were taken in already; the Telegram chats, and what
-- they are still to be told.

ALTER TABLE round ADD COLUMN door TEXT NOT NULL DEFAULT ''; -- empty: the window or the terminal

CREATE TABLE inbox (
    name     TEXT PRIMARY KEY,
    next     INTEGER NOT NULL, -- the number that is asked for next
    moved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE receipt (
    inbox    TEXT NOT NULL,
    number   INTEGER NOT NULL,
    taken_at INTEGER NOT NULL,
    PRIMARY KEY (inbox, number)
) STRICT, WITHOUT ROWID;

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
CREATE INDEX telegram_chat_discussion ON telegram_chat (discussion_id);
CREATE INDEX telegram_chat_project ON telegram_chat (project_id);

CREATE TABLE telegram_code (
    digest        TEXT PRIMARY KEY, -- SHA-256 of the code, in hex
    project_id    INTEGER REFERENCES project (id) ON DELETE CASCADE,
    needs_consent INTEGER NOT NULL CHECK (needs_consent IN (0, 1)),
    expires_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What a chat is told, in the order of the keys. A row stays when it was sent, so that nothing is
-- told twice and the message can be changed.
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
CREATE INDEX telegram_post_waiting ON telegram_post (chat_id, id) WHERE state = 'waiting';
CREATE INDEX telegram_post_edited ON telegram_post (chat_id, id) WHERE edit <> '';

-- Lines that wait for a yes or no.
CREATE TABLE telegram_question (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id  INTEGER NOT NULL REFERENCES telegram_chat (id) ON DELETE CASCADE,
    line     TEXT NOT NULL,
    asked_at INTEGER NOT NULL
) STRICT;
CREATE INDEX telegram_question_chat ON telegram_question (chat_id);

-- What Telegram's limits still count after a restart: calls to groups within the last minute, and
-- until when a chat is to be left alone.
CREATE TABLE telegram_call (
    chat INTEGER NOT NULL, -- Telegram's number
    at   INTEGER NOT NULL
) STRICT;
CREATE INDEX telegram_call_at ON telegram_call (at);
CREATE TABLE telegram_pause (
    chat  INTEGER PRIMARY KEY,
    until INTEGER NOT NULL
) STRICT;
