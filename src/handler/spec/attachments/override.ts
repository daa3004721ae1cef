// The specification of a budget override: more money for one holder. Source: bifrost-api.md §1.3 "Override body", §1.4.

import * as z from "zod";
import { BUDGET_DURATIONS } from "../../../api/wire";
import { attribute } from "../attribute";
import { type Specification } from "../check";
import { profileId } from "../profile";
import { TIMEOUTS_DESCRIPTION, timeoutsSpec } from "../timeouts";
import { ENTITY_ATTRIBUTES, holder } from "./entity";
import { exactlyOne } from "./one-of";

const attributes = z.strictObject({
  profile_id: attribute(
    profileId.optional(),
    "Id of the profile whose copy it is. Required with `user_id`, because a user may hold several; an entity holds one, which is checked against it.",
    { source: "§1.3", replaces: true },
  ),
  user_id: holder("user", "§1.3"),
  team_id: holder("team", "§1.4"),
  business_unit_id: holder("business unit", "§1.4"),
  customer_id: holder("customer", "§1.4"),
  reset_duration: attribute(
    z.enum(BUDGET_DURATIONS),
    `Which budget of the copy: its reset duration, one of ${BUDGET_DURATIONS.map((each) => `\`${each}\``).join(", ")}.`,
    { source: "§2.4", replaces: true },
  ),
  amount: attribute(
    z.number().positive({ error: (issue) => `must be greater than 0, got ${String(issue.input)}` }),
    "Dollars on top of the budget's limit, greater than 0.",
    { source: "§1.3" },
  ),
  cycles: attribute(
    z
      .number()
      .int({ error: (issue) => `must be a whole number, got ${String(issue.input)}` })
      .min(1, { error: (issue) => `must be at least 1, got ${String(issue.input)}` })
      .optional(),
    "For how many periods, the current one included. Either this or `forever`.",
    { source: "§1.3" },
  ),
  forever: attribute(
    z
      .boolean()
      .refine((forever) => forever, { error: "must be true; set cycles instead, or leave it out" })
      .optional(),
    "`true` for an override without an end. Either this or `cycles`.",
    { source: "§1.3" },
  ),
  timeouts: attribute(timeoutsSpec.optional(), TIMEOUTS_DESCRIPTION),
});

const HOLDERS = ["user_id", ...ENTITY_ATTRIBUTES] as const;
const ENDS = ["cycles", "forever"] as const;

const across = z
  .looseObject({})
  .superRefine(exactlyOne(HOLDERS))
  .superRefine(exactlyOne(ENDS))
  .superRefine((given, context) => {
    if (given["user_id"] !== undefined && given["profile_id"] === undefined)
      context.addIssue({ code: "custom", path: ["profile_id"], message: "is required with user_id" });
  });

/** The specification of a budget override. */
export const budgetOverrideSpec: Specification<typeof attributes> = {
  of: "a budget override",
  attributes,
  whole: attributes,
  across,
  decisive: [...HOLDERS, ...ENDS, "profile_id"],
};

/** A checked budget override. */
export type BudgetOverrideSpec = z.output<typeof attributes>;
