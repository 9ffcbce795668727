-- Programmes that a person was given. Each revision's file is kept to the letter, since its signature is over its very bytes; when it
-- was opened, and when (and on which of the person's days) they began with it, if they did.
CREATE TABLE plan (
    plan_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    opened INTEGER NOT NULL,
    accepted INTEGER,
    day TEXT,
    signed_by TEXT,
    file TEXT NOT NULL,
    PRIMARY KEY (plan_id, revision)
) STRICT;

-- Where each programme stands: offered, followed, declined or ended, and since when.
CREATE TABLE plan_state (
    plan_id TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What was answered when a phase was over: whether the person moves on to the next one.
CREATE TABLE phase_answer (
    plan_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    phase TEXT NOT NULL,
    day TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (plan_id, at, phase)
) STRICT, WITHOUT ROWID;

-- The keys with which the person signs what they send back about a programme, and opens what is sealed to them. One pair for each
-- programme, so that two therapists cannot tell by them that they have the same person.
CREATE TABLE plan_key (
    plan_id TEXT NOT NULL PRIMARY KEY,
    signing TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    identity TEXT NOT NULL,
    recipient TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Which set of which programme a session was, all null for one of none; and whether it was ticked by hand rather than led.
ALTER TABLE stretch ADD COLUMN plan_id TEXT;
ALTER TABLE stretch ADD COLUMN plan_revision INTEGER;
ALTER TABLE stretch ADD COLUMN plan_phase TEXT;
ALTER TABLE stretch ADD COLUMN plan_set TEXT;
ALTER TABLE stretch ADD COLUMN ticked INTEGER;
CREATE INDEX stretch_plan ON stretch (plan_id, day, at) WHERE plan_id IS NOT NULL;

-- The items of such a set: done, or why they were left out.
CREATE TABLE stretch_item (
    stretch_id TEXT NOT NULL REFERENCES stretch (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    item_id TEXT NOT NULL,
    why TEXT,
    PRIMARY KEY (stretch_id, place)
) STRICT, WITHOUT ROWID;
