// Roles, and their attachment to profiles. Source: bifrost-api.md §1.2 #10 and #11, §2.8, §5 "Roles / RBAC".

import * as z from "zod";
import { shown } from "./shapes";

/** A role of the gateway's access control. */
export const rbacRole = z.looseObject({
  id: z.number().int(),
  name: z.string(),
  description: shown(z.string()),
  is_system_role: shown(z.boolean()),
  /** `own-data`, `team-data` or `all-data`. */
  dac: shown(z.string()),
  created_at: shown(z.string()),
  updated_at: shown(z.string()),
});

export const rbacRolesResponse = z.looseObject({
  roles: z
    .array(rbacRole)
    .nullable()
    .transform((roles) => roles ?? []),
});

export const rbacRoleResponse = z.looseObject({ role: rbacRole });

/** Body of POST roles. Attaching twice changes `is_default`. */
export interface AttachRolesRequest {
  /** At least one. */
  role_ids: number[];
  /** Whether the profile becomes the default of new users of the roles. */
  is_default?: boolean | undefined;
  /** Whether those who have the roles now get a copy. */
  apply_to_existing?: boolean | undefined;
}

/** `users_applied` may be incomplete: a gateway works on more than 100 users in the background (§3 "Role attach"). */
export const attachRolesResponse = z.looseObject({
  message: shown(z.string()),
  users_applied: shown(z.number().int()),
});

export type RbacRole = z.output<typeof rbacRole>;
export type RolesAttached = z.output<typeof attachRolesResponse>;
