// GET audit-logs, of one profile or of all. Source: bifrost-api.md §1.2 #14 and #15.

import { type Answer } from "../contract/answers";
import { auditQuery } from "../contract/parameters";
import { route } from "../contract/route";
import { type GatewayContext } from "../environment";
import { pageOf, pathParameter, readQuery } from "../reading";

/** Entries of every profile, also of deleted ones. */
export const listAuditLogs = route({
  name: "listAuditLogs",
  summary: "The audit entries of every profile, the newest first",
  query: auditQuery,
  answer: "AuditLogListResponse",

  handle: (c) => entries(c, null),
});

/** Entries of one profile, also of a deleted one. */
export const listProfileAuditLogs = route({
  name: "listProfileAuditLogs",
  summary: "The audit entries of one profile, the newest first",
  query: auditQuery,
  answer: "AuditLogListResponse",

  handle: (c) => entries(c, pathParameter(c, "profile_id")),
});

function entries(c: GatewayContext, profileId: number | null): Answer<"AuditLogListResponse"> {
  const { action = null, user_id: userId = null, ...page } = readQuery(c, auditQuery);
  const { auditLogs } = c.var.store;
  const filter = { profileId, action, userId };
  return { audit_logs: auditLogs.list(filter, pageOf(page)), total_count: auditLogs.count(filter) };
}
