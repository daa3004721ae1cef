// The text of a catalog: its value, and where in the file each part of it is written.

import { readFileSync } from "node:fs";
import { type Document, isAlias, isMap, isNode, isSeq, LineCounter, parseDocument, visit } from "yaml";
import { formatPath, type SpecPath } from "../spec";
import { messageOf } from "../shapes";

/** A fault of a catalog: the way to the value in the file, and what is wrong there. */
export interface CatalogFault {
  readonly path: SpecPath;
  readonly message: string;
}

/** A catalogue as it is written. */
export interface CatalogSource {
  readonly value: unknown;
  /** How many steps of a way are written in the file. */
  depth(path: SpecPath): number;
  /** The error of faults, in the order in which they stand in the file; it names file, line, column and key of each. */
  error(faults: readonly CatalogFault[]): Error;
}

/**
 * Reads a file of YAML or JSON; every JSON text is YAML too.
 *
 * @throws Error when the file cannot be read or is not YAML.
 */
export function readSource(file: string): CatalogSource {
  return sourceOf(readText(file), file);
}

/**
 * The source of a text of YAML or JSON.
 *
 * @param file what errors call it
 * @throws Error when the text is not YAML.
 */
export function sourceOf(text: string, file: string): CatalogSource {
  const lines = new LineCounter();
  // Every key is a name here, also `12`.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    // The library compares each key with every key before it; see repeatedKeys.
    uniqueKeys: false,
  });
  const errorAt = (faults: readonly { readonly offset: number; readonly text: string }[]): Error => {
    const told = [...faults]
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, text }) => {
        const { line, col } = lines.linePos(offset);
        return `  - ${file}:${line}:${col}: ${text}`;
      });
    return new Error(`the catalog ${file} is not valid:\n${[...new Set(told)].join("\n")}`);
  };
  const errors = document.errors.map(({ pos, message }) => ({ offset: pos[0], text: message }));
  const repeated = repeatedKeys(document).map((offset) => ({ offset, text: "Map keys must be unique" }));
  if (errors.length + repeated.length > 0) throw errorAt([...errors, ...repeated]);
  return {
    value: valueOf(document, file),
    depth: (path) => placeOf(path, document).depth,
    error: (faults) =>
      errorAt(
        faults.map(({ path, message }) => ({
          offset: placeOf(path, document).offset,
          text: path.length === 0 ? message : `${formatPath(path)}: ${message}`,
        })),
      ),
  };
}

/** Where the keys are that a map has already. */
function repeatedKeys(document: Document.Parsed): number[] {
  const repeated: number[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = String(key);
        if (seen.has(name)) repeated.push(offsetOf(key) ?? 0);
        seen.add(name);
      }
    },
  });
  return repeated;
}

/** @throws Error when aliases stand for more than a file can mean: a few lines of them can stand for millions of values. */
function valueOf(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new Error(
      `the catalog ${file} cannot be read: ${messageOf(error)}; replace its aliases with the values that they refer to`,
      { cause: error },
    );
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new Error(
      `the catalog ${file} cannot be read: ${messageOf(error)}; relative paths start at ${process.cwd()}`,
      { cause: error },
    );
  }
}

/** Where the last step of a way is written that is written at all: at its key, or at the element of a list. */
function placeOf(
  path: SpecPath,
  document: Document.Parsed,
): { readonly depth: number; readonly offset: number } {
  let node: unknown = document.contents;
  let place = { depth: 0, offset: offsetOf(node) ?? 0 };
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === String(step));
      if (pair === undefined) break;
      place = { depth: place.depth + 1, offset: offsetOf(pair.key) ?? place.offset };
      node = pair.value;
    } else if (isSeq(node) && typeof step === "number" && step < node.items.length) {
      node = node.items[step];
      place = { depth: place.depth + 1, offset: offsetOf(node) ?? place.offset };
    } else break;
  }
  return place;
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
