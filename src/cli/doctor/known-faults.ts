// Faults of gateways that their changelogs name, with the version that fixed each (bifrost-api.md §3, §10).

import { compareVersions } from "../terraform/provider-search";
import { type Finding, ok, skipped, warning } from "./finding";
import { type Generation } from "./generation";

interface KnownFault {
  readonly fixedIn: string;
  readonly fault: string;
}

const FAULTS: readonly KnownFault[] = [
  { fixedIn: "1.4.13", fault: "a name that is already taken can be answered with 500" },
  { fixedIn: "1.5.5", fault: "attaching a role that is attached already fails" },
  { fixedIn: "1.5.7", fault: "a clone can share budgets with its source" },
  { fixedIn: "2.1.0", fault: "an edit of a profile gives its budgets new ids, and so loses their usage" },
  { fixedIn: "2.2.5", fault: "an encoded path bypasses the authentication of open-source gateways" },
];

/** @param seen the exact version where the gateway tells it, else the range of its generation. */
export function knownFaults(seen: {
  readonly version: string | undefined;
  readonly generation: Generation | undefined;
}): Finding {
  const check = "known faults";
  const oldest = seen.version ?? seen.generation?.from;
  if (oldest === undefined) return skipped(check, "the version of the gateway is unknown");
  const has = FAULTS.filter(({ fixedIn }) => compareVersions(oldest, fixedIn) < 0);
  const last = has.at(-1);
  if (last === undefined) return ok(check, "none is known of this version");
  const may = seen.version === undefined ? "the gateway may be of a version in which " : "in this version ";
  return warning(
    check,
    `${may}${has.map(({ fault, fixedIn }) => `${fault} (fixed in ${fixedIn})`).join("; ")}`,
    `upgrade the gateway to ${last.fixedIn} or later`,
  );
}
