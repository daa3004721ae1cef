// What the state of a budget override holds.

import * as z from "zod";
import {
  BUDGET_DURATIONS,
  budgetOverrideSpec,
  type HeldBudgetReference,
  type Holder,
  type OverrideWish,
} from "../../../handler/internal";
import { type Attributes } from "../../../plugin";
import { entityId, entityOf } from "../frame/holder";
import { frameSchema } from "../frame/schema";

const computed = {
  id: {
    type: "string",
    computed: true,
    description:
      "Holder and budget: `users/ID/PROFILE/DURATION`, `teams/ID/DURATION`, `business-units/ID/DURATION` or `customers/ID/DURATION`.",
  },
  budget_id: { type: "string", computed: true, description: "Id of the budget in the holder's copy." },
  effective_max_limit: {
    type: "number",
    computed: true,
    description: "Dollars in the current period: the budget's limit and the override.",
  },
  expired: {
    type: "bool",
    computed: true,
    description:
      "Whether the `cycles` of the override are over. The gateway then has none any more, and nothing is set again. To grant it once more, change it or replace this resource (-replace).",
  },
} satisfies Attributes;

export const overrideSchema = frameSchema(
  budgetOverrideSpec,
  "Raises one budget of one holder's copy of an access profile: a user's, or that of a team, business unit or customer. Destroying it takes the override; the budget's own limit counts again.",
  computed,
);

export const overrideState = z.object({
  id: z.string().optional(),
  profile_id: z.string().optional(),
  user_id: z.string().optional(),
  team_id: z.string().optional(),
  business_unit_id: z.string().optional(),
  customer_id: z.string().optional(),
  reset_duration: z.enum(BUDGET_DURATIONS).optional(),
  amount: z.number().optional(),
  cycles: z.number().optional(),
  forever: z.boolean().optional(),
  timeouts: z.record(z.string(), z.string()).optional(),
  budget_id: z.string().optional(),
  effective_max_limit: z.number().optional(),
  expired: z.boolean().optional(),
});
export type OverrideState = z.output<typeof overrideState>;

export const overrideNotes = z.object({
  /** When the period began in which the override was set. */
  anchor: z.string().optional(),
  /** The gateway takes overrides and does not show them. */
  isHidden: z.boolean().optional(),
  /** While a creation is planned: the override that was there and is replaced. */
  found: z.object({ amount: z.number(), cycles: z.number().optional() }).optional(),
  /** While a replacement is planned: the id of the override that is replaced. */
  replaces: z.string().optional(),
});
export type OverrideNotes = z.output<typeof overrideNotes>;

/** The budget that a state names; undefined while it is not known. */
export function referenceOf(state: OverrideState): HeldBudgetReference | undefined {
  const { reset_duration: duration } = state;
  const holder = holderOf(state);
  return holder === undefined || duration === undefined ? undefined : { holder, duration };
}

/** The override that a state wants. */
export function wishOf({ amount, cycles }: OverrideState): OverrideWish {
  return { amount: Number(amount), cycles };
}

/** A budget as the id of the resource. */
export function overrideId({ holder, duration }: HeldBudgetReference): string {
  if (holder.kind === "users") return `users/${holder.id}/${holder.profileId}/${duration}`;
  return `${entityId(holder)}/${duration}`;
}

/** What an id of the resource names; undefined when it names nothing. */
export function parseOverrideId(text: string): OverrideState | undefined {
  const durations = BUDGET_DURATIONS.join("|");
  const user = new RegExp(`^users/(.+)/([1-9]\\d{0,15})/(${durations})$`, "s").exec(text);
  const entity = new RegExp(`^(teams|business-units|customers)/(.+)/(${durations})$`, "s").exec(text);
  const found =
    user !== null
      ? { user_id: user[1], profile_id: user[2], reset_duration: user[3] }
      : entity !== null
        ? { [ENTITY_NAMES[entity[1] ?? ""] ?? ""]: entity[2], reset_duration: entity[3] }
        : undefined;
  return found && overrideState.safeParse({ ...found, id: text }).data;
}

const ENTITY_NAMES: Readonly<Record<string, string>> = {
  teams: "team_id",
  "business-units": "business_unit_id",
  customers: "customer_id",
};

function holderOf(state: OverrideState): Holder | undefined {
  const { user_id: userId } = state;
  const profileId = state.profile_id === undefined ? undefined : Number(state.profile_id);
  if (userId !== undefined)
    return profileId === undefined ? undefined : { kind: "users", id: userId, profileId };
  const entity = entityOf(state);
  return entity && { ...entity, profileId };
}
