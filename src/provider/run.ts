// One run of the provider: what `configure` makes and every resource is given. Terraform configures the provider anew for each walk
// over the graph (plan, apply), so a run never outlives one of them.

import {
  type AccessProfileClient,
  createLedger,
  createNameLookup,
  type Ledger,
  type NameLookup,
} from "../handler";

/** What resources and data sources work with. */
export interface Run {
  readonly api: AccessProfileClient;
  /** Which profiles belong to resources of this run. */
  readonly ledger: Ledger;
  readonly names: NameLookup;
}

/** Opens a run on a gateway. */
export function openRun(api: AccessProfileClient): Run {
  return { api, ledger: createLedger(), names: createNameLookup(api) };
}
