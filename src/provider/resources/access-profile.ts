// The resource `bifrost_access_profile`.

import { asSent, isSameProfile, readProfile, type WireProfile } from "../../handler/internal";
import {
  type Diagnostics,
  type PlanRequest,
  type PlanResult,
  type ReadRequest,
  type Resource,
  type StateResult,
} from "../../plugin";
import { reportFailure } from "../failures";
import { gatewayIdentity, recordedElsewhere, reportElsewhere } from "../identity";
import { type Run, tellNotices } from "../run";
import { warnOfUnsayable } from "../unsayable";
import { createResource, deleteResource, updateResource } from "./access-profile/apply";
import { planCreation } from "./access-profile/creation";
import { warnOfDeniedModels } from "./access-profile/denied-models";
import { tellDeletion, tellDrift } from "./access-profile/drift";
import { warnOfImpact } from "./access-profile/impact";
import { generateConfiguration } from "./access-profile/generate";
import { importProfile } from "./access-profile/import";
import { withLoosening } from "./access-profile/loosening";
import { warnOfPassedRotation } from "./access-profile/passed-rotation";
import { planProfile, providersWithoutKeys } from "./access-profile/plan";
import { readNotes, writeNotes } from "./access-profile/private-bytes";
import { accessProfileSchema } from "./access-profile/schema";
import { reportSizes } from "./access-profile/sizes";
import { createdAtOf, idOf, isAsIn, reportFaults, specOfState, stateOf } from "./access-profile/state";
import { timed } from "./access-profile/time-limits";
import { upgradeState } from "./access-profile/upgrade";
import { reportCreation, reportUpdate } from "./access-profile/widening";

export const accessProfileResource: Resource<Run> = {
  schema: accessProfileSchema,
  identity: gatewayIdentity("Id of the profile, for example `12`, or `name=NAME` in an import."),
  upgrade: upgradeState,

  validate({ config, diagnostics }) {
    reportFaults(config, diagnostics);
  },

  plan: (request) => counted(request.client, () => planResource(request)),

  read: (request) => counted(request.client, () => readResource(request)),

  create: (request) => counted(request.client, () => createResource(request)),
  update: (request) => counted(request.client, () => updateResource(request)),
  delete: (request) => counted(request.client, () => deleteResource(request)),
  import: ({ id, client, diagnostics, signal }) => importProfile(id, client, diagnostics, signal),
  generate: generateConfiguration,
};

/** A call that those wait for who tell what they have in common. */
function counted<T>(run: Run | undefined, call: () => Promise<T>): Promise<T> {
  return run === undefined ? call() : run.taken.during(call);
}

async function planResource({
  config,
  prior,
  planned,
  private: bytes,
  client: run,
  diagnostics,
  signal,
}: PlanRequest<Run>): Promise<PlanResult | undefined> {
  const notes = readNotes(bytes);
  const result =
    config === null || planned === null
      ? undefined
      : planProfile(config, prior, planned, notes.imported === true);
  if (prior !== null && run !== undefined) {
    manage(run, idOf(prior), diagnostics);
    const isReplaced = (result?.requiresReplace.length ?? 0) > 0;
    const change = { prior, planned: result?.planned ?? null, config, isReplaced };
    await warnOfImpact(change, run, diagnostics, signal);
  }
  if (config === null || result === undefined) return undefined;
  warnOfDeniedModels(config, prior, diagnostics);
  warnOfPassedRotation(result.planned, prior, diagnostics);
  reportSizes(prior, result.planned, diagnostics);
  for (const provider of providersWithoutKeys(config, prior))
    diagnostics.warning(
      "Provider entry without keys",
      `Gateways 2.x deny every provider key to the new entry "${provider}", because it names none. Set key_ids = ["*"] to allow all keys.`,
      ["provider_configs", { key: provider }],
    );
  if (prior !== null) {
    const id = idOf(prior);
    const live = run && (await seen(run, id, config["strict"] === true && notes.left !== undefined, signal));
    const replanned = { planned: result.planned, config, left: notes.left, live };
    // Core hands these bytes to the plan of the object that replaces this one, should it do so.
    const replaces = { id, deletion_policy: prior["deletion_policy"] };
    const next = withLoosening(replanned, diagnostics);
    reportUpdate(
      { prior, planned: next, left: notes.left, live },
      run?.settings.guardrails ?? {},
      diagnostics,
    );
    return {
      ...result,
      planned: next,
      private: writeNotes({ ...notes, replaces }),
    };
  }
  const created = await planCreation(
    { planned: result.planned, config, replaces: notes.replaces },
    run,
    diagnostics,
    signal,
  );
  await reportCreation(created.planned, run, diagnostics, signal);
  if (run !== undefined) tellNotices(run, diagnostics);
  return { planned: created.planned, private: writeNotes(created.notes) };
}

async function readResource({
  state,
  identity,
  client: run,
  private: bytes,
  diagnostics,
  signal,
}: ReadRequest<Run>): Promise<StateResult> {
  const id = idOf(state);
  if (!(Number.isSafeInteger(id) && id > 0)) {
    diagnostics.error(
      "State has no usable id",
      `The state says id = ${JSON.stringify(state["id"])}, but a profile's id is a whole number. Somebody edited the state: restore it, or remove the resource from it (terraform state rm) and import the profile again.`,
      ["id"],
    );
    return { state };
  }
  try {
    // After an import only the id is there: the profile is read in full, with the default policies.
    const isNew = (state["name"] ?? null) === null;
    const reference = isNew ? undefined : specOfState(state);
    const { tidied } = readNotes(bytes);
    let asExpected: WireProfile | undefined;
    const detail = await run.reads.read(id, {
      client: timed(run.api, state, "read"),
      isExpected(live) {
        const isIt = reference !== undefined && isAsIn(state, reference, asSent(live, tidied));
        if (isIt) asExpected = live;
        return isIt;
      },
      signal,
    });
    const elsewhere = recordedElsewhere(identity, run);
    if (detail === undefined) {
      if (elsewhere !== undefined) {
        reportElsewhere(elsewhere, run, diagnostics);
        return { state };
      }
      if (reference !== undefined) await tellDeletion(id, reference, run, diagnostics, signal);
      return { state: null };
    }
    const live = asSent(detail.access_profile, tidied);
    const createdAt = createdAtOf(state);
    if (!isSameProfile({ id: live.id, createdAt }, live)) {
      if (elsewhere !== undefined) {
        reportElsewhere(elsewhere, run, diagnostics);
        return { state };
      }
      diagnostics.warning(
        "Another access profile has this id",
        `The state names profile ${live.id}, created ${createdAt}. On ${run.api.host} profile ${live.id} is ${JSON.stringify(live.name)}, created ${live.created_at}: this is another gateway or a restored database. The plan leaves that profile alone and treats the profile of this resource as gone.`,
      );
      return { state: null };
    }
    manage(run, live.id, diagnostics);
    warnOfSecondState(run, live, diagnostics);
    run.seen.set(live.id, live);
    await run.journal.inState(live);
    warnOfUnsayable(live, diagnostics, accessProfileSchema.attributes);
    if (detail.access_profile === asExpected) return { state };
    if (reference !== undefined) await tellDrift(reference, live, run, diagnostics, signal);
    return { state: stateOf({ ...detail, access_profile: live }, reference, isNew ? undefined : state) };
  } catch (error) {
    reportFailure(diagnostics, error, accessProfileSchema.attributes);
    return { state };
  }
}

/** Terraform reads each object of a state once, so a second reading is a second object with the same profile. */
function warnOfSecondState(run: Run, { id, name }: WireProfile, diagnostics: Diagnostics): void {
  if (!run.seen.has(id)) return;
  diagnostics.warning(
    "Two resources manage one access profile",
    `Another resource of this state also manages profile ${id}, ${JSON.stringify(name)}. Each apply undoes the other, and destroying one retires the profile of both. Remove one of them from the state (terraform state rm) and from the configuration.`,
  );
}

/** The profile as this run has read it. Terraform reads nothing in an apply, so where it must be known it is read now. */
async function seen(
  run: Run,
  id: number,
  mustBeKnown: boolean,
  signal: AbortSignal,
): Promise<WireProfile | undefined> {
  const known = run.seen.get(id);
  if (known !== undefined || !mustBeKnown) return known;
  return (await readProfile(run.api, id, signal))?.access_profile;
}

/** Notes that a resource has the profile. A plan that has just announced to take it over for another resource is refused. */
function manage(run: Run, id: number, diagnostics: Parameters<typeof reportFailure>[0]): void {
  if (run.ledger.isClaimed(id))
    diagnostics.error(
      "Access profile is managed twice",
      `This resource manages profile ${id}, but another resource of this configuration with the same name plans to adopt it. Give each profile its own name.`,
      ["name"],
    );
  run.ledger.manage(id);
}
