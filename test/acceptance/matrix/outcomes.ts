// How an act has to end, by the rules of the policies.

import { type Cell } from "./dimensions";

/**
 * - `created`: a new profile has the name
 * - `adopted`: the profile that had the name is managed now
 * - `updated`: the cell's own profile has the name
 * - `taken up`: a replacement destroyed the profile by its policy and manages it again
 * - `refused`: an error says why, and no profile became ours
 * - `kept`: nothing was changed
 */
export type Outcome = "created" | "adopted" | "updated" | "taken up" | "refused" | "kept";

/** What a creation has to come to. */
export function created({ situation, adoption }: Cell): Outcome {
  if (situation === "free name") return "created";
  const isAllowed = adoption === "any" || (adoption === "retired" && situation === "retired profile");
  return isAllowed ? "adopted" : "refused";
}

/** What a rename has to come to: there is no adoption by renaming. */
export function renamed({ situation }: Cell): Outcome {
  return situation === "free name" || situation === "own id" ? "updated" : "refused";
}

/** What the replacement of a profile under its own name has to come to, when it is destroyed first. */
export function replacedInPlace({ deletion }: Cell): Outcome {
  return deletion === "delete" ? "created" : "taken up";
}

/**
 * What it has to come to when it is created first: only "any" lets the creation have what is still there. Nothing that Terraform
 * carries to the apply tells it that the profile is its own (test/acceptance/trust/plan-carries.test.ts).
 */
export function replacedAhead({ adoption }: Cell): Outcome {
  return adoption === "any" ? "taken up" : "refused";
}

export function keptAsItIs(): Outcome {
  return "kept";
}

/** One outcome where the condition holds, another elsewhere. */
export function unless<A extends Outcome | "any">(
  condition: (cell: Cell) => boolean,
  there: A | ((cell: Cell) => A),
  elsewhere: (cell: Cell) => A,
): (cell: Cell) => A {
  return (cell) => (condition(cell) ? (typeof there === "function" ? there(cell) : there) : elsewhere(cell));
}
