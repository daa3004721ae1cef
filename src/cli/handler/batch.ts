// The commands for all profiles of a catalog: `plan`, `reconcile` and `--prune`.

import { basename } from "node:path";
import { describeOperation } from "../../handler";
import { changeLines } from "../../handler/change-text";
import { changesOf } from "../../handler/changes";
import { plan } from "../../handler/plan";
import {
  type BatchOutcome,
  type BatchProfile,
  planRun,
  reconcile,
  retire,
  type Run,
  type RunContext,
  runBatch,
  summaryOf,
  survey,
} from "../../handler/state";
import { UnusableInputError } from "../unusable-input";
import { catalogKeys, catalogProfiles } from "./catalog-profiles";
import { planMarkdown, type PlannedProfile } from "./markdown";
import { openProgressLine } from "./progress-line";
import { failureText, note, planChanges, print, runDocument, surveyNotes } from "./report";
import { type Connected, type Flags, timed, withGateway } from "./session";

/** The options of a batch. */
export interface BatchFlags extends Flags {
  readonly catalog?: string;
  readonly environment?: string;
  readonly prune?: boolean;
  readonly parallel: number;
  readonly markdown?: boolean;
}

/** Stands for the id of a source that a plan has yet to make. */
const UNMADE = "0";

/** What became of a profile of the catalog, or of one that left it. */
interface Entry {
  readonly name: string;
  readonly outcome: BatchOutcome;
  /** What it was brought to; undefined for one that left the file. */
  readonly profile: BatchProfile | undefined;
}

/**
 * Plans or reconciles every profile of a catalog. Returns whether there is something to do, for a plan.
 *
 * @throws {UnusableInputError} for a catalog that is not valid; Error when a profile failed, after all others are done.
 */
export async function runCatalog(flags: BatchFlags, verb: "plan" | "reconcile"): Promise<boolean> {
  const { catalog: file, environment } = flags;
  if (file === undefined) throw new UnusableInputError("no catalog is given");
  if (flags.spec !== undefined)
    throw new UnusableInputError("--spec and --catalog exclude each other: a catalog has its own profiles");
  const profiles = catalogProfiles(file, environment);
  const keys = catalogKeys(flags.id ?? basename(file), environment);
  return withGateway(flags, async (connected) => {
    const entries = await runAll(profiles, connected, flags, verb, keys.of);
    const failed = entries.filter(({ outcome }) => errorOf(outcome) !== undefined);
    const left = (await connected.states.list()).flatMap(({ key }) => {
      const name = keys.nameIn(key);
      return name === undefined || profiles.some((profile) => profile.name === name) ? [] : [name];
    });
    // A failure may mean that a profile was only renamed in the file.
    const isPruned = flags.prune === true && failed.length === 0;
    if (left.length > 0 && !isPruned)
      note(
        `no longer in the catalog: ${left.map((name) => JSON.stringify(name)).join(", ")}; ` +
          (flags.prune === true ? "not retired, because a profile failed" : "--prune retires them"),
      );
    if (isPruned)
      for (const name of left)
        entries.push(await pruned(name, contextOf(connected, flags, keys.of(name)), verb));
    return conclude(entries, flags, verb);
  });
}

async function runAll(
  profiles: readonly BatchProfile[],
  connected: Connected,
  flags: BatchFlags,
  verb: "plan" | "reconcile",
  keyOf: (name: string) => string,
): Promise<Entry[]> {
  const line = openProgressLine();
  const active = new Set<string>();
  let ended = 0;
  const show = (): void =>
    line.show(`${ended}/${profiles.length} profiles, working on ${[...active].join(", ")}`);
  const outcomes = await runBatch(profiles, {
    parallel: flags.parallel,
    unmade: verb === "plan" ? UNMADE : undefined,
    keptSource: async ({ name }) => {
      const state = await connected.states.read(keyOf(name));
      return state?.id === undefined ? undefined : state.spec.clone_from;
    },
    work: (profile, spec) => {
      const told = (text: string): void =>
        line.above(() => (flags.json ? note : print)(`${profile.name}: ${text}`));
      const context: RunContext = {
        ...contextOf(connected, flags, keyOf(profile.name), profile),
        onSurvey: (found) =>
          surveyNotes(found, connected.states.place).forEach((each) =>
            line.above(() => note(`${profile.name}: ${each}`)),
          ),
        onOperation: (operation) => told(describeOperation(operation)),
        onWait: () =>
          line.above(() => note(`${profile.name}: another run is working on this profile; waiting for it`)),
      };
      return verb === "plan" ? planRun(context, spec) : reconcile(context, spec);
    },
    onBegin({ name }) {
      active.add(name);
      show();
    },
    onEnd({ name }, outcome) {
      active.delete(name);
      ended += 1;
      const error = errorOf(outcome);
      if (error !== undefined) line.above(() => note(`${name}: failed: ${failureText(error)}`));
      show();
    },
  });
  line.end();
  return profiles.map((profile) => {
    const outcome = outcomes.get(profile.name);
    if (outcome === undefined) throw new TypeError(`${profile.name} has no outcome`);
    return { name: profile.name, profile, outcome };
  });
}

/** Retires a profile that left the file; only its state says that it is ours, so nothing goes by the name. */
async function pruned(name: string, context: RunContext, verb: "plan" | "reconcile"): Promise<Entry> {
  const told = (run: Run): Entry => ({ name, profile: undefined, outcome: { run } });
  try {
    if (verb === "reconcile")
      return told(
        await retire(
          { ...context, onOperation: (operation) => note(`${name}: ${describeOperation(operation)}`) },
          undefined,
        ),
      );
    const { client, gateway, states, key, signal } = context;
    const state = await states.read(key);
    const { basis, live } = await survey(client, gateway, state, undefined, signal);
    const operations = plan(state?.spec, undefined, live);
    return told({ basis, operations, performed: [], state, live, error: undefined });
  } catch (error) {
    return { name, profile: undefined, outcome: { error } };
  }
}

function contextOf(
  { client, gateway, states, signal }: Connected,
  flags: BatchFlags,
  key: string,
  profile?: BatchProfile,
): RunContext {
  return {
    client: timed(client, flags.timeout, profile?.spec.timeouts),
    gateway,
    states,
    key,
    signal,
    patience: flags.lockTimeout,
  };
}

/** Prints the outcome. Returns whether a plan has something to do. @throws Error when a profile failed. */
function conclude(entries: readonly Entry[], flags: BatchFlags, verb: "plan" | "reconcile"): boolean {
  const isPlan = verb === "plan";
  const isRetired = ({ profile, outcome }: Entry): boolean =>
    profile === undefined && errorOf(outcome) === undefined;
  const outcomes = entries.filter((entry) => !isRetired(entry)).map(({ outcome }) => outcome);
  const summary = { ...summaryOf(outcomes, isPlan), retired: entries.filter(isRetired).length };
  const words = inWords(summary, isPlan);
  if (flags.json)
    print(JSON.stringify({ profiles: entries.map((entry) => document(entry, isPlan)), summary }, null, 2));
  else if (flags.markdown === true) print(planMarkdown(entries.map(planned), words).trimEnd());
  else {
    if (isPlan) entries.forEach(printPlanned);
    note(words);
  }
  const failed = entries.filter(({ outcome }) => errorOf(outcome) !== undefined);
  if (failed.length > 0)
    throw new Error(
      `${failed.length} of ${entries.length} profiles failed: ${failed.map(({ name }) => JSON.stringify(name)).join(", ")}`,
    );
  return summary.created + summary.updated + summary.retired > 0;
}

/** `2 created, 1 updated, 5 unchanged`; what there is none of is left out. */
function inWords(summary: Readonly<Record<string, number>>, isPlan: boolean): string {
  const told = Object.entries(summary).filter(([, count]) => count > 0);
  const word = (name: string): string => (isPlan ? (PLANNED[name] ?? name) : name);
  return told.map(([name, count]) => `${count} ${word(name)}`).join(", ") || "no profiles";
}

const PLANNED: Readonly<Record<string, string>> = {
  created: "to create",
  updated: "to update",
  retired: "to retire",
};

function printPlanned({ name, profile, outcome }: Entry): void {
  if (!("run" in outcome)) return;
  const { run } = outcome;
  if (profile === undefined) print(`${name}: ${retirement(run)}`);
  else
    for (const operation of run.operations) {
      print(`${name}: ${inPlan(describeOperation(operation), profile)}`);
      for (const change of changesOf(operation, profile.spec, run.live)) changeLines(change).forEach(print);
    }
}

/** The words of an operation, with the name of a source that has no id yet. */
function inPlan(words: string, profile: BatchProfile): string {
  return words.replace(/^clone profile 0 as/, `clone ${JSON.stringify(profile.source)} as`);
}

function retirement({ operations, live }: Run): string {
  const [operation] = operations;
  return `retire (${operation?.kind ?? (live === undefined ? "it is gone" : "nothing to send")})`;
}

function planned({ name, profile, outcome }: Entry): PlannedProfile {
  if (!("run" in outcome)) return { name, failure: failureText(outcome.error) };
  const { run } = outcome;
  return {
    name,
    run,
    desired: profile?.spec,
    operations:
      profile === undefined
        ? [retirement(run)]
        : run.operations.map((operation) => inPlan(describeOperation(operation), profile)),
  };
}

function document({ name, profile, outcome }: Entry, isPlan: boolean): object {
  const place = { name, ...(profile === undefined && { left: true }) };
  if (!("run" in outcome)) return { ...place, ...runDocument(undefined, outcome.error) };
  const { run } = outcome;
  const changes = isPlan && profile !== undefined ? planChanges(run, profile.spec) : undefined;
  return { ...place, ...runDocument(run, run.error, changes) };
}

function errorOf(outcome: BatchOutcome): unknown {
  return "run" in outcome ? outcome.run.error : outcome.error;
}
