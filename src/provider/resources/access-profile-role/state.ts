// What the state of a role attachment holds.

import * as z from "zod";
import { roleAttachmentSpec, type RoleAttachment } from "../../../handler/internal";
import { type Attributes } from "../../../plugin";
import { frameSchema } from "../frame/schema";

/** How an attachment came under its resource. */
export const ORIGINS = ["attached", "adopted", "imported"] as const;
export type Origin = (typeof ORIGINS)[number];

const computed = {
  id: { type: "string", computed: true, description: "Ids of the profile and the role: `PROFILE/ROLE`." },
  users_applied: {
    type: "number",
    computed: true,
    description:
      "With `apply_to_existing`: users who got a copy when the role was attached, as the gateway counted them. A gateway works on more than 100 users in the background, and the number may then be too low.",
  },
  origin: {
    type: "string",
    computed: true,
    description:
      "How the attachment came under this resource: `attached`, `imported`, or `adopted` when the role was attached already. A plan that adopts one shows it here.",
  },
} satisfies Attributes;

export const roleSchema = frameSchema(
  roleAttachmentSpec,
  "Attaches an access profile to a role: users of the role get a copy of the profile. Destroying it detaches the role, which takes the copies that the role brought; copies that were assigned by hand or by another role stay.",
  computed,
  ["role_id", "role_name"],
);

export const roleState = z.object({
  id: z.string().optional(),
  profile_id: z.string().optional(),
  role_id: z.number().optional(),
  role_name: z.string().optional(),
  is_default: z.boolean().optional(),
  apply_to_existing: z.boolean().optional(),
  timeouts: z.record(z.string(), z.string()).optional(),
  users_applied: z.number().optional(),
  origin: z.enum(ORIGINS).optional().catch(undefined),
});
export type RoleState = z.output<typeof roleState>;

export const roleNotes = z.object({
  /** When the profile was created: with its id, which profile it is. */
  profileCreatedAt: z.string().optional(),
  /** While a replacement is planned: the key of the attachment that is replaced. */
  replaces: z.string().optional(),
});
export type RoleNotes = z.output<typeof roleNotes>;

/** The attachment that a state names. */
export function attachmentOf(
  { profile_id, role_id }: RoleState,
  { profileCreatedAt }: RoleNotes,
): RoleAttachment {
  return { profile: { id: Number(profile_id), createdAt: profileCreatedAt }, roleId: Number(role_id) };
}

/** The key of an attachment in a run. */
export function keyOf({ profile, roleId }: RoleAttachment): string {
  return `roles/${profile.id}/${roleId}`;
}
