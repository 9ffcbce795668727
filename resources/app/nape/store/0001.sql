-- Times are UTC, in whole milliseconds since 1970; lengths are milliseconds. Beside each time stands the zone the person's
-- clock was set to, and the person's own day (ISO date) the entry is counted in.

CREATE TABLE episode (
    id TEXT NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    ended INTEGER,
    zone TEXT NOT NULL,
    day TEXT NOT NULL,
    note TEXT
) STRICT;
CREATE INDEX episode_at ON episode (at);
CREATE INDEX episode_day ON episode (day);
CREATE INDEX episode_open ON episode (at) WHERE ended IS NULL;

CREATE TABLE episode_site (
    episode_id TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    site_id TEXT NOT NULL,
    side TEXT,
    PRIMARY KEY (episode_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE episode_trigger (
    episode_id TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    trigger_id TEXT NOT NULL,
    PRIMARY KEY (episode_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE episode_symptom (
    episode_id TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    symptom_id TEXT NOT NULL,
    PRIMARY KEY (episode_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE episode_quality (
    episode_id TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    quality_id TEXT NOT NULL,
    PRIMARY KEY (episode_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading (
    id TEXT NOT NULL PRIMARY KEY,
    episode_id TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    day TEXT NOT NULL,
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
    note TEXT
) STRICT;
CREATE INDEX reading_at ON reading (at);
CREATE INDEX reading_day ON reading (day, score);
CREATE INDEX reading_episode ON reading (episode_id, at);

CREATE TABLE spasm (
    id TEXT NOT NULL PRIMARY KEY,
    episode_id TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    day TEXT NOT NULL,
    length INTEGER NOT NULL,
    worst INTEGER CHECK (worst BETWEEN 0 AND 10),
    note TEXT
) STRICT;
CREATE INDEX spasm_at ON spasm (at);
CREATE INDEX spasm_day ON spasm (day);
CREATE INDEX spasm_episode ON spasm (episode_id, at);

CREATE TABLE remedy (
    id TEXT NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    day TEXT NOT NULL,
    remedy_id TEXT NOT NULL,
    length INTEGER NOT NULL,
    site_id TEXT,
    episode_id TEXT REFERENCES episode (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    before INTEGER CHECK (before BETWEEN 0 AND 10),
    after INTEGER CHECK (after BETWEEN 0 AND 10),
    note TEXT
) STRICT;
CREATE INDEX remedy_at ON remedy (at);
CREATE INDEX remedy_day ON remedy (day, remedy_id);
CREATE INDEX remedy_use ON remedy (remedy_id, at);
CREATE INDEX remedy_episode ON remedy (episode_id, at);

CREATE TABLE stretch (
    id TEXT NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    day TEXT NOT NULL,
    routine_id TEXT NOT NULL,
    length INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    episode_id TEXT REFERENCES episode (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    before INTEGER CHECK (before BETWEEN 0 AND 10),
    after INTEGER CHECK (after BETWEEN 0 AND 10)
) STRICT;
CREATE INDEX stretch_at ON stretch (at);
CREATE INDEX stretch_day ON stretch (day, outcome, length);
CREATE INDEX stretch_routine ON stretch (routine_id, at);
CREATE INDEX stretch_episode ON stretch (episode_id, at);

CREATE TABLE stretch_done (
    stretch_id TEXT NOT NULL REFERENCES stretch (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    exercise_id TEXT NOT NULL,
    PRIMARY KEY (stretch_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE break (
    id TEXT NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    day TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    outcome TEXT NOT NULL,
    length INTEGER NOT NULL
) STRICT;
CREATE INDEX break_at ON break (at);
CREATE INDEX break_day ON break (day, outcome);

-- How long the machine was used actively.
CREATE TABLE active_day (
    day TEXT NOT NULL PRIMARY KEY,
    length INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What entries looked like before each of the newest changes, so that a change can be taken back, by another process too.
CREATE TABLE undo_step (
    step INTEGER PRIMARY KEY AUTOINCREMENT,
    writer TEXT NOT NULL
) STRICT;
CREATE INDEX undo_step_writer ON undo_step (writer, step);

CREATE TABLE undo_image (
    step INTEGER NOT NULL REFERENCES undo_step (step) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    rows TEXT,
    PRIMARY KEY (step, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX undo_image_entry ON undo_image (entry_id, step);
