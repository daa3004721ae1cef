-- A database of the second schema (migration 002), as it was recorded: as the first, with a rate limit of which half is unset.
PRAGMA foreign_keys=OFF;
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
INSERT INTO "audit_logs" VALUES(1,1,NULL,'anonymous','create',NULL,'{"id":1,"name":"Recorded","description":"by the first schema","is_active":true,"version":2,"tags":["old"],"provider_configs":[{"id":1,"provider_name":"openai","all_models_allowed":true,"allowed_models":[],"budgets":[],"rate_limit":null,"blacklisted_models":[],"weight":null,"key_ids":["*"],"model_budgets":[]}],"budgets":[{"id":"0d0e9a9e-8b0e-4f53-a7a0-6a5a1f6a3c11","max_limit":100,"reset_duration":"1Y","scope":"total","current_usage":12.5,"last_reset":"2026-01-01T00:00:00.000Z"}],"rate_limit":null,"calendar_aligned":false,"allow_all_providers":false,"auto_rotation_interval":0,"next_rotation_at":null,"last_rotation_at":null,"virtual_mcps":[],"mcp_configs":[],"mcp_tool_groups":[],"mcp_servers":[],"mcp_tool_overrides":[],"created_at":"2026-01-01T00:00:00.000Z","updated_at":"2026-01-02T00:00:00.000Z"}',NULL,'2026-01-01T00:00:00.000Z');
CREATE TABLE counters (kind TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT;
INSERT INTO "counters" VALUES('profile',1);
INSERT INTO "counters" VALUES('provider_config',1);
CREATE TABLE entity_profiles (
    kind TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    profile_id INTEGER NOT NULL REFERENCES profiles (id),
    PRIMARY KEY (kind, entity_id)
  ) STRICT;
CREATE TABLE profile_roles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    profile_id INTEGER NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    role_id INTEGER NOT NULL REFERENCES roles (id) ON DELETE CASCADE,
    is_default INTEGER NOT NULL,
    UNIQUE (profile_id, role_id)
  ) STRICT;
CREATE TABLE profiles (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    is_active INTEGER NOT NULL,
    search_text TEXT NOT NULL,
    document TEXT NOT NULL
  ) STRICT;
INSERT INTO "profiles" VALUES(1,'Recorded',1,'recorded
by the first schema','{"id":1,"name":"Recorded","description":"by the second schema, ,\"rate_limit\":null","is_active":true,"version":2,"tags":["old"],"provider_configs":[{"id":1,"provider_name":"openai","all_models_allowed":true,"allowed_models":[],"budgets":[],"rate_limit":null,"blacklisted_models":[],"weight":null,"key_ids":["*"],"model_budgets":[]}],"budgets":[{"id":"0d0e9a9e-8b0e-4f53-a7a0-6a5a1f6a3c11","max_limit":100,"reset_duration":"1Y","scope":"total","current_usage":12.5,"last_reset":"2026-01-01T00:00:00.000Z"}],"rate_limit":{"token_max_limit":1000,"token_reset_duration":"1d","id":"5b0a53a8-6a4e-4d7d-8a54-1f5a8f0f7c22","token_current_usage":40,"token_last_reset":"2026-05-31T12:00:00.000Z","request_max_limit":null,"request_reset_duration":null,"request_current_usage":0,"request_last_reset":null},"calendar_aligned":false,"allow_all_providers":false,"auto_rotation_interval":0,"next_rotation_at":null,"last_rotation_at":null,"virtual_mcps":[],"mcp_configs":[],"mcp_tool_groups":[],"mcp_servers":[],"mcp_tool_overrides":[],"created_at":"2026-01-01T00:00:00.000Z","updated_at":"2026-01-02T00:00:00.000Z"}');
CREATE TABLE role_users (
    role_id INTEGER NOT NULL REFERENCES roles (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL,
    PRIMARY KEY (role_id, user_id)
  ) STRICT;
CREATE TABLE roles (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE user_copies (
    profile_id INTEGER NOT NULL REFERENCES profiles (id),
    user_id TEXT NOT NULL,
    role_id INTEGER REFERENCES roles (id) ON DELETE SET NULL,
    PRIMARY KEY (profile_id, user_id)
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
INSERT INTO "versions" VALUES(1,1,1,'Recorded','by the first schema','{"id":1,"name":"Recorded","description":"by the second schema, ,\"rate_limit\":null","is_active":true,"version":1,"tags":["old"],"provider_configs":[{"id":1,"provider_name":"openai","all_models_allowed":true,"allowed_models":[],"budgets":[],"rate_limit":null,"blacklisted_models":[],"weight":null,"key_ids":["*"],"model_budgets":[]}],"budgets":[{"id":"0d0e9a9e-8b0e-4f53-a7a0-6a5a1f6a3c11","max_limit":100,"reset_duration":"1Y","scope":"total","current_usage":12.5,"last_reset":"2026-01-01T00:00:00.000Z"}],"rate_limit":{"token_max_limit":1000,"token_reset_duration":"1d","id":"5b0a53a8-6a4e-4d7d-8a54-1f5a8f0f7c22","token_current_usage":40,"token_last_reset":"2026-05-31T12:00:00.000Z","request_max_limit":null,"request_reset_duration":null,"request_current_usage":0,"request_last_reset":null},"calendar_aligned":false,"allow_all_providers":false,"auto_rotation_interval":0,"next_rotation_at":null,"last_rotation_at":null,"virtual_mcps":[],"mcp_configs":[],"mcp_tool_groups":[],"mcp_servers":[],"mcp_tool_overrides":[],"created_at":"2026-01-01T00:00:00.000Z","updated_at":"2026-01-02T00:00:00.000Z"}','anonymous','2026-01-01T00:00:00.000Z');
INSERT INTO "versions" VALUES(2,1,2,'Recorded','by the first schema','{"id":1,"name":"Recorded","description":"by the second schema, ,\"rate_limit\":null","is_active":true,"version":2,"tags":["old"],"provider_configs":[{"id":1,"provider_name":"openai","all_models_allowed":true,"allowed_models":[],"budgets":[],"rate_limit":null,"blacklisted_models":[],"weight":null,"key_ids":["*"],"model_budgets":[]}],"budgets":[{"id":"0d0e9a9e-8b0e-4f53-a7a0-6a5a1f6a3c11","max_limit":100,"reset_duration":"1Y","scope":"total","current_usage":12.5,"last_reset":"2026-01-01T00:00:00.000Z"}],"rate_limit":{"token_max_limit":1000,"token_reset_duration":"1d","id":"5b0a53a8-6a4e-4d7d-8a54-1f5a8f0f7c22","token_current_usage":40,"token_last_reset":"2026-05-31T12:00:00.000Z","request_max_limit":null,"request_reset_duration":null,"request_current_usage":0,"request_last_reset":null},"calendar_aligned":false,"allow_all_providers":false,"auto_rotation_interval":0,"next_rotation_at":null,"last_rotation_at":null,"virtual_mcps":[],"mcp_configs":[],"mcp_tool_groups":[],"mcp_servers":[],"mcp_tool_overrides":[],"created_at":"2026-01-01T00:00:00.000Z","updated_at":"2026-01-02T00:00:00.000Z"}','anonymous','2026-01-02T00:00:00.000Z');
CREATE INDEX audit_logs_by_profile ON audit_logs (profile_id);
CREATE INDEX entity_profiles_by_profile ON entity_profiles (profile_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('versions',2);
INSERT INTO "sqlite_sequence" VALUES('audit_logs',1);
PRAGMA application_id = 1650881127;
PRAGMA user_version = 2;
