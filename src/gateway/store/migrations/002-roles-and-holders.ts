// Roles and the profiles they grant; users and entities that hold a profile.

/** Deleting a profile takes its role attachments along; holders are checked before. */
export const roles = `
  CREATE TABLE roles (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE) STRICT;

  CREATE TABLE role_users (
    role_id INTEGER NOT NULL REFERENCES roles (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL,
    PRIMARY KEY (role_id, user_id)
  ) STRICT;

  CREATE TABLE profile_roles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    profile_id INTEGER NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    role_id INTEGER NOT NULL REFERENCES roles (id) ON DELETE CASCADE,
    is_default INTEGER NOT NULL,
    UNIQUE (profile_id, role_id)
  ) STRICT;

  CREATE TABLE user_copies (
    profile_id INTEGER NOT NULL REFERENCES profiles (id),
    user_id TEXT NOT NULL,
    role_id INTEGER REFERENCES roles (id) ON DELETE SET NULL,
    PRIMARY KEY (profile_id, user_id)
  ) STRICT;

  CREATE TABLE entity_profiles (
    kind TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    profile_id INTEGER NOT NULL REFERENCES profiles (id),
    PRIMARY KEY (kind, entity_id)
  ) STRICT;
  CREATE INDEX entity_profiles_by_profile ON entity_profiles (profile_id);
`;
