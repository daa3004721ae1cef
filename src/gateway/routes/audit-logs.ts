// GET audit-logs, of one profile or of all. Source: bifrost-api.md §1.2 #14 and #15.

import { z } from "zod";
import { type GatewayContext } from "../environment";
import { pageOf, pageQuery, pathId, readQuery } from "../reading";
import { AUDIT_ACTIONS } from "../store/audit-logs";

const query = z.object({
  ...pageQuery,
  action: z.enum(AUDIT_ACTIONS).optional(),
  user_id: z.string().optional(),
});

/** Answers the entries of every profile, also of deleted ones, the newest first. */
export function listAuditLogs(c: GatewayContext): Response {
  return answer(c, null);
}

/** Answers the entries of one profile, also of a deleted one. */
export function listProfileAuditLogs(c: GatewayContext): Response {
  return answer(c, pathId(c, "profile_id"));
}

function answer(c: GatewayContext, profileId: number | null): Response {
  const { action = null, user_id: userId = null, ...page } = readQuery(c, query);
  const { auditLogs } = c.var.store;
  const filter = { profileId, action, userId };
  return c.json({ audit_logs: auditLogs.list(filter, pageOf(page)), total_count: auditLogs.count(filter) });
}
