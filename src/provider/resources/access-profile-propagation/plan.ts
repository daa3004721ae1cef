// The plan of a propagation: whether it runs, and whom it reaches by the gateway's own dry run. What it reaches may differ by the time
// of the apply, so the counts are told and not planned: core demands a planned value of the state.

import { previewPropagation, type Propagation } from "../../../handler/internal";
import { UNKNOWN, type Value } from "../../../plugin";
import { type CompletedPlan, type PlanCall, type PlannedChange } from "../frame/frame";
import { look } from "../frame/look";
import { COUNTS, type PropagationNotes, propagationOf, type PropagationState } from "./state";

type Change = PlannedChange<PropagationState, PropagationNotes>;

/** A change of one of these runs the propagation again. */
const ARGUMENTS = ["fields", "user_ids", "group_ids", "reset_usage", "triggers"] as const;

const UNDECIDED: Readonly<Record<string, Value>> = Object.fromEntries(
  [...Object.keys(COUNTS), "in_background"].map((name) => [name, UNKNOWN]),
);

export async function planPropagation(
  change: Change,
  call: PlanCall,
): Promise<CompletedPlan<PropagationNotes> | undefined> {
  const { planned, prior } = change;
  if (planned === undefined) return undefined;
  const isMoved = prior !== undefined && planned.profile_id !== prior.profile_id;
  const runs = prior === undefined || isMoved || !isSettled(planned, prior, change);
  if (!runs) return { set: { id: prior.id ?? null } };
  await tellWhomItReaches(planned, change, call);
  const id = planned.profile_id ?? UNKNOWN;
  return { set: { ...UNDECIDED, id } };
}

/** Whether what was propagated is what is wanted. */
export function isSettled(
  planned: PropagationState,
  prior: PropagationState,
  { isKnown }: Pick<Change, "isKnown">,
): boolean {
  return ARGUMENTS.every((name) => isKnown(name) && meaning(planned, name) === meaning(prior, name));
}

/** A value as a text: sets and maps have no order, and an empty one is none. */
function meaning(state: PropagationState, name: (typeof ARGUMENTS)[number]): string {
  const value = state[name] ?? (name === "reset_usage" ? false : []);
  if (typeof value === "boolean") return String(value);
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : Object.entries(value).sort());
}

async function tellWhomItReaches(planned: PropagationState, change: Change, call: PlanCall): Promise<void> {
  const { run, diagnostics } = call;
  const { profile_id: profileId, fields } = planned;
  const isKnown = (["fields", "user_ids", "group_ids", "reset_usage"] as const).every(change.isKnown);
  if (profileId === undefined || fields === undefined || !isKnown || run === undefined) return;
  const answer = await look(call, (signal) =>
    previewPropagation(run.api, Number(profileId), propagationOf(planned), signal),
  );
  const what = `Apply propagates ${[...fields].sort().join(", ")} of profile ${profileId}`;
  const usage = planned.reset_usage === true ? " Their usage starts again at 0." : " Their usage is kept.";
  diagnostics.warning(
    "Access profile will be propagated",
    answer === undefined
      ? `${what} to the copies that are held. The gateway did not count them.${usage}`
      : `${what} to ${countText(answer)}, by the gateway's dry run.${usage}`,
    ["fields"],
  );
}

/** Whom a propagation reaches, for people. */
export function countText({
  affected_users,
  affected_entities,
  skipped_users,
  pending,
}: Propagation): string {
  if (pending !== undefined && (affected_users ?? undefined) === undefined)
    return "the copies that are held, which it did not count";
  const entities = affected_entities ?? 0;
  const reached = [
    `${affected_users ?? 0} user(s)`,
    ...(entities > 0 ? [`${entities} team(s), business unit(s) or customer(s)`] : []),
  ].join(" and ");
  const skipped = skipped_users ?? 0;
  return skipped === 0 ? reached : `${reached}; ${skipped} user(s) are named who hold no copy`;
}
