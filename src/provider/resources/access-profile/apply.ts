// Create, update and delete of the resource: the plan as a specification, the handler's lifecycle, and the state that was reached,
// also when a step failed.

import {
  type AccessProfileSpec,
  adoptProfile,
  createOrAdopt,
  decide,
  type Decision,
  describeOperation,
  HandlerError,
  isApiError,
  leftAlone,
  type Operation,
  type Outcome,
  retireProfile,
  updateProfile,
  type WireProfile,
} from "../../../handler/internal";
import {
  type CreateRequest,
  type DeleteRequest,
  isUnknown,
  objectValue,
  type ObjectValue,
  type StateResult,
  type UpdateRequest,
} from "../../../plugin";
import { ownHint, reportFailure } from "../../failures";
import { settled } from "../../settled";
import { type Run, tellNotices } from "../../run";
import { importAdvice, tellTakenNames } from "../../taken-names";
import { recovery } from "./creation";
import { desiredOf, knownPlan, writtenOf } from "./desired";
import { adopted, adoptedBy } from "./origin";
import { readNotes, writeNotes } from "./private-bytes";
import { accessProfileSchema } from "./schema";
import { keptLeft } from "./loosening";
import { noteTidied } from "./tidied";
import { timed } from "./time-limits";
import { createdAtOf, idOf, identityState, reportFaults, specOfState, stateOf, versionOf } from "./state";

export async function createResource(request: CreateRequest<Run>): Promise<StateResult> {
  const { config, planned, diagnostics } = request;
  if (reportFaults(config, diagnostics) > 0) return { state: null };
  const desired = desiredOf(planned, config);
  const outcome = await bring(request, desired);
  tellNotices(request.client, diagnostics);
  const id = outcome.detail?.access_profile.id;
  if (outcome.error === undefined) {
    if (outcome.adopted !== undefined && adoptedBy(planned["origin"]) !== undefined)
      diagnostics.warning(
        "Adopted an existing access profile",
        `Profile ${outcome.adopted} already had the name ${JSON.stringify(desired.name)}. This resource now manages it, as the plan announced.`,
        ["name"],
      );
    return reached(outcome, request, desired);
  }
  if (outcome.adopted !== undefined && !request.client.ledger.isManaged(outcome.adopted)) {
    reportFailure(diagnostics, outcome.error, accessProfileSchema.attributes, leftUnfinished(outcome));
    return { state: null };
  }
  const context =
    id === undefined
      ? ""
      : `Profile ${id} exists and is in the state, marked as tainted: run "terraform untaint" on this resource to finish it in place, otherwise the next apply replaces it`;
  await reportRefusal(request, desired.name, outcome.error, context);
  return reached(outcome, request, desired);
}

/** Reports why a profile was not created. Names that are taken are told together with those of the other resources. */
async function reportRefusal(
  { client: run, diagnostics, signal }: CreateRequest<Run>,
  name: string,
  error: unknown,
  context: string,
): Promise<void> {
  const { attributes } = accessProfileSchema;
  if (!(error instanceof HandlerError) || error.code !== "name_taken" || error.holder === undefined)
    return reportFailure(diagnostics, error, attributes, context);
  const inTheWay = { name, id: error.holder };
  const gathered = await run.taken.gather("apply", inTheWay, signal);
  const isAlone = "names" in gathered && gathered.names.length === 1;
  reportFailure(
    diagnostics,
    error,
    attributes,
    context,
    isAlone ? undefined : `${importAdvice(inTheWay, gathered)} ${ownHint(inTheWay.id)}`,
  );
  tellTakenNames("error", gathered, diagnostics);
}

/** Does what the plan said, and keeps the journal of it. */
async function bring(request: CreateRequest<Run>, desired: AccessProfileSpec): Promise<Outcome> {
  const { journal } = request.client;
  // Before this run writes down what it sends.
  const recovered = await recovery(request.client, desired);
  const outcome = await takeOverOrCreate(request, desired, recovered);
  const isInState = outcome.adopted === undefined && outcome.detail !== undefined;
  if (outcome.error === undefined || isInState) journal.settled(desired.name);
  // What a killed run left stays until it is settled, and so does what nobody knows the outcome of.
  else if (recovered.isInterrupted === undefined && leavesNothing(outcome))
    await journal.forget(desired.name);
  return outcome;
}

/** Whether it is known that a creation made nothing, or an adoption changed nothing. */
function leavesNothing({ adopted, performed, error }: Outcome): boolean {
  if (adopted !== undefined)
    return performed.length === 0 && isApiError(error) && (error.status ?? 500) < 500;
  return isApiError(error)
    ? !error.outcomeUnknown
    : error instanceof HandlerError && error.code !== "outcome_unknown";
}

/** Takes over exactly the profile that the plan named, or creates one. */
async function takeOverOrCreate(
  request: CreateRequest<Run>,
  desired: AccessProfileSpec,
  recovered: Awaited<ReturnType<typeof recovery>>,
): Promise<Outcome> {
  const { client: run, planned, signal, log } = request;
  const { journal, ledger } = run;
  const api = timed(run.api, planned, "create");
  const options = {
    signal,
    answers: run.answers,
    onOperation: announce(log),
    onSend: () => journal.begin(desired, api.gatewayTime(Date.now())),
    onMade(profile: WireProfile) {
      run.reads.changes(profile.id);
      return journal.made(desired, profile);
    },
    async onAdopt(profile: WireProfile) {
      run.reads.changes(profile.id);
      await journal.adopt(desired, profile, (await recovered.isInterrupted?.(profile)) === true);
    },
  };
  const adoptee = adoptedBy(planned["origin"]);
  if (adoptee !== undefined) {
    // Two resources of one name announce one take-over; the first one has it.
    if (ledger.isManaged(adoptee.id)) return failed(managedAlready(adoptee.id, desired));
    // From here on it is this resource's, before anybody else can ask.
    ledger.manage(adoptee.id);
    run.takenOver.set(adoptee.id, adopted(adoptee));
    const createdAt = createdAtOf(planned);
    const outcome = await adoptProfile(api, { ...adoptee, createdAt }, desired, options);
    if (outcome.error !== undefined) ledger.release(adoptee.id);
    return outcome;
  }
  let decision: Decision;
  try {
    decision = readNotes(request.private).nameWasFree
      ? { kind: "create" }
      : reviewed(await decide(desired, { ...run, client: api, signal, ...recovered }), planned);
  } catch (error) {
    return failed(error);
  }
  return createOrAdopt(api, desired, { ...options, ...recovered, decision, ledger });
}

function failed(error: unknown): Outcome {
  return { detail: undefined, answered: undefined, performed: [], adopted: undefined, error };
}

function managedAlready(id: number, { name }: AccessProfileSpec): HandlerError {
  return new HandlerError(
    "name_taken",
    `the name ${JSON.stringify(name)} is already taken by profile ${id}, which another resource of this configuration has just adopted`,
    "Give each profile its own name.",
    ["name"],
  );
}

/** The decision, unless it is a take-over that no plan has announced. */
function reviewed(decision: Decision, planned: ObjectValue): Decision {
  if (decision.kind !== "adopt" || decision.because === "let_go" || isUnknown(planned["origin"] ?? null))
    return decision;
  const { id } = decision.holder;
  throw new HandlerError(
    "changed_since_plan",
    `the name ${JSON.stringify(decision.holder.name)} is already taken by profile ${id}, and the plan did not announce its adoption; nothing was changed`,
    "A new plan shows what would change in that profile.",
    ["name"],
    { holder: id, next: "run_again" },
  );
}

/** What an adoption that failed has changed already. The profile is not in the state: it is not ours. */
function leftUnfinished({ adopted, performed }: Outcome): string {
  const done = performed.map(describeOperation).join(", ");
  return done === ""
    ? `profile ${adopted} was not adopted, and nothing in it was changed`
    : `profile ${adopted} was not adopted, but these changes were made before the failure: ${done}. Plan again to finish`;
}

export async function updateResource(request: UpdateRequest<Run>): Promise<StateResult> {
  const { client: run, config, planned, prior, diagnostics, signal, log } = request;
  if (reportFaults(config, diagnostics) > 0) return { state: prior };
  const desired = desiredOf(planned, config);
  const basis = { prior: specOfState(prior), version: versionOf(prior), createdAt: createdAtOf(prior) };
  const { tidied } = readNotes(request.private);
  // A version that stays says that the plan changes nothing on the gateway, but what only Terraform knows.
  if (!isUnknown(planned["version"] ?? null))
    return { state: knownPlan(planned, config), private: writeNotes(tidied === undefined ? {} : { tidied }) };
  const outcome = await updateProfile(timed(run.api, planned, "update"), idOf(prior), basis, desired, {
    signal,
    onOperation: announce(log),
    reads: run.reads,
    answers: run.answers,
    tidied,
  });
  if (outcome.error !== undefined) reportFailure(diagnostics, outcome.error, accessProfileSchema.attributes);
  // Nothing was done, so the state stays: what changed meanwhile is for the next plan to show.
  const untouched = outcome.error !== undefined && outcome.performed.length === 0;
  return untouched ? { state: prior } : reached(outcome, request, desired);
}

export async function deleteResource(request: DeleteRequest<Run>): Promise<StateResult | undefined> {
  const { client: run, prior, diagnostics, signal, log } = request;
  const id = idOf(prior);
  // With create_before_destroy the replacement has taken the profile over already; it is in use.
  if (run.takenOver.has(id)) return undefined;
  const basis = { prior: specOfState(prior), version: versionOf(prior), createdAt: createdAtOf(prior) };
  const api = timed(run.api, prior, "delete");
  const outcome = await run.ledger.letGo(id, async () => {
    const result = await retireProfile(api, id, basis, {
      signal,
      onOperation: announce(log),
      reads: run.reads,
      answers: run.answers,
    });
    return { found: result.error === undefined ? result.found : undefined, result };
  });
  if (outcome.error === undefined) return undefined;
  reportFailure(diagnostics, outcome.error, accessProfileSchema.attributes);
  return { state: prior };
}

/** The state that an outcome reached. */
function reached(
  outcome: Outcome,
  { planned, config, diagnostics, private: bytes }: CreateRequest<Run>,
  desired: AccessProfileSpec,
): StateResult {
  const { detail, error } = outcome;
  if (detail === undefined) return { state: null };
  let live: ObjectValue;
  try {
    // The plan is the reference for spelling: it may have kept the prior one where the meaning is equal.
    live = stateOf(detail, specOfState(planned), planned);
  } catch (caught) {
    // Whatever the profile holds, it exists.
    reportFailure(diagnostics, caught, accessProfileSchema.attributes);
    return { state: objectValue(Object.entries({ ...planned, ...identityState(detail.access_profile) })) };
  }
  const left = leftAlone(detail.access_profile, writtenOf(planned, config));
  const notes = {
    left: keptLeft(readNotes(bytes).left, left),
    ...noteTidied(outcome, desired, readNotes(bytes), diagnostics),
  };
  if (error !== undefined) return { state: live, private: writeNotes(notes) };
  // Whatever was planned, the state names the profile that there is.
  const { id, created_at } = live;
  const state = objectValue(
    Object.entries({ ...settled(planned, live), id: id ?? null, created_at: created_at ?? null }),
  );
  return { state, private: writeNotes(notes) };
}

function announce(log: CreateRequest<Run>["log"]): (operation: Operation) => void {
  return (operation) => log.info(describeOperation(operation), { operation: operation.kind });
}
