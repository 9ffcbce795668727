-- What advice about warning signs was about, and what was answered to the questions of their rules. Lists of words with spaces
-- between: signs with their level (limb-nerve:today), questions with their answer (unwell:no). An episode that was advised about
-- before this keeps an empty list.

ALTER TABLE episode ADD COLUMN advised_for TEXT;
ALTER TABLE episode ADD COLUMN answers TEXT;

-- The same of the card while no episode was open; one row at most.
CREATE TABLE card (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    signs TEXT NOT NULL,
    seen INTEGER,
    advised INTEGER,
    advised_for TEXT,
    answers TEXT
) STRICT;
