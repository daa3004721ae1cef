// Writes the figures of a long run into docs/reliability.json and the table of docs/reliability.md. Only long runs record: the tests
// leave the checkout as it is.
//
//   await record("soak", { minutes: 5, tried: { applies: 900 }, found: { leaked: 0 } });

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { print } from "./command";
import { type Suite, SUITES } from "./promises";
import { renderTable } from "./table";

/** What a long run tried and found. */
export interface Figures {
  /** The seed that repeats it, where it has one. */
  readonly seed?: number;
  /** How long it took. */
  readonly minutes: number;
  /** How much was tried of what: `{ kills: 40, profiles: 1200 }`. */
  readonly tried: Readonly<Record<string, number>>;
  /** What must not be there, and how often it was: `{ lost: 0, doubled: 0 }`. A promise is kept when all are 0. */
  readonly found: Readonly<Record<string, number>>;
}

/** The figures of the last run, with the code that it ran on. */
export interface Recorded extends Figures {
  /** When it ended, RFC 3339 in UTC. */
  readonly ended: string;
  /** Git's short id of the directory `src`, with a `+` where it had changes that were not committed. */
  readonly src: string;
}

/** The figures by suite. */
export type Records = Record<Suite, Recorded>;

const ROOT = join(__dirname, "..", "..");
const JSON_FILE = join(ROOT, "docs", "reliability.json");
const PAGE = join(ROOT, "docs", "reliability.md");

/** The code under test, and when this run began: before anything is tried. */
const src = sourceId();
const started = performance.now();

/** Minutes since this process began. */
export function minutesSoFar(): number {
  return Number(((performance.now() - started) / 60_000).toFixed(1));
}

/**
 * Replaces the figures of a suite. It prints them first, so a run of an hour is not lost where they cannot be written.
 *
 * @throws Error when the page has no place for the table
 */
export async function record(suite: Suite, figures: Figures): Promise<void> {
  const recorded: Recorded = { ended: new Date().toISOString(), src, ...figures };
  print(`${suite}: ${JSON.stringify(recorded)}`);
  const after: Partial<Records> = { ...records(), [suite]: recorded };
  const ordered = Object.fromEntries(SUITES.flatMap((each) => (after[each] ? [[each, after[each]]] : [])));
  await write(JSON_FILE, JSON.stringify(ordered));
  await write(PAGE, renderTable(readFileSync(PAGE, "utf8"), after));
}

/** When the last run of a suite ended; undefined when there was none. */
export function recordedAt(suite: Suite): string | undefined {
  return records()[suite]?.ended;
}

function records(): Partial<Records> {
  return existsSync(JSON_FILE) ? JSON.parse(readFileSync(JSON_FILE, "utf8")) : {};
}

function sourceId(): string {
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).trim();
  return `${git("rev-parse", "--short", "HEAD:src")}${git("status", "--porcelain", "--", "src") === "" ? "" : "+"}`;
}

async function write(file: string, text: string): Promise<void> {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
