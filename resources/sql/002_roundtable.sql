-- Rounds that follow each other, who weighs what, what each answer saw and cost, a project's rules.
-- Money is in millionths of a US dollar.

ALTER TABLE project ADD COLUMN anonymous INTEGER NOT NULL DEFAULT 0 CHECK (anonymous IN (0, 1));
ALTER TABLE project ADD COLUMN challenger INTEGER NOT NULL DEFAULT 0 CHECK (challenger IN (0, 1));
ALTER TABLE project ADD COLUMN agreement_check INTEGER NOT NULL DEFAULT 1
    CHECK (agreement_check IN (0, 1));
ALTER TABLE project ADD COLUMN chair TEXT NOT NULL DEFAULT '';
ALTER TABLE project ADD COLUMN quorum INTEGER CHECK (quorum > 0);
ALTER TABLE project ADD COLUMN deadline_ms INTEGER NOT NULL DEFAULT 120000;
ALTER TABLE project ADD COLUMN soft_cap INTEGER CHECK (soft_cap >= 0);
ALTER TABLE project ADD COLUMN hard_cap INTEGER CHECK (hard_cap >= 0);

ALTER TABLE discussion ADD COLUMN anonymous INTEGER CHECK (anonymous IN (0, 1)); -- NULL: the project's
ALTER TABLE discussion ADD COLUMN interjection TEXT NOT NULL DEFAULT '';

ALTER TABLE round ADD COLUMN context_policy TEXT; -- NULL: of a time that did not note it
ALTER TABLE round ADD COLUMN anonymous INTEGER NOT NULL DEFAULT 0 CHECK (anonymous IN (0, 1));
ALTER TABLE round ADD COLUMN about_round INTEGER REFERENCES round (id) ON DELETE SET NULL;
ALTER TABLE round ADD COLUMN rounds_left INTEGER NOT NULL DEFAULT 0;
ALTER TABLE round ADD COLUMN course_end TEXT;

ALTER TABLE message ADD COLUMN role TEXT NOT NULL DEFAULT 'answer';
ALTER TABLE message ADD COLUMN about TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(about)); -- keys
ALTER TABLE message ADD COLUMN price INTEGER; -- NULL: unknown
ALTER TABLE message ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0;

-- What was sent. A passage that several participants saw, or saw again, is kept once.
CREATE TABLE passage (
    id     INTEGER PRIMARY KEY,
    digest TEXT NOT NULL UNIQUE, -- SHA-256 of the text in UTF-8, in hex
    text   TEXT NOT NULL
) STRICT;

CREATE TABLE seen (
    message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    role       TEXT NOT NULL,
    origin     TEXT NOT NULL,
    handle     TEXT NOT NULL,
    passage_id INTEGER NOT NULL REFERENCES passage (id),
    PRIMARY KEY (message_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX seen_passage ON seen (passage_id);

-- The person's own ranking of a round's answers.
CREATE TABLE person_ranking (
    round_id   INTEGER PRIMARY KEY REFERENCES round (id) ON DELETE CASCADE,
    ranked     TEXT NOT NULL CHECK (json_valid(ranked)), -- [[key, …], …], best first
    created_at INTEGER NOT NULL
) STRICT;
