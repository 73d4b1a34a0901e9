-- The views: derived from the ledger and disposable. PRAGMA user_version is set by the program.
CREATE TABLE derivation (
  one        INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  last_pos   INTEGER NOT NULL,
  last_hash  TEXT    NOT NULL,
  basis      TEXT    NOT NULL,
  as_of      TEXT    NOT NULL
) STRICT;

CREATE TABLE case_row (
  case_id    TEXT    NOT NULL PRIMARY KEY,
  number     TEXT    NOT NULL,
  title      TEXT    NOT NULL,
  region     TEXT    NOT NULL,
  place      TEXT    NOT NULL,
  pack       TEXT    NOT NULL,
  stage      TEXT    NOT NULL,
  opened_on  TEXT    NOT NULL,
  last_on    TEXT    NOT NULL,
  person     TEXT    NOT NULL,
  entries    INTEGER NOT NULL,
  unsent     INTEGER NOT NULL,
  findings   INTEGER NOT NULL
) STRICT;
CREATE INDEX case_row_number ON case_row (number);

CREATE TABLE entry_row (
  pos        INTEGER NOT NULL PRIMARY KEY,
  case_id    TEXT    NOT NULL,
  entry_id   TEXT    NOT NULL UNIQUE,
  type       TEXT    NOT NULL,
  on_day     TEXT    NOT NULL,
  clock      TEXT    NOT NULL,
  device     TEXT    NOT NULL,
  text       TEXT    NOT NULL
) STRICT;
CREATE INDEX entry_row_case ON entry_row (case_id, on_day, clock, device);

CREATE TABLE party_row (
  case_id    TEXT    NOT NULL,
  entry_id   TEXT    NOT NULL,
  role       TEXT    NOT NULL,
  name       TEXT    NOT NULL,
  PRIMARY KEY (case_id, entry_id)
) STRICT;
CREATE INDEX party_row_name ON party_row (name);

CREATE TABLE deadline_row (
  case_id    TEXT    NOT NULL,
  period     TEXT    NOT NULL,
  occurrence INTEGER NOT NULL,
  obligor    TEXT    NOT NULL,
  name       TEXT    NOT NULL,
  article    TEXT    NOT NULL,
  state      TEXT    NOT NULL,
  due        TEXT,
  safe_by    TEXT,
  working_days_left INTEGER,
  provisional INTEGER NOT NULL,
  met_on     TEXT,
  trigger_on TEXT    NOT NULL,
  PRIMARY KEY (case_id, period, occurrence)
) STRICT;
CREATE INDEX deadline_row_due ON deadline_row (due);
CREATE INDEX deadline_row_state ON deadline_row (state, due);

CREATE INDEX deadline_row_article ON deadline_row (article);

CREATE TABLE finding_row (
  case_id    TEXT    NOT NULL,
  place      INTEGER NOT NULL,
  code       TEXT    NOT NULL,
  weight     TEXT    NOT NULL,
  article    TEXT    NOT NULL,
  text       TEXT    NOT NULL,
  PRIMARY KEY (case_id, place)
) STRICT;
CREATE INDEX finding_row_code ON finding_row (code);
CREATE INDEX finding_row_article ON finding_row (article);

CREATE TABLE evidence_row (
  entry_id   TEXT    NOT NULL PRIMARY KEY,
  case_id    TEXT    NOT NULL,
  sha256     TEXT    NOT NULL,
  name       TEXT    NOT NULL,
  size       INTEGER NOT NULL,
  on_day     TEXT    NOT NULL
) STRICT;
CREATE INDEX evidence_row_case ON evidence_row (case_id);
