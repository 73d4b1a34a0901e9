-- The search index: derived, like the views, and from them.
CREATE TABLE search_posting (
  term       INTEGER NOT NULL,
  first      INTEGER NOT NULL,
  keys       INTEGER NOT NULL,
  distances  BLOB    NOT NULL,
  PRIMARY KEY (term, first)
) STRICT, WITHOUT ROWID;

-- What search_posting doesn't know yet; indexed is the text by which the key stands there, null where it doesn't.
CREATE TABLE search_pending (
  key        INTEGER NOT NULL PRIMARY KEY,
  indexed    TEXT
) STRICT;

-- One row once search_posting has been made.
CREATE TABLE search_made (
  one        INTEGER NOT NULL PRIMARY KEY CHECK (one = 1)
) STRICT;

-- The text layers of originals, blank where there is none. They never change and take long to read, so they stay when the
-- views are made anew.
CREATE TABLE IF NOT EXISTS evidence_text (
  sha256     TEXT    NOT NULL PRIMARY KEY,
  text       TEXT    NOT NULL
) STRICT;
