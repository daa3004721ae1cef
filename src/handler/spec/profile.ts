// The specification of an access profile: what a user may ask for, in the attribute names of the resource. The constructs, the
// provider and the command all validate with it. Source: bifrost-api.md §2, design of the resource `bifrost_access_profile`.

import * as z from "zod";
import { MAX_NAME_LENGTH } from "../../api/wire";
import { attribute } from "./attribute";
import { limitsOf } from "./limits";
import { mcpSpecs } from "./mcp";
import { providerConfigSpec } from "./provider-config";
import { rotationInterval, rotationMeaning } from "./rotation";
import { uniqueStrings } from "./sets";
import { TIMEOUTS_DESCRIPTION, timeoutsSpec } from "./timeouts";

/** What destroy does: `deactivate` keeps the profile switched off, `delete` removes it, `abandon` leaves it as it is. */
export const DELETION_POLICIES = ["deactivate", "delete", "abandon"] as const;
/** What create does when the name is already taken: `never` fails, `retired` adopts a deactivated profile, `any` adopts any. */
export const ADOPTION_POLICIES = ["never", "retired", "any"] as const;

/** Unique name, 1 to 255 characters, no blanks around it. */
export const profileName = z.string().superRefine((name, context) => {
  const length = [...name].length;
  if (name !== name.trim())
    context.addIssue({
      code: "custom",
      message: `must not start or end with whitespace, got ${JSON.stringify(name)}`,
    });
  else if (length < 1 || length > MAX_NAME_LENGTH)
    context.addIssue({
      code: "custom",
      message: `must have 1 to ${MAX_NAME_LENGTH} characters, got ${length}`,
    });
});

/** The id of a profile, as text. */
export const profileId = z
  .string()
  .refine((text) => /^[1-9]\d{0,15}$/.test(text) && Number.isSafeInteger(Number(text)), {
    error: (issue) => `must be the numeric id of a profile, got ${JSON.stringify(issue.input)}`,
  });

const providerName = z.string().superRefine((name, context) => {
  if (name === "" || name !== name.trim())
    context.addIssue({
      code: "custom",
      message: `the provider name must not be empty or start or end with whitespace: ${JSON.stringify(name)}`,
    });
});

/**
 * The attributes, each by itself. How many tags and providers an update takes is not checked here: a live profile may have more, see
 * `sizes.ts`.
 */
export const accessProfileAttributes = z.strictObject({
  name: attribute(
    profileName,
    "Unique name, 1 to 255 characters, without leading or trailing whitespace. Changing it renames the profile in place.",
    { source: "§2.1" },
  ),
  description: attribute(z.string().optional(), "What the profile is for.", {
    source: "§2.1",
    // Whether a gateway tells "" from null is unknown (bifrost-api.md §2.1).
    meaning: (text) => text || undefined,
  }),
  is_active: attribute(
    z.boolean().default(true),
    "Whether the profile can be selected. Deactivating keeps the copies that users hold.",
    { source: "§3" },
  ),
  tags: attribute(
    uniqueStrings.optional(),
    "Labels to filter by, each once; their order means nothing. An update takes at most 50.",
    {
      source: "§2.1",
    },
  ),
  calendar_aligned: attribute(
    z.boolean().optional(),
    "Reset budgets of a day and more at calendar boundaries in UTC (midnight, Monday, the 1st) instead of rolling periods.",
    { source: "§3", none: false },
  ),
  allow_all_providers: attribute(
    z.boolean().optional(),
    "Allow providers that are not listed, with all their models and keys. For gateways from 2.3 on; sent only when set.",
    { source: "§2.3", unset: "left_alone" },
  ),
  auto_rotation_interval: attribute(
    rotationInterval.optional(),
    "Interval of key rotation, `1h` to `365d`: days (`30d`) or a Go duration (`12h`). Unset is off.",
    { source: "§2.6", meaning: rotationMeaning },
  ),
  next_rotation_at: attribute(
    z.iso
      .datetime({
        offset: true,
        error: ({ input }) => `must be a time such as "2030-01-01T00:00:00Z", got ${JSON.stringify(input)}`,
      })
      .optional(),
    "When keys are rotated first, RFC 3339, in the future; needs `auto_rotation_interval`. The gateway moves it on by itself, so a time that has passed says nothing.",
    { source: "§2.6", unset: "left_alone", movesByItself: true, meaning: Date.parse },
  ),
  provider_configs: attribute(
    z.record(providerName, providerConfigSpec).optional(),
    "Access by provider name, for example `openai`. An update takes at most 100. Providers that are not listed are denied.",
  ),
  ...limitsOf("the profile as a whole"),
  ...mcpSpecs,
  relay_grants: attribute(
    uniqueStrings.optional(),
    "Names of the relays that may be used; an empty list denies all. For gateways from 2.4 on; sent only when set.",
    { source: "§10", unset: "left_alone" },
  ),
  clone_from: attribute(
    profileId.optional(),
    "Id of the profile to clone at creation. Unset attributes keep the cloned values. Changing it replaces the profile.",
    { source: "§3" },
  ),
  deletion_policy: attribute(
    z.enum(DELETION_POLICIES).default("deactivate"),
    "What destroy does: `deactivate` deactivates the profile and keeps it, `delete` deletes it, `abandon` leaves it unchanged.",
  ),
  adoption_policy: attribute(
    z.enum(ADOPTION_POLICIES).default("retired"),
    "What create does when the name is already taken: `never` fails; `retired` adopts a profile that somebody deactivated, as its audit log shows; `any` adopts any profile that no other resource manages. The plan announces each adoption and what it changes.",
  ),
  strict: attribute(
    z.boolean().optional(),
    "Repair access that somebody widened by hand in attributes that this resource leaves unset: `key_ids`, `blacklisted_models`, `model_budgets`, `weight` and `allow_all_providers`. Without it, the plan only warns. This attribute is never sent to the gateway.",
  ),
  timeouts: attribute(timeoutsSpec.optional(), TIMEOUTS_DESCRIPTION),
});

/** The attributes that decide whether another one may be set: while one of them is not known, neither is that. */
export const DECISIVE: readonly string[] = ["auto_rotation_interval", "clone_from"];

/** The specification of an access profile: each attribute, and what one says of another. */
export const accessProfileSpec = accessProfileAttributes.superRefine((spec, context) => {
  const { next_rotation_at: next, auto_rotation_interval: interval, clone_from: source } = spec;
  const isOff = interval === undefined || rotationMeaning(interval) === undefined;
  if (next !== undefined && isOff && source === undefined)
    context.addIssue({
      code: "custom",
      path: ["next_rotation_at"],
      message: "needs auto_rotation_interval; set both, or leave it out",
    });
});

/** A checked specification, defaults filled in. A member that is left out is unset. */
export type AccessProfileSpec = z.output<typeof accessProfileSpec>;
/** A specification as a user writes it. */
export type AccessProfileDocument = z.input<typeof accessProfileSpec>;
