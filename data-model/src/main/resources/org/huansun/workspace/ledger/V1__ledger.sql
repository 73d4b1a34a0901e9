-- The ledger: what people recorded, and nothing that can be derived from it.
-- `record` holds the whole entry as canonical JSON (RFC 8785) and `hash` is its SHA-256. The other columns repeat
-- what must stay readable when the record is sealed: who comes after whom in which chain.
CREATE TABLE entry (
  pos      INTEGER NOT NULL PRIMARY KEY,
  id       TEXT    NOT NULL UNIQUE,
  case_id  TEXT    NOT NULL,
  device   TEXT    NOT NULL,
  number   INTEGER NOT NULL CHECK (number > 0),
  previous TEXT    NOT NULL CHECK (length(previous) = 64),
  hash     TEXT    NOT NULL UNIQUE CHECK (length(hash) = 64),
  record   BLOB    NOT NULL,
  UNIQUE (case_id, device, number)
) STRICT;

CREATE TRIGGER entry_is_never_updated BEFORE UPDATE ON entry
BEGIN
  SELECT RAISE(ABORT, 'an entry is never changed, only superseded');
END;

CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
BEGIN
  SELECT RAISE(ABORT, 'an entry is never deleted, only superseded');
END;

-- INSERT OR REPLACE would go around the two triggers above.
CREATE TRIGGER entry_is_never_replaced BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry WHERE pos = NEW.pos)
  OR EXISTS (SELECT 1 FROM entry WHERE id = NEW.id)
  OR EXISTS (SELECT 1 FROM entry WHERE hash = NEW.hash)
  OR EXISTS (SELECT 1 FROM entry WHERE case_id = NEW.case_id AND device = NEW.device AND number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'an entry is never replaced, only superseded');
END;

-- Entries that came in a package before their predecessor; they move to `entry` when it comes.
CREATE TABLE waiting_entry (
  hash     TEXT    NOT NULL PRIMARY KEY,
  case_id  TEXT    NOT NULL,
  device   TEXT    NOT NULL,
  number   INTEGER NOT NULL,
  record   BLOB    NOT NULL
) STRICT;

-- What belongs to this copy of the workspace and not to a case: its device, the person at it.
CREATE TABLE setting (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
