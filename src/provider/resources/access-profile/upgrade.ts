// States of older schema versions: one step from each version to the next.

import { type UpgradeRequest } from "../../../plugin";
import { isRecord } from "../../../handler/shapes";

/** Brings a state of one version, as plain data, to the next. */
export type UpgradeStep = (state: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * The steps, the first one from version 0. A change of the state's shape adds one (an attribute that is renamed, removed or of
 * another type); an attribute that is only added needs none, because a state without it reads as null. CONTRIBUTING.md says what
 * else belongs to it.
 */
const STEPS: readonly UpgradeStep[] = [
  // Version 0 calls the default adoption policy `inactive`.
  (state) => (state["adoption_policy"] === "inactive" ? { ...state, adoption_policy: "retired" } : state),
];

/** The version of the present shape. */
export const STATE_VERSION = STEPS.length;

/** Brings a state of an older version to the present shape. */
export const upgradeState = upgradeThrough(STEPS);

/** An upgrade that takes the steps from the state's version on. */
export function upgradeThrough(steps: readonly UpgradeStep[]) {
  return ({ state, fromVersion }: UpgradeRequest): unknown =>
    isRecord(state) ? steps.slice(fromVersion).reduce((reached, step) => step(reached), state) : state;
}
