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
