// On what terms a profile is changed: the time, the ids of new parts, and how the gateway behaves.

import { randomUUID } from "node:crypto";
import { type Behaviour } from "../behaviour";

/** The terms of one change. */
export interface ChangeTerms {
  readonly now: Date;
  readonly behaviour: Behaviour;
  /** Id of a new budget or rate limit. */
  uuid(): string;
  /** Id of a new provider entry. */
  providerConfigId(): number;
}

/** Terms for one change, which all happens at one time. */
export function changeTerms(behaviour: Behaviour, nextId: (kind: "provider_config") => number): ChangeTerms {
  return {
    now: behaviour.now(),
    behaviour,
    uuid: randomUUID,
    providerConfigId: () => nextId("provider_config"),
  };
}
