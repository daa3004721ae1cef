// What the state of an entity attachment holds.

import * as z from "zod";
import { entityAttachmentSpec } from "../../../handler/internal";
import { type Attributes } from "../../../plugin";
import { frameSchema } from "../frame/schema";

const computed = {
  id: {
    type: "string",
    computed: true,
    description: "Kind and id of the entity: `teams/ID`, `business-units/ID` or `customers/ID`.",
  },
  adopted_virtual_key_ids: {
    type: { set: "string" },
    computed: true,
    description:
      "Virtual keys of the entity that came under the profile when it was attached. Their own budgets, rate limits and provider settings were removed.",
  },
  origin: {
    type: "string",
    computed: true,
    description:
      "How the attachment came under this resource: `attached`, `attached in place of profile ID`, `imported`, or `adopted` when the entity held the profile already. A plan shows it here.",
  },
} satisfies Attributes;

export const entitySchema = frameSchema(
  entityAttachmentSpec,
  "Attaches an access profile to a team, business unit or customer, which holds one at most: its virtual keys come under the profile. Destroying it detaches the profile and deletes its budgets and counters there. For gateways from 2.3 on.",
  computed,
);

export const entityState = z.object({
  id: z.string().optional(),
  profile_id: z.string().optional(),
  team_id: z.string().optional(),
  business_unit_id: z.string().optional(),
  customer_id: z.string().optional(),
  migrate: z.boolean().optional(),
  replace_existing: z.boolean().optional(),
  preserve_virtual_keys: z.boolean().optional(),
  timeouts: z.record(z.string(), z.string()).optional(),
  adopted_virtual_key_ids: z.array(z.string()).optional(),
  origin: z.string().optional(),
});
export type EntityState = z.output<typeof entityState>;

export const entityNotes = z.object({
  /** When the profile was created: with its id, which profile it is. */
  profileCreatedAt: z.string().optional(),
  /** While a replacement is planned: the entity and the profile of the attachment that is replaced. */
  replaces: z.object({ id: z.string(), profileId: z.string() }).optional(),
});
export type EntityNotes = z.output<typeof entityNotes>;

const IN_PLACE_OF = "attached in place of ";

/** The origin of an attachment that takes the place of a held profile, by its name in words. */
export function inPlaceOf(held: string): string {
  return `${IN_PLACE_OF}${held}`;
}

/** The held profile that an origin says it takes the place of. */
export function replacedBy(origin: string | undefined): string | undefined {
  return origin?.startsWith(IN_PLACE_OF) ? origin.slice(IN_PLACE_OF.length) : undefined;
}
