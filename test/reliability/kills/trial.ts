// One trial: an apply is killed at a moment that the gateway has seen, perhaps the next one too, and the one after that has to settle
// everything, with the default policies, in the same working directory.

import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startGateway } from "../../../src/gateway";
import { bytesOf, type Hand, handAt, makeProfile, profilesIn } from "../../acceptance/by-hand";
import { serveProvider } from "../../acceptance/served-provider";
import { type TerraformRun, Workspace } from "../../acceptance/terraform";
import { recordOf, textOf } from "../../told";
import { kill, type Victim } from "./victims";
import {
  addressOf,
  configuration,
  configurationBefore,
  faultsIn,
  furnish,
  type Live,
  namesOf,
  type Share,
} from "./world";

/** A kill: after so many requests, counted from the first change on. */
export interface Kill {
  readonly victim: Victim;
  readonly requests: number;
}

export interface Trial {
  readonly share: Share;
  /** One for each apply that is killed. */
  readonly kills: readonly Kill[];
  /** Whether somebody takes a name, after the kill, whose creation had not arrived yet. */
  readonly taken?: boolean;
  /** Whether the journal is gone after the kill, as on another machine: then the error has an import block for each profile. */
  readonly elsewhere?: boolean;
  /** Whether Terraform starts the built provider for what follows the kills, as for users. Its journal then ends in order. */
  readonly spawned?: boolean;
}

/** What became of a trial. */
export interface Verdict {
  /** Kills that met a run under way. */
  readonly kills: number;
  /** Kills that met Terraform while it wrote its state file, which it does in place. */
  readonly torn: number;
  readonly profiles: number;
  /** What is wrong afterwards, one sentence each. */
  readonly faults: readonly string[];
}

const KEY = "bfst-kills-0123456789";
/** Milliseconds that the gateway takes for each answer: so a kill meets many requests under way. */
const LATENCY = 60;
const APPLY = ["apply", "-auto-approve", "-input=false", "-json"];

/** Runs a trial. */
export async function runTrial(trial: Trial): Promise<Verdict> {
  const { share, kills, spawned = false } = trial;
  let watch: ((isChange: boolean) => void) | undefined;
  const created: string[] = [];
  const gateway = await startGateway({
    apiKey: KEY,
    latencyMs: LATENCY,
    onRequest({ method, status, headers, body }) {
      const isOurs = !headers["x-by-hand"];
      if (method === "POST" && status === 201 && isOurs) created.push(textOf(recordOf(body)["name"]));
      if (isOurs) watch?.(method !== "GET");
    },
  });
  const hand = handAt(gateway.url, KEY, { "x-by-hand": "1" });
  const environment = { BIFROST_ENDPOINT: gateway.url, BIFROST_API_KEY: KEY };
  const terraform = new Workspace(environment);
  const served = await serveProvider({
    ...environment,
    TF_DATA_DIR: join(terraform.directory, ".terraform"),
  });
  const here = { TF_REATTACH_PROVIDERS: served.reattach };
  const faults: string[] = [];
  try {
    const { source, strangers } = await furnish(hand, share);
    terraform.configure(configurationBefore(share));
    await terraform.init();
    if (configurationBefore(share) !== "") terraform.mustSucceed(await terraform.run(APPLY, here));
    const before = await profilesOf(hand);
    const theirs = await Promise.all(strangers.map((id) => bytesOf(hand, id)));
    created.splice(0);

    terraform.configure(configuration(share, source));
    let [met, torn] = [0, 0];
    let known = before;
    for (const { victim, requests } of kills) {
      if (await killedApply(terraform, victim, requests, (listener) => (watch = listener))) met += 1;
      if (restoreTornState(terraform)) torn += 1;
      const now = await profilesOf(hand);
      faults.push(...replaced(known, now));
      known = now;
    }

    const settle = async (...flags: string[]): Promise<TerraformRun> =>
      terraform.run([...APPLY, ...flags], spawned ? {} : here);
    if (trial.taken) faults.push(...(await withStranger(share, known, hand, settle)));
    if (trial.elsewhere) faults.push(...(await withoutJournal(terraform, settle)));
    faults.push(...stuck(await settle()));
    const live = await profilesOf(hand);
    faults.push(...faultsIn(share, live, strangers.length), ...replaced(known, live));
    const now = await Promise.all(strangers.map((id) => bytesOf(hand, id)));
    now.forEach(
      (bytes, nth) => bytes !== theirs[nth] && faults.push(`stranger ${strangers[nth]} was changed`),
    );
    for (const name of new Set(created.filter((name, nth) => created.indexOf(name) !== nth)))
      faults.push(`${name} was created more than once`);
    if (spawned) faults.push(...leftInJournal(terraform));
    const third = await terraform.run(["plan", "-input=false", "-json", "-detailed-exitcode"], here);
    if (third.code !== 0) faults.push(`the third plan is not empty (code ${third.code}): ${third.output}`);
    faults.push(...leftInJournal(terraform));
    return { kills: met, torn, profiles: live.length, faults };
  } finally {
    terraform.dispose();
    await served.close();
    await gateway.close();
  }
}

/** Applies and kills; whether the run was under way then. */
async function killedApply(
  terraform: Workspace,
  victim: Victim,
  requests: number,
  listen: (listener: ((isChange: boolean) => void) | undefined) => void,
): Promise<boolean> {
  const run = terraform.start(APPLY);
  let seen = 0;
  let isKilled = false;
  listen((isChange) => {
    if (seen > 0 || isChange) seen += 1;
    if (seen < requests || isKilled) return;
    isKilled = true;
    listen(undefined);
    // Before the answer to this request leaves.
    kill(victim, run);
  });
  const { code } = await run.ended;
  listen(undefined);
  return isKilled && code !== 0;
}

/** Does what Terraform asks of its users when it was killed while it wrote a local state: puts the backup in its place. */
function restoreTornState({ directory }: Workspace): boolean {
  const state = join(directory, "terraform.tfstate");
  const backup = `${state}.backup`;
  // Without a backup nothing was in the state yet.
  if (!existsSync(state) || !existsSync(backup)) return false;
  try {
    JSON.parse(readFileSync(state, "utf8"));
    return false;
  } catch {
    copyFileSync(backup, state);
    return true;
  }
}

/** Somebody takes a name before our creation of it comes through: that profile is theirs, also for the run that settles. */
async function withStranger(
  share: Share,
  known: readonly Live[],
  hand: Hand,
  settle: () => Promise<TerraformRun>,
): Promise<string[]> {
  const name = namesOf(share, "create").find((each) => known.every((profile) => profile.name !== each));
  if (name === undefined) return ["no name was left to take"];
  const id = await makeProfile(hand, name, "active");
  const bytes = await bytesOf(hand, id);
  const errors = errorsOf(await settle());
  const faults = errors.filter((error) => !error.includes(JSON.stringify(name)));
  if (errors.length === faults.length) faults.push(`nothing was said of ${name}, which somebody had taken`);
  if ((await bytesOf(hand, id)) !== bytes) faults.push(`profile ${id} of somebody was changed`);
  await hand("DELETE", `/${id}`);
  return faults;
}

/** Imports what the errors of a run without its journal list, also of one that does one thing after the other. */
async function withoutJournal(
  terraform: Workspace,
  settle: (...flags: string[]) => Promise<TerraformRun>,
): Promise<string[]> {
  const faults: string[] = [];
  let blocks: string[] = [];
  for (const flags of [["-parallelism=1"], []]) {
    rmSync(journalOf(terraform), { recursive: true, force: true });
    const listed = listedBy(await settle(...flags));
    if (typeof listed === "string") faults.push(`${listed} ${flags.join()}`);
    else blocks = [...listed].map(([name, id]) => importBlock(addressOf(name), id));
  }
  terraform.write("imports.tf", blocks.join("\n"));
  return faults;
}

/** The ids by name in the one error that lists all names that were taken, or what is wrong with it. */
function listedBy(run: TerraformRun): ReadonlyMap<string, string> | string {
  const refused = run.diagnostics.filter(
    ({ severity, summary }) => severity === "error" && summary === "Access profile name is already taken",
  );
  if (refused.length < 2) return `${refused.length} names were taken, too few for a list`;
  const lists = run.diagnostics.filter(
    ({ severity, summary }) => severity === "error" && /^\d+ access profile names are taken$/.test(summary),
  );
  if (lists.length !== 1) return `${lists.length} lists of import blocks: ${errorsOf(run).join("; ")}`;
  const listed = importBlocks(lists[0]?.detail ?? "");
  if (listed.size !== refused.length) return `${listed.size} of ${refused.length} names are in the list`;
  return listed;
}

/** The ids in import blocks, by the name of the resource in their comments. */
export function importBlocks(text: string): Map<string, string> {
  const blocks = text.matchAll(
    /^ {2}import \{\n {4}to = ADDRESS # the resource with the name "(.+)"\n {4}id = "(\d+)"\n {2}\}$/gm,
  );
  return new Map([...blocks].map(([, name = "", id = ""]) => [name, id]));
}

function importBlock(address: string, id: string): string {
  return `import {\n  to = ${address}\n  id = "${id}"\n}\n`;
}

/** A profile that is there again under another id. */
function replaced(before: readonly Live[], now: readonly Live[]): string[] {
  return now
    .filter(({ id, name }) => before.some((profile) => profile.name === name && profile.id !== id))
    .map(({ name }) => `${name} is another profile than before`);
}

function stuck(run: TerraformRun): string[] {
  const errors = errorsOf(run);
  return run.code === 0 || errors.length > 0 ? errors : [`apply ended with code ${run.code}: ${run.output}`];
}

function errorsOf({ diagnostics }: TerraformRun): string[] {
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ summary, detail }) => `stuck: ${summary}: ${detail}`);
}

function journalOf({ directory }: Workspace): string {
  return join(directory, ".terraform", "cdktf-bifrost-journal");
}

function leftInJournal(terraform: Workspace): string[] {
  const folder = journalOf(terraform);
  // A file that a killed process had not finished is no entry; runs remove it once it is a minute old.
  const entries = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
  return entries.map((file) => `${file} is left in the journal`);
}

async function profilesOf(hand: Hand): Promise<Live[]> {
  const live: Live[] = [];
  for (;;) {
    const page = profilesIn(await hand("GET", `?limit=100&offset=${live.length}`));
    if (page.length === 0) return live;
    live.push(...page);
  }
}
