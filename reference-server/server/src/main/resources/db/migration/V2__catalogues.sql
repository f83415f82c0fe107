-- Inside which divisions a department may publish catalogues of matters.
CREATE TABLE catalogue_publisher (
    department TEXT NOT NULL,
    territory  TEXT NOT NULL,
    PRIMARY KEY (department, territory)
);

-- The published editions of each department and territory, numbered from 1 without a gap.
CREATE TABLE catalogue_edition (
    department TEXT    NOT NULL,
    territory  TEXT    NOT NULL,
    number     INTEGER NOT NULL CHECK (number >= 1),
    document   TEXT    NOT NULL REFERENCES content (digest),
    log_index  BIGINT  NOT NULL REFERENCES statement (log_index),
    PRIMARY KEY (department, territory, number)
);
