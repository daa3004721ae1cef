// The generations of the product that the gateway can stand in for: which paths, members and rules each has. What is not listed
// here is the same in all of them. Source: bifrost-api.md §0.2 and where it is said.

import { BUDGET_DURATIONS, type BudgetDuration } from "../api/wire";

/** Product versions by which a generation is named. */
export const GENERATIONS = ["1.5", "2.0", "2.3", "2.6"] as const;

/** One of the product versions. */
export type GenerationName = (typeof GENERATIONS)[number];

/** What one generation has. */
export interface Generation {
  readonly name: GenerationName;
  /** `/api/governance/access-profiles`, of which the older path is a deprecated alias; else the older path alone (§1.1). */
  readonly canonicalPath: boolean;
  /** The reset durations of budgets that are taken; quarters are known since 2.0 (§2.4). */
  readonly budgetDurations: readonly BudgetDuration[];
  /** Members that only newer generations know: neither taken nor answered, wherever they stand. */
  readonly hidden: ReadonlySet<string>;
  /** Whether budgets, rate limits and provider entries keep their ids and their usage in an edit (§3 "Child identity"). */
  readonly stableIds: boolean;
  /** Whether budgets of 0 and rate limits that cap nothing are dropped on save (§2.4, §2.5). */
  readonly dropsEmptyLimits: boolean;
  /** Whether `regex:` entries of model lists are patterns, which have to compile (§2.3). */
  readonly modelPatterns: boolean;
  /** Members of the newest product that are taken and answered; their form is partly unknown (§10). */
  readonly newest: ReadonlySet<string>;
  /** Whether teams, business units and customers can hold profiles (§1.4). */
  readonly entities: boolean;
}

const SINCE_2_0 = ["reset_config"];

const SINCE_2_1 = [
  "allow_all_providers",
  "auto_rotation_interval",
  "next_rotation_at",
  "last_rotation_at",
  "virtual_mcps",
  "mcp_configs",
  "affected_entities",
  "failed_entities",
];

/** Members that the product is said to have since 2.4: relays in profiles, patterns in provider entries. Source: §10. */
export const NEWEST_MEMBERS = [
  "relay_grants",
  "allowed_models_patterns",
  "blacklisted_models_patterns",
] as const;

/** The first generation with everything but the newest members. */
export const MODERN = "2.3";

/** Whether a generation has everything but the newest members. */
export function isModern(name: GenerationName): boolean {
  return GENERATIONS.indexOf(name) >= GENERATIONS.indexOf(MODERN);
}

/** The generation of a name. @param newestMembers whether it has the newest members, too */
export function generationOf(name: GenerationName, newestMembers = false): Generation {
  const two = name !== "1.5";
  const modern = isModern(name);
  return {
    name,
    canonicalPath: two,
    budgetDurations: two ? BUDGET_DURATIONS : BUDGET_DURATIONS.filter((duration) => duration !== "1Q"),
    hidden: new Set([...(two ? [] : SINCE_2_0), ...(modern ? [] : SINCE_2_1)]),
    stableIds: modern,
    dropsEmptyLimits: modern,
    modelPatterns: modern,
    entities: modern,
    newest: new Set(newestMembers ? NEWEST_MEMBERS : []),
  };
}
