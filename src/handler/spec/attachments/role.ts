// The specification of the attachment of a profile to a role. Source: bifrost-api.md §1.2 #10, §2.8, §3 "Role attach".

import * as z from "zod";
import { attribute } from "../attribute";
import { type Specification } from "../check";
import { profileId } from "../profile";
import { TIMEOUTS_DESCRIPTION, timeoutsSpec } from "../timeouts";
import { exactlyOne } from "./one-of";

/** The id of a role. */
export const roleId = z
  .number()
  .int({ error: (issue) => `must be the id of a role, a whole number, got ${String(issue.input)}` })
  .positive({ error: (issue) => `must be the id of a role, at least 1, got ${String(issue.input)}` });

/** The name of a role. What it may consist of is up to the gateway; the published pattern is `^[a-z][a-z0-9_.]*$`. */
export const roleName = z
  .string()
  .min(1, { error: "must not be empty" })
  .refine((name) => name === name.trim(), {
    error: (issue) => `must not start or end with whitespace, got ${JSON.stringify(issue.input)}`,
  });

const attributes = z.strictObject({
  profile_id: attribute(
    profileId,
    "Id of the profile. Changing it detaches the role and attaches it to the other profile.",
    {
      source: "§1.2",
      replaces: true,
    },
  ),
  role_id: attribute(roleId.optional(), "Id of the role. Either this or `role_name`.", { source: "§2.8" }),
  role_name: attribute(roleName.optional(), "Exact name of the role. Either this or `role_id`.", {
    source: "§5",
  }),
  is_default: attribute(
    z.boolean().default(false),
    "Whether new users of the role get the profile by default.",
    { source: "§3" },
  ),
  apply_to_existing: attribute(
    z.boolean().default(false),
    "Whether those who have the role already get a copy of the profile. It counts only when the role is attached: changing it later sends no request.",
    { source: "§3" },
  ),
  timeouts: attribute(timeoutsSpec.optional(), TIMEOUTS_DESCRIPTION),
});

const ONE_OF = ["role_id", "role_name"] as const;

const across = z.looseObject({}).superRefine(exactlyOne(ONE_OF));

/** The specification of a role attachment. */
export const roleAttachmentSpec: Specification<typeof attributes> = {
  of: "a role attachment",
  attributes,
  whole: attributes,
  across,
  decisive: ONE_OF,
};

/** A checked role attachment. */
export type RoleAttachmentSpec = z.output<typeof attributes>;
