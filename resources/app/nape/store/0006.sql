-- A day's changes of position: how many, how many nudges for one were answered or went by unanswered, and how long at the machine:
-- the longest time without one, and what the person said they sat and stood. Of several accounts of a day the fuller counts.
CREATE TABLE position_day (
    day TEXT NOT NULL PRIMARY KEY,
    changes INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    lapsed INTEGER NOT NULL,
    longest INTEGER NOT NULL,
    sat INTEGER NOT NULL,
    stood INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
