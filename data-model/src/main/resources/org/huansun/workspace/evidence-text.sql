-- The text layers of originals. What they say is found with the originals, never changes and takes long to read: it stays
-- when the views are made anew.
CREATE TABLE IF NOT EXISTS evidence_text (
  sha256     TEXT    NOT NULL PRIMARY KEY,
  text       TEXT    NOT NULL
) STRICT;
