-- Answers to an outcome measure (NPRS, PSFS or PEG), one row for each time it was answered.

CREATE TABLE measure (
    id TEXT NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    day TEXT NOT NULL,
    measure TEXT NOT NULL,
    note TEXT
) STRICT;
CREATE INDEX measure_at ON measure (at);

-- Each answer with what it is about, where the person named that; otherwise empty.
CREATE TABLE measure_answer (
    measure_id TEXT NOT NULL REFERENCES measure (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    activity TEXT NOT NULL,
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
    PRIMARY KEY (measure_id, place)
) STRICT, WITHOUT ROWID;
