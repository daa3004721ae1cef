// The generations of the product that the gateway can stand in for: which paths, members and rules each has. What is not listed
// here is the same in all of them. Source: bifrost-api.md §0.2 and where it is said.

import { BUDGET_DURATIONS, type BudgetDuration } from "../api/wire";

/** Product versions by which a generation is named. */
export const GENERATIONS = ["1.5", "2.0", "2.3"] as const;

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

/** The generation of a name. */
export function generationOf(name: GenerationName): Generation {
  const two = name !== "1.5";
  const newest = name === "2.3";
  return {
    name,
    canonicalPath: two,
    budgetDurations: two ? BUDGET_DURATIONS : BUDGET_DURATIONS.filter((duration) => duration !== "1Q"),
    hidden: new Set([...(two ? [] : SINCE_2_0), ...(newest ? [] : SINCE_2_1)]),
    stableIds: newest,
    dropsEmptyLimits: newest,
    modelPatterns: newest,
    entities: newest,
  };
}
