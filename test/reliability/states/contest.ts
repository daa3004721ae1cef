// Many runners that reconcile at once, with the states in one PostgreSQL: each has profiles of its own, and some that all of them want.

import { type Gateway, startGateway } from "../../../src/gateway";
import { createClient } from "../../../src/handler";
import { checkSpec } from "../../../src/handler/spec";
import { openPostgresStore, reconcile } from "../../../src/handler/state";
import { recordOf, textOf } from "../../told";

const KEY = "bfst-contest-0123456789";

export interface ContestGateway extends Gateway {
  /** Names of the profiles in the order in which they were made. */
  readonly created: readonly string[];
}

/** A gateway whose answers take a while, so that the runs overlap. */
export async function openContest(): Promise<ContestGateway> {
  const created: string[] = [];
  const gateway = await startGateway({
    apiKey: KEY,
    latencyMs: 5,
    onRequest({ method, status, body }) {
      if (method === "POST" && status === 201) created.push(textOf(recordOf(body)["name"]));
    },
  });
  return { ...gateway, url: gateway.url, created };
}

/** How many runners there are, and how many profiles each has for itself and with all others. */
export interface Numbers {
  readonly runners: number;
  readonly own: number;
  readonly shared: number;
}

/** Does the work of one runner. */
export type Runner = (work: Work) => Promise<void>;

export interface Work {
  readonly endpoint: string;
  readonly database: string;
  /** Names of the profiles, in the order in which they are reconciled. */
  readonly names: readonly string[];
}

/** Lets them all run at once. Returns what is wrong afterwards, one sentence each. */
export async function contend(
  gateway: ContestGateway,
  database: string,
  { runners, own, shared }: Numbers,
  runner: Runner,
): Promise<string[]> {
  const together = Array.from({ length: shared }, (_, nth) => `Shared ${nth}`);
  const works = Array.from({ length: runners }, (_, nth) => [
    ...together,
    ...Array.from({ length: own }, (_each, mine) => `Own ${nth}.${mine}`),
  ]);
  const ended = await Promise.allSettled(
    works.map((names) => runner({ endpoint: gateway.url, database, names })),
  );
  const faults = ended.flatMap((each) => (each.status === "rejected" ? [String(each.reason)] : []));

  const wanted = [...new Set(works.flat())].sort();
  const store = openPostgresStore(database);
  const states = await store.list();
  await store.close();
  const hand = createClient({ endpoint: gateway.url, apiKey: KEY });
  try {
    for (const name of wanted) {
      const times = gateway.created.filter((each) => each === name).length;
      if (times !== 1) faults.push(`${name} was made ${times} times`);
      const state = states.find(({ key }) => key === name);
      const live = state?.id === undefined ? undefined : await hand.get(state.id);
      if (live?.access_profile.name !== name || !live.access_profile.is_active)
        faults.push(`the state of ${name} does not lead to it`);
    }
    if (states.length !== wanted.length) faults.push(`${states.length} states of ${wanted.length} profiles`);
  } finally {
    await hand.close();
  }
  return faults;
}

/** Reconciles profile by profile, as a process of its own would. */
export async function runInThisProcess({ endpoint, database, names }: Work): Promise<void> {
  const client = createClient({ endpoint, apiKey: KEY });
  const states = openPostgresStore(database);
  try {
    for (const name of names) {
      const checked = checkSpec({ name, tags: ["contest"] });
      if ("issues" in checked) throw new Error(`${name} is not valid`);
      const { error } = await reconcile(
        { client, states, gateway: new URL(endpoint).host, key: name },
        checked.spec,
      );
      if (error !== undefined) throw error;
    }
  } finally {
    await states.close();
    await client.close();
  }
}
