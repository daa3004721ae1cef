// One trial of the handler: a command is killed at a moment that the gateway has seen; the same command again has to settle everything.

import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startGateway } from "../../../src/gateway";
import { bytesOf, type Hand, handAt, makeProfile, profilesIn } from "../../acceptance/by-hand";
import { type CommandRun, runCommand, startCommand } from "../../cli/command";
import { recordOf, textOf } from "../../told";

export const HANDLER_WORKS = [
  "create",
  "clone",
  "update",
  "adopt retired",
  "adopt any",
  "retire",
  "delete",
] as const;
export type HandlerWork = (typeof HANDLER_WORKS)[number];

/** Requests that each work makes; a kill comes before the answer to one of them. */
export const REQUESTS: Readonly<Record<HandlerWork, number>> = {
  create: 5,
  clone: 6,
  update: 3,
  "adopt retired": 7,
  "adopt any": 4,
  retire: 4,
  delete: 3,
};

const KEY = "bfst-handler-0123456789";
/** Milliseconds for each answer. */
const LATENCY = 60;

interface Live {
  readonly id: number;
  readonly name: string;
  readonly tags: readonly string[];
  readonly is_active: boolean;
}

/** What is wrong afterwards, one sentence each; empty when nothing is. */
export async function runHandlerTrial(work: HandlerWork, requests: number): Promise<string[]> {
  let watch: (() => void) | undefined;
  const created: string[] = [];
  const gateway = await startGateway({
    apiKey: KEY,
    latencyMs: LATENCY,
    onRequest({ method, status, headers, body }) {
      if (headers["x-by-hand"]) return;
      if (method === "POST" && status === 201) created.push(textOf(recordOf(body)["name"]));
      watch?.();
    },
  });
  const hand = handAt(gateway.url, KEY, { "x-by-hand": "1" });
  const folder = mkdtempSync(join(tmpdir(), "handler-"));
  const states = join(folder, "states");
  const environment = { BIFROST_ENDPOINT: gateway.url, BIFROST_API_KEY: KEY, BIFROST_STATE_DIR: states };
  const command = (specification: object, verb: string): string[] => {
    const file = join(folder, "specification.json");
    writeFileSync(file, JSON.stringify({ name: "P", ...specification }));
    return ["handler", verb, "--spec", file];
  };
  try {
    const source = await makeProfile(hand, "Source", "active");
    const strangers = [source, await makeProfile(hand, "Theirs", "retired")];
    const theirs = await Promise.all(strangers.map((id) => bytesOf(hand, id)));
    const adoptee = await existing(work, hand);
    const first = BEFORE[work];
    if (first !== undefined) succeeded(await runCommand(command(first, "reconcile"), environment));
    created.splice(0);

    const isRetirement = work === "retire" || work === "delete";
    const args = command(wanted(work, source), isRetirement ? "retire" : "reconcile");
    const child = startCommand(args, environment);
    const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
    let seen = 0;
    watch = () => {
      if ((seen += 1) === requests) child.kill("SIGKILL");
    };
    if ((await ended) === 0) return [`${work} had ended before request ${requests}`];
    watch = undefined;

    passTime(states);
    const again = await runCommand(args, environment);
    // A retirement that is done and has lost its state has nothing left to find the profile by but its name.
    const faults = again.code === 0 ? [] : [`${work} is stuck after request ${requests}: ${again.stderr}`];
    const live = await profilesOf(hand);
    faults.push(...differences(work, live, adoptee), ...doubled(created));
    if (live.length !== strangers.length + (work === "delete" ? 0 : 1))
      faults.push(`${live.length} profiles are there in the end`);
    const now = await Promise.all(strangers.map((id) => bytesOf(hand, id)));
    now.forEach(
      (bytes, nth) => bytes !== theirs[nth] && faults.push(`stranger ${strangers[nth]} was changed`),
    );
    if (!isRetirement) {
      const third = await runCommand(
        ["handler", "plan", ...args.slice(2), "--detailed-exitcode"],
        environment,
      );
      if (third.code !== 0) faults.push(`the third plan is not empty: ${third.stdout}${third.stderr}`);
    }
    return faults.map((fault) => `${work}, request ${requests}: ${fault}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await gateway.close();
  }
}

/** The specification that was applied before. */
const BEFORE: Partial<Record<HandlerWork, object>> = {
  update: { tags: ["before"] },
  retire: { tags: ["before"] },
  delete: { tags: ["before"], deletion_policy: "delete" },
};

function wanted(work: HandlerWork, source: number): object {
  switch (work) {
    case "clone":
      return { tags: ["ours"], clone_from: String(source) };
    case "adopt any":
      return { tags: ["ours"], adoption_policy: "any" };
    case "retire":
    case "delete":
      return BEFORE[work] ?? {};
    default:
      return { tags: ["ours"] };
  }
}

/** Makes the profile that is to be taken over; its id. */
async function existing(work: HandlerWork, hand: Hand): Promise<number | undefined> {
  if (work === "adopt retired") return makeProfile(hand, "P", "retired");
  return work === "adopt any" ? makeProfile(hand, "P", "active") : undefined;
}

function differences(work: HandlerWork, live: readonly Live[], adoptee: number | undefined): string[] {
  const profile = live.find(({ name }) => name === "P");
  if (work === "delete") return profile === undefined ? [] : ["it is still there"];
  if (profile === undefined) return ["it is lost"];
  const isAsWanted =
    work === "retire" ? !profile.is_active : profile.is_active && profile.tags.join() === "ours";
  return [
    ...(isAsWanted ? [] : [`it is ${JSON.stringify(profile)}`]),
    ...(adoptee === undefined || adoptee === profile.id ? [] : ["it is another profile than was taken over"]),
  ];
}

function doubled(created: readonly string[]): string[] {
  return created.length > 1 ? [`it was created ${created.length} times`] : [];
}

/** A lock whose holder was killed is free after some seconds; they pass now. */
function passTime(states: string): void {
  const longAgo = new Date(Date.now() - 3_600_000);
  for (const file of readdirSync(states))
    if (file.endsWith(".lock")) utimesSync(join(states, file), longAgo, longAgo);
}

function succeeded({ code, stderr }: CommandRun): void {
  if (code !== 0) throw new Error(`the command ended with code ${code}: ${stderr}`);
}

async function profilesOf(hand: Hand): Promise<Live[]> {
  return profilesIn(await hand("GET", "?limit=100&offset=0"));
}
