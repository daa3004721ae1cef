// What the state of a propagation holds.

import * as z from "zod";
import { type PropagationWish, propagationSpec } from "../../../handler/internal";
import { type Attribute } from "../../../plugin";
import { frameSchema } from "../frame/schema";

const count = (description: string): Attribute => ({ type: "number", computed: true, description });

/** What the gateway counted, by attribute. */
export const COUNTS = {
  affected_users: count(
    "Users whose copies were changed by the last propagation, as the gateway counted them.",
  ),
  skipped_users: count("Users who were named, but hold no copy."),
  affected_entities: count("Teams, business units and customers whose copies were changed."),
} as const;

export const propagationSchema = frameSchema(
  propagationSpec,
  "Pushes parts of an access profile to the copies that users, teams, business units and customers hold: when it is created, and again when one of its arguments or triggers changes. The plan counts who is reached. Destroying it sends no request: what the copies got, they keep.",
  {
    id: { type: "string", computed: true, description: "Id of the profile." },
    ...COUNTS,
    in_background: {
      type: "bool",
      computed: true,
      description:
        "Whether the gateway was still at work when it answered. It then counts nothing, and no route tells when it is done.",
    },
  },
);

export const propagationState = z.object({
  id: z.string().optional(),
  profile_id: z.string().optional(),
  fields: z.array(z.string()).optional(),
  user_ids: z.array(z.string()).optional(),
  group_ids: z.array(z.string()).optional(),
  reset_usage: z.boolean().optional(),
  triggers: z.record(z.string(), z.string()).optional(),
  timeouts: z.record(z.string(), z.string()).optional(),
  affected_users: z.number().optional(),
  skipped_users: z.number().optional(),
  affected_entities: z.number().optional(),
  in_background: z.boolean().optional(),
});
export type PropagationState = z.output<typeof propagationState>;

export const propagationNotes = z.object({
  /** When the profile was created: with its id, which profile it is. */
  profileCreatedAt: z.string().optional(),
});
export type PropagationNotes = z.output<typeof propagationNotes>;

/** What a state asks to be sent. */
export function propagationOf(state: PropagationState): PropagationWish {
  const { fields = [], user_ids = [], group_ids = [], reset_usage } = state;
  return {
    fields: [...fields].sort(),
    ...(user_ids.length > 0 && { user_ids: [...user_ids].sort() }),
    ...(group_ids.length > 0 && { group_ids: [...group_ids].sort() }),
    ...(reset_usage === true && { reset_usage: true }),
  };
}
