// The table of audit entries: who did what to which profile (bifrost-api.md §2.8). Entries outlive their profile.

import { z } from "zod";
import { type Sqlite } from "./database";
import { type Page } from "./profiles";
import { numberQuery, type Query, query } from "./query";

/** The actions that are recorded: those of §1.2, and from `attach_entity` on ours, for what has no published one. */
export const AUDIT_ACTIONS = [
  "create",
  "update",
  "delete",
  "propagate",
  "attach_role",
  "detach_role",
  "clone",
  "activate",
  "deactivate",
  "attach_entity",
  "detach_entity",
  "attach_user",
  "detach_user",
  "override_budget",
  "clear_override",
] as const;

/** One of the recorded actions. */
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

const jsonText = z.string().nullable().describe("JSON text");

/** An entry as it is answered. */
export const auditRow = z.object({
  id: z.number().int(),
  access_profile_id: z.number().int().nullable(),
  user_id: z.string().nullable(),
  actor: z.string(),
  action: z.enum(AUDIT_ACTIONS),
  previous_values: jsonText,
  new_values: jsonText,
  metadata: jsonText,
  created_at: z.iso.datetime(),
});

export type AuditRow = Readonly<z.output<typeof auditRow>>;

/** What is recorded. */
export interface AuditEntry {
  readonly time: string;
  readonly profileId: number;
  /** The user whose copy it is about. */
  readonly userId?: string;
  readonly actor: string;
  readonly action: AuditAction;
  readonly previous?: unknown;
  readonly next?: unknown;
  readonly metadata?: unknown;
}

/** What a list asks for; null lets everything pass. */
export interface AuditFilter {
  readonly profileId: number | null;
  readonly action: AuditAction | null;
  readonly userId: string | null;
}

/** Access to the audit entries. */
export interface AuditLogs {
  add(entry: AuditEntry): void;
  /** As they are answered, the newest first. */
  list(filter: AuditFilter, page: Page): AuditRow[];
  count(filter: AuditFilter): number;
}

const COLUMNS =
  "id, profile_id AS access_profile_id, user_id, actor, action, previous_values, new_values, metadata, created_at";

interface Queries {
  readonly list: Query<AuditRow>;
  readonly count: (...parameters: unknown[]) => number;
}

/** Prepares the statements of the table. */
export function auditLogsIn(database: Sqlite): AuditLogs {
  const add = database.prepare(`
    INSERT INTO audit_logs (profile_id, user_id, actor, action, previous_values, new_values, metadata, created_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const statements = new Map<string, Queries>();
  /** Only what is asked for stands in the statement, so that the index is used. */
  const matching = ({ profileId, action, userId }: AuditFilter): Queries => {
    const conditions = [
      profileId !== null && "profile_id = @profile_id",
      action !== null && "action = @action",
      userId !== null && "user_id = @user_id",
    ].filter((condition) => condition !== false);
    const where = conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "";
    const known = statements.get(where) ?? {
      list: query(
        database,
        auditRow,
        `SELECT ${COLUMNS} FROM audit_logs ${where} ORDER BY id DESC LIMIT @limit OFFSET @offset`,
      ),
      count: numberQuery(database, `SELECT count(*) AS number FROM audit_logs ${where}`),
    };
    statements.set(where, known);
    return known;
  };

  return {
    add: ({ profileId, userId = null, actor, action, previous, next, metadata, time }) => {
      add.run(profileId, userId, actor, action, text(previous), text(next), text(metadata), time);
    },
    list: (filter, { limit, offset }) =>
      matching(filter).list.all({ ...bound(filter), limit: limit ?? -1, offset }),
    count: (filter) => matching(filter).count(bound(filter)),
  };
}

function text(values: unknown): string | null {
  return values === undefined ? null : JSON.stringify(values);
}

function bound({ profileId, action, userId }: AuditFilter) {
  return { profile_id: profileId, action, user_id: userId };
}
