-- What the person has said on the red-flag card about an episode: the signs they ticked, when they first looked at it, and when
-- they said that somebody had advised them.

ALTER TABLE episode ADD COLUMN card_seen INTEGER;
ALTER TABLE episode ADD COLUMN advised INTEGER;

CREATE TABLE episode_sign (
    episode_id TEXT NOT NULL REFERENCES episode (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    sign_id TEXT NOT NULL,
    PRIMARY KEY (episode_id, place)
) STRICT, WITHOUT ROWID;
