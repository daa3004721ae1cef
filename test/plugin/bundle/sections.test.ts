// The sections of a bundle: read when they are asked for, run once, and the same file whatever becomes of its name.
import { renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { openCodeCache } from "../../../src/plugin/bundle/code-cache";
import {
  END,
  ESCAPED_END,
  type Require,
  requireFrom,
  type SectionTable,
} from "../../../src/plugin/bundle/sections";
import { isRecord } from "../../../src/api/records";
import { temporaryDirectory } from "../temporary";

const folder = temporaryDirectory();

/** Writes a bundle of these modules. */
function bundleOf(modules: Record<string, string>): { file: string; table: SectionTable } {
  const table: Record<string, [number, number]> = {};
  let sections = "";
  for (const [name, code] of Object.entries(modules)) {
    const section = code.replaceAll("*/", ESCAPED_END);
    table[name] = [sections.length, section.length];
    sections += section;
  }
  const file = join(folder, `bundle-${Math.random()}`);
  writeFileSync(file, `#!/usr/bin/env node\n/*${sections}${END}`);
  return { file, table };
}

const MODULES = {
  "./a.js": 'require("counter").count(); exports.b = require("./b.js").name;',
  "./b.js":
    'exports.name = require("node:path").basename("/x/y"); exports.glob = "src/**/*.ts"; exports.re = /a*/;',
};

let runs = 0;
const counter = { count: () => void runs++ };
const ofThisFile = createRequire(__filename);
const ofNode: Require = (name) => (name === "counter" ? counter : ofThisFile(name));

beforeEach(() => void (runs = 0));

test.each([
  ["without a cache", undefined],
  ["with a cache", openCodeCache(join(folder, "cache"), "id")],
])("modules require one another and those of Node, and run once, %s", (_name, cache) => {
  const { file, table } = bundleOf(MODULES);
  const load = requireFrom(file, table, ofNode, cache);
  expect(load("./a.js")).toEqual({ b: "y" });
  expect(load("./a.js")).toBe(load("./a.js"));
  expect(runs).toBe(1);
});

test("code that holds the end of a comment is what it was", () => {
  const { file, table } = bundleOf(MODULES);
  expect(requireFrom(file, table, ofNode)("./b.js")).toMatchObject({ glob: "src/**/*.ts", re: /a*/ });
});

test("a bundle that is replaced while it runs goes on as it was", () => {
  const { file, table } = bundleOf(MODULES);
  const load = requireFrom(file, table, ofNode);
  renameSync(bundleOf({ "./a.js": "throw new Error()" }).file, file);
  expect(load("./a.js")).toEqual({ b: "y" });
});

test("a module knows its file, as libraries ask", () => {
  const { file, table } = bundleOf({ "./a.js": "exports.where = [__dirname, __filename];" });
  expect(requireFrom(file, table, ofNode)("./a.js")).toEqual({ where: [folder, file] });
});

test("a bundle that is cut off says so", () => {
  const { file, table } = bundleOf({ "./a.js": "exports.a = 1;" });
  const load = requireFrom(file, table, ofNode);
  writeFileSync(file, "");
  expect(() => load("./a.js")).toThrow(`${file} is cut off`);
});

test("an error tells the file and the section in which it happened", () => {
  const { file, table } = bundleOf({ "./a.js": "exports.fail = () => { throw new Error('x') };" });
  const loaded = requireFrom(file, table, ofNode)("./a.js");
  const fail = isRecord(loaded) ? loaded["fail"] : undefined;
  expect(stackOf(fail)).toContain(`${file}/./a.js`);
});

/** The stack of the error that a function ends with. */
function stackOf(fails: unknown): string {
  try {
    if (typeof fails === "function") Reflect.apply(fails, undefined, []);
    return "it did not fail";
  } catch (error) {
    // It may be of another realm.
    return typeof error === "object" && error !== null && "stack" in error
      ? String(error.stack)
      : String(error);
  }
}
