// The names that plans found taken, in a file of Terraform's data directory. A plan and its apply are processes of their own, and core
// drops what the provider says privately of a new object. So this is how an apply, which meets one name after the other, knows them
// all when it meets the first. It is only ever a hint: where it cannot be kept, each name is told by itself.

import { appendFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import * as z from "zod";
import { assertPlain, JOURNAL_FOLDER, type Listing, readPlainFile } from "../handler/internal";
import { type SeenByPlans } from "./taken-names";

const FILE = "taken-names.jsonl";
/** Milliseconds for which it counts what a plan has seen: a saved plan may wait for its approval. */
const LASTS = 24 * 60 * 60_000;
/** Most bytes of the file. What is beyond is not kept. */
const LARGEST = 1024 * 1024;

/** A line. */
const seenName = z.object({
  /** Gateway, path and workspace. */
  of: z.string(),
  name: z.string().min(1),
  id: z.number().int().positive(),
  /** When a plan saw it, in milliseconds since 1970. */
  at: z.number(),
});

type SeenName = z.output<typeof seenName>;

/** Where the names are kept, whose they are, and how to tell which of them still are as a plan saw them. */
export interface SeenBefore {
  /** Terraform's data directory. When it does not exist, nothing is kept. */
  readonly directory: string;
  /** Gateway, path and workspace: other plans are other configurations' business. */
  readonly of: string;
  /** Every profile that there is now. */
  list(): Promise<Listing>;
  /** Whether a resource of this run has the profile. */
  isManaged(id: number): boolean;
}

export function openSeenByPlans({ directory, of, list, isManaged }: SeenBefore): SeenByPlans {
  const folder = join(directory, JOURNAL_FOLDER);
  const file = join(folder, FILE);
  let read: SeenName[] | undefined;
  const lines = (): SeenName[] => (read ??= readLines(file));
  let isRewritten = false;

  return {
    async earlier() {
      const names = lines().filter((line) => line.of === of && !isManaged(line.id));
      if (names.length === 0) return [];
      try {
        const { byName } = await list();
        return names.flatMap(({ name, id }) => (byName.get(name)?.id === id ? [{ name, id }] : []));
      } catch {
        return [];
      }
    },
    async keep({ name, id }) {
      if (!existsSync(directory) || lines().some((line) => isFor(line, of, name) && line.id === id)) return;
      const seen = { of, name, id, at: Date.now() };
      read = [...lines().filter((line) => !isFor(line, of, name)), seen];
      try {
        mkdirSync(folder, { mode: 0o700, recursive: true });
        assertPlain(folder, "directory");
        assertPlain(file, "file");
        // The first one also drops what does not count any more.
        if (isRewritten) appendFileSync(file, lineOf(seen));
        else await writeFileAtomic(file, lines().map(lineOf).join(""), { mode: 0o600 });
        isRewritten = true;
      } catch {
        // Then each name is told by itself.
      }
    },
  };
}

function isFor(line: SeenName, of: string, name: string): boolean {
  return line.of === of && line.name === name;
}

function lineOf(line: SeenName): string {
  return `${JSON.stringify(line)}\n`;
}

/** What counts of the file; nothing where it cannot be read. */
function readLines(file: string): SeenName[] {
  const names = new Map<string, SeenName>();
  try {
    for (const text of readPlainFile(file, LARGEST).split("\n")) {
      const line = parsed(text);
      if (line !== undefined && Date.now() - line.at < LASTS) names.set(`${line.of}\n${line.name}`, line);
    }
  } catch {
    // There is none, or it is none of ours.
  }
  return [...names.values()];
}

function parsed(text: string): SeenName | undefined {
  try {
    return seenName.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
