-- The views: derived from the ledger and disposable. PRAGMA user_version is set by the program.
-- A case is named by the place of its first entry in this ledger (case_pos): a number is a tenth of an id in every index.
CREATE TABLE derivation (
  one        INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  last_pos   INTEGER NOT NULL,
  last_hash  TEXT    NOT NULL,
  last_clock TEXT    NOT NULL,
  basis      TEXT    NOT NULL,
  as_of      TEXT    NOT NULL
) STRICT;

-- `due` is the day of the most urgent open deadline, '9999-12-30' where all that is open is suspended and '9999-12-31' where
-- nothing is open: it sorts. `urgent_…` names that deadline. `changes_on` is the first day on which deriving the case again
-- can give other rows although nothing was recorded.
CREATE TABLE case_row (
  case_pos   INTEGER NOT NULL PRIMARY KEY,
  case_id    TEXT    NOT NULL UNIQUE,
  number     TEXT    NOT NULL,
  number_key INTEGER NOT NULL,
  title      TEXT    NOT NULL,
  region     TEXT    NOT NULL,
  place      TEXT    NOT NULL,
  pack       TEXT    NOT NULL,
  stage      INTEGER NOT NULL,
  opened_on  TEXT    NOT NULL,
  last_on    TEXT    NOT NULL,
  person     TEXT    NOT NULL,
  channel    TEXT    NOT NULL,
  entries    INTEGER NOT NULL,
  unsent     INTEGER NOT NULL,
  findings   INTEGER NOT NULL,
  gravest    INTEGER NOT NULL,
  due        TEXT    NOT NULL,
  urgent_period     TEXT    NOT NULL,
  urgent_occurrence INTEGER NOT NULL,
  overdue    INTEGER NOT NULL,
  suspended  INTEGER NOT NULL,
  provisional INTEGER NOT NULL,
  changes_on TEXT
) STRICT;
CREATE INDEX case_row_number ON case_row (number_key);
CREATE INDEX case_row_title ON case_row (title);
CREATE INDEX case_row_stage ON case_row (stage);
CREATE INDEX case_row_pack ON case_row (pack);
CREATE INDEX case_row_opened ON case_row (opened_on);
CREATE INDEX case_row_last ON case_row (last_on);
CREATE INDEX case_row_person ON case_row (person);
CREATE INDEX case_row_channel ON case_row (channel);
CREATE INDEX case_row_entries ON case_row (entries);
CREATE INDEX case_row_unsent ON case_row (unsent);
CREATE INDEX case_row_findings ON case_row (gravest);
CREATE INDEX case_row_due ON case_row (due);
CREATE INDEX case_row_changes ON case_row (changes_on);

CREATE TABLE entry_row (
  pos        INTEGER NOT NULL PRIMARY KEY,
  case_pos   INTEGER NOT NULL,
  type       TEXT    NOT NULL,
  on_day     TEXT    NOT NULL,
  text       TEXT    NOT NULL
) STRICT;
CREATE INDEX entry_row_case ON entry_row (case_pos);
CREATE INDEX entry_row_type ON entry_row (type, on_day);

CREATE TABLE party_row (
  pos        INTEGER NOT NULL PRIMARY KEY,
  case_pos   INTEGER NOT NULL,
  role       TEXT    NOT NULL,
  name       TEXT    NOT NULL
) STRICT;
CREATE INDEX party_row_case ON party_row (case_pos);
CREATE INDEX party_row_name ON party_row (name);

-- `suspensions` holds the days passed over as first/last, a blank between two, the last left out while a report is out;
-- `extended_from` is the last day as it was before an extension.
CREATE TABLE deadline_row (
  case_pos   INTEGER NOT NULL,
  period     TEXT    NOT NULL,
  occurrence INTEGER NOT NULL,
  obligor    TEXT    NOT NULL,
  name       TEXT    NOT NULL,
  article    TEXT    NOT NULL,
  state      TEXT    NOT NULL,
  due        TEXT,
  safe_by    TEXT,
  provisional INTEGER NOT NULL,
  met_on     TEXT,
  trigger_on TEXT    NOT NULL,
  stated_due TEXT,
  extended_from TEXT,
  suspensions TEXT   NOT NULL,
  PRIMARY KEY (case_pos, period, occurrence)
) STRICT, WITHOUT ROWID;
CREATE INDEX deadline_row_due ON deadline_row (due);
CREATE INDEX deadline_row_state ON deadline_row (state, due);
CREATE INDEX deadline_row_late ON deadline_row (met_on) WHERE met_on > due;
CREATE INDEX deadline_row_safe ON deadline_row (safe_by) WHERE safe_by < due;
CREATE INDEX deadline_row_article ON deadline_row (article);

CREATE TABLE finding_row (
  case_pos   INTEGER NOT NULL,
  place      INTEGER NOT NULL,
  code       TEXT    NOT NULL,
  weight     TEXT    NOT NULL,
  article    TEXT    NOT NULL,
  text       TEXT    NOT NULL,
  PRIMARY KEY (case_pos, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_row_code ON finding_row (code);
CREATE INDEX finding_row_article ON finding_row (article);

CREATE TABLE evidence_row (
  pos        INTEGER NOT NULL PRIMARY KEY,
  case_pos   INTEGER NOT NULL,
  entry_id   TEXT    NOT NULL,
  sha256     TEXT    NOT NULL,
  name       TEXT    NOT NULL,
  size       INTEGER NOT NULL,
  on_day     TEXT    NOT NULL
) STRICT;
CREATE INDEX evidence_row_case ON evidence_row (case_pos);
CREATE INDEX evidence_row_sha256 ON evidence_row (sha256);

-- Clues by what they are known again by; live is 0 for one that was superseded.
CREATE TABLE clue_row (
  pos        INTEGER NOT NULL PRIMARY KEY,
  case_pos   INTEGER NOT NULL,
  on_day     TEXT    NOT NULL,
  live       INTEGER NOT NULL,
  source_number TEXT NOT NULL,
  clue_key   TEXT    NOT NULL
) STRICT;
CREATE INDEX clue_row_case ON clue_row (case_pos);
CREATE INDEX clue_row_key ON clue_row (clue_key);
CREATE INDEX clue_row_number ON clue_row (source_number);
CREATE INDEX clue_row_day ON clue_row (on_day);

-- What exported packages hold, as the office log has it: for each case and device the last number.
CREATE TABLE sent_row (
  case_id    TEXT    NOT NULL,
  device     TEXT    NOT NULL,
  number     INTEGER NOT NULL,
  PRIMARY KEY (case_id, device)
) STRICT, WITHOUT ROWID;

-- Cases whose rows still stand on the work calendar before: they are derived again a few at a time, and at opening.
CREATE TABLE stale_case (
  case_pos   INTEGER NOT NULL PRIMARY KEY
) STRICT;
