// The bodies that the gateway takes, by the names that its description gives them.

import { z } from "zod";
import { type Generation } from "../generation";
import { people } from "./people";
import { requestSchemas } from "./requests";

/** The schemas of the bodies, and of the parts that have a name of their own. @param unknownMembers whether they are let through */
export function bodySchemas(generation: Generation, unknownMembers: boolean) {
  const profiles = requestSchemas(generation, unknownMembers);
  return {
    ...profiles,
    ...people(profiles),
    PropagateRequest: propagate,
    AttachRolesRequest: attachRoles,
    UsageRequest: usage,
  };
}

/** Source: bifrost-api.md §2.8. */
const propagate = z.strictObject({
  fields: z
    .array(
      z.enum([
        "provider_configs",
        "budgets",
        "rate_limit",
        "mcp_tool_groups",
        "mcp_servers",
        "mcp_tool_overrides",
      ]),
    )
    .min(1),
  dry_run: z.boolean().optional(),
  user_ids: z.array(z.string()).optional().describe("Empty or left out: every holder"),
  group_ids: z.array(z.string()).optional(),
  reset_usage: z.boolean().optional(),
});

/** Source: bifrost-api.md §2.8. */
const attachRoles = z.strictObject({
  role_ids: z.array(z.number().int().min(1)).min(1),
  is_default: z.boolean().optional(),
  apply_to_existing: z.boolean().optional().describe("Gives the users who have the role a copy at once"),
});

/** Usage for development: counts against the profile, and against the provider and model that are named. */
const usage = z.strictObject({
  user_id: z
    .string()
    .optional()
    .describe("Counts against the copy of this user instead of the profile itself"),
  team_id: z.string().optional().describe("Counts against the copy of this team"),
  business_unit_id: z.string().optional().describe("Counts against the copy of this business unit"),
  customer_id: z.string().optional().describe("Counts against the copy of this customer"),
  provider: z.string().min(1).optional(),
  model: z.string().min(1).optional(),
  cost: z.number().min(0).default(0).describe("Dollars"),
  tokens: z.number().int().min(0).default(0),
  requests: z.number().int().min(0).default(0),
});

/** The bodies by name. */
export type Bodies = ReturnType<typeof bodySchemas>;
