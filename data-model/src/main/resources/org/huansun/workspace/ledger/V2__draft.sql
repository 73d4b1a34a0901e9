-- What somebody has typed into a form and not recorded. It belongs to this copy of the workspace: it is part of no case,
-- goes into no package, and is gone with the entry that comes of it.
CREATE TABLE draft (
  id       TEXT NOT NULL PRIMARY KEY,
  case_id  TEXT NOT NULL,
  body     TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;
