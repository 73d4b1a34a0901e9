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

-- What can be found besides entries. A file's text stands under the ref of its name.
CREATE TABLE search_name (
  key        INTEGER NOT NULL PRIMARY KEY,
  case_id    TEXT    NOT NULL,
  ref        TEXT    NOT NULL,
  fields     TEXT    NOT NULL
) STRICT;
CREATE INDEX search_name_case ON search_name (case_id);
CREATE INDEX search_name_ref ON search_name (ref) WHERE ref <> '';

-- One row once search_posting has been made.
CREATE TABLE search_made (
  one        INTEGER NOT NULL PRIMARY KEY CHECK (one = 1)
) STRICT;
