// Profiles, their versions and the audit log.

/**
 * A profile is one JSON document, because it is always read and written as a whole; the columns beside it are what is looked up.
 * Ids come from `counters` and are never given twice. Audit entries outlive their profile.
 */
export const profiles = `
  CREATE TABLE counters (kind TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT;
  INSERT INTO counters VALUES ('profile', 0), ('provider_config', 0);

  CREATE TABLE profiles (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    is_active INTEGER NOT NULL,
    search_text TEXT NOT NULL,
    document TEXT NOT NULL
  ) STRICT;

  CREATE TABLE versions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    profile_id INTEGER NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    description TEXT,
    snapshot TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (profile_id, version)
  ) STRICT;

  CREATE TABLE audit_logs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    profile_id INTEGER,
    user_id TEXT,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    previous_values TEXT,
    new_values TEXT,
    metadata TEXT,
    created_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX audit_logs_by_profile ON audit_logs (profile_id);
`;
