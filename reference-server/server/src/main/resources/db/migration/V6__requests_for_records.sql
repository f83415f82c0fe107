-- A request for records comes before what answers it is sealed; a grant says when it was given, for the contract's quotas.
CREATE TABLE access_new (
    request_id      TEXT NOT NULL,
    requester       TEXT NOT NULL,
    contract_id     TEXT NOT NULL,
    contract_issuer TEXT NOT NULL,
    evidence_id     TEXT NOT NULL,
    evidence_owner  TEXT NOT NULL,
    case_no         TEXT NOT NULL,
    state           TEXT NOT NULL,
    decided_at      BIGINT,
    valid_until     BIGINT,
    PRIMARY KEY (request_id, requester)
);
INSERT INTO access_new
SELECT request_id, requester, contract_id, contract_issuer, evidence_id, evidence_owner, case_no, state, NULL, valid_until
FROM access;
DROP TABLE access;
ALTER TABLE access_new RENAME TO access;
CREATE INDEX access_evidence ON access (evidence_id, evidence_owner, requester);
CREATE INDEX access_contract ON access (contract_id, contract_issuer, requester, state, decided_at);
