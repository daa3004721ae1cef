// Writes the figures of a long run into docs/reliability.json and the table of docs/reliability.md. Only long runs record: the tests
// leave the checkout as it is.
//
//   await record("soak", { tried: { minutes: 5, applies: 900 }, found: { leaked: 0 } });

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { type Suite, SUITES } from "./promises";
import { renderTable } from "./table";

/** What a long run tried and found. */
export interface Figures {
  /** The seed that repeats it, where it has one. */
  readonly seed?: number;
  /** How much was tried of what: `{ kills: 40, profiles: 1200 }`. */
  readonly tried: Readonly<Record<string, number>>;
  /** What must not be there, and how often it was: `{ lost: 0, doubled: 0 }`. A promise is kept when all are 0. */
  readonly found: Readonly<Record<string, number>>;
}

/** The figures of the last run, with the day in UTC. */
export type Recorded = Figures & { readonly day: string };

const DOCS = join(__dirname, "..", "..", "docs");
const JSON_FILE = join(DOCS, "reliability.json");
const PAGE = join(DOCS, "reliability.md");

/** Replaces the figures of a suite. @throws Error when the page has no place for the table */
export async function record(suite: Suite, figures: Figures): Promise<void> {
  const before: Partial<Records> = existsSync(JSON_FILE) ? JSON.parse(readFileSync(JSON_FILE, "utf8")) : {};
  const day = new Date().toISOString().slice(0, 10);
  const after: Partial<Records> = { ...before, [suite]: { day, ...figures } };
  const ordered = Object.fromEntries(SUITES.flatMap((each) => (after[each] ? [[each, after[each]]] : [])));
  await write(JSON_FILE, JSON.stringify(ordered));
  await write(PAGE, renderTable(readFileSync(PAGE, "utf8"), after));
}

/** The figures by suite. */
export type Records = Record<Suite, Recorded>;

async function write(file: string, text: string): Promise<void> {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
