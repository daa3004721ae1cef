// Propagation of a profile to its copies. Source: bifrost-api.md §1.2 #9, §2.8, §3 "Propagation".

import * as z from "zod";
import { shown } from "./shapes";

/** The fields that the published description names. A gateway may take more, see §6 #15. */
export const PROPAGATED_FIELDS = [
  "provider_configs",
  "budgets",
  "rate_limit",
  "mcp_tool_groups",
  "mcp_servers",
  "mcp_tool_overrides",
] as const;

/** Body of POST propagate. Without users and groups it reaches every holder. */
export interface PropagateRequest {
  /** At least one, see {@link PROPAGATED_FIELDS}. */
  fields: string[];
  /** Only counts. */
  dry_run?: boolean | undefined;
  user_ids?: string[] | undefined;
  /** Groups of the identity provider, or teams. */
  group_ids?: string[] | undefined;
  reset_usage?: boolean | undefined;
}

const number = shown(z.number().int());
const id = shown(z.union([z.string(), z.number().transform(String)]));

/**
 * Newer gateways work in the background. How they say so is unknown (§3): an answer that says nothing of what was applied
 * but names a job, a status or a message is `pending`.
 */
export const propagateResponse = z
  .looseObject({
    applied: shown(z.boolean()),
    affected_users: number,
    failed_users: number,
    skipped_users: number,
    user_ids: shown(z.array(z.string())),
    affected_entities: number,
    failed_entities: number,
    vk_sync_errors: shown(z.array(z.unknown())),
    job_id: id,
    job: shown(z.looseObject({ id, status: shown(z.string()) })),
    status: shown(z.string()),
    message: shown(z.string()),
  })
  .refine((answer) => SAYS_SOMETHING.some((member) => (answer[member] ?? undefined) !== undefined), {
    error: "names neither counts nor a job",
  })
  .transform((answer) => {
    const jobId = answer.job_id ?? answer.job?.id ?? undefined;
    const status = answer.status ?? answer.job?.status ?? undefined;
    const isPending =
      jobId !== undefined || (answer.affected_users ?? answer.applied ?? undefined) === undefined;
    return { ...answer, pending: isPending ? { jobId, status } : undefined };
  });

const SAYS_SOMETHING = ["affected_users", "applied", "job_id", "job", "status", "message"] as const;

export type Propagation = z.output<typeof propagateResponse>;
