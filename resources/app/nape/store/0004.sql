-- How many breaks of each outcome a day had, kept as breaks are written, so that ten years are drawn without counting them again.

CREATE TABLE break_sum (
    day TEXT NOT NULL,
    outcome TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (day, outcome)
) STRICT, WITHOUT ROWID;

INSERT INTO break_sum (day, outcome, n) SELECT day, outcome, count(*) FROM break GROUP BY day, outcome;

CREATE TRIGGER break_added AFTER INSERT ON break BEGIN
    INSERT INTO break_sum (day, outcome, n) VALUES (new.day, new.outcome, 1)
        ON CONFLICT (day, outcome) DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER break_changed AFTER UPDATE OF day, outcome ON break BEGIN
    UPDATE break_sum SET n = n - 1 WHERE day = old.day AND outcome = old.outcome;
    DELETE FROM break_sum WHERE day = old.day AND outcome = old.outcome AND n <= 0;
    INSERT INTO break_sum (day, outcome, n) VALUES (new.day, new.outcome, 1)
        ON CONFLICT (day, outcome) DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER break_removed AFTER DELETE ON break BEGIN
    UPDATE break_sum SET n = n - 1 WHERE day = old.day AND outcome = old.outcome;
    DELETE FROM break_sum WHERE day = old.day AND outcome = old.outcome AND n <= 0;
END;

-- Nothing is summed up over the breaks themselves any more.
DROP INDEX break_day;

-- Scores of a span, read from the index alone.
CREATE INDEX remedy_scores ON remedy (at, remedy_id, before, after);
CREATE INDEX stretch_scores ON stretch (at, routine_id, before, after);
DROP INDEX remedy_at;
DROP INDEX stretch_at;
