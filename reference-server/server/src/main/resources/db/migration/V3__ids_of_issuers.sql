-- An id belongs to its issuer: two departments may use the same one, and neither can take it from the other. SQLite cannot
-- change a key in place, so every table that rests on one is written anew, all rows kept; children go before their parents.

CREATE TABLE statement_new (
    log_index      BIGINT  NOT NULL PRIMARY KEY,
    type           TEXT    NOT NULL,
    business_id    TEXT    NOT NULL,
    issuer         TEXT    NOT NULL,
    content_digest TEXT    NOT NULL,
    entry          ${blob} NOT NULL,
    stored_at      BIGINT  NOT NULL,
    UNIQUE (type, business_id, issuer)
);
INSERT INTO statement_new SELECT log_index, type, business_id, issuer, content_digest, entry, stored_at FROM statement;

CREATE TABLE statement_subject_new (
    subject   TEXT   NOT NULL,
    log_index BIGINT NOT NULL REFERENCES statement_new (log_index),
    PRIMARY KEY (subject, log_index)
);
INSERT INTO statement_subject_new
SELECT CASE
         WHEN b.subject LIKE 'evidence:%' THEN 'evidence:' || COALESCE(
           (SELECT e.owner FROM evidence e WHERE e.id = substr(b.subject, 10)) || '/', '') || substr(b.subject, 10)
         WHEN b.subject LIKE 'contract:%' THEN 'contract:' || COALESCE(
           (SELECT s.issuer FROM statement s WHERE s.type = 'huzheng/sharing-contract@v1'
              AND s.business_id = substr(b.subject, 10)) || '/', '') || substr(b.subject, 10)
         WHEN b.subject LIKE 'request:%' THEN 'request:' || COALESCE(
           (SELECT s.issuer FROM statement s WHERE s.type = 'huzheng/access-request@v1'
              AND s.business_id = substr(b.subject, 9)) || '/', '') || substr(b.subject, 9)
         WHEN b.subject LIKE 'recall:%' THEN 'recall:' || COALESCE(
           (SELECT s.issuer FROM statement s WHERE s.type = 'huzheng/recall@v1'
              AND s.business_id = substr(b.subject, 8)) || '/', '') || substr(b.subject, 8)
         ELSE b.subject
       END,
       b.log_index
FROM statement_subject b;

CREATE TABLE event_audience_new (
    department TEXT   NOT NULL,
    log_index  BIGINT NOT NULL REFERENCES statement_new (log_index),
    PRIMARY KEY (department, log_index)
);
INSERT INTO event_audience_new SELECT department, log_index FROM event_audience;

CREATE TABLE evidence_new (
    id              TEXT   NOT NULL,
    owner           TEXT   NOT NULL,
    content_digest  TEXT   NOT NULL REFERENCES content (digest),
    manifest_digest TEXT   NOT NULL,
    log_index       BIGINT NOT NULL REFERENCES statement_new (log_index),
    registered_at   BIGINT NOT NULL,
    PRIMARY KEY (id, owner)
);
INSERT INTO evidence_new SELECT id, owner, content_digest, manifest_digest, log_index, registered_at FROM evidence;

CREATE TABLE access_new (
    request_id      TEXT NOT NULL,
    requester       TEXT NOT NULL,
    contract_id     TEXT NOT NULL,
    contract_issuer TEXT NOT NULL,
    evidence_id     TEXT NOT NULL,
    evidence_owner  TEXT NOT NULL,
    case_no         TEXT NOT NULL,
    state           TEXT NOT NULL,
    valid_until     BIGINT,
    PRIMARY KEY (request_id, requester),
    FOREIGN KEY (evidence_id, evidence_owner) REFERENCES evidence_new (id, owner)
);
INSERT INTO access_new
SELECT a.request_id, a.requester, a.contract_id, s.issuer, a.evidence_id, e.owner, a.case_no, a.state, a.valid_until
FROM access a
JOIN evidence e ON e.id = a.evidence_id
JOIN statement s ON s.type = 'huzheng/sharing-contract@v1' AND s.business_id = a.contract_id;

CREATE TABLE case_item_new (
    case_no        TEXT NOT NULL,
    consumer       TEXT NOT NULL,
    evidence_id    TEXT NOT NULL,
    evidence_owner TEXT NOT NULL,
    status         TEXT NOT NULL,
    decision_id    TEXT NOT NULL,
    recall_id      TEXT,
    PRIMARY KEY (case_no, consumer, evidence_id, evidence_owner),
    FOREIGN KEY (evidence_id, evidence_owner) REFERENCES evidence_new (id, owner)
);
INSERT INTO case_item_new
SELECT c.case_no, c.consumer, c.evidence_id, e.owner, c.status, c.decision_id, c.recall_id
FROM case_item c JOIN evidence e ON e.id = c.evidence_id;

CREATE TABLE catalogue_edition_new (
    department TEXT    NOT NULL,
    territory  TEXT    NOT NULL,
    number     INTEGER NOT NULL CHECK (number >= 1),
    document   TEXT    NOT NULL REFERENCES content (digest),
    log_index  BIGINT  NOT NULL REFERENCES statement_new (log_index),
    PRIMARY KEY (department, territory, number)
);
INSERT INTO catalogue_edition_new SELECT department, territory, number, document, log_index FROM catalogue_edition;

DROP TABLE catalogue_edition;
DROP TABLE case_item;
DROP TABLE access;
DROP TABLE evidence;
DROP TABLE event_audience;
DROP TABLE statement_subject;
DROP TABLE statement;

ALTER TABLE statement_new RENAME TO statement;
ALTER TABLE statement_subject_new RENAME TO statement_subject;
ALTER TABLE event_audience_new RENAME TO event_audience;
ALTER TABLE evidence_new RENAME TO evidence;
ALTER TABLE access_new RENAME TO access;
ALTER TABLE case_item_new RENAME TO case_item;
ALTER TABLE catalogue_edition_new RENAME TO catalogue_edition;

CREATE INDEX evidence_owner ON evidence (owner, log_index);
CREATE INDEX evidence_content ON evidence (content_digest);
CREATE INDEX access_evidence ON access (evidence_id, evidence_owner, requester);
CREATE INDEX case_item_evidence ON case_item (evidence_id, evidence_owner);
