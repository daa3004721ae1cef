// Users, teams, business units, customers and their virtual keys; and what each of them holds: a copy of a profile with limits and usage
// of its own. Until now a copy was no more than who holds what.

import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type Sqlite } from "../database";

const TABLES = `
  ALTER TABLE roles ADD COLUMN description TEXT NOT NULL DEFAULT '';
  ALTER TABLE roles ADD COLUMN dac TEXT NOT NULL DEFAULT 'all-data';
  ALTER TABLE roles ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE roles ADD COLUMN created_at TEXT NOT NULL DEFAULT '1970-01-01T00:00:00.000Z';
  ALTER TABLE roles ADD COLUMN updated_at TEXT NOT NULL DEFAULT '1970-01-01T00:00:00.000Z';

  INSERT INTO counters VALUES ('copied_provider_config', 0);

  CREATE TABLE users (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    role_id INTEGER REFERENCES roles (id) ON DELETE SET NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX users_by_role ON users (role_id);

  CREATE TABLE entities (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (kind, id),
    UNIQUE (kind, name)
  ) STRICT;

  CREATE TABLE team_members (
    team_id TEXT NOT NULL,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    PRIMARY KEY (team_id, user_id)
  ) STRICT;

  CREATE TABLE virtual_keys (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    owner_kind TEXT,
    owner_id TEXT,
    document TEXT NOT NULL
  ) STRICT;
  CREATE INDEX virtual_keys_by_owner ON virtual_keys (owner_kind, owner_id);

  CREATE TABLE copies (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    profile_id INTEGER NOT NULL REFERENCES profiles (id),
    holder_kind TEXT NOT NULL,
    holder_id TEXT NOT NULL,
    role_id INTEGER REFERENCES roles (id) ON DELETE SET NULL,
    document TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX copies_of_users ON copies (profile_id, holder_id) WHERE holder_kind = 'users';
  CREATE UNIQUE INDEX copies_of_entities ON copies (holder_kind, holder_id) WHERE holder_kind <> 'users';
  CREATE INDEX copies_by_profile ON copies (profile_id);
  CREATE INDEX copies_by_holder ON copies (holder_kind, holder_id);
`;

const EPOCH = "'1970-01-01T00:00:00.000Z'";

/** A user had any number of roles and has one from now on, the first. */
const PEOPLE = `
  INSERT INTO users (id, name, email, role_id, created_at, updated_at)
    SELECT user_id, user_id, user_id, min(role_id), ${EPOCH}, ${EPOCH} FROM (
      SELECT user_id, role_id FROM role_users UNION ALL SELECT user_id, NULL FROM user_copies
    ) GROUP BY user_id;
  INSERT INTO entities (kind, id, name, document)
    SELECT kind, entity_id, entity_id, json_object('budgets', json('[]'), 'created_at', ${EPOCH}, 'updated_at', ${EPOCH})
    FROM entity_profiles;
`;

const HELD = `
  SELECT profile_id, 'users' AS holder_kind, user_id AS holder_id, role_id, profiles.document
    FROM user_copies JOIN profiles ON profiles.id = profile_id
  UNION ALL SELECT profile_id, kind, entity_id, NULL, profiles.document
    FROM entity_profiles JOIN profiles ON profiles.id = profile_id`;

const heldRow = z.object({
  profile_id: z.number(),
  holder_kind: z.string(),
  holder_id: z.string(),
  role_id: z.number().nullable(),
  document: z.string(),
});

/** Every holder gets the limits of the profile, unused. */
export function people(database: Sqlite): void {
  database.exec(TABLES);
  database.exec(PEOPLE);
  const add = database.prepare(
    "INSERT INTO copies (profile_id, holder_kind, holder_id, role_id, document) VALUES (?, ?, ?, ?, ?)",
  );
  for (const row of database.prepare(HELD).all()) {
    const { profile_id, holder_kind, holder_id, role_id, document } = heldRow.parse(row);
    const access: unknown = JSON.parse(document, (_key, value: unknown) => unused(value));
    add.run(profile_id, holder_kind, holder_id, role_id, JSON.stringify({ access, overrides: {} }));
  }
  database.exec("DROP TABLE role_users; DROP TABLE user_copies; DROP TABLE entity_profiles;");
}

/** A budget or a rate limit under an id of its own; anything else as it is. */
function unused(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("current_usage" in value) return { ...value, id: randomUUID(), current_usage: 0 };
  if ("token_current_usage" in value)
    return { ...value, id: randomUUID(), token_current_usage: 0, request_current_usage: 0 };
  return value;
}
