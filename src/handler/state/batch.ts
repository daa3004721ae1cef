// The runs of many profiles side by side. A clone waits for its source; everything else goes on, whatever fails.

import { type AccessProfileSpec } from "../spec";
import { type Run } from "./runs";

/** One profile of a batch. */
export interface BatchProfile {
  /** Its name in the batch. */
  readonly name: string;
  /** What it is to be, but for a source in the batch. */
  readonly spec: AccessProfileSpec;
  /** The name of the profile in the batch that it is cloned from. */
  readonly source: string | undefined;
}

/** How one profile ended: with a run, whose error may say that it ended early, or before its first operation. */
export type BatchOutcome = { readonly run: Run } | { readonly error: unknown };

export interface BatchOptions {
  /** Profiles that are worked on at once. */
  readonly parallel: number;
  /** The source that a profile keeps which was made before; asked before its source is waited for. */
  keptSource(profile: BatchProfile): Promise<string | undefined>;
  /** Works on one profile. */
  work(profile: BatchProfile, spec: AccessProfileSpec): Promise<Run>;
  /** What a clone is planned from whose source is yet to be made; without it that is an error. */
  readonly unmade?: string | undefined;
  /** Told when the work on a profile begins and when it has ended. */
  onBegin?(profile: BatchProfile): void;
  onEnd?(profile: BatchProfile, outcome: BatchOutcome): void;
}

/** The outcomes by name, in the order of the profiles. @param profiles each after its source. */
export async function runBatch(
  profiles: readonly BatchProfile[],
  options: BatchOptions,
): Promise<ReadonlyMap<string, BatchOutcome>> {
  const places = openPlaces(options.parallel);
  const outcomes = new Map<string, Promise<BatchOutcome>>();
  for (const profile of profiles) {
    const source = profile.source === undefined ? undefined : outcomes.get(profile.source);
    outcomes.set(profile.name, outcomeOf(profile, source));
  }

  async function outcomeOf(
    profile: BatchProfile,
    source: Promise<BatchOutcome> | undefined,
  ): Promise<BatchOutcome> {
    const outcome = await attempt(async () => {
      // Whoever waits for a source holds no place that the source may need.
      const spec = source === undefined ? profile.spec : await withSource(profile, source, options);
      return places(async () => {
        options.onBegin?.(profile);
        return options.work(profile, spec);
      });
    });
    options.onEnd?.(profile, outcome);
    return outcome;
  }

  const ended = new Map<string, BatchOutcome>();
  for (const [name, outcome] of outcomes) ended.set(name, await outcome);
  return ended;
}

/** What a batch did, by what it means for a profile. */
export interface BatchSummary {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
}

/** @param planned whether the runs are plans, of which nothing was carried out. */
export function summaryOf(outcomes: Iterable<BatchOutcome>, planned: boolean): BatchSummary {
  const counts = { created: 0, updated: 0, unchanged: 0, failed: 0 };
  for (const outcome of outcomes) counts[meaningOf(outcome, planned)] += 1;
  return counts;
}

function meaningOf(outcome: BatchOutcome, planned: boolean): keyof BatchSummary {
  if (!("run" in outcome) || outcome.run.error !== undefined) return "failed";
  const operations = planned ? outcome.run.operations : outcome.run.performed;
  if (operations.length === 0) return "unchanged";
  return operations.some(({ kind }) => kind === "create" || kind === "clone") ? "created" : "updated";
}

async function withSource(
  profile: BatchProfile,
  source: Promise<BatchOutcome>,
  { keptSource, unmade }: BatchOptions,
): Promise<AccessProfileSpec> {
  const kept = await keptSource(profile);
  if (kept !== undefined) return { ...profile.spec, clone_from: kept };
  const made = await source;
  const live = "run" in made && made.run.error === undefined ? made.run.live : undefined;
  const isPlanned = "run" in made && made.run.error === undefined && unmade !== undefined;
  const id = live?.id.toString() ?? (isPlanned ? unmade : undefined);
  if (id === undefined)
    throw new Error(
      `it is a clone of ${JSON.stringify(profile.source)}, which failed; nothing was sent for it`,
    );
  return { ...profile.spec, clone_from: id };
}

async function attempt(work: () => Promise<Run>): Promise<BatchOutcome> {
  try {
    return { run: await work() };
  } catch (error) {
    return { error };
  }
}

/** Lets so many at once work, and the others wait in their order. */
function openPlaces(count: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = count;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
