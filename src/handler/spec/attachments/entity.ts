// The specification of the attachment of a profile to a team, business unit or customer. Source: bifrost-api.md §1.4.

import * as z from "zod";
import { attribute } from "../attribute";
import { type Specification } from "../check";
import { profileId } from "../profile";
import { TIMEOUTS_DESCRIPTION, timeoutsSpec } from "../timeouts";
import { exactlyOne } from "./one-of";

/** The id of a user, team, business unit or customer, as it stands in a path. */
export const holderId = z
  .string()
  .min(1, { error: "must not be empty" })
  .refine((id) => id === id.trim() && id !== "." && id !== "..", {
    error: (issue) => `must be an id as the gateway shows it, got ${JSON.stringify(issue.input)}`,
  });

/** An attribute that names the holder; a change of it is another attachment. */
export const holder = (who: string, source: string) =>
  attribute(holderId.optional(), `Id of the ${who}.`, { source, replaces: true });

const attributes = z.strictObject({
  profile_id: attribute(
    profileId,
    "Id of the profile. Changing it attaches the other profile in place, which needs `replace_existing`: the gateway deletes the budgets and counters of the first one.",
    { source: "§1.4" },
  ),
  team_id: holder("team", "§1.4"),
  business_unit_id: holder("business unit", "§1.4"),
  customer_id: holder("customer", "§1.4"),
  migrate: attribute(
    z.boolean().default(false),
    "Whether the profile may take the place of limits that the team or customer has itself: usage moves to the budget with the same reset duration, the rest is dropped. Not for business units.",
    { source: "§1.4" },
  ),
  replace_existing: attribute(
    z.boolean().default(false),
    "Whether the profile may take the place of another one that the entity holds. The budgets and counters of that one are deleted.",
    { source: "§1.4" },
  ),
  preserve_virtual_keys: attribute(
    z.boolean().default(true),
    "Whether destroy keeps the virtual keys of the entity. Keys that are kept refuse every request until somebody configures them; with `false` the gateway deletes them.",
    { source: "§1.4" },
  ),
  timeouts: attribute(timeoutsSpec.optional(), TIMEOUTS_DESCRIPTION),
});

/** The attributes that name an entity. */
export const ENTITY_ATTRIBUTES = ["team_id", "business_unit_id", "customer_id"] as const;

const across = z
  .looseObject({})
  .superRefine(exactlyOne(ENTITY_ATTRIBUTES))
  .superRefine((given, context) => {
    if (given["business_unit_id"] !== undefined && given["migrate"] === true)
      context.addIssue({
        code: "custom",
        path: ["migrate"],
        message: "is not for business units; only teams and customers have limits that can be migrated",
      });
  });

/** The specification of an entity attachment. */
export const entityAttachmentSpec: Specification<typeof attributes> = {
  of: "an entity attachment",
  attributes,
  whole: attributes,
  across,
  decisive: ENTITY_ATTRIBUTES,
};

/** A checked entity attachment. */
export type EntityAttachmentSpec = z.output<typeof attributes>;
