// `npm run bundle`: makes the provider one executable file. The entry, which checks the version of Node, comes first, in syntax that
// an old Node can parse; the other parts are sections of a comment behind it, which `src/plugin/bundle` loads when they are asked for.
// The parts also lie beside it as modules, for executables without Node.

import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, transform } from "esbuild";
import { END, ESCAPED_END, type SectionTable } from "../src/plugin/bundle/sections";
import { ENTRY, NODE, type Part, providerParts } from "./provider-parts";

const root = resolve(__dirname, "..");

/** What the entry is written for: old enough that the check of its version runs. */
const OLD_NODE = "node12";

/** A part as a CommonJS module, whose `import()` is a `require` that waits. */
async function asCommonJs(code: string, target: string): Promise<string> {
  const options = { format: "cjs", platform: "node", minifySyntax: true, minifyWhitespace: true } as const;
  const made = await transform(code, { ...options, target, supported: { "dynamic-import": false } });
  // Offsets in it are counted in bytes. The bundler escapes other characters everywhere but in regular expressions.
  return made.code.replace(
    /[^\x00-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The code that loads the sections, as a constant `bundle`. */
async function loader(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["src/plugin/bundle/index.ts"],
    bundle: true,
    platform: "node",
    format: "iife",
    globalName: "bundle",
    target: OLD_NODE,
    minifySyntax: true,
    minifyWhitespace: true,
    write: false,
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** Changes with the code. */
function idOf(sections: string): string {
  return createHash("sha256").update(sections).digest("hex").slice(0, 16);
}

function asComment(text: string): string {
  return text.trim().replace(/^/gm, "// ") + "\n";
}

function writeModules(parts: readonly Part[]): void {
  const folder = join(root, "lib", "executable");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, code } of parts) writeFileSync(join(folder, name), code);
}

async function main(): Promise<void> {
  const { parts, loadedByEntry, legal } = await providerParts();
  writeModules(parts);
  const early = new Set([ENTRY, ...loadedByEntry]);
  const scripts = new Map<string, string>();
  for (const { name, code } of parts)
    scripts.set(`./${name}`, await asCommonJs(code, early.has(name) ? OLD_NODE : NODE));
  const entry = scripts.get(`./${ENTRY}`) ?? "";
  scripts.delete(`./${ENTRY}`);

  const table: Record<string, SectionTable[string]> = {};
  let sections = "";
  for (const [name, code] of scripts) {
    if (code.includes(ESCAPED_END)) throw new Error(`${name} contains ${ESCAPED_END}`);
    const section = code.replaceAll("*/", ESCAPED_END);
    table[name] = [sections.length, section.length];
    sections += section;
  }
  const target = join(root, "lib", "terraform-provider-bifrost");
  mkdirSync(join(root, "lib"), { recursive: true });
  writeFileSync(
    target,
    [
      "#!/usr/bin/env node\n",
      await loader(),
      `(function(require){${entry}})(bundle.open(__filename,"${idOf(sections)}",${JSON.stringify(table)},require));\n`,
      ...legal.map(asComment),
      "/*",
      sections,
      END,
    ].join(""),
  );
  chmodSync(target, 0o755);
}

void main();
