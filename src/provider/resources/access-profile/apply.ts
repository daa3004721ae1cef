// Create, update and delete of the resource: the configuration as a specification, the handler's lifecycle, and the state that
// was reached, also when a step failed.

import {
  type AccessProfileClient,
  createProfile,
  describeOperation,
  type Operation,
  type Outcome,
  retireProfile,
  updateProfile,
} from "../../../handler";
import {
  type CreateRequest,
  type DeleteRequest,
  isUnknown,
  type ObjectValue,
  type StateResult,
  type UpdateRequest,
} from "../../../plugin";
import { reportFailure } from "../../failures";
import { APPLIED } from "./import";
import { accessProfileSchema } from "./schema";
import { asPlanned, specOfConfig, specOfState, stateOf } from "./state";

export async function createResource(request: CreateRequest<AccessProfileClient>): Promise<StateResult> {
  const { client, config, diagnostics, signal, log } = request;
  const desired = specOfConfig(config, diagnostics);
  if (desired === undefined) return { state: null };
  const outcome = await createProfile(client, desired, { signal, onOperation: announce(log) });
  const id = outcome.detail?.access_profile.id;
  if (outcome.error !== undefined) {
    const context =
      id === undefined
        ? ""
        : `Profile ${id} exists and is in the state, marked as tainted: run "terraform untaint" on this resource to finish it in place, otherwise the next apply replaces it`;
    reportFailure(diagnostics, outcome.error, accessProfileSchema.attributes, context);
  } else if (outcome.adopted !== undefined) {
    diagnostics.warning(
      "Existing access profile taken over",
      `Profile ${outcome.adopted} had the name ${JSON.stringify(desired.name)} and is now managed by this resource, as adoption_policy = "${desired.adoption_policy}" allows. It is now what the configuration says.`,
      ["name"],
    );
  }
  return reached(outcome, request, null);
}

export async function updateResource(request: UpdateRequest<AccessProfileClient>): Promise<StateResult> {
  const { client, config, prior, diagnostics, signal, log } = request;
  const desired = specOfConfig(config, diagnostics);
  if (desired === undefined) return { state: prior };
  const before = { prior: specOfState(prior), version: versionOf(prior) };
  const outcome = await updateProfile(client, idOf(prior), before, desired, {
    signal,
    onOperation: announce(log),
  });
  if (outcome.error !== undefined) reportFailure(diagnostics, outcome.error, accessProfileSchema.attributes);
  // Nothing was done, so the state stays: what changed meanwhile is for the next plan to show.
  const untouched = outcome.error !== undefined && outcome.performed.length === 0;
  return untouched ? { state: prior } : reached(outcome, request, prior);
}

export async function deleteResource(
  request: DeleteRequest<AccessProfileClient>,
): Promise<StateResult | undefined> {
  const { client, prior, diagnostics, signal, log } = request;
  const outcome = await retireProfile(client, idOf(prior), specOfState(prior), {
    signal,
    onOperation: announce(log),
  });
  if (outcome.error === undefined) return undefined;
  reportFailure(diagnostics, outcome.error, accessProfileSchema.attributes);
  return { state: prior };
}

/** The state that an outcome reached. After a success it says what was planned; after a failure what is live. */
function reached(
  outcome: Outcome,
  request: CreateRequest<AccessProfileClient>,
  prior: ObjectValue | null,
): StateResult {
  const { config, planned } = request;
  if (outcome.detail === undefined) return { state: null };
  // The plan is the reference for spelling: it may have kept the prior one where the meaning is equal.
  const state = stateOf(outcome.detail, specOfState(planned), planned);
  if (outcome.error !== undefined) return { state };
  // A version that was planned as unchanged: someone else's change since then is for the next refresh to show.
  const version = planned["version"] ?? null;
  const settled = prior === null || isUnknown(version) ? state : { ...state, version };
  return { state: asPlanned(settled, config, planned), private: APPLIED };
}

function announce(log: CreateRequest<AccessProfileClient>["log"]): (operation: Operation) => void {
  return (operation) => log.info(describeOperation(operation), { operation: operation.kind });
}

/** The API's id of a profile in the state. */
export function idOf(state: ObjectValue): number {
  return Number(state["id"]);
}

function versionOf(state: ObjectValue): number | undefined {
  const version = state["version"] ?? null;
  return version === null ? undefined : Number(version);
}
