// Entries of the audit log. Source: bifrost-api.md §1.2 #14, §2.8. Nothing but the action is needed, so nothing else may be
// missing: an entry that says less is still an entry.

import * as z from "zod";

export const auditEntry = z.looseObject({
  id: z.union([z.number(), z.string()]).nullish(),
  actor: z.string().nullish(),
  /** One of `create update delete propagate attach_role detach_role clone activate deactivate`, or one of a newer gateway. */
  action: z.string(),
  created_at: z.string().nullish(),
});

/** One page of the audit log. */
export const auditLogResponse = z.looseObject({
  audit_logs: z
    .array(auditEntry)
    .nullable()
    .transform((entries) => entries ?? []),
  total_count: z.number().int().nullish(),
});

export type AuditEntry = z.output<typeof auditEntry>;
export type AuditLogPage = z.output<typeof auditLogResponse>;
