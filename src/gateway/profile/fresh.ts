// Where a change takes the time and the ids of new parts from.

import { randomUUID } from "node:crypto";

/** The time of a change, and ids for what it creates. */
export interface Fresh {
  readonly now: Date;
  /** Id of a new budget or rate limit. */
  uuid(): string;
  /** Id of a new provider entry. */
  providerConfigId(): number;
}

/** Ids and time for one change. */
export function freshFor(nextId: (kind: "provider_config") => number): Fresh {
  return { now: new Date(), uuid: randomUUID, providerConfigId: () => nextId("provider_config") };
}
