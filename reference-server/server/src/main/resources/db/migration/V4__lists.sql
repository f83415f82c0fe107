-- What each department finds in its lists: one row for a department, each found by the index of its own rows alone. Nothing
-- here says what the statements do not; it is written beside them, and once for what an earlier version stored.
CREATE TABLE listing (
    department       TEXT    NOT NULL,
    kind             TEXT    NOT NULL,
    -- The leaf by which it came into the list, and a number where one leaf brings several: the order and the cursor.
    sequence         BIGINT  NOT NULL,
    part             INTEGER NOT NULL,
    -- The statement listed.
    log_index        BIGINT  NOT NULL REFERENCES statement (log_index),
    listed_at        BIGINT  NOT NULL,
    -- The key people know it by: a contract's or request's own, else the evidence's.
    business_id      TEXT    NOT NULL,
    business_issuer  TEXT    NOT NULL,
    role             TEXT    NOT NULL,
    counterpart      TEXT,
    counterpart_name TEXT,
    case_no          TEXT,
    evidence_id      TEXT,
    evidence_owner   TEXT,
    request_id       TEXT,
    requester        TEXT,
    -- The state, what it becomes at one time without anybody's doing, and at another.
    state            TEXT,
    starts_at        BIGINT,
    state_started    TEXT,
    ends_at          BIGINT,
    state_ended      TEXT,
    -- What the department owes, until when at most.
    waits_for        TEXT,
    waits_until      BIGINT,
    PRIMARY KEY (department, kind, sequence, part)
);
CREATE INDEX listing_counterpart ON listing (department, kind, counterpart, sequence, part);
CREATE INDEX listing_case ON listing (department, kind, case_no, sequence, part);
CREATE INDEX listing_business_id ON listing (department, kind, business_id, sequence, part);
CREATE INDEX listing_inbox ON listing (department, sequence, part) WHERE waits_for IS NOT NULL;
CREATE INDEX listing_statement ON listing (log_index);
CREATE INDEX listing_evidence ON listing (evidence_id, evidence_owner);

-- Whether the lists hold everything that was stored before they existed.
CREATE TABLE listing_state (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    filled INTEGER NOT NULL
);
INSERT INTO listing_state (id, filled) VALUES (1, 0);

CREATE INDEX client_key_department ON client_key (department, registered_at);
