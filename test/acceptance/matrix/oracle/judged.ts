// What the oracle judges: one apply, with everything that was seen around it.

import { type PlannedChange, type TerraformDiagnostic } from "../../terraform";
import { type Managed, type Moment } from "../moment";

export interface Apply {
  /** Before the plan. */
  readonly before: Moment;
  /** After the plan, with what people changed meanwhile. */
  readonly planned: Moment;
  /** After the apply. */
  readonly after: Moment;
  /** What the plan said. */
  readonly announced: readonly TerraformDiagnostic[];
  /** What the apply said. */
  readonly said: readonly TerraformDiagnostic[];
  readonly changes: readonly PlannedChange[];
  /** Ids that people made, not Terraform. */
  readonly handMade: ReadonlySet<number>;
  /** Whether the plan refreshed the state. */
  readonly isRefreshed: boolean;
}

/** A rule that was broken. */
export interface Complaint {
  /** What it is about: a profile's name, a resource's address or a file of the configuration, which all name the cell. */
  readonly about: string;
  readonly text: string;
}

/** The resource that holds an id in a state. */
export function holderOf(state: readonly Managed[], id: number): Managed | undefined {
  return state.find((each) => each.id === id);
}

export function idsIn(state: readonly Managed[]): Set<number> {
  return new Set(state.map(({ id }) => id));
}

/** The planned change of an address, of an object that is not deposed. */
export function changeOf({ changes }: Apply, address: string): PlannedChange | undefined {
  return changes.find((change) => change.address === address);
}
