// Several states whose applies create the same names at once: in the end each name is in exactly one state, and that state is true.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type GatewayOptions, startGateway } from "../../../src/gateway";
import { handAt, profilesIn } from "../../acceptance/by-hand";
import { serveProvider } from "../../acceptance/served-provider";
import { type TerraformRun, Workspace } from "../../acceptance/terraform";

export interface Contest {
  readonly states: number;
  readonly names: number;
  readonly gateway?: GatewayOptions;
  /** Whether Terraform starts the built provider for each state, as for users, or connects to one in this process. */
  readonly spawned?: boolean;
}

/** What became of a contest. */
export interface ContestVerdict {
  /** How many states own something. */
  readonly owners: number;
  /** Creations that were refused because another state was faster. */
  readonly refused: number;
  /** Names that are in no state. */
  readonly lost: number;
  /** Names that are in more than one state, or have more than one profile. */
  readonly doubled: number;
  /** What else is wrong, one sentence each. */
  readonly faults: readonly string[];
}

const KEY = "bfst-parallel-0123456789";

interface Owned {
  readonly id: string;
  readonly name: string;
  readonly created_at: string;
  readonly tags: readonly string[];
}

/** Holds a contest. */
export async function compete({
  states,
  names,
  gateway: options,
  spawned,
}: Contest): Promise<ContestVerdict> {
  const gateway = await startGateway({ ...options, apiKey: KEY });
  const environment = { BIFROST_ENDPOINT: gateway.url, BIFROST_API_KEY: KEY };
  const closing: (() => Promise<void> | void)[] = [() => gateway.close()];
  try {
    const workspaces = await Promise.all(
      Array.from({ length: states }, async (_, nth) => {
        const served = spawned ? undefined : await serveProvider(environment);
        if (served) closing.unshift(() => served.close());
        const reattach = served && { TF_REATTACH_PROVIDERS: served.reattach };
        const workspace = new Workspace({ ...environment, ...reattach });
        closing.unshift(() => workspace.dispose());
        workspace.configure(configuration(names, `state ${nth}`));
        await workspace.init();
        return workspace;
      }),
    );
    const runs = await Promise.all(workspaces.map((workspace) => workspace.tryApply()));
    const owned = workspaces.map(ownedBy);
    const faults = runs.flatMap((run, nth) =>
      refusals(run, names - (owned[nth]?.length ?? 0)).map((fault) => `state ${nth}: ${fault}`),
    );
    const live = await profilesAt(gateway.url);
    faults.push(...owned.flatMap((each, nth) => untrue(each, live, `state ${nth}`)));
    // What a state owns, it has no wish to change.
    for (const [nth, workspace] of workspaces.entries()) {
      const changes = await workspace.plannedChanges();
      const others = changes.filter(({ actions }) => actions.join() !== "create");
      if (changes.length !== names - (owned[nth]?.length ?? 0) || others.length > 0)
        faults.push(`state ${nth} plans ${changes.length} changes, ${others.length} of what it owns`);
    }
    const holders = (index: number): number =>
      owned.flat().filter(({ name }) => name === `shared ${index}`).length;
    const counts = Array.from({ length: names }, (_, index) => holders(index));
    return {
      owners: owned.filter((each) => each.length > 0).length,
      refused: states * names - owned.flat().length,
      lost: counts.filter((count) => count === 0).length,
      doubled: counts.filter((count) => count > 1).length + Math.max(0, live.length - names),
      faults,
    };
  } finally {
    for (const close of closing) await close();
  }
}

function configuration(names: number, tag: string): string {
  return `resource "bifrost_access_profile" "shared" {
  count = ${names}
  name  = "shared \${count.index}"
  tags  = ["${tag}"]
}
`;
}

/** What tells that a name belongs to another state: also a creation whose answer was lost, and whose name that state has now. */
const REFUSALS = ["Access profile name is already taken", "Outcome of the creation is unknown"];

/** Whether a run that could not have everything said so of each name, and of nothing else. */
function refusals({ code, diagnostics, output }: TerraformRun, expected: number): string[] {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const taken = errors.filter(({ summary }) => REFUSALS.includes(summary));
  const others = errors.filter(
    ({ summary }) => !REFUSALS.includes(summary) && !/^\d+ access profile names are taken$/.test(summary),
  );
  return [
    ...others.map(({ summary, detail }) => `${summary}: ${detail}`),
    ...(taken.length === expected ? [] : [`${taken.length} refusals instead of ${expected}`]),
    ...((code === 0) === (expected === 0) ? [] : [`ended with code ${code}: ${output}`]),
  ];
}

/** What a state holds, read from its file. A tainted profile is none that a state may keep. */
function ownedBy({ directory }: Workspace): Owned[] {
  const state: {
    resources: { instances: { status?: string; attributes: Owned }[] }[];
  } = JSON.parse(readFileSync(join(directory, "terraform.tfstate"), "utf8"));
  return state.resources.flatMap(({ instances }) =>
    instances.map(({ status, attributes }) => ({ ...attributes, name: attributes.name + (status ?? "") })),
  );
}

function untrue(owned: readonly Owned[], live: readonly Live[], tag: string): string[] {
  return owned.flatMap(({ id, name, created_at }) => {
    const profile = live.find((each) => String(each.id) === id);
    if (profile?.name !== name || profile.created_at !== created_at)
      return [`${tag} says that profile ${id} is ${name}, and it is ${profile?.name}`];
    return profile.is_active && profile.tags.join() === tag ? [] : [`${name} is not as ${tag} wants it`];
  });
}

interface Live {
  readonly id: number;
  readonly name: string;
  readonly created_at: string;
  readonly is_active: boolean;
  readonly tags: readonly string[];
}

async function profilesAt(url: string): Promise<Live[]> {
  const hand = handAt(url, KEY);
  const all: Live[] = [];
  for (;;) {
    // A gateway with faults may refuse.
    const answer = await hand("GET", `?limit=100&offset=${all.length}`).catch(() => undefined);
    if (answer === undefined) continue;
    const page = profilesIn(answer);
    if (page.length === 0) return all;
    all.push(...page);
  }
}
