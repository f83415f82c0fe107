-- Requests now say until when they are to be answered, releases whether they were deleted: the lists are filled anew.
UPDATE listing_state SET filled = 0 WHERE id = 1;

-- The latest catalogue of what each department shares.
CREATE TABLE resource_catalogue (
    department TEXT   PRIMARY KEY,
    log_index  BIGINT NOT NULL REFERENCES statement (log_index)
);
