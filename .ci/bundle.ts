// `npm run bundle`: makes the provider one executable file. The bundler splits the code at every `import()`. The entry, which checks
// the version of Node, comes first, in syntax that an old Node can parse; the other parts are sections of a comment behind it, which
// `src/plugin/bundle` loads when they are asked for.

import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { build, type OutputFile, type Plugin, transform } from "esbuild";
import { END, ESCAPED_END, type SectionTable } from "../src/plugin/bundle/sections";
import { schemas } from "../src/provider/schemas";

const root = resolve(__dirname, "..");

/** What the entry is written for: old enough that the check of its version runs. */
const OLD_NODE = "node12";
const NODE = "node20";

/** Puts the encoded answer itself in the place of the module that makes it. */
const encodedSchemas: Plugin = {
  name: "encoded-schemas",
  setup({ onLoad }) {
    const base64 = Buffer.from(schemas).toString("base64");
    onLoad({ filter: /\/src\/provider\/schemas\.ts$/ }, () => ({
      contents: `export const schemas: Uint8Array = Buffer.from("${base64}", "base64");`,
      loader: "ts",
    }));
  },
};

/**
 * Of undici, only its client, put together as its own entry does: the rest (fetch, WebSocket, mocks, caches) is half a megabyte that would
 * be loaded with it.
 */
const undiciClient: Plugin = {
  name: "undici-client",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^undici$/ }, () => ({ path: "undici-client", namespace: "undici-client" }));
    onLoad({ filter: /.*/, namespace: "undici-client" }, () => ({
      contents: [
        'import Dispatcher from "undici/lib/dispatcher/dispatcher.js";',
        'import api from "undici/lib/api/index.js";',
        "Object.assign(Dispatcher.prototype, api);",
        'export { default as Agent } from "undici/lib/dispatcher/agent.js";',
        'import "./src/provider/web-assembly.ts";',
      ].join("\n"),
      resolveDir: root,
    }));
  },
};

/** The parts, and the names of those that the entry loads before it checks the version. */
async function split(): Promise<{ files: OutputFile[]; loadedByEntry: string[] }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/provider/main.ts"],
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: NODE,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "external",
    metafile: true,
    write: false,
    outdir: "lib",
    chunkNames: "part-[hash]",
    logLevel: "warning",
    plugins: [encodedSchemas, undiciClient],
  });
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(join(root, ".cache", "bundle.json"), JSON.stringify(metafile));
  const { imports = [] } = metafile.outputs["lib/main.js"] ?? {};
  const loadedByEntry = imports
    .filter(({ kind }) => kind === "import-statement")
    .map(({ path }) => `./${basename(path)}`);
  return { files: outputFiles, loadedByEntry };
}

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

async function main(): Promise<void> {
  const { files, loadedByEntry } = await split();
  const legal = files.filter(({ path }) => path.endsWith(".LEGAL.txt")).map(({ text }) => asComment(text));
  const parts = new Map<string, string>();
  const early = new Set([ENTRY, ...loadedByEntry]);
  for (const { path, text } of files) {
    const name = `./${basename(path)}`;
    if (path.endsWith(".js")) parts.set(name, await asCommonJs(text, early.has(name) ? OLD_NODE : NODE));
  }
  const entry = parts.get(ENTRY) ?? "";
  parts.delete(ENTRY);

  const table: Record<string, SectionTable[string]> = {};
  let sections = "";
  for (const [name, code] of parts) {
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
      ...legal,
      "/*",
      sections,
      END,
    ].join(""),
  );
  chmodSync(target, 0o755);
}

const ENTRY = "./main.js";

void main();
