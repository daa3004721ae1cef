// The lifecycle of a profile whose state is kept between runs: plan, reconcile, retire. A run is a survey, the pure plan from
// prior, desired and live, and its execution. There is no guard against changes by hand: nobody looked at a plan, so what someone
// changed is repaired.

import { type AccessProfileClient, type WireProfile } from "../../api";
import { HandlerError } from "../errors";
import { execute } from "../execute";
import { firstSent } from "../journal";
import { retireProfile } from "../lifecycle";
import { type Operation } from "../operations";
import { plan } from "../plan";
import { type AccessProfileSpec } from "../spec";
import { type ProfileState } from "./state";
import { type StateStore } from "./state-store";
import { assertAdoptable, assertSameSource, type Basis, survey, type Survey } from "./survey";

export interface RunContext {
  readonly client: AccessProfileClient;
  /** Host of the gateway, which the state names. */
  readonly gateway: string;
  readonly states: StateStore;
  /** What identifies the profile, through renames. */
  readonly key: string;
  readonly signal?: AbortSignal | undefined;
  /** Told how the profile was found, before anything is changed. */
  readonly onSurvey?: ((found: Survey) => void) | undefined;
  /** Told of each operation before it is carried out. */
  readonly onOperation?: ((operation: Operation) => void) | undefined;
  /** Told when another run has the profile. */
  readonly onWait?: (() => void) | undefined;
  /** Seconds to wait for that. */
  readonly patience?: number | undefined;
}

/** What a run found, did and left behind. */
export interface Run {
  readonly basis: Basis;
  /** What was to be done. */
  readonly operations: readonly Operation[];
  /** What was carried out; empty for a plan. */
  readonly performed: readonly Operation[];
  readonly state: ProfileState | undefined;
  /** The profile as last read. */
  readonly live: WireProfile | undefined;
  /** Why it ended early. */
  readonly error: unknown;
}

/** What a reconciliation would do. Changes nothing and takes no lock. @throws as {@link reconcile} has it in its outcome. */
export async function planRun(context: RunContext, desired: AccessProfileSpec): Promise<Run> {
  const { client, gateway, states, key, signal } = context;
  const state = await states.read(key);
  const found = await survey(client, gateway, state, desired.name, signal);
  context.onSurvey?.(found);
  const operations = await operationsFor(found, desired, client, signal);
  return { basis: found.basis, operations, performed: [], state, live: found.live, error: undefined };
}

/**
 * Brings the profile to what is desired and keeps what was applied. A failure of an operation is in the outcome, with the state
 * that was reached.
 *
 * @throws {StateError | HandlerError | ApiError} when it ends before the first operation.
 */
export function reconcile(context: RunContext, desired: AccessProfileSpec): Promise<Run> {
  const { client, gateway, states, key } = context;
  return exclusively(context, async (signal) => {
    const before = await states.read(key);
    // Whoever retires after a failed first run must know that there is nothing: the name may be another's.
    if (before === undefined)
      await states.write({ key, id: undefined, gateway, profileVersion: undefined, spec: desired });
    const found = await survey(client, gateway, before, desired.name, signal);
    context.onSurvey?.(found);
    const operations = await operationsFor(found, desired, client, signal);
    const begun: ProfileState = {
      key,
      gateway,
      ...identityIn(found.live),
      ...(found.basis === "name" && { adopts: true }),
      // Until it is done, whatever either of the two sets may be live: only so is it cleared later.
      spec: { ...desired, ...found.prior },
    };
    if (operations.length > 0) await states.write(begun);
    const { onOperation } = context;
    let sentAt = before?.sentAt;
    const onSend = (): Promise<void> => {
      sentAt = firstSent(sentAt, client.gatewayTime(Date.now()));
      return states.write({ ...begun, sentAt });
    };
    const onMade = (made: WireProfile): Promise<void> => states.write({ ...begun, ...identityIn(made) });
    const { detail, performed, error } = await execute(
      { prior: found.prior, desired, live: found.live },
      { client, signal, onOperation, onSend, onMade },
    );
    const live = detail?.access_profile;
    // What was sent may still arrive, so the next run has to know when.
    const isOpen = live === undefined && isUnsettled(error, before?.sentAt !== undefined);
    const reached = {
      ...begun,
      ...identityIn(live),
      ...(isOpen && { sentAt }),
      // A retirement goes by the name, too: it leaves a profile alone that somebody has renamed.
      ...(live?.name === desired.name && { spec: { ...begun.spec, name: desired.name } }),
    };
    const state = error === undefined ? { ...reached, adopts: undefined, spec: desired } : reached;
    await states.write(state);
    return { basis: found.basis, operations, performed, state, live, error };
  });
}

/**
 * Retires the profile by the deletion policy of its state and forgets it.
 *
 * @param fallback name and deletion policy to go by when there is no state at all.
 * @throws {StateError | HandlerError | ApiError} when it ends before the first operation.
 */
export function retire(context: RunContext, fallback: AccessProfileSpec | undefined): Promise<Run> {
  const { client, gateway, states, key, onOperation } = context;
  return exclusively(context, async (signal) => {
    const state = await states.read(key);
    // A state without an id says that no profile was made: then the one of that name is another's.
    const name = state === undefined ? fallback?.name : undefined;
    const found = await survey(client, gateway, state, name, signal);
    context.onSurvey?.(found);
    const prior = state?.spec ?? fallback;
    const live = found.live;
    if (live === undefined || prior === undefined) {
      await states.remove(key);
      return { basis: found.basis, operations: [], performed: [], state: undefined, live, error: undefined };
    }
    const operations = plan(prior, undefined, live);
    const outcome = await retireProfile(
      client,
      live.id,
      { prior, createdAt: state?.createdAt },
      { signal, onOperation },
    );
    if (outcome.error === undefined) await states.remove(key);
    return {
      basis: found.basis,
      operations,
      performed: outcome.performed,
      state: outcome.error === undefined ? undefined : state,
      live: outcome.detail?.access_profile,
      error: outcome.error,
    };
  });
}

async function operationsFor(
  found: Survey,
  desired: AccessProfileSpec,
  client: AccessProfileClient,
  signal: AbortSignal | undefined,
): Promise<Operation[]> {
  await assertAdoptable(found, desired, client, signal);
  assertSameSource(found, desired);
  return plan(found.prior, desired, found.live);
}

/** Whether a creation failed and what was sent, by this run or by the killed one before it, may be or become the profile. */
function isUnsettled(error: unknown, wasKilled: boolean): boolean {
  if (!(error instanceof HandlerError)) return false;
  return error.code === "outcome_unknown" || (error.code === "name_taken" && wasKilled);
}

/** What a state says of which profile it is. */
function identityIn(
  live: WireProfile | undefined,
): Pick<ProfileState, "id" | "createdAt" | "profileVersion"> {
  return { id: live?.id, createdAt: live?.created_at ?? undefined, profileVersion: live?.version };
}

/** Does the work under the profile's lock; losing the lock interrupts it as a signal does. */
function exclusively(context: RunContext, work: (signal: AbortSignal) => Promise<Run>): Promise<Run> {
  const { states, key, signal, patience, onWait } = context;
  return states.locked(key, (lost) => work(signal === undefined ? lost : AbortSignal.any([signal, lost])), {
    patience,
    onWait,
  });
}
