// Loads the sections of a bundle. A bundle is one file: this code, the entry, and in a comment behind them the other modules, which V8
// would otherwise have to parse at every start. A section is read from the file, compiled and run when it is first required.
//
// It runs before the Node is known to be new enough (see `.ci/bundle.ts`).
import { fstatSync, openSync, readSync } from "fs";
import { dirname } from "path";
import { Script } from "vm";
import { type CodeCache } from "./code-cache";

/** Where each section begins in the comment, and how long it is, in bytes. All of it is ASCII. */
export type SectionTable = Readonly<Record<string, readonly [start: number, length: number]>>;

/** What the comment ends with, and the file. */
export const END = "*/\n";

/** What stands in a section for the end of a comment. */
export const ESCAPED_END = "*~/";

/** As Node's own: what a module exports, by its name. */
export type Require = (name: string) => unknown;

type Compiled = (
  exports: object,
  require: Require,
  module: { exports: unknown },
  filename: string,
  directory: string,
) => void;

/**
 * The function by which modules of the bundle require one another, and those of Node.
 *
 * @param file of the bundle. It stays open, so one that is replaced meanwhile does no harm.
 * @param ofNode loads what is no section
 * @param cache where compiled code is kept; undefined compiles every time
 */
export function requireFrom(file: string, table: SectionTable, ofNode: Require, cache?: CodeCache): Require {
  const bundle = openSync(file, "r");
  const modules = new Map<string, { exports: unknown }>();
  const size = Object.values(table).reduce((sum, [, length]) => sum + length, 0);
  const begin = fstatSync(bundle).size - END.length - size;

  const compiled = (name: string, [start, length]: readonly [number, number]): Compiled => {
    const bytes = Buffer.allocUnsafe(length);
    if (readSync(bundle, bytes, 0, length, begin + start) !== length) throw new Error(`${file} is cut off`);
    const code = bytes.toString("latin1").split(ESCAPED_END).join("*/");
    const source = `(function(exports,require,module,__filename,__dirname){${code}\n})`;
    const filename = `${file}/${name}`;
    const script = cache ? cache.compile(name, source, filename) : new Script(source, { filename });
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- what the lines above say
    return script.runInThisContext() as Compiled;
  };

  const require: Require = (name) => {
    const place = table[name];
    if (place === undefined) return ofNode(name);
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    compiled(name, place)(module.exports, require, module, file, dirname(file));
    return module.exports;
  };
  return require;
}
