-- One set for SQLite and PostgreSQL. ${blob} is BLOB or BYTEA. Times are milliseconds since 1970 (UTC).
-- No identity columns: every order that anyone can see is the log's own dense index.

-- The sequencer's coordination row: whoever holds it assigns the next dense index.
CREATE TABLE log_state (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    size BIGINT  NOT NULL CHECK (size >= 0)
);
INSERT INTO log_state (id, size) VALUES (1, 0);

-- Complete subtrees; level 0 holds the leaf hashes. Rows are only ever added.
CREATE TABLE log_node (
    level INTEGER NOT NULL,
    idx   BIGINT  NOT NULL,
    hash  ${blob} NOT NULL,
    PRIMARY KEY (level, idx)
);

-- The one published checkpoint, replaced by compare-and-swap on its size.
CREATE TABLE log_checkpoint (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    size BIGINT  NOT NULL,
    note TEXT    NOT NULL
);

-- Every signed statement, byte for byte as it was logged.
CREATE TABLE statement (
    log_index      BIGINT  NOT NULL PRIMARY KEY,
    type           TEXT    NOT NULL,
    business_id    TEXT    NOT NULL,
    issuer         TEXT    NOT NULL,
    content_digest TEXT    NOT NULL,
    entry          ${blob} NOT NULL,
    stored_at      BIGINT  NOT NULL,
    UNIQUE (type, business_id)
);

-- What a statement is about: a contract, a package, a case.
CREATE TABLE statement_subject (
    subject   TEXT   NOT NULL,
    log_index BIGINT NOT NULL REFERENCES statement (log_index),
    PRIMARY KEY (subject, log_index)
);

-- Whom a statement is announced to.
CREATE TABLE event_audience (
    department TEXT   NOT NULL,
    log_index  BIGINT NOT NULL REFERENCES statement (log_index),
    PRIMARY KEY (department, log_index)
);

CREATE TABLE content (
    digest    TEXT   NOT NULL PRIMARY KEY,
    length    BIGINT NOT NULL,
    tree_root TEXT   NOT NULL,
    stored_at BIGINT NOT NULL
);

-- Who brought it: only they may register it.
CREATE TABLE content_owner (
    digest TEXT NOT NULL REFERENCES content (digest),
    owner  TEXT NOT NULL,
    PRIMARY KEY (digest, owner)
);

CREATE TABLE upload (
    id           TEXT   NOT NULL PRIMARY KEY,
    owner        TEXT   NOT NULL,
    business_key TEXT,
    length       BIGINT NOT NULL,
    digest       TEXT   NOT NULL,
    tree_root    TEXT   NOT NULL,
    state        TEXT   NOT NULL,
    next_offset  BIGINT NOT NULL,
    touched_at   BIGINT NOT NULL,
    UNIQUE (owner, business_key)
);
CREATE INDEX upload_touched_at ON upload (touched_at);

CREATE TABLE evidence (
    id              TEXT   NOT NULL PRIMARY KEY,
    owner           TEXT   NOT NULL,
    content_digest  TEXT   NOT NULL REFERENCES content (digest),
    manifest_digest TEXT   NOT NULL,
    log_index       BIGINT NOT NULL REFERENCES statement (log_index),
    registered_at   BIGINT NOT NULL
);
CREATE INDEX evidence_owner ON evidence (owner, log_index);

CREATE TABLE access (
    request_id  TEXT NOT NULL PRIMARY KEY,
    contract_id TEXT NOT NULL,
    evidence_id TEXT NOT NULL REFERENCES evidence (id),
    requester   TEXT NOT NULL,
    case_no     TEXT NOT NULL,
    state       TEXT NOT NULL,
    valid_until BIGINT
);
CREATE INDEX access_evidence ON access (evidence_id, requester);

CREATE TABLE case_item (
    case_no     TEXT NOT NULL,
    consumer    TEXT NOT NULL,
    evidence_id TEXT NOT NULL REFERENCES evidence (id),
    status      TEXT NOT NULL,
    decision_id TEXT NOT NULL,
    recall_id   TEXT,
    PRIMARY KEY (case_no, consumer, evidence_id)
);
CREATE INDEX case_item_evidence ON case_item (evidence_id);

CREATE TABLE client_key (
    app_id          TEXT    NOT NULL,
    key_id          TEXT    NOT NULL,
    department      TEXT    NOT NULL,
    department_name TEXT    NOT NULL,
    certificate     ${blob} NOT NULL,
    registered_at   BIGINT  NOT NULL,
    disabled_at     BIGINT,
    PRIMARY KEY (app_id, key_id)
);

CREATE TABLE nonce (
    app_id  TEXT   NOT NULL,
    nonce   TEXT   NOT NULL,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (app_id, nonce)
);
CREATE INDEX nonce_used_at ON nonce (used_at);

CREATE TABLE idempotency (
    app_id          TEXT   NOT NULL,
    idempotency_key TEXT   NOT NULL,
    request_digest  TEXT   NOT NULL,
    begun_at        BIGINT NOT NULL,
    status          INTEGER,
    media_type      TEXT,
    body            ${blob},
    PRIMARY KEY (app_id, idempotency_key)
);
CREATE INDEX idempotency_begun_at ON idempotency (begun_at);
