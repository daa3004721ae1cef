// The specification of an access profile: what a user may ask for, in the attribute names of the resource. The constructs, the
// provider and the command all validate with it. Source: bifrost-api.md §2, design of the resource `bifrost_access_profile`.

import * as z from "zod";
import {
  formatRotation,
  MAX_NAME_LENGTH,
  MAX_ROTATION,
  MIN_ROTATION,
  rotationNanoseconds,
} from "../../api/wire";
import { budgetsSpec, rateLimitSpec } from "./limits";
import { providerConfigSpec } from "./provider-config";
import { timeoutsSpec } from "./timeouts";
import { uniqueArray, uniqueStrings } from "./sets";

/** What destroy does: `deactivate` keeps the profile switched off, `delete` removes it, `abandon` leaves it as it is. */
export const DELETION_POLICIES = ["deactivate", "delete", "abandon"] as const;
/** What create does when the name is taken: `never` fails, `retired` takes over what somebody deactivated, `any` takes any. */
export const ADOPTION_POLICIES = ["never", "retired", "any"] as const;

/** Unique name, 1 to 255 characters, no blanks around it. */
export const profileName = z.string().superRefine((name, context) => {
  const length = [...name].length;
  if (name !== name.trim())
    context.addIssue({
      code: "custom",
      message: `must not start or end with blanks, got ${JSON.stringify(name)}`,
    });
  else if (length < 1 || length > MAX_NAME_LENGTH)
    context.addIssue({
      code: "custom",
      message: `must have 1 to ${MAX_NAME_LENGTH} characters, got ${length}`,
    });
});

const rotationInterval = z.string().superRefine((text, context) => {
  const nanoseconds = rotationNanoseconds(text);
  if (nanoseconds === undefined)
    context.addIssue({
      code: "custom",
      message: `is not a duration such as "30d" or "12h": ${JSON.stringify(text)}`,
    });
  else if (nanoseconds !== 0n && (nanoseconds < MIN_ROTATION || nanoseconds > MAX_ROTATION))
    context.addIssue({ code: "custom", message: `must be 1h to 365d, got ${formatRotation(nanoseconds)}` });
});

/** The id of a profile, as text. */
export const profileId = z
  .string()
  .refine((text) => /^[1-9]\d{0,15}$/.test(text) && Number.isSafeInteger(Number(text)), {
    error: (issue) => `must be the numeric id of a profile, got ${JSON.stringify(issue.input)}`,
  });

const mcpConfigSpec = z.strictObject({
  /** `["*"]` allows all tools, also future ones; `[]` none. */
  tools_to_execute: uniqueStrings,
});

const mcpToolOverrideSpec = z.strictObject({
  mcp_client_id: z.string().min(1, { error: "must not be empty" }),
  tool_name: z.string().min(1, { error: "must not be empty" }),
  action: z.enum(["include", "exclude"]),
});

/** A numeric id of the gateway. */
const idFrom = (least: number) => {
  const error = (issue: { readonly input?: unknown }): string =>
    `must be a whole number of at least ${least}, got ${String(issue.input)}`;
  return z.number().int({ error }).min(least, { error });
};

const providerName = z.string().superRefine((name, context) => {
  if (name === "" || name !== name.trim())
    context.addIssue({
      code: "custom",
      message: `the provider name must not be empty or have blanks around it: ${JSON.stringify(name)}`,
    });
});

/** How many tags and providers an update takes is not checked here: a live profile may have more, see `sizes.ts`. */
export const accessProfileSpec = z.strictObject({
  name: profileName,
  description: z.string().optional(),
  is_active: z.boolean().default(true),
  tags: uniqueStrings.optional(),
  calendar_aligned: z.boolean().optional(),
  allow_all_providers: z.boolean().optional(),
  auto_rotation_interval: rotationInterval.optional(),
  provider_configs: z.record(providerName, providerConfigSpec).optional(),
  budgets: budgetsSpec.optional(),
  rate_limit: rateLimitSpec.optional(),
  mcp_configs: z
    .record(z.string().min(1, { error: "the MCP client id must not be empty" }), mcpConfigSpec)
    .optional(),
  virtual_mcp_ids: uniqueArray(idFrom(1)).optional(),
  virtual_mcp_names: uniqueStrings.optional(),
  mcp_tool_groups: uniqueArray(idFrom(0)).optional(),
  mcp_servers: uniqueStrings.optional(),
  mcp_tool_overrides: uniqueArray(mcpToolOverrideSpec).optional(),
  clone_from: profileId.optional(),
  deletion_policy: z.enum(DELETION_POLICIES).default("deactivate"),
  adoption_policy: z.enum(ADOPTION_POLICIES).default("retired"),
  /** Whether what is left alone when unset is repaired when somebody loosens it. */
  strict: z.boolean().optional(),
  timeouts: timeoutsSpec.optional(),
});

export type McpConfigSpec = z.output<typeof mcpConfigSpec>;
export type McpToolOverrideSpec = z.output<typeof mcpToolOverrideSpec>;
/** A checked specification, defaults filled in. A member that is left out is unset. */
export type AccessProfileSpec = z.output<typeof accessProfileSpec>;
/** A specification as a user writes it. */
export type AccessProfileDocument = z.input<typeof accessProfileSpec>;
