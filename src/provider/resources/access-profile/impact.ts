// What a plan will meet on the gateway: holders that forbid a deletion, a profile that has the name already. One look each, and
// a look that fails says nothing: the plan does not depend on it, and apply finds out all the same.

import { type AccessProfileClient } from "../../../handler";
import { type Diagnostics, type ObjectValue } from "../../../plugin";

/** Most milliseconds that a plan waits for a look. */
const LONGEST_LOOK = 5_000;

/** A change that is planned. */
export interface PlannedChange {
  /** Null when the profile is to be created. */
  readonly prior: ObjectValue | null;
  /** Null when it is to be destroyed. */
  readonly planned: ObjectValue | null;
  /** Whether it is to be destroyed and created anew. */
  readonly isReplaced: boolean;
}

/** Warns of a deletion that the gateway will refuse, and of a creation that meets a profile of its name. */
export async function warnOfImpact(
  { prior, planned, isReplaced }: PlannedChange,
  client: AccessProfileClient,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<void> {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_LOOK)]);
  if (prior === null) {
    if (planned !== null) await warnOfHolder(planned, client, diagnostics, limited);
    return;
  }
  const [before, after] = [prior["deletion_policy"], planned?.["deletion_policy"]];
  const isDeleted = before === "delete" && (planned === null || isReplaced);
  if (isDeleted)
    await warnOfUsers(prior, "the gateway will refuse to delete it", client, diagnostics, limited);
  else if (before !== "delete" && after === "delete")
    await warnOfUsers(prior, "a destroy would fail as it is now", client, diagnostics, limited);
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

async function warnOfHolder(
  planned: ObjectValue,
  client: AccessProfileClient,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<void> {
  const [name, policy] = [planned["name"], planned["adoption_policy"]];
  if (typeof name !== "string" || typeof policy !== "string") return;
  const page = await client.list({ limit: 100, offset: 0 }, { search: name }, signal).catch(() => undefined);
  const holder = page?.access_profiles.find((profile) => profile.name === name);
  if (holder === undefined) return;
  const [state, quoted] = [holder.is_active ? "active" : "deactivated", JSON.stringify(name)];
  if (policy === "any" || (policy === "retired" && !holder.is_active))
    diagnostics.warning(
      "Existing access profile will be taken over",
      `The ${state} profile ${holder.id} has the name ${quoted}. Apply takes it over, as adoption_policy = "${policy}" allows, and changes it to what the configuration says.`,
      ["name"],
    );
  else
    diagnostics.warning(
      "Access profile name is taken",
      `The ${state} profile ${holder.id} has the name ${quoted}, and adoption_policy = "${policy}" does not take it over. Apply fails unless that changes before, perhaps by another change of this plan. To manage that profile, import it: terraform import ADDRESS ${holder.id}. Or choose another name, or another adoption_policy.`,
      ["name"],
    );
}
