// What the change of a profile will meet on the gateway: holders that forbid a deletion, a name that is taken. One look each, and
// a look that fails says nothing: the plan does not depend on it, and apply finds out all the same.

import { type AccessProfileClient, decide } from "../../../handler/internal";
import { type Diagnostics, type ObjectValue } from "../../../plugin";
import { type Run } from "../../run";
import { takeOverText } from "./creation";
import { desiredOf } from "./desired";
import { LONGEST_LOOK } from "./longest-look";

/** A change that is planned. */
export interface PlannedChange {
  readonly prior: ObjectValue;
  /** Null when it is to be destroyed. */
  readonly planned: ObjectValue | null;
  readonly config: ObjectValue | null;
  /** Whether it will be destroyed and recreated. */
  readonly isReplaced: boolean;
}

/** Warns of a deletion that the gateway will refuse, and of a rename to a name that is taken. */
export async function warnOfImpact(
  change: PlannedChange,
  run: Run,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<void> {
  const { prior, planned, isReplaced } = change;
  // Most changes need no look, and a signal costs more than all else here.
  const limited = () => AbortSignal.any([signal, AbortSignal.timeout(LONGEST_LOOK)]);
  if (planned !== null) await warnOfRename({ ...change, planned }, run, diagnostics, limited);
  const [before, after] = [prior["deletion_policy"], planned?.["deletion_policy"]];
  const isDeleted = before === "delete" && (planned === null || isReplaced);
  if (isDeleted)
    await warnOfUsers(prior, "the gateway will refuse to delete it", run.api, diagnostics, limited());
  else if (before !== "delete" && after === "delete")
    await warnOfUsers(prior, "a destroy would fail as it is now", run.api, diagnostics, limited());
}

async function warnOfUsers(
  prior: ObjectValue,
  consequence: string,
  client: AccessProfileClient,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<void> {
  const id = Number(prior["id"]);
  const detail = await client.get(id, signal).catch(() => undefined);
  const users = detail?.user_count ?? 0;
  if (users === 0) return;
  diagnostics.warning(
    "Access profile is in use",
    `${users} user(s) hold a copy of profile ${id}, so ${consequence}. Detach its roles or remove the assignments first, or set deletion_policy = "deactivate" and apply that.`,
    ["deletion_policy"],
  );
}

/**
 * A rename meets the holder of the new name. Whether core replaces the resource instead (`-replace`, `replace_triggered_by`) it does not
 * tell, and it drops the warnings of the creation that then follows; so what a replacement would take over is said here, too.
 */
async function warnOfRename(
  { prior, planned, config }: PlannedChange & { readonly planned: ObjectValue },
  run: Run,
  diagnostics: Diagnostics,
  limited: () => AbortSignal,
): Promise<void> {
  const { api, names, ledger } = run;
  const name = planned["name"];
  if (typeof name !== "string" || name === prior["name"] || config === null) return;
  const signal = limited();
  const desired = desiredOf(planned, config);
  const decision = await decide(desired, { client: api, names, ledger, signal }).catch(() => undefined);
  if (decision === undefined || decision.kind === "create" || String(decision.holder.id) === prior["id"])
    return;
  const { holder } = decision;
  const taken = `The name ${JSON.stringify(name)} is already taken by profile ${holder.id}`;
  if (ledger.isManaged(holder.id))
    diagnostics.warning(
      "Access profile name is already taken",
      `${taken}, which another resource of this configuration manages. Apply fails unless that profile is renamed or deleted first: add it to depends_on of this resource. To swap the names of two profiles, apply twice and give one of them a third name first.`,
      ["name"],
    );
  else if (decision.kind === "refuse")
    diagnostics.warning(
      "Access profile name is already taken",
      `${taken}. Apply fails unless that changes first. Choose another name, or import profile ${holder.id}.`,
      ["name"],
    );
  else
    diagnostics.warning(
      "Access profile name is already taken; a replacement will adopt its holder",
      `${taken}, at version ${holder.version}. If this resource is renamed in place, apply fails. If it is replaced instead, profile ${holder.id} is adopted. ${await takeOverText(decision, desired, api, signal)}`,
      ["name"],
    );
}
