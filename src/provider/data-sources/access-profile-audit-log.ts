// The data source `bifrost_access_profile_audit_log`: who did what to a profile.

import * as z from "zod";
import { type AuditEntry } from "../../handler/internal";
import { fact, lookedUp } from "./looked-up";
import { belowProfile, lookAtProfile, profileIdAttribute } from "./profile-id";

/** Entries that are read where the configuration does not say, and at most. */
const DEFAULT_LIMIT = 100;
const MOST = 1_000;
/** Entries of one page. */
const PAGE = 100;

/** Members that are only shown. */
const shown = z.object({
  user_id: z.string().nullish().catch(undefined),
  previous_values: z.string().nullish().catch(undefined),
  new_values: z.string().nullish().catch(undefined),
  metadata: z.string().nullish().catch(undefined),
});

export const accessProfileAuditLogDataSource = lookedUp({
  schema: {
    version: 0,
    description:
      "The audit log of an access profile in the gateway's order, also of one that is deleted: who changed, attached or propagated it, and when.",
    attributes: {
      profile_id: profileIdAttribute,
      action: {
        type: "string",
        optional: true,
        description:
          "Only entries of one action: `create`, `update`, `delete`, `propagate`, `attach_role`, `detach_role`, `clone`, `activate` or `deactivate`.",
      },
      limit: {
        type: "number",
        optional: true,
        description: `Most entries, 1 to ${MOST}. ${DEFAULT_LIMIT} when unset.`,
      },
      entries: {
        nested: {
          nesting: "list",
          attributes: {
            action: fact("string", "What was done."),
            actor: fact("string", "Who did it."),
            user_id: fact("string", "The user it was done to, if any."),
            created_at: fact("string", "When it was done, RFC 3339."),
            previous_values: fact("string", "What was there before, as JSON."),
            new_values: fact("string", "What was sent, as JSON."),
            metadata: fact("string", "What else the gateway noted, as JSON."),
          },
        },
        computed: true,
        description: "The entries.",
      },
      total_count: fact("number", "Entries in all, as the gateway counts them."),
    },
  },

  specification: lookAtProfile("the audit log of an access profile", {
    action: z.string().min(1, { error: "must not be empty" }).optional(),
    limit: z
      .number()
      .refine((limit) => Number.isInteger(limit) && limit >= 1 && limit <= MOST, {
        error: ({ input }) => `must be a whole number from 1 to ${MOST}, got ${String(input)}`,
      })
      .optional(),
  }),

  async read({ profile_id, action, limit }, call) {
    const { api, signal } = call;
    const most = limit === undefined ? DEFAULT_LIMIT : Number(limit);
    const entries: AuditEntry[] = [];
    let total: number | undefined;
    while (entries.length < most) {
      const page = { limit: Math.min(PAGE, most - entries.length), offset: entries.length };
      const query = { ...page, action: action === undefined ? undefined : String(action) };
      const read = await belowProfile("audit log", profile_id, call, () =>
        api.auditLogs(Number(profile_id), query, signal),
      );
      if (read === undefined) return undefined;
      const { audit_logs, total_count } = read;
      entries.push(...audit_logs);
      total = total_count ?? total;
      if (audit_logs.length < page.limit || entries.length >= (total ?? Infinity)) break;
    }
    return {
      profile_id,
      action,
      limit,
      total_count: total,
      entries: entries.slice(0, most).map(entryDocument),
    };
  },
});

function entryDocument(entry: AuditEntry): object {
  const { user_id, previous_values, new_values, metadata } = shown.parse(entry);
  return {
    action: entry.action,
    actor: entry.actor ?? undefined,
    created_at: entry.created_at ?? undefined,
    user_id: user_id ?? undefined,
    previous_values: previous_values ?? undefined,
    new_values: new_values ?? undefined,
    metadata: metadata ?? undefined,
  };
}
