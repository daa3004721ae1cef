// State directories of the tests, and runs on them against real gateways.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStateDirectory, type RunContext, type StateDirectory } from "../../../src/handler/state";
import { type Bench } from "../gateways";

const made: string[] = [];

/** A state directory that does not exist yet. */
export function freshStates(): StateDirectory {
  const folder = mkdtempSync(join(tmpdir(), "bifrost-state-"));
  made.push(folder);
  return openStateDirectory(join(folder, "states"));
}

/** Removes every state directory of the test; for `afterEach`. */
export function removeStates(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** What a run needs. */
export function contextOf(
  { client, gateway }: Bench,
  states: StateDirectory,
  more: Partial<RunContext> = {},
): RunContext {
  return { client, gateway: new URL(gateway.url).host, states, key: "team/engineering", ...more };
}
