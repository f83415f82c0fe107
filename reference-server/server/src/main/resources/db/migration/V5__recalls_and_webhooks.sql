-- Where in a department's sequence of events a statement stands: what it is told of later comes after what it has read.
ALTER TABLE event_audience ADD COLUMN place BIGINT NOT NULL DEFAULT -1;
UPDATE event_audience SET place = log_index;
CREATE UNIQUE INDEX event_audience_place ON event_audience (department, place);

CREATE INDEX evidence_manifest ON evidence (manifest_digest);

-- Who owes an acknowledgement of a recall, for which case, until when, and the latest one given.
CREATE TABLE recall_duty (
    recall_index BIGINT NOT NULL REFERENCES statement (log_index),
    department   TEXT   NOT NULL,
    case_no      TEXT   NOT NULL,
    -- The last day, by China's time.
    due_day      TEXT   NOT NULL,
    answer_index BIGINT REFERENCES statement (log_index),
    PRIMARY KEY (recall_index, department, case_no)
);

-- From when on something waits, and the last day for it.
ALTER TABLE listing ADD COLUMN waits_from BIGINT;
ALTER TABLE listing ADD COLUMN due_day TEXT;

-- The lists and the duties are written anew from the statements at the next start.
UPDATE listing_state SET filled = 0 WHERE id = 1;

-- How far each receiver was told, and when it is tried again.
CREATE TABLE webhook (
    department TEXT    NOT NULL PRIMARY KEY,
    place      BIGINT  NOT NULL,
    failures   INTEGER NOT NULL,
    next_at    BIGINT  NOT NULL
);
