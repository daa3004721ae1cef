-- A database of the first schema (migration 001), as it was recorded: a profile with two versions and some usage.
PRAGMA foreign_keys=OFF;
CREATE TABLE counters (kind TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT;
INSERT INTO counters VALUES('profile',1);
INSERT INTO counters VALUES('provider_config',1);
CREATE TABLE profiles (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    is_active INTEGER NOT NULL,
    search_text TEXT NOT NULL,
    document TEXT NOT NULL
  ) STRICT;
INSERT INTO profiles VALUES(1,'Recorded',1,replace('recorded\nby the first schema','\n',char(10)),'{"id":1,"name":"Recorded","description":"by the first schema","is_active":true,"version":2,"tags":["old"],"provider_configs":[{"id":1,"provider_name":"openai","all_models_allowed":true,"allowed_models":[],"budgets":[],"rate_limit":null,"blacklisted_models":[],"weight":null,"key_ids":["*"],"model_budgets":[]}],"budgets":[{"id":"0d0e9a9e-8b0e-4f53-a7a0-6a5a1f6a3c11","max_limit":100,"reset_duration":"1Y","scope":"total","current_usage":12.5,"last_reset":"2026-01-01T00:00:00.000Z"}],"rate_limit":null,"calendar_aligned":false,"allow_all_providers":false,"auto_rotation_interval":0,"next_rotation_at":null,"last_rotation_at":null,"virtual_mcps":[],"mcp_configs":[],"mcp_tool_groups":[],"mcp_servers":[],"mcp_tool_overrides":[],"created_at":"2026-01-01T00:00:00.000Z","updated_at":"2026-01-02T00:00:00.000Z"}');
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
INSERT INTO versions VALUES(1,1,1,'Recorded','by the first schema','{"id":1,"name":"Recorded","description":"by the first schema","is_active":true,"version":1,"tags":["old"],"provider_configs":[{"id":1,"provider_name":"openai","all_models_allowed":true,"allowed_models":[],"budgets":[],"rate_limit":null,"blacklisted_models":[],"weight":null,"key_ids":["*"],"model_budgets":[]}],"budgets":[{"id":"0d0e9a9e-8b0e-4f53-a7a0-6a5a1f6a3c11","max_limit":100,"reset_duration":"1Y","scope":"total","current_usage":12.5,"last_reset":"2026-01-01T00:00:00.000Z"}],"rate_limit":null,"calendar_aligned":false,"allow_all_providers":false,"auto_rotation_interval":0,"next_rotation_at":null,"last_rotation_at":null,"virtual_mcps":[],"mcp_configs":[],"mcp_tool_groups":[],"mcp_servers":[],"mcp_tool_overrides":[],"created_at":"2026-01-01T00:00:00.000Z","updated_at":"2026-01-02T00:00:00.000Z"}','anonymous','2026-01-01T00:00:00.000Z');
INSERT INTO versions VALUES(2,1,2,'Recorded','by the first schema','{"id":1,"name":"Recorded","description":"by the first schema","is_active":true,"version":2,"tags":["old"],"provider_configs":[{"id":1,"provider_name":"openai","all_models_allowed":true,"allowed_models":[],"budgets":[],"rate_limit":null,"blacklisted_models":[],"weight":null,"key_ids":["*"],"model_budgets":[]}],"budgets":[{"id":"0d0e9a9e-8b0e-4f53-a7a0-6a5a1f6a3c11","max_limit":100,"reset_duration":"1Y","scope":"total","current_usage":12.5,"last_reset":"2026-01-01T00:00:00.000Z"}],"rate_limit":null,"calendar_aligned":false,"allow_all_providers":false,"auto_rotation_interval":0,"next_rotation_at":null,"last_rotation_at":null,"virtual_mcps":[],"mcp_configs":[],"mcp_tool_groups":[],"mcp_servers":[],"mcp_tool_overrides":[],"created_at":"2026-01-01T00:00:00.000Z","updated_at":"2026-01-02T00:00:00.000Z"}','anonymous','2026-01-02T00:00:00.000Z');
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
INSERT INTO audit_logs VALUES(1,1,NULL,'anonymous','create',NULL,'{"id":1,"name":"Recorded","description":"by the first schema","is_active":true,"version":2,"tags":["old"],"provider_configs":[{"id":1,"provider_name":"openai","all_models_allowed":true,"allowed_models":[],"budgets":[],"rate_limit":null,"blacklisted_models":[],"weight":null,"key_ids":["*"],"model_budgets":[]}],"budgets":[{"id":"0d0e9a9e-8b0e-4f53-a7a0-6a5a1f6a3c11","max_limit":100,"reset_duration":"1Y","scope":"total","current_usage":12.5,"last_reset":"2026-01-01T00:00:00.000Z"}],"rate_limit":null,"calendar_aligned":false,"allow_all_providers":false,"auto_rotation_interval":0,"next_rotation_at":null,"last_rotation_at":null,"virtual_mcps":[],"mcp_configs":[],"mcp_tool_groups":[],"mcp_servers":[],"mcp_tool_overrides":[],"created_at":"2026-01-01T00:00:00.000Z","updated_at":"2026-01-02T00:00:00.000Z"}',NULL,'2026-01-01T00:00:00.000Z');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('versions',2);
INSERT INTO sqlite_sequence VALUES('audit_logs',1);
CREATE INDEX audit_logs_by_profile ON audit_logs (profile_id);
PRAGMA application_id = 1650881127;
PRAGMA user_version = 1;
